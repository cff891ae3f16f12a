// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/rotatingbackups.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// The backups beside a casebook, newest first.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeColumn, KindColumn, SizeColumn, NameColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<KeptBackup> &backups);
    const KeptBackup &backup(int row) const { return m_backups.at(row); }
    int rowOf(const QString &path) const; ///< -1 when it is not among them.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<KeptBackup> m_backups;
};

} // namespace Lodebook
