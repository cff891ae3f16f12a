// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/carddelegate.h"

#include "models/core/bidi.h"
#include "views/widgets/theme.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

namespace Lodebook {

namespace {

constexpr int mostTitleLines = 2;
constexpr int inset = Theme::Unit;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The name as it is broken at this width; what is too long for two lines ends in dots.
QStringList titleLines(const QString &title, const QFont &font, int width)
{
    QTextLayout layout(title, font);
    QTextOption breaking;
    breaking.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(breaking);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostTitleLines;
        const QString rest = title.mid(line.textStart());
        lines.append(isLast ? QFontMetrics(font).elidedText(rest.simplified(), Qt::ElideRight, width)
                            : rest.left(line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList(QString()) : lines;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    return list ? list->viewport()->width() - 2 * list->spacing() : option.rect.width();
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    const QStringList lines = index.data().toString().split(u'\n');
    const QFont bold = titleFont(option.font);
    const qsizetype named = titleLines(lines.first(), bold, width - 2 * inset).size();
    const int height = int(named) * QFontMetrics(bold).lineSpacing()
        + int(lines.size() - 1) * option.fontMetrics.lineSpacing() + (lines.size() > 1 ? inset / 2 : 0) + 2 * inset;
    return {width, height};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::current()->colors();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isChosen || hasKeyboard || isPointedAt ? colors.accent : colors.frame, hasKeyboard ? 2 : 1));
    painter->setBrush(isChosen ? colors.accentTint : colors.base);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);

    const QStringList texts = index.data().toString().split(u'\n');
    const QFont bold = titleFont(option.font);
    QRect line = option.rect.adjusted(inset, inset, -inset, -inset);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    const auto write = [&](const QString &text, const QFontMetrics &metrics) {
        line.setHeight(metrics.lineSpacing());
        const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
        painter->drawText(line, int(side | Qt::AlignVCenter),
                          option.direction == Qt::RightToLeft ? isolated(shown) : shown);
        line.moveTop(line.top() + line.height());
    };
    painter->setFont(bold);
    painter->setPen(colors.text);
    for (const QString &text : titleLines(texts.first(), bold, line.width()))
        write(text, QFontMetrics(bold));
    line.moveTop(line.top() + inset / 2);
    painter->setFont(option.font);
    painter->setPen(isChosen ? colors.text : colors.mutedText);
    for (const QString &text : texts.mid(1))
        write(text, option.fontMetrics);
    painter->restore();
}

} // namespace Lodebook
