// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Lodebook {

namespace {

constexpr int padding = 8;
constexpr int longest = 360;

struct Coat
{
    QColor ground;
    QColor ink;
    const char *icon;
};

Coat coatOf(Chip::Tone tone)
{
    const ThemeColors &colors = Theme::current()->colors();
    switch (tone) {
    case Chip::Tone::Plain: return {colors.button, colors.text, nullptr};
    case Chip::Tone::Accent: return {colors.accentTint, colors.text, nullptr};
    case Chip::Tone::Success: return {colors.successTint, colors.success, "success"};
    case Chip::Tone::Warning: return {colors.warningTint, colors.warning, "warning"};
    case Chip::Tone::Alarm: return {colors.alarmTint, colors.alarm, "error"};
    }
    return {};
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::NoFocus);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(removable ? tr("Press Delete to take it out") : QString());
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    constexpr int fraction = 1; // what is left of a letter's width when the sum is rounded: without it the last one goes
    int width = qMin(metrics.horizontalAdvance(text()) + fraction, longest) + 2 * padding;
    if (m_removable || coatOf(m_tone).icon)
        width += metrics.height() + padding / 2;
    return {width, metrics.height() + padding};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 120), sizeHint().height()};
}

QRect Chip::crossRectangle() const
{
    const int side = fontMetrics().height();
    const int x = layoutDirection() == Qt::RightToLeft ? padding / 2 : width() - side - padding / 2;
    return {x, (height() - side) / 2, side, side};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = Theme::current()->colors();
    const Coat coat = coatOf(m_tone);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.frame, hasFocus() ? 2 : 1));
    painter.setBrush(coat.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    const int side = fontMetrics().height();
    if (m_removable) {
        Lodebook::icon(QStringLiteral("close")).paint(&painter, crossRectangle());
        words = layoutDirection() == Qt::RightToLeft ? words.adjusted(side, 0, 0, 0) : words.adjusted(0, 0, -side, 0);
    } else if (coat.icon) {
        Lodebook::icon(QLatin1String(coat.icon), coat.ink).paint(&painter, QRect(padding, (height() - side) / 2, side, side));
        words.adjust(side + padding / 2, 0, 0, 0);
    }
    painter.setPen(coat.ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit removed();
    else
        QToolButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_removable && crossRectangle().contains(event->pos()))
        emit removed();
    else
        QToolButton::mouseReleaseEvent(event);
}

} // namespace Lodebook
