// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/navigationstyle.h"

#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Lodebook {

namespace {

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors &colors = Theme::current()->colors();
        const bool fromRight = option.direction == Qt::RightToLeft;
        QStyleOptionViewItem item = option;
        // A line below another has no drawing: its words begin where those above it do.
        const int inset = Theme::Unit + (index.parent().isValid() ? option.decorationSize.width() + Theme::Unit / 2 : 0);
        item.rect.adjust(fromRight ? 0 : inset, 0, fromRight ? -inset : 0, 0);
        if (item.state & QStyle::State_Selected) {
            // Painted as an ordinary line: the style would paint the drawing in the colour for a dark ground.
            painter->fillRect(option.rect, colors.accentTint);
            const int edge = fromRight ? option.rect.right() - 2 : option.rect.left();
            painter->fillRect(QRect(edge, option.rect.top(), 3, option.rect.height()), colors.accent);
            item.state &= ~QStyle::State_Selected;
            item.font.setBold(true);
        }
        item.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, item, index);
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus; // round the whole line, not only its words
            focus.QStyleOption::operator=(option);
            focus.state &= ~QStyle::State_Selected;
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }
};

void takeColors(QAbstractItemView &view)
{
    const ThemeColors &colors = Theme::current()->colors();
    QPalette palette = view.palette();
    palette.setColor(QPalette::Highlight, colors.accentTint);
    palette.setColor(QPalette::HighlightedText, colors.text);
    view.setPalette(palette);
}

} // namespace

void styleAsNavigation(QAbstractItemView &view)
{
    view.setItemDelegate(new NavigationDelegate(&view));
    takeColors(view);
    QObject::connect(Theme::current(), &Theme::changed, &view, [&view] { takeColors(view); });
}

} // namespace Lodebook
