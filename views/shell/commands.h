// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QMap>
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
    /// The keys of a command unless somebody gave it others, in the spelling of files.
    [[nodiscard]] QStringList usualKeys(const QString &name) const { return m_usual.value(name); }
    /// Gives commands other keys; those that are not named get their usual ones.
    void setKeys(const QMap<QString, QStringList> &keys);
    void retranslate();

signals:
    void keysChanged();

private:
    void add(const char *name, const char *icon, const QList<QKeySequence> &keys);

    QActionGroup *m_themes;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_order;
    QHash<QString, QStringList> m_usual;
    QHash<QString, QMenu *> m_menus;
};

} // namespace Lodebook
