// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/forgetting.h"

#include "models/schema/linkedrecords.h"
#include "models/storage/columns.h"
#include "models/storage/logarchive.h"
#include "models/storage/logchain.h"
#include "models/storage/merge/leads.h"
#include "models/storage/merge/scope.h"
#include "models/storage/missingcontents.h"
#include "models/storage/searchindex.h"

#include <algorithm>

namespace Lodebook {

Forgetting::Forgetting(const RecordReader &reader)
    : m_reader(reader.withRestricted())
    , m_database(reader.database())
    , m_log(reader.database())
{
}

Result<> Forgetting::run(const QString &sql, const QVariantList &values)
{
    const Result<qint64> done = m_database.run(sql, values);
    return done ? Result<>() : Result<>(done.error());
}

Result<> Forgetting::tell(const QSet<RecordId> &records)
{
    for (const RecordId &record : records) {
        const QVariant id = m_database.dialect().stored(ColumnType::Id, record);
        const Result<QString> name = m_log.entityOf(record);
        if (!name)
            return name.error();
        const Entity *entity = m_reader.catalog().entity(*name);
        if (name->isEmpty() || (entity && ScopeRecords::isCommon(*entity)))
            continue;
        Result<> told = run(
            QStringLiteral("INSERT INTO to_forget (record, entity) VALUES (?, ?) ON CONFLICT DO NOTHING"), {id, *name});
        if (told)
            told = m_log.setIncomplete(record, true); // others go on with it, and say nothing of that here
        if (!told)
            return told;
    }
    return {};
}

Result<> Forgetting::takeBack(const QSet<RecordId> &records)
{
    for (const RecordId &record : records) {
        if (Result<> back = run(QStringLiteral("DELETE FROM to_forget WHERE record = ?"),
                                {m_database.dialect().stored(ColumnType::Id, record)});
            !back)
            return back;
    }
    return {};
}

Result<Forgetting::Leaving> Forgetting::toForget() const
{
    Result<Statement> row = m_database.query(QStringLiteral("SELECT record, entity FROM to_forget"));
    if (!row)
        return row.error();
    Leaving leaving;
    while (row->next())
        leaving.insert(row->value(0, ColumnType::Id).toUuid(), m_reader.catalog().entity(row->value(1).toString()));
    const Result<> end = row->end();
    return end ? Result<Leaving>(leaving) : Result<Leaving>(end.error());
}

Result<QSet<RecordId>> Forgetting::waiting() const
{
    const Result<Leaving> leaving = toForget();
    return leaving ? Result<QSet<RecordId>>(QSet<RecordId>(leaving->keyBegin(), leaving->keyEnd()))
                   : Result<QSet<RecordId>>(leaving.error());
}

Result<bool> Forgetting::isHome(const RecordId &record, const Knowledge &home) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral("SELECT DISTINCT b.device, b.sequence FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                       "WHERE c.record = ? AND b.pack IS NULL"),
        {m_database.dialect().stored(ColumnType::Id, record)});
    if (!row)
        return row.error();
    while (row->next()) {
        if (!home.has(row->value(0, ColumnType::Id).toUuid(), row->value(1).toLongLong()))
            return false;
    }
    const Result<> end = row->end();
    return end ? Result<bool>(true) : Result<bool>(end.error());
}

Result<Forgetting::Leads> Forgetting::leads() const
{
    Leads leads;
    for (const Entity *entity : m_reader.catalog().entities()) {
        for (const Field *field : entity->ownFields()) {
            if (!isLink(*field))
                continue;
            // A list is looked through; anything else asks for the column of the id.
            const QString where = field->type() == FieldType::Links
                ? QStringLiteral("1 = 1")
                : QStringLiteral("\"%1\" IN (SELECT record FROM to_forget)").arg(columnsOf(*field).last().name);
            const Result<> added =
                eachLead(m_database, *entity, *field, where, {},
                         [&leads](const RecordId &from, const RecordRef &to) { leads[to.id].append(from); });
            if (!added)
                return added.error();
        }
    }
    return leads;
}

Result<> Forgetting::keepWhatIsLedTo(Leaving &leaving) const
{
    const Result<Leads> leads = this->leads();
    if (!leads)
        return leads.error();
    for (qsizetype removed = 1; removed > 0;) {
        removed = leaving.removeIf([&](const auto &record) {
            return std::ranges::any_of(leads->value(record.key()),
                                       [&leaving](const RecordId &from) { return !leaving.contains(from); });
        });
    }
    return {};
}

Result<QList<RecordRef>> Forgetting::settle(const QSet<RecordId> &told, const Knowledge &home)
{
    const Result<Leaving> waiting = toForget();
    if (!waiting)
        return waiting.error();
    Leaving leaving;
    for (auto record = waiting->cbegin(); record != waiting->cend(); ++record) {
        const Result<bool> isSafe = told.contains(record.key()) ? isHome(record.key(), home) : Result<bool>(false);
        if (!isSafe)
            return isSafe.error();
        if (*isSafe)
            leaving.insert(record.key(), *record);
    }
    QList<RecordRef> gone;
    if (leaving.isEmpty())
        return gone;
    if (Result<> kept = keepWhatIsLedTo(leaving); !kept)
        return kept.error();
    LogArchive archive(m_database);
    const Result<LogArchive::Places> places = archive.placesOf(leaving.keys());
    if (!places)
        return places.error();
    const QString highest = QStringLiteral("SELECT max(change) FROM log_change");
    const Result<QVariant> last = m_database.value(highest);
    if (!last)
        return last.error();
    if (Result<> dropped = SearchIndex(m_reader).forget(leaving.keys()); !dropped)
        return dropped.error();
    for (auto record = leaving.cbegin(); record != leaving.cend(); ++record) {
        Result<> erased = *record ? erase(**record, record.key()) : Result<>();
        if (erased)
            erased = eraseLines(record.key());
        if (!erased)
            return erased.error();
        if (*record)
            gone.append({(*record)->name(), record.key()});
    }
    if (Result<> emptied = archive.empty(*places); !emptied)
        return emptied.error();
    // Whoever follows the log knows its lines by their numbers: none may come twice.
    const Result<> kept =
        run(QStringLiteral("UPDATE log_change SET change = ? WHERE change = (%1)").arg(highest), {*last});
    if (!kept)
        return kept.error();
    const Result<> freed = run(QStringLiteral(
        "DELETE FROM attachment_content WHERE sha256 NOT IN (SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL)"));
    const Result<> swept = freed ? MissingContents(m_database).forgetUnnamed() : freed;
    return swept ? Result<QList<RecordRef>>(gone) : Result<QList<RecordRef>>(swept.error());
}

Result<> Forgetting::erase(const Entity &entity, const RecordId &record)
{
    const QVariant id = m_database.dialect().stored(ColumnType::Id, record);
    Result<> done = run(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(entity.name()), {id});
    for (const char *table : {"open_conflict", "held_back", "beyond_known", "incomplete_record", "to_forget"}) {
        if (done)
            done = run(QStringLiteral("DELETE FROM %1 WHERE record = ?").arg(QLatin1String(table)), {id});
    }
    return done;
}

Result<> Forgetting::eraseLines(const RecordId &record)
{
    const Result<QList<qint64>> batches = m_log.batchesOf(record);
    if (!batches)
        return batches.error();
    for (const qint64 batch : *batches) {
        const Result<QVariant> known = m_database.value(QStringLiteral("SELECT parts FROM log_batch WHERE batch = ?"), {batch});
        const Result<QList<DeviceChange>> changes =
            known && known->isNull() ? m_log.changesOf(batch) : Result<QList<DeviceChange>>(QList<DeviceChange>());
        if (!known || !changes)
            return known ? changes.error() : known.error();
        QByteArray parts;
        for (const DeviceChange &change : *changes)
            parts += LogChain::digestOfChange(change.entity, change.record, change.kind, change.stamp, change.fields);
        if (Result<> cut =
                run(QStringLiteral("UPDATE log_batch SET parts = coalesce(parts, ?), label = NULL, withheld = ?\n"
                                   "WHERE batch = ?"),
                    {parts, m_database.dialect().stored(ColumnType::Boolean, true), batch});
            !cut)
            return cut;
    }
    return run(QStringLiteral("DELETE FROM log_change WHERE record = ?"),
               {m_database.dialect().stored(ColumnType::Id, record)});
}

} // namespace Lodebook
