// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <memory>

namespace Lodebook {

namespace {

struct Look
{
    QColor ground;
    QColor ink;
    QString icon;
};

Look lookOf(MessageBar::Severity severity)
{
    const ThemeColors &colors = Theme::current()->colors();
    switch (severity) {
    case MessageBar::Severity::Note: return {colors.accentTint, colors.accent, QStringLiteral("info")};
    case MessageBar::Severity::Success: return {colors.successTint, colors.success, QStringLiteral("success")};
    case MessageBar::Severity::Warning: return {colors.warningTint, colors.warning, QStringLiteral("warning")};
    case MessageBar::Severity::Alarm: return {colors.alarmTint, colors.alarm, QStringLiteral("error")};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_answers(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(Theme::Unit);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(Lodebook::icon(QStringLiteral("close")));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_answers);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::putAway);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now && isAncestorOf(now) && before && !isAncestorOf(before))
            m_before = before;
    });
    connect(Theme::current(), &Theme::changed, this, [this] { showMessage(m_severity, m_text->text()); });
    retranslate();
    hide();
}

void MessageBar::showMessage(Severity severity, const QString &text)
{
    const bool isNew = text != m_text->text() || severity != m_severity;
    if (isNew)
        dropAnswers();
    m_severity = severity;
    const Look look = lookOf(severity);
    m_icon->setPixmap(Lodebook::icon(look.icon, look.ink).pixmap(20, 20));
    m_text->setText(text);
    setVisible(!text.isEmpty());
    update();
    if (isNew && !text.isEmpty()) {
        m_text->setAccessibleName(text);
        QAccessibleEvent said(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

void MessageBar::showError(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    showMessage(error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict ? Severity::Warning : Severity::Alarm,
                error.message);
}

void MessageBar::addAnswer(const QString &verb, const std::function<void()> &answer)
{
    for (int place = m_answers->count() - 1; place >= 0; --place) {
        if (qobject_cast<QPushButton *>(m_answers->itemAt(place)->widget())->text() == verb)
            dropAnswer(place);
    }
    auto *button = new QPushButton(verb, this);
    m_answers->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, answer] {
        putAway();
        answer();
    });
}

void MessageBar::putAway()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus) && m_before && m_before->isVisible() && m_before->window() == window())
        m_before->setFocus(Qt::OtherFocusReason); // else it goes to whatever comes next in the window
    dropAnswers();
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dropAnswers()
{
    while (m_answers->count() > 0)
        dropAnswer(0);
}

void MessageBar::dropAnswer(int place)
{
    const std::unique_ptr<QLayoutItem> item(m_answers->takeAt(place));
    item->widget()->hide();
    item->widget()->deleteLater(); // it may be the one that is just being pressed
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look look = lookOf(m_severity);
    painter.fillRect(rect(), look.ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.ink);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(tr("Put this message away"));
}

} // namespace Lodebook
