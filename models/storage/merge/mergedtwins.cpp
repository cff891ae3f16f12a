// SPDX-License-Identifier: GPL-3.0-or-later
// Records with one unique key, made on devices that had not heard of each other.
#include "models/storage/columns.h"
#include "models/storage/merge/mergedrecords.h"

#include <algorithm>

namespace Lodebook {

Result<bool> MergedRecords::admitTwin(const Record &record)
{
    const Result<QList<RecordId>> others = sameKey(record);
    if (!others || others->isEmpty())
        return others ? Result<bool>(false) : Result<bool>(others.error());
    if (Result<> marked = setTwin(record.entity(), record.id(), true); !marked)
        return marked.error();
    const Result<qint64> noted = m_database.run(
        QStringLiteral(
            "INSERT INTO open_conflict (record, entity, kind, field) VALUES (?, ?, 'twin', ?) ON CONFLICT DO NOTHING"),
        {m_database.dialect().stored(ColumnType::Id, record.id()), record.entity().name(), toText(others->first())});
    if (!noted)
        return noted.error();
    m_store.m_hasConflicts = true; // settleAfter() says which of them keeps the key
    return true;
}

Result<QList<RecordId>> MergedRecords::sameKey(const Record &record)
{
    QList<RecordId> found;
    const Dialect &dialect = m_database.dialect();
    for (const QList<const Field *> &key : record.entity().uniqueKeys()) {
        if (std::ranges::any_of(key, [&record](const Field *field) { return record.isEmpty(*field); }))
            continue;
        QStringList tests{QStringLiteral("deleted_at IS NULL"), QStringLiteral("id <> ?")};
        QVariantList values{dialect.stored(ColumnType::Id, record.id())};
        for (const Field *field : key) {
            const Column column = columnsOf(*field).first();
            tests.append(QStringLiteral("\"%1\" = ?").arg(column.name));
            values.append(columnValue(column, record.value(*field), dialect));
        }
        Result<Statement> row = m_database.query(QStringLiteral("SELECT id FROM %1 WHERE %2")
                                                     .arg(record.entity().name(), tests.join(QLatin1String(" AND "))),
                                                 values);
        if (!row)
            return row.error();
        while (row->next()) {
            const RecordId id = row->value(0, ColumnType::Id).toUuid();
            if (!found.contains(id))
                found.append(id);
        }
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    return found;
}

Result<> MergedRecords::setTwin(const Entity &entity, const RecordId &id, bool twin)
{
    const Dialect &dialect = m_database.dialect();
    const Result<qint64> done = m_database.run(
        QStringLiteral("UPDATE %1 SET twin = ?, stamp = stamp + 1 WHERE id = ? AND twin IS %2NULL")
            .arg(entity.name(), twin ? QString() : QStringLiteral("NOT ")),
        {twin ? dialect.stored(ColumnType::Boolean, true) : QVariant(), dialect.stored(ColumnType::Id, id)});
    if (!done)
        return done.error();
    if (*done > 0)
        m_store.m_notice.items.append({&entity, id, ChangeKind::Update});
    return {};
}

Result<bool> MergedRecords::settleTwins(const Entity &entity, const RecordId &id)
{
    if (entity.uniqueKeys().isEmpty() || !(m_hasTwins || m_hasConflicts))
        return false;
    const Dialect &dialect = m_database.dialect();
    // Everybody who shares a key with it now, or was its twin until now.
    QList<RecordId> group{id};
    {
        Result<Statement> row = m_database.query(
            QStringLiteral("SELECT record, field FROM open_conflict WHERE kind = 'twin' AND (record = ? OR field = ?)"),
            {dialect.stored(ColumnType::Id, id), toText(id)});
        if (!row)
            return row.error();
        while (row->next()) {
            for (const RecordId &other :
                 {row->value(0, ColumnType::Id).toUuid(), recordIdFromText(row->value(1).toString())}) {
                if (!group.contains(other))
                    group.append(other);
            }
        }
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    QHash<RecordId, QList<RecordId>> others;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Result<Record> record = m_reader.find(entity, group.at(i));
        if (!record && record.error().kind != Error::Kind::Missing)
            return record.error();
        if (!record || record->isDeleted())
            continue;
        const Result<QList<RecordId>> same = sameKey(*record);
        if (!same)
            return same.error();
        others.insert(group.at(i), *same);
        for (const RecordId &other : *same) {
            if (!group.contains(other))
                group.append(other);
        }
    }
    std::ranges::sort(group);
    QList<RecordId> free;
    for (const RecordId &one : std::as_const(group)) {
        const Result<qint64> gone =
            m_database.run(QStringLiteral("DELETE FROM open_conflict WHERE kind = 'twin' AND record = ?"),
                           {dialect.stored(ColumnType::Id, one)});
        if (!gone)
            return gone.error();
        const QList<RecordId> same = others.value(one);
        const auto leader =
            std::ranges::find_if(group, [&](const RecordId &other) { return other < one && same.contains(other); });
        if (leader == group.cend()) {
            free.append(one);
            continue;
        }
        if (Result<> marked = setTwin(entity, one, true); !marked)
            return marked.error();
        const Result<qint64> noted = m_database.run(
            QStringLiteral("INSERT INTO open_conflict (record, entity, kind, field) VALUES (?, ?, 'twin', ?)"),
            {dialect.stored(ColumnType::Id, one), entity.name(), toText(*leader)});
        if (!noted)
            return noted.error();
        m_hasConflicts = m_hasTwins = true;
    }
    for (const RecordId &one : std::as_const(free)) {
        if (Result<> freed = setTwin(entity, one, false); !freed)
            return freed.error();
    }
    return group.size() > free.size();
}

} // namespace Lodebook
