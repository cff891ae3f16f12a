// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/conflicts.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// What waits for a decision: one row for each open conflict.
class ConflictsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, WhatColumn, WhoColumn, WhenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setConflicts(const QList<OpenConflict> &conflicts);
    const OpenConflict &conflict(int row) const { return m_conflicts.at(row); }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: it is decided.

    /// “Name: two values”, “Deleted and changed”, “Created twice”.
    [[nodiscard]] static QString what(const OpenConflict &conflict);
    /// Who said it, on which device, when; “here” when it was this one.
    [[nodiscard]] static QString who(const ConflictSide &side);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<OpenConflict> m_conflicts;
};

} // namespace Lodebook
