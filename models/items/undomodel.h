// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/changewords.h"
#include "models/items/roles.h"
#include "models/storage/casebook.h"

#include <QAbstractListModel>

namespace Lodebook {

/// What undo and redo would do: on top what can be done again (KindRole “redo”), below it the actions of this device that
/// can be undone (“undo”), newest first. ValueRole is the id of the batch.
class UndoModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit UndoModel(Casebook &casebook, QObject *parent = nullptr);

    static constexpr int mostActions = 50;

    [[nodiscard]] QString undoText() const; ///< “Undo: Import visits.csv”; empty when there is nothing to undo.
    [[nodiscard]] QString redoText() const;
    RecordId batchAt(int row) const;
    [[nodiscard]] int changesAt(int row) const; ///< How many records the step changed.
    [[nodiscard]] QString labelAt(int row) const;
    [[nodiscard]] int next(bool redo) const;            ///< The row undo or redo would take; -1 for none.
    [[nodiscard]] int rowOf(const RecordId &batch) const; ///< -1 when it is not there.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void failed(const Lodebook::Error &error);

private:
    struct Action
    {
        LogBatch batch;
        QString label;
        bool redo = false;
    };
    void reload();
    Result<QList<Action>> actions() const;

    Casebook &m_casebook; // not owned
    QList<Action> m_actions;
};

} // namespace Lodebook
