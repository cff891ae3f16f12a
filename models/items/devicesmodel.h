// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/receipts.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The devices this casebook exchanges packs with: who works with each, when it was last heard of, what it lacks, what
/// it may hold, and whether its packs are taken.
class DevicesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, OfficerColumn, HeardColumn, PendingColumn, TrustColumn, ScopeColumn, ColumnCount };
    static constexpr int daysOfSilence = 14; ///< From then on a device is called silent.

    using QAbstractTableModel::QAbstractTableModel;

    void setReceipts(const QList<Receipt> &receipts);
    const Receipt &receipt(int row) const { return m_receipts.at(row); }
    [[nodiscard]] int rowOf(const RecordId &device) const; ///< -1 when it is not known.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Receipt &receipt, int column) const;

    QList<Receipt> m_receipts;
};

} // namespace Lodebook
