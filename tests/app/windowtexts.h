// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTextBrowser>

#include <functional>

namespace Lodebook {

/// A text of a window and where it stands: "QLabel countLabel in RecordListView (text)".
struct WindowText
{
    QString text;
    QString where;
};

/// Every text a person can read in a window or hear from it: also of what is hidden just now, and of the first rows of
/// its tables.
class WindowTexts
{
public:
    using Test = std::function<bool(const QWidget &)>;

    static QList<WindowText> of(const QWidget &window, const Test &isLeftOut)
    {
        WindowTexts texts;
        texts.read(window);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!isLeftOut(*widget)
                && !widget->objectName().startsWith(QLatin1String("Scroll"))) // a tab bar's own, which Qt names once
                texts.read(*widget);
        }
        for (const QAction *action : window.findChildren<QAction *>()) {
            const auto *owner = qobject_cast<const QWidget *>(action->parent());
            if (!owner || !isLeftOut(*owner))
                texts.read(*action);
        }
        return texts.m_texts;
    }

    static QString describe(const QObject &object)
    {
        QString words = QString::fromLatin1(object.metaObject()->className()) + u' ' + object.objectName();
        for (const QObject *up = object.parent(); up; up = up->parent()) {
            if (QString::fromLatin1(up->metaObject()->className()).startsWith(QLatin1String("Lodebook::")))
                return words + QStringLiteral(" in ") + QString::fromLatin1(up->metaObject()->className());
        }
        return words;
    }

private:
    static constexpr int mostRows = 60;
    static constexpr int mostParts = 60;

    void add(const QObject &object, const char *what, const QString &text)
    {
        if (!text.isEmpty())
            m_texts.append({text, describe(object) + QStringLiteral(" (") + QLatin1String(what) + u')'});
    }

    void read(const QAction &action)
    {
        add(action, "action", action.text());
        add(action, "tool tip", action.toolTip());
        add(action, "what's this", action.whatsThis());
    }

    void read(const QWidget &widget)
    {
        add(widget, "tool tip", widget.toolTip());
        add(widget, "what's this", widget.whatsThis());
        add(widget, "status tip", widget.statusTip());
        add(widget, "accessible name", widget.accessibleName());
        add(widget, "accessible description", widget.accessibleDescription());
        if (widget.isWindow())
            add(widget, "window title", widget.windowTitle());
        for (const char *property :
             {"text", "title", "placeholderText", "specialValueText", "prefix", "suffix", "plainText", "format"}) {
            if (widget.metaObject()->indexOfProperty(property) >= 0)
                add(widget, property, widget.property(property).toString());
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(widget, "choice", combo->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, "tab", tabs->tabText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
            view && view->model() && !qobject_cast<const QHeaderView *>(view))
            read(*view, *view->model());
        readSpoken(widget);
    }

    void read(const QAbstractItemView &view, const QAbstractItemModel &model)
    {
        const int columns = model.columnCount();
        for (int column = 0; column < columns; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                add(view, "heading", model.headerData(column, Qt::Horizontal, role).toString());
        }
        for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
            for (int column = 0; column < columns; ++column) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                       int(Qt::AccessibleDescriptionRole)})
                    add(view, "cell", model.index(row, column).data(role).toString());
            }
        }
    }

    void readSpoken(const QWidget &widget)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
        if (!spoken)
            return;
        add(widget, "spoken name", spoken->text(QAccessible::Name));
        add(widget, "spoken description", spoken->text(QAccessible::Description));
        for (int i = 0; i < std::min(spoken->childCount(), mostParts); ++i) {
            const QAccessibleInterface *part = spoken->child(i);
            if (part && !part->object())
                add(widget, "spoken part", part->text(QAccessible::Name));
        }
    }

    QList<WindowText> m_texts;
};

} // namespace Lodebook
