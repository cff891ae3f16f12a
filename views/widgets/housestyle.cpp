// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/housestyle.h"

#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace Lodebook {

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const ThemeColors &colors = Theme::current()->colors();
    if (element == CE_MenuItem || element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            // Icons are drawn in the text colour, so the chosen entry gets a pale ground.
            QStyleOptionMenuItem quiet(*item);
            quiet.palette.setColor(QPalette::Highlight, colors.accentTint);
            quiet.palette.setColor(QPalette::HighlightedText, colors.text);
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element != PE_FrameFocusRect) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const ThemeColors &colors = Theme::current()->colors();
    const bool onSelection = option->state.testFlag(State_Selected) && qobject_cast<const QAbstractItemView *>(widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(onSelection ? colors.onSelection : colors.accent, onSelection ? 1.0 : 2.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
    painter->restore();
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace Lodebook
