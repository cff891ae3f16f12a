// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/heldbackmodel.h"

#include "models/items/roles.h"

namespace Lodebook {

Result<QList<HeldBackRow>> heldBackValues(Casebook &casebook)
{
    const Result<QList<HeldBack>> held = MergedRecords(casebook.store()).heldBack();
    if (!held)
        return held.error();
    QHash<const Entity *, QList<RecordId>> wanted;
    for (const HeldBack &one : *held)
        wanted[one.entity].append(one.record);
    QHash<RecordId, QString> titles;
    for (auto entry = wanted.cbegin(); entry != wanted.cend(); ++entry) {
        const Result<QHash<RecordId, QString>> found = casebook.reader().titles(*entry.key(), entry.value());
        if (!found)
            return found.error();
        titles.insert(*found);
    }
    QList<HeldBackRow> rows;
    for (const HeldBack &one : *held)
        rows.append({one, titles.value(one.record)});
    return rows;
}

void HeldBackModel::setRows(const QList<HeldBackRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int HeldBackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HeldBackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldBackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[held, title] = m_rows.at(index.row());
    if (role == RecordRefRole && !title.isEmpty())
        return QVariant::fromValue(RecordRef{held.entity->name(), held.record});
    if (role == SeverityRole)
        return int(index.column() == ReasonColumn && !held.isWaiting ? Severity::Attention : Severity::None);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Field *field = held.entity->field(held.field);
    switch (index.column()) {
    case RecordColumn: return title.isEmpty() ? tr("A record that is not here yet") : title;
    case KindColumn: return held.entity->label();
    case FieldColumn: return held.field.isEmpty() ? tr("All of it") : field ? field->label() : held.field;
    case ReasonColumn:
        return held.isWaiting ? tr("Leads to a record that is not here; it comes in by itself with that record")
                              : tr("A rule of this kind of record refuses the value; type a right one in the record");
    default: return {};
    }
}

QVariant HeldBackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn: return tr("Record");
    case KindColumn: return tr("Kind");
    case FieldColumn: return tr("Field");
    case ReasonColumn: return tr("Why it waits");
    default: return {};
    }
}

} // namespace Lodebook
