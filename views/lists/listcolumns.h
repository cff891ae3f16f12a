// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "views/lists/viewstate.h"

#include <QObject>

class QMenu;

namespace Lodebook {

class ColumnDialog;
class RecordTable;

/// The columns of a list as somebody arranges them: chosen in a dialog, handled in the menu of a heading, told and
/// taken back as a ViewState.
class ListColumns final : public QObject
{
    Q_OBJECT

public:
    ListColumns(Casebook &casebook, const Entity &entity, RecordTable &table);

    [[nodiscard]] ViewState state() const;
    /// Columns and sorting steps that are not there any more are passed over. True: it had columns.
    bool setState(const ViewState &state);

    void showDialog();
    /// What can be done with the column of that section, and with all of them.
    void showMenu(const QPoint &place, int section);

signals:
    void changed();
    void orderRequested(const QList<Lodebook::SortStep> &order);
    void groupingRequested(const Lodebook::RecordColumn &column);

private:
    void takeDialog();
    void addColumnActions(QMenu &menu, int section);
    void hide(int column);
    void setColumns(const QList<RecordColumn> &columns, const QList<int> &widths);

    Casebook &m_casebook; // not owned
    const Entity &m_entity;
    RecordTable &m_table;             // not owned
    ColumnDialog *m_dialog = nullptr; ///< A child of the table.
};

} // namespace Lodebook
