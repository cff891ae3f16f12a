// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/receipts.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// A pack that was taken in, with the names of those who had to do with it.
struct TakenPackRow
{
    TakenPack pack;
    QString sender;
    QString officer;
};

/// Packs that were taken in, newest first, with those that were undone.
[[nodiscard]] Result<QList<TakenPackRow>> takenPacks(Casebook &casebook);

class TakenPacksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TakenColumn, SenderColumn, MadeColumn, OfficerColumn, ChangesColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPacks(const QList<TakenPackRow> &packs);
    const TakenPackRow &pack(int row) const { return m_packs.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<TakenPackRow> m_packs;
};

} // namespace Lodebook
