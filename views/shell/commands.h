// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QObject>

class QMenuBar;

namespace Lodebook {

/// Every command of a window: its words, shortcut and icon, and the menu it stands in. The window connects them by name.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent);

    QAction *operator[](const QString &name) const { return m_actions.value(name); }
    QList<QAction *> all() const { return m_order; }
    void fillMenus(QMenuBar *bar);
    void retranslate();

private:
    void add(const char *name, const char *icon, const QList<QKeySequence> &keys);

    QActionGroup *m_themes;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_order;
    QHash<QString, QMenu *> m_menus;
};

} // namespace Lodebook
