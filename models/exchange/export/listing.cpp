// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export/listing.h"

#include "models/schema/fieldtext.h"

namespace Lodebook {

Listing::Listing(const RecordReader &reader, QList<ListColumn> columns, QDate asOf)
    : m_reader(reader)
    , m_columns(std::move(columns))
    , m_derived(reader, asOf)
{
}

Result<> Listing::prepare(const Entity &entity, std::span<const Record> records)
{
    for (const ListColumn &column : m_columns) {
        if (column.derived)
            return m_derived.prepare(entity, records);
    }
    return {};
}

Result<QVariant> Listing::value(const Record &record, const ListColumn &column)
{
    if (column.derived)
        return m_derived.value(record, *column.derived);
    if (column.path.steps.isEmpty())
        return QVariant(record.id());
    Record current = record;
    for (qsizetype i = 0; i + 1 < column.path.steps.size(); ++i) {
        const Field &link = *column.path.steps.at(i);
        if (current.isEmpty(link))
            return QVariant();
        const Result<Record> next = m_reader.find(*m_reader.catalog().target(link), current.value(link).toUuid());
        if (!next && next.error().kind == Error::Kind::Forbidden)
            return QVariant(); // what it leads to is not for this officer
        if (!next)
            return next.error();
        current = *next;
    }
    return current.value(*column.path.last());
}

Result<OrderedJson> Listing::json(const Record &record)
{
    OrderedJson json;
    for (const ListColumn &column : m_columns) {
        const Result<QVariant> raw = value(record, column);
        if (!raw)
            return raw.error();
        if (column.derived)
            json.add(column.name(), derivedJson(*column.derived, *raw));
        else if (column.path.steps.isEmpty())
            json.add(column.name(), QJsonValue(toText(record.id())));
        else
            json.add(column.name(), toJson(*column.path.last(), *raw));
    }
    return json;
}

Result<QStringList> Listing::texts(const Record &record)
{
    QStringList texts;
    for (const ListColumn &column : m_columns) {
        const Result<QVariant> raw = value(record, column);
        if (!raw)
            return raw.error();
        if (column.derived)
            texts.append(derivedText(*column.derived, *raw));
        else if (column.path.steps.isEmpty())
            texts.append(toText(record.id()));
        else
            texts.append(plainText(*column.path.last(), *raw));
    }
    return texts;
}

} // namespace Lodebook
