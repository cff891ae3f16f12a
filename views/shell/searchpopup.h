// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/shell/location.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Lodebook {

class Commands;

/// What hangs below the search field while somebody types: records of all kinds, places and commands.
/// The field keeps the cursor; arrows walk through what was found, Enter takes it, Escape puts it away.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(Casebook &casebook, Commands &commands, QLineEdit &field);

    void start(); ///< Puts the cursor into the field.

signals:
    void chosen(const Lodebook::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void addRecords(const QString &text);
    void addPlaces(const QString &text);
    void addCommands(const QString &text);
    void place();
    void take(const QListWidgetItem *item);
    void step(int rows);

    Casebook &m_casebook; // not owned
    Commands &m_commands; // not owned
    QLineEdit &m_field;   // not owned
    QListWidget *m_list;
    QTimer m_pause;
};

} // namespace Lodebook
