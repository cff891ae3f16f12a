// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/linedelegate.h"

#include "models/core/bidi.h"
#include "views/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace Lodebook {

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = Theme::current()->colors();
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const bool pointedAt = option.state.testFlag(QStyle::State_MouseOver);
    if (pointedAt || option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colors.accentTint);
    const QString remark = index.data(RemarkRole).toString();
    const QString detail = index.data(DetailRole).toString();
    const bool fromRight = option.direction == Qt::RightToLeft;
    const auto place = [&](int from, int to, int top, int height) {
        return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + from, top, to - from, height));
    };
    const int width = option.rect.width();
    const int drawing = line.icon.isNull() ? 0 : line.decorationSize.width() + Theme::Unit;
    const int said = remark.isEmpty() ? 0 : qMin(option.fontMetrics.horizontalAdvance(remark) + 2, width / 2);
    const int top = detail.isEmpty() ? option.rect.top() : option.rect.top() + Theme::Unit / 2;
    const int height = detail.isEmpty() ? option.rect.height() : option.fontMetrics.height() + 2;
    if (drawing > 0)
        line.icon.paint(painter, place(Theme::Unit / 2, Theme::Unit / 2 + line.decorationSize.width(), top, height));
    const Qt::Alignment start = Qt::AlignVCenter | Qt::AlignAbsolute | (fromRight ? Qt::AlignRight : Qt::AlignLeft);
    const Qt::Alignment end = Qt::AlignVCenter | Qt::AlignAbsolute | (fromRight ? Qt::AlignLeft : Qt::AlignRight);
    const int from = Theme::Unit / 2 + drawing;
    const int to = width - Theme::Unit / 2;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(colors.text);
    const QRect words = place(from, to - (said > 0 ? said + Theme::Unit : 0), top, height);
    const auto kept = [fromRight](const QString &text) { return fromRight ? isolated(text) : text; };
    painter->drawText(words, start, option.fontMetrics.elidedText(kept(line.text), Qt::ElideRight, words.width()));
    painter->setPen(colors.mutedText);
    const QRect about = place(from, to, top + height, option.fontMetrics.height() + 2);
    painter->drawText(about, start, option.fontMetrics.elidedText(kept(detail), Qt::ElideRight, about.width()));
    painter->drawText(place(to - said, to, top, height), end,
                      option.fontMetrics.elidedText(kept(remark), Qt::ElideRight, said));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state.setFlag(QStyle::State_Selected, false);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

int LineDelegate::heightOf(bool withDetail, const QFont &font)
{
    return withDetail ? 2 * (QFontMetrics(font).height() + 2) + Theme::Unit : Theme::rowHeight(Theme::Density::Compact, font) + 2;
}

} // namespace Lodebook
