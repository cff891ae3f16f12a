// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/supplylinksmodel.h"

#include "models/exchange/files/tablewriter.h"
#include "models/items/roles.h"

#include <QLocale>

#include <algorithm>

namespace Lodebook {

void SupplyLinksModel::setGraph(const SupplyGraph &graph, const QHash<QString, QString> &minerals)
{
    beginResetModel();
    m_graph = graph;
    m_minerals = minerals;
    std::ranges::stable_sort(m_graph.edges, [this](const SupplyEdge &a, const SupplyEdge &b) {
        const SupplyNode &one = m_graph.nodes.at(a.from);
        const SupplyNode &other = m_graph.nodes.at(b.from);
        return std::tuple(one.column, one.row, m_graph.nodes.at(a.to).title) < std::tuple(other.column, other.row, m_graph.nodes.at(b.to).title);
    });
    endResetModel();
}

int SupplyLinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_graph.edges.size());
}

int SupplyLinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SupplyLinksModel::text(const SupplyEdge &edge, int column) const
{
    switch (column) {
    case FromColumn: return m_graph.nodes.at(edge.from).title;
    case ToColumn: return m_graph.nodes.at(edge.to).title;
    case MineralColumn: return m_minerals.value(edge.mineral, edge.mineral);
    case WeightColumn: return edge.kgPerYear ? QLocale().toString(*edge.kgPerYear, 'f', QLocale::FloatingPointShortest) : QString();
    case RemarkColumn: {
        QStringList remarks;
        if (edge.links.size() > 1)
            remarks.append(tr("%Ln link(s) together", nullptr, int(edge.links.size())));
        if (edge.isInCycle)
            remarks.append(tr("part of a cycle"));
        return remarks.join(QStringLiteral(", "));
    }
    }
    return {};
}

QVariant SupplyLinksModel::data(const QModelIndex &index, int role) const
{
    const SupplyEdge &edge = m_graph.edges.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(edge, index.column());
    case Qt::TextAlignmentRole: return index.column() == WeightColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ValueRole: return index.column() == WeightColumn && edge.kgPerYear ? QVariant(*edge.kgPerYear) : QVariant();
    case RecordRefRole:
        if (index.column() <= ToColumn)
            return QVariant::fromValue(m_graph.nodes.at(index.column() == FromColumn ? edge.from : edge.to).record);
        return QVariant::fromValue(RecordRef{QStringLiteral("supply_link"), edge.links.first()});
    }
    return {};
}

QVariant SupplyLinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FromColumn: return tr("From");
    case ToColumn: return tr("To");
    case MineralColumn: return tr("Mineral");
    case WeightColumn: return tr("kg a year");
    case RemarkColumn: return tr("Remark");
    }
    return {};
}

Result<> SupplyLinksModel::writeTo(const QString &path) const
{
    const Result<std::unique_ptr<TableWriter>> writer = createTable(path);
    if (!writer)
        return writer.error();
    QList<TableColumn> columns;
    for (int column = 0; column < ColumnCount; ++column)
        columns.append({headerData(column, Qt::Horizontal).toString()});
    if (Result<> started = (*writer)->startSheet(tr("Supply links"), columns); !started)
        return started;
    for (const SupplyEdge &edge : m_graph.edges) {
        QList<Cell> cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(column == WeightColumn ? edge.kgPerYear ? Cell::ofNumber(*edge.kgPerYear) : Cell() : Cell::ofText(text(edge, column)));
        if (Result<> written = (*writer)->writeRow(cells); !written)
            return written;
    }
    return (*writer)->finish();
}

} // namespace Lodebook
