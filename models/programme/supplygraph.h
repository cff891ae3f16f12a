// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// An organisation or mine site of a supply chain.
struct SupplyNode
{
    RecordRef record;
    QString title;
    QString tier;        ///< Code of organisation.tier, mine_site, or empty where it is not known.
    int column = 0;      ///< Of the tiers that occur, upstream first.
    int row = 0;         ///< Within its column.
    bool isFocus = false;
    int members = 1;     ///< How many organisations of a group it stands for.
};

/// What goes from one to another: all links of one mineral between the two that hold on the day.
struct SupplyEdge
{
    qsizetype from = 0;
    qsizetype to = 0;
    QString mineral;
    QList<RecordId> links;
    std::optional<double> kgPerYear; ///< Nothing when one of the links does not say.
    bool isInCycle = false;
};

struct SupplyGraph
{
    QList<SupplyNode> nodes;
    QList<SupplyEdge> edges;
    QStringList tiers;    ///< Of the columns.
    QStringList remarks;  ///< Cycles, overlapping links, what is left out: one sentence each.
    QStringList minerals; ///< That links of these nodes carry on the day, whatever the choice.
    int rowCount = 0;     ///< Of the longest column.
};

struct SupplyQuestion
{
    RecordRef focus{};
    QDate on{};
    QString mineral{};    ///< Empty: all.
    bool byGroup = false; ///< An organisation counts as the head of its group; what goes on inside a group is left out.
};

/// Everything up and down the chain from the focus on a day, along links of one mineral or of all. From a supplier the way goes
/// only further up and from a buyer only further down, so what others sell to the same buyer is not part of it.
///
/// A link without a first or last day has no beginning or end. Two links with the same ends, mineral and a day in common
/// overlap, and a mineral that comes back to where it was makes a cycle: both are stated, nothing is left out for it.
[[nodiscard]] Result<SupplyGraph> supplyGraph(const RecordReader &reader, const SupplyQuestion &question);

} // namespace Lodebook
