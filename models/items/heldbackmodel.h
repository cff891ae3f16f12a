// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "models/storage/merge/mergedrecords.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// A value that waits, with what its record is called; empty when the record itself is not here.
struct HeldBackRow
{
    HeldBack held;
    QString title;
};

/// What other devices sent that did not come into its record.
[[nodiscard]] Result<QList<HeldBackRow>> heldBackValues(Casebook &casebook);

class HeldBackModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, KindColumn, FieldColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<HeldBackRow> &rows);
    const HeldBackRow &row(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<HeldBackRow> m_rows;
};

} // namespace Lodebook
