// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/duplicategroups.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// Likely duplicates as groups, the likeliest first: which records, how alike, why.
class DuplicateGroupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ScoreColumn, RecordsColumn, WhyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(const QList<DuplicatePair> &pairs);
    QList<DuplicatePair> pairs() const;
    /// The pair has been decided.
    void removePair(const RecordId &one, const RecordId &other);
    /// The record is no more: its pairs go with it.
    void removeRecord(const RecordId &id);
    const DuplicateGroup &groupAt(int row) const { return m_groups.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DuplicateGroup> m_groups;
};

/// Merges that nothing speaks against, each with a tick.
class CertainMergesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeepColumn, OtherColumn, WhyColumn, FilledColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMerges(const QList<CertainMerge> &merges);
    QList<CertainMerge> ticked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<CertainMerge> m_merges;
    QList<bool> m_ticks;
};

} // namespace Lodebook
