// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/supplygraph.h"
#include "models/storage/codelists.h"

#include <QAbstractTableModel>

namespace Lodebook {

/// A supply chain as a table: from, to, mineral, weight a year, and what is to be said about the link. The same links as the
/// picture, in the order of their tiers; a row leads to its link, the first two columns to their ends.
class SupplyLinksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FromColumn, ToColumn, MineralColumn, WeightColumn, RemarkColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a minerals: what the codes are called.
    void setGraph(const SupplyGraph &graph, const QHash<QString, QString> &minerals);
    const SupplyGraph &graph() const { return m_graph; }
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The rows as they stand, into a .csv or .xlsx file: weights as numbers, unknown ones empty.
    [[nodiscard]] Result<> writeTo(const QString &path) const;

private:
    QString text(const SupplyEdge &edge, int column) const;

    SupplyGraph m_graph;
    QHash<QString, QString> m_minerals;
};

} // namespace Lodebook
