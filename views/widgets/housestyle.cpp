// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/housestyle.h"

#include "models/core/bidi.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace Lodebook {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int shortestHandle = 32;
constexpr int roomBesideWords = 5; ///< In what one types into, on top of what Fusion leaves.
constexpr qreal roundness = 4;

/// Where the style draws edges from the window's colour, it darkens it, which nobody sees on a dark ground: it is given
/// the colour that becomes our edge.
QColor becomesEdge(const QColor &edge)
{
    return QColor::fromHsv(edge.hsvHue(), edge.hsvSaturation(), std::min(255, edge.value() * 140 / 100));
}

template<typename Option>
Option withSeenEdge(const Option &option)
{
    Option seen(option);
    seen.palette.setColor(QPalette::Window, becomesEdge(Theme::current()->colors().edge));
    return seen;
}

void drawLineFrame(const QStyleOption &option, QPainter &painter, const QBrush &ground)
{
    const ThemeColors &colors = Theme::current()->colors();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = focused ? 2 : 1;
    painter.setPen(QPen(focused ? colors.accent : enabled ? colors.edge : colors.frame, width));
    painter.setBrush(ground);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), roundness, roundness);
    painter.restore();
}

void drawFocusRing(const QRectF &place, const QColor &color, QPainter &painter)
{
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, roundness, roundness);
}

void drawButton(const QStyleOptionButton &button, QPainter &painter)
{
    const ThemeColors &colors = Theme::current()->colors();
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    const bool main = enabled && button.features.testFlag(QStyleOptionButton::DefaultButton);
    QColor ground = main ? colors.accent : colors.button;
    if (enabled && button.state & (QStyle::State_Sunken | QStyle::State_On))
        ground = main ? colors.accent.darker(120) : colors.accentTint;
    else if (enabled && button.state & QStyle::State_MouseOver)
        ground = main ? colors.accent.lighter(colors.dark ? 108 : 120) : colors.dark ? colors.button.lighter(118) : colors.button.darker(104);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(main ? QPen(Qt::NoPen) : QPen(enabled ? colors.edge : colors.frame, 1));
    painter.setBrush(ground);
    const qreal inset = main ? 0 : 0.5;
    painter.drawRoundedRect(QRectF(button.rect).adjusted(inset, inset, -inset, -inset), roundness, roundness);
    const qreal inside = main ? 3 : 1;
    if (enabled && button.state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(QRectF(button.rect).adjusted(inside, inside, -inside, -inside),
                      main ? colors.onAccent : colors.accent, painter);
    painter.restore();
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget)
{
    const ThemeColors &colors = Theme::current()->colors();
    const bool level = bar.orientation == Qt::Horizontal;
    const bool used = bar.state & QStyle::State_MouseOver || bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.minimum == bar.maximum)
        return;
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const int margin = used ? 2 : 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(used ? colors.mutedText : colors.edge);
    const QRectF shape = QRectF(handle).adjusted(level ? 1 : margin, level ? margin : 1, level ? -1 : -margin, level ? -margin : -1);
    const qreal round = std::min(shape.width(), shape.height()) / 2;
    painter.drawRoundedRect(shape, round, round);
    painter.restore();
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool level = bar.orientation == Qt::Horizontal;
    const int length = level ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = std::max<int>(std::min(shortestHandle, length), int(qint64(bar.pageStep) * length / (range + bar.pageStep)));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect place = level ? QRect(from, 0, to - from, bar.rect.height()) : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, place.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, start + handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length);
    case QStyle::SC_ScrollBarGroove: return bar.rect;
    default: return {}; // no arrows: wheel, keys and the bar itself do it
    }
}

QIcon asIfNotSelected(const QIcon &icon, const QSize &size, const QWidget *widget)
{
    QIcon still;
    if (icon.isNull() || !size.isValid())
        return still;
    const QPixmap drawing = icon.pixmap(size, widget ? widget->devicePixelRatioF() : qApp->devicePixelRatio());
    still.addPixmap(drawing, QIcon::Normal);
    still.addPixmap(drawing, QIcon::Selected);
    return still;
}

} // namespace

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
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem kept = *item;
            if (option->direction == Qt::RightToLeft)
                kept.text = isolated(kept.text);
            // The selection is dark only where the keyboard is.
            if (option->state.testFlag(State_Selected) && !option->state.testFlag(State_Active))
                kept.icon = asIfNotSelected(item->icon, item->decorationSize, widget);
            QProxyStyle::drawControl(element, &kept, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features.testFlag(QStyleOptionButton::DefaultButton) && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton main(*button);
            main.palette.setColor(QPalette::ButtonText, colors.onAccent);
            QProxyStyle::drawControl(element, &main, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_TabBarTabLabel && option->state.testFlag(State_HasFocus)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawFocusRing(QRectF(option->rect).adjusted(4, 4, -4, -3), colors.accent, *painter);
        painter->restore();
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const ThemeColors &colors = Theme::current()->colors();
    switch (element) {
    case PE_FrameFocusRect: {
        const bool onSelection = option->state.testFlag(State_Selected) && qobject_cast<const QAbstractItemView *>(widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(onSelection ? colors.onSelection : colors.accent, onSelection ? 1.0 : 2.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 2, 2);
        painter->restore();
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawLineFrame(*option, *painter, option->palette.base());
            return;
        }
        break;
    case PE_FrameLineEdit: drawLineFrame(*option, *painter, Qt::NoBrush); return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && !button->features.testFlag(QStyleOptionButton::Flat)) {
            drawButton(*button, *painter);
            return;
        }
        break;
    case PE_Frame: {
        // A text of several lines is typed into like any line; all else is merely framed.
        const bool typed = widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
        if (typed && !widget->inherits("QTextBrowser")) {
            drawLineFrame(*option, *painter, Qt::NoBrush);
            return;
        }
        painter->save();
        painter->setPen(option->state.testFlag(State_HasFocus) ? colors.accent : colors.frame);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, colors.window); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton seen = withSeenEdge(*button);
            QProxyStyle::drawPrimitive(element, &seen, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const ThemeColors &colors = Theme::current()->colors();
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*this, *bar, *painter, widget);
            return;
        }
    } else if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const QStyleOptionComboBox seen = withSeenEdge(*box);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
            if (box->frame && box->state.testFlag(State_HasFocus) && box->state.testFlag(State_Enabled)) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                drawFocusRing(QRectF(box->rect).adjusted(1, 1, -1, -1), colors.accent, *painter);
                painter->restore();
            }
            return;
        }
    } else if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            const QStyleOptionSpinBox seen = withSeenEdge(*box);
            QProxyStyle::drawComplexControl(control, &seen, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    QRect place = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        const bool fromRight = option->direction == Qt::RightToLeft;
        place.adjust(fromRight ? 0 : roomBesideWords - 1, 0, fromRight ? 1 - roomBesideWords : 0, 0);
    }
    return place;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect place = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return place;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0 ? place.adjusted(roomBesideWords, 0, -roomBesideWords, 0) : place;
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize needed = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: needed.rwidth() += 2 * roomBesideWords; [[fallthrough]];
    case CT_PushButton:
        // All one types into or presses is as high as a row of a list, so that they stand in one line with each other.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0)
            return QProxyStyle::sizeFromContents(type, option, size, widget);
        needed.setHeight(std::max(needed.height(), Theme::rowHeight(Theme::Density::Comfortable, widget ? widget->font() : QFont())));
        if (type == CT_PushButton)
            needed.rwidth() += Theme::Unit;
        return needed;
    case CT_ItemViewItem: // a plain list is pointed at as easily as a menu
        if (qobject_cast<const QListView *>(widget))
            needed.setHeight(std::max(needed.height(), Theme::rowHeight(Theme::Density::Compact, widget->font())));
        return needed;
    default: return needed;
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return shortestHandle;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return Theme::iconSize(QProxyStyle::pixelMetric(metric, option, widget), widget ? widget->font() : QApplication::font());
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace Lodebook
