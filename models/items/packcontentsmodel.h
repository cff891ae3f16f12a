// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packfiles.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// What would go into a pack: how many changes of each kind of record, most first.
class PackContentsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, ChangesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setContents(const MadePack &pack, const Catalog &catalog);
    /// What is to be known beside it, one sentence each: how large it is, what is left out and why.
    [[nodiscard]] static QStringList sentences(const MadePack &pack, bool isMade);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<std::pair<QString, qint64>> m_rows;
};

} // namespace Lodebook
