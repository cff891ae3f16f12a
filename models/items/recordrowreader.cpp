// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordrowreader.h"

#include "models/items/displaytext.h"
#include "models/items/severity.h"

namespace Lodebook {

namespace {

Severity severityOf(FieldType type, const QVariant &value)
{
    return type == FieldType::Choice ? severityOfCode(value.toString()) : Severity::None;
}

/// The records a link value points to, by entity: any link may name several kinds.
QHash<QString, QList<RecordId>> targetsOf(const Field &field, const QList<QVariant> &values)
{
    QHash<QString, QList<RecordId>> targets;
    for (const QVariant &value : values) {
        if (!value.isValid())
            continue;
        if (field.type() == FieldType::AnyLink) {
            const RecordRef ref = value.value<RecordRef>();
            targets[ref.entity].append(ref.id);
        } else if (field.type() == FieldType::Links) {
            targets[field.target()].append(value.value<QList<RecordId>>());
        } else if (field.type() == FieldType::Link) {
            targets[field.target()].append(value.toUuid());
        }
    }
    return targets;
}

} // namespace

Result<QList<RecordRow>> RecordRowReader::rows(const Entity &entity, const QList<RecordColumn> &columns,
                                        std::span<const qint64> keys) const
{
    const Result<QList<std::optional<Record>>> found = records(entity, keys);
    if (!found)
        return found.error();
    QList<RecordRow> rows(found->size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (const std::optional<Record> &record = found->at(i)) {
            rows[i].id = record->id();
            rows[i].deleted = record->isDeleted();
            rows[i].cells.reserve(columns.size());
        }
    }
    DerivedValues derived(m_reader, m_clock.today());
    const Result<const ProvisionalFields *> open = derived.facts().provisional();
    if (!open)
        return open.error();
    for (const RecordColumn &column : columns) {
        const Result<> filled = column.derived() ? fillDerived(*column.derived(), *found, derived, rows)
                                                 : fillPath(column.path(), *found, **open, rows);
        if (!filled)
            return filled.error();
    }
    return rows;
}

Result<QList<std::optional<Record>>> RecordRowReader::records(const Entity &entity, std::span<const qint64> keys) const
{
    QList<std::optional<Record>> aligned;
    Result<QList<Record>> all = m_reader.byRowKeys(entity, keys);
    if (!all)
        return all.error();
    if (all->size() == qsizetype(keys.size())) {
        for (Record &record : *all)
            aligned.append(std::move(record));
        return aligned;
    }
    // Some are gone, and the answer does not say which.
    for (const qint64 key : keys) {
        Result<QList<Record>> one = m_reader.byRowKeys(entity, std::span(&key, 1));
        if (!one)
            return one.error();
        aligned.append(one->isEmpty() ? std::nullopt : std::optional<Record>(one->first()));
    }
    return aligned;
}

Result<RecordRowReader::Fetched> RecordRowReader::fetch(const Entity &entity, const QList<RecordId> &ids) const
{
    QVariantList wanted;
    for (const RecordId &id : QSet<RecordId>(ids.cbegin(), ids.cend()))
        wanted.append(id);
    Fetched fetched;
    Query query(entity, Filter::leaf(FieldPath(), Compare::AnyOf, wanted));
    query.deleted = Query::Deleted::With;
    const Result<> read = m_reader.forEach(query, [&fetched](const Record &record) {
        fetched.insert(record.id(), record);
        return true;
    });
    return read ? Result<Fetched>(std::move(fetched)) : Result<Fetched>(read.error());
}

Result<QList<std::optional<Record>>> RecordRowReader::follow(const Field &link, const QList<std::optional<Record>> &from) const
{
    QList<std::optional<Record>> reached(from.size());
    const Entity *target = m_reader.catalog().target(link);
    if (!target)
        return reached;
    QList<RecordId> ids;
    for (const std::optional<Record> &record : from) {
        if (record && !record->isEmpty(link))
            ids.append(record->value(link).toUuid());
    }
    const Result<Fetched> fetched = fetch(*target, ids);
    if (!fetched)
        return fetched.error();
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (!from.at(i))
            continue;
        if (const auto it = fetched->constFind(from.at(i)->value(link).toUuid()); it != fetched->cend())
            reached[i] = *it;
    }
    return reached;
}

Result<QHash<RecordId, QString>> RecordRowReader::titles(const Field &field, const QList<QVariant> &values) const
{
    QHash<RecordId, QString> all;
    const QHash<QString, QList<RecordId>> targets = targetsOf(field, values);
    for (auto target = targets.cbegin(); target != targets.cend(); ++target) {
        const Entity *entity = m_reader.catalog().entity(target.key());
        if (!entity)
            continue;
        const Result<QHash<RecordId, QString>> some = m_reader.titles(*entity, target.value());
        if (!some)
            return some.error();
        all.insert(*some);
    }
    return all;
}

Result<> RecordRowReader::fillPath(const FieldPath &path, const QList<std::optional<Record>> &records,
                                   const ProvisionalFields &open, QList<RecordRow> &rows) const
{
    QList<std::optional<Record>> reached = records;
    for (const Field *step : path.steps.first(path.steps.size() - 1)) {
        Result<QList<std::optional<Record>>> next = follow(*step, reached);
        if (!next)
            return next.error();
        reached = std::move(*next);
    }
    const Field &field = *path.last();
    QList<QVariant> values;
    for (const std::optional<Record> &record : reached)
        values.append(record ? record->value(field) : QVariant());
    const Result<QHash<RecordId, QString>> names = titles(field, values);
    if (!names)
        return names.error();
    const QLocale locale;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).id.isNull())
            continue;
        const bool isProvisional = reached.at(i) && open.contains(reached.at(i)->id(), field);
        rows[i].cells.append({values.at(i), cellText(field, values.at(i), m_codes, *names, locale),
                              isProvisional ? Severity::Attention : severityOf(field.type(), values.at(i)),
                              isProvisional});
    }
    return {};
}

Result<> RecordRowReader::fillDerived(const Derived &derived, const QList<std::optional<Record>> &records, DerivedValues &values,
                                QList<RecordRow> &rows) const
{
    QList<Record> present;
    for (const std::optional<Record> &record : records) {
        if (record)
            present.append(*record);
    }
    if (present.isEmpty())
        return {};
    if (Result<> prepared = values.prepare(present.first().entity(), present); !prepared)
        return prepared;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!records.at(i))
            continue;
        const Result<QVariant> value = values.value(*records.at(i), derived);
        if (!value)
            return value.error();
        const Result<bool> isProvisional = values.isProvisional(*records.at(i), derived);
        if (!isProvisional)
            return isProvisional.error();
        rows[i].cells.append({*value, displayText(derived, *value), *isProvisional ? Severity::Attention : severityOf(derived.type, *value), *isProvisional});
    }
    return {};
}

} // namespace Lodebook
