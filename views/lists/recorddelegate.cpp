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
QIcon markOf(Severity severity, bool selected)
{
    const ThemeColors &colors = Theme::current()->colors();
    switch (severity) {
    case Severity::None: break;
    case Severity::Good: return icon(QStringLiteral("success"), selected ? colors.onSelection : colors.success);
    case Severity::Attention: return icon(QStringLiteral("warning"), selected ? colors.onSelection : colors.warning);
    case Severity::Bad: return icon(QStringLiteral("error"), selected ? colors.onSelection : colors.alarm);
    }
    return {};
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
    option->icon = markOf(severity, option->state.testFlag(QStyle::State_Selected));
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setPen(Theme::current()->colors().gridline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += Theme::Unit;
    return size;
}

} // namespace Lodebook
