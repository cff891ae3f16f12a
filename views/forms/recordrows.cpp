// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/recordrows.h"

#include "views/fields/displaytext.h"

namespace Lodebook {

RecordRows::RecordRows(Casebook &casebook, Query query, QList<const Field *> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
    , m_query(std::move(query))
    , m_columns(std::move(columns))
{
}

Result<> RecordRows::reload()
{
    Result<QList<Record>> records = m_casebook.reader().list(m_query);
    if (!records)
        return records.error();
    beginResetModel();
    m_records = std::move(*records);
    const Result<> linked = readLinks();
    endResetModel();
    return linked;
}

Result<> RecordRows::readLinks()
{
    m_titles.clear();
    for (const Field *field : std::as_const(m_columns)) {
        const Entity *target = m_casebook.catalog().target(*field);
        if (field->type() != FieldType::Link || !target)
            continue;
        QList<RecordId> ids;
        for (const Record &record : std::as_const(m_records)) {
            if (!record.isEmpty(*field))
                ids.append(record.value(*field).value<RecordId>());
        }
        const Result<QHash<RecordId, QString>> titles = m_casebook.reader().titles(*target, ids);
        if (!titles)
            return titles.error();
        m_titles.insert(*titles);
    }
    return {};
}

int RecordRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString RecordRows::text(const Record &record, const Field &field) const
{
    const QVariant &value = record.value(field);
    if (field.type() == FieldType::Link && value.isValid())
        return m_titles.value(value.value<RecordId>());
    return displayText(field, value, m_casebook);
}

QVariant RecordRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_records.at(index.row());
    const Field &field = *m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(record, field);
    case Qt::TextAlignmentRole: {
        const bool number = field.type() == FieldType::Integer || field.type() == FieldType::Decimal || field.type() == FieldType::Money;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft)));
    }
    case RecordIdRole: return QVariant::fromValue(record.id());
    default: return {};
    }
}

QVariant RecordRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.at(section)->label();
}

} // namespace Lodebook
