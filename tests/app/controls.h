// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/windowtexts.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QScrollBar>

namespace Lodebook {

/// Controls a screen reader has no words for.
inline QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible() || !widget->isEnabled()
            || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLabel *>(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const bool isBox = qobject_cast<const QComboBox *>(widget); // on some desktops its name is what is chosen
        const QString name = isBox ? widget->accessibleName() : spoken ? spoken->text(QAccessible::Name) : QString();
        if (name.trimmed().isEmpty() && !(isBox && spoken && !spoken->relations(QAccessible::Label).isEmpty()))
            found.append(WindowTexts::describe(*widget));
    }
    return found;
}

/// What Tab has to come to.
inline QSet<const QWidget *> tabStops(const QWidget &window)
{
    QSet<const QWidget *> stops;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isOther = button && button->isCheckable() && !button->isChecked()
            && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        if (isOther)
            continue; // the arrow keys go to it
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus))
            stops.insert(widget);
    }
    return stops;
}

/// Buttons that only a mouse can press.
inline QStringList mouseOnlyButtons(const QWidget &window)
{
    QStringList found;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QWidget *owner = button->parentWidget();
        const bool isPart = qobject_cast<const QLineEdit *>(owner) || qobject_cast<const QTabBar *>(owner)
            || qobject_cast<const QAbstractItemView *>(owner);           // and does what the owner's keys do
        const bool isOther = button->group() || button->autoExclusive(); // which the arrow keys go to
        if (button->window() == &window && button->isVisible() && button->isEnabled() && !isPart && !isOther
            && !(button->focusPolicy() & Qt::TabFocus))
            found.append(WindowTexts::describe(*button));
    }
    return found;
}

} // namespace Lodebook
