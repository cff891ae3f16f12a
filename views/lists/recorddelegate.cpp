// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/recorddelegate.h"

#include "models/items/roles.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace Lodebook {

namespace {

/// The drawing of a state, told apart by its shape without any colour.
QIcon markOf(Severity severity)
{
    const ThemeColors &colors = Theme::current()->colors();
    switch (severity) {
    case Severity::None: break;
    case Severity::Good: return icon(QStringLiteral("success"), colors.success);
    case Severity::Attention: return icon(QStringLiteral("warning"), colors.warning);
    case Severity::Bad: return icon(QStringLiteral("error"), colors.alarm);
    }
    return {};
}

QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// How much further in the text begins than the style would have it: so that it stands below its heading.
int indentOf(const QStyleOptionViewItem &option)
{
    return Theme::Unit - styleOf(option)->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) - 1;
}

} // namespace

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(NumericRole).toBool())
        option->font = Theme::tabularFont(option->font);
    const auto severity = Severity(index.data(SeverityRole).toInt());
    if (severity == Severity::None)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = markOf(severity);
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyle *style = styleOf(cell);
    // The ground fills the cell, what stands on it keeps its distance from the edges.
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QStyleOptionViewItem inner = cell;
    inner.rect.adjust(indentOf(cell), 0, -indentOf(cell), 0);
    inner.backgroundBrush = Qt::NoBrush;
    inner.state.setFlag(QStyle::State_HasFocus, false);
    inner.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    style->drawControl(QStyle::CE_ItemViewItem, &inner, painter, cell.widget);
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
    painter->save();
    painter->setPen(Theme::current()->colors().gridline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * indentOf(option);
    if (index.data(Qt::SizeHintRole).isValid())
        return size;
    // Trees ask for the height of each row; tables give all of theirs one.
    return size.expandedTo(QSize(0, Theme::rowHeight(Theme::Density::Comfortable, option.font)));
}

} // namespace Lodebook
