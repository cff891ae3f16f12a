// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/duplicategroupsmodel.h"

#include "models/items/roles.h"

namespace Lodebook {

void DuplicateGroupsModel::setPairs(const QList<DuplicatePair> &pairs)
{
    beginResetModel();
    m_groups = groupDuplicates(pairs);
    endResetModel();
}

QList<DuplicatePair> DuplicateGroupsModel::pairs() const
{
    QList<DuplicatePair> pairs;
    for (const DuplicateGroup &group : m_groups)
        pairs.append(group.pairs);
    return pairs;
}

void DuplicateGroupsModel::removePair(const RecordId &one, const RecordId &other)
{
    QList<DuplicatePair> left = pairs();
    left.removeIf([&](const DuplicatePair &pair) { return (pair.first == one && pair.second == other) || (pair.first == other && pair.second == one); });
    setPairs(left);
}

void DuplicateGroupsModel::removeRecord(const RecordId &id)
{
    QList<DuplicatePair> left = pairs();
    left.removeIf([&id](const DuplicatePair &pair) { return pair.first == id || pair.second == id; });
    setPairs(left);
}

int DuplicateGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size());
}

int DuplicateGroupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicateGroup &group = m_groups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case ScoreColumn: return QString::number(group.score());
        case RecordsColumn: return group.titles.join(QStringLiteral("  ·  "));
        case WhyColumn: return group.pairs.first().likeness.reasons.join(QStringLiteral(", "));
        default: return {};
        }
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == ScoreColumn ? Qt::AlignRight : Qt::AlignLeft));
    case NumericRole: return index.column() == ScoreColumn;
    default: return {};
    }
}

QVariant DuplicateGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::ToolTipRole && section == ScoreColumn)
        return tr("How alike the best two are, out of 100");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ScoreColumn: return tr("Alike");
    case RecordsColumn: return tr("Records");
    case WhyColumn: return tr("Why");
    default: return {};
    }
}

void CertainMergesModel::setMerges(const QList<CertainMerge> &merges)
{
    beginResetModel();
    m_merges = merges;
    m_ticks = QList<bool>(merges.size(), true);
    endResetModel();
}

QList<CertainMerge> CertainMergesModel::ticked() const
{
    QList<CertainMerge> merges;
    for (qsizetype i = 0; i < m_merges.size(); ++i) {
        if (m_ticks.at(i))
            merges.append(m_merges.at(i));
    }
    return merges;
}

int CertainMergesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_merges.size());
}

int CertainMergesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CertainMergesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CertainMerge &merge = m_merges.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case KeepColumn: return merge.keepTitle;
        case OtherColumn: return merge.otherTitle;
        case WhyColumn: return merge.likeness.reasons.join(QStringLiteral(", "));
        case FilledColumn: return merge.filled.isEmpty() ? tr("nothing") : merge.filled.join(QStringLiteral(", "));
        default: return {};
        }
    case Qt::CheckStateRole: return index.column() == KeepColumn ? QVariant(int(m_ticks.at(index.row()) ? Qt::Checked : Qt::Unchecked)) : QVariant();
    default: return {};
    }
}

bool CertainMergesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != KeepColumn)
        return false;
    m_ticks[index.row()] = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    return true;
}

Qt::ItemFlags CertainMergesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == KeepColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant CertainMergesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case KeepColumn: return tr("This one stays");
    case OtherColumn: return tr("This one goes into it");
    case WhyColumn: return tr("Why");
    case FilledColumn: return tr("What it gains");
    default: return {};
    }
}

} // namespace Lodebook
