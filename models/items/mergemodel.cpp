// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/mergemodel.h"

#include "models/items/displaytext.h"
#include "models/items/roles.h"

#include <algorithm>

namespace Lodebook {

void MergeModel::setRecords(const Record &first, const Record &second)
{
    beginResetModel();
    m_first = first;
    m_second = second;
    m_proposal = proposeKept(first, second);
    m_keepFirst = m_proposal.first;
    m_rows.clear();
    for (const Field *field : first.entity().ownFields()) {
        const Row row{field, text(*field, first.value(*field)), text(*field, second.value(*field)), true};
        if (!row.first.isEmpty() || !row.second.isEmpty())
            m_rows.append(row);
    }
    followKept();
    endResetModel();
}

void MergeModel::clear()
{
    beginResetModel();
    m_first.reset();
    m_second.reset();
    m_rows.clear();
    endResetModel();
}

void MergeModel::followKept()
{
    for (Row &row : m_rows)
        row.takesFirst = m_keepFirst ? !row.first.isEmpty() : row.second.isEmpty();
}

void MergeModel::setKeepsFirst(bool first)
{
    if (m_keepFirst == first || isEmpty())
        return;
    m_keepFirst = first;
    followKept();
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QStringList MergeModel::fromOther() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.differs() && row.takesFirst != m_keepFirst)
            names.append(row.field->name());
    }
    return names;
}

int MergeModel::differences() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.differs() && !row.first.isEmpty() && !row.second.isEmpty(); }));
}

QString MergeModel::text(const Field &field, const QVariant &value) const
{
    QHash<RecordId, QString> titles;
    QList<RecordId> ids;
    QString target = field.target();
    if (field.type() == FieldType::Link && value.isValid()) {
        ids = {value.toUuid()};
    } else if (field.type() == FieldType::Links) {
        ids = value.value<QList<RecordId>>();
    } else if (field.type() == FieldType::AnyLink && value.isValid()) {
        ids = {value.value<RecordRef>().id};
        target = value.value<RecordRef>().entity;
    }
    if (const Entity *entity = m_store.catalog().entity(target); entity && !ids.isEmpty()) {
        if (const Result<QHash<RecordId, QString>> found = m_store.reader().titles(*entity, ids))
            titles = *found;
    }
    return displayText(field, value, m_store.codes(), titles);
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::text(const Row &row, int column) const
{
    switch (column) {
    case FieldColumn: return row.field->label();
    case FirstColumn: return row.first;
    case SecondColumn: return row.second;
    case ResultColumn: return row.takesFirst ? row.first : row.second;
    default: return {};
    }
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isValue = index.column() == FirstColumn || index.column() == SecondColumn;
    const bool isTaken = row.takesFirst == (index.column() == FirstColumn);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column()).simplified();
    case Qt::CheckStateRole: return isValue && row.differs() ? QVariant(int(isTaken ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case SeverityRole: return int(index.column() == FieldColumn && row.differs() && !row.first.isEmpty() && !row.second.isEmpty() ? Severity::Attention : Severity::None);
    case Qt::AccessibleTextRole:
        if (isValue && row.differs())
            return isTaken ? tr("%1, stays").arg(text(row, index.column())) : tr("%1, does not stay").arg(text(row, index.column()));
        return text(row, index.column());
    default: return {};
    }
}

bool MergeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].takesFirst = (index.column() == FirstColumn) == (value.toInt() == Qt::Checked);
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isValue = index.column() == FirstColumn || index.column() == SecondColumn;
    return index.isValid() && isValue && m_rows.at(index.row()).differs() ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case FieldColumn: return tr("Field");
    case FirstColumn: return isEmpty() || !m_keepFirst ? tr("First record") : tr("First record (stays)");
    case SecondColumn: return isEmpty() || m_keepFirst ? tr("Second record") : tr("Second record (stays)");
    case ResultColumn: return tr("After the merge");
    default: return {};
    }
}

} // namespace Lodebook
