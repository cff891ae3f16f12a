// SPDX-License-Identifier: GPL-3.0-or-later
// What the log has: for making packs, and for knowing what of it others lack.
#include "models/storage/merge/devicelog.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

} // namespace

Result<QHash<RecordId, qint64>> DeviceLog::reachOf(const QString &where) const
{
    Result<Statement> row =
        m_database.query(QStringLiteral("SELECT device, max(sequence) FROM log_batch %1 GROUP BY device").arg(where));
    if (!row)
        return row.error();
    QHash<RecordId, qint64> reach;
    while (row->next())
        reach.insert(row->value(0, ColumnType::Id).toUuid(), row->value(1).toLongLong());
    const Result<> end = row->end();
    return end ? Result<decltype(reach)>(reach) : Result<decltype(reach)>(end.error());
}

Result<QHash<RecordId, qint64>> DeviceLog::reach() const
{
    return reachOf({});
}

Result<QHash<RecordId, qint64>> DeviceLog::ownReach() const
{
    return reachOf(QStringLiteral("WHERE pack IS NULL"));
}

Result<Knowledge> DeviceLog::ownActions() const
{
    const Result<QHash<RecordId, qint64>> own = ownReach();
    if (!own)
        return own.error();
    Knowledge actions;
    for (auto device = own->cbegin(); device != own->cend(); ++device) {
        // What was done here is only in parts when some of it had to be forgotten.
        Result<Statement> row = m_database.query(
            QStringLiteral("SELECT sequence FROM log_batch WHERE device = ? AND pack IS NULL AND parts IS NOT NULL\n"
                           "ORDER BY sequence"),
            {m_database.dialect().stored(ColumnType::Id, device.key())});
        if (!row)
            return row.error();
        qint64 next = 1;
        for (bool isFirst = true; row->next(); isFirst = false) {
            const qint64 forgotten = row->value(0).toLongLong();
            if (isFirst && forgotten > 1)
                actions.addUpTo(device.key(), forgotten - 1);
            for (; !isFirst && next < forgotten; ++next)
                actions.add(device.key(), next);
            next = forgotten + 1;
        }
        if (const Result<> end = row->end(); !end)
            return end.error();
        if (next == 1)
            actions.addUpTo(device.key(), *device);
        for (; next > 1 && next <= *device; ++next)
            actions.add(device.key(), next);
    }
    return actions;
}

Result<> DeviceLog::eachOwnLine(const std::function<void(const OwnLine &line)> &told) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral("SELECT DISTINCT b.device, b.sequence, c.entity, c.record FROM log_batch b\n"
                       "JOIN log_change c ON c.batch = b.batch WHERE b.pack IS NULL"));
    if (!row)
        return row.error();
    while (row->next())
        told({row->value(0, ColumnType::Id).toUuid(), row->value(1).toLongLong(), row->value(2).toString(),
              row->value(3, ColumnType::Id).toUuid()});
    return row->end();
}

Result<QList<std::pair<qint64, qint64>>> DeviceLog::batchesAfter(const RecordId &device, qint64 sequence,
                                                                 int limit) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT batch, sequence FROM log_batch WHERE device = ? AND sequence > ? ORDER BY sequence LIMIT %1")
            .arg(limit),
        {m_database.dialect().stored(ColumnType::Id, device), sequence});
    if (!row)
        return row.error();
    QList<std::pair<qint64, qint64>> found;
    while (row->next())
        found.append({row->value(0).toLongLong(), row->value(1).toLongLong()});
    const Result<> end = row->end();
    return end ? Result<decltype(found)>(found) : Result<decltype(found)>(end.error());
}

Result<QSet<RecordId>> DeviceLog::ids(const QString &sql, const QVariantList &values) const
{
    Result<Statement> row = m_database.query(sql, values);
    if (!row)
        return row.error();
    QSet<RecordId> found;
    while (row->next())
        found.insert(row->value(0, ColumnType::Id).toUuid());
    const Result<> end = row->end();
    return end ? Result<decltype(found)>(found) : Result<decltype(found)>(end.error());
}

Result<QList<RecordId>> DeviceLog::recordsOf(const Entity &entity) const
{
    const Result<QSet<RecordId>> found = ids(QStringLiteral("SELECT id FROM ") + entity.name());
    return found ? Result<QList<RecordId>>(QList<RecordId>(found->cbegin(), found->cend()))
                 : Result<QList<RecordId>>(found.error());
}

Result<QString> DeviceLog::entityOf(const RecordId &record) const
{
    const Result<QVariant> entity =
        m_database.value(QStringLiteral("SELECT entity FROM log_change WHERE record = ? LIMIT 1"),
                         {m_database.dialect().stored(ColumnType::Id, record)});
    return entity ? Result<QString>(entity->toString()) : Result<QString>(entity.error());
}

Result<QSet<RecordId>> DeviceLog::records() const
{
    return ids(QStringLiteral("SELECT DISTINCT record FROM log_change"));
}

Result<QSet<RecordId>> DeviceLog::newSince(qint64 line, qint64 until) const
{
    Result<QSet<RecordId>> found =
        ids(QStringLiteral("SELECT DISTINCT c.record FROM log_change c JOIN log_batch b ON b.batch = c.batch\n"
                           "WHERE c.change > ? AND c.change <= ? AND b.pack IS NOT NULL"),
            {line, until});
    for (const RecordId &record : found ? QList<RecordId>(found->cbegin(), found->cend()) : QList<RecordId>()) {
        const Result<bool> wasHere = isHeldSince(record, line);
        if (!wasHere)
            return wasHere.error();
        if (*wasHere)
            found->remove(record);
    }
    return found;
}

Result<QSet<RecordId>> DeviceLog::recordsBy(const RecordId &device) const
{
    return ids(
        QStringLiteral(
            "SELECT DISTINCT c.record FROM log_batch b JOIN log_change c ON c.batch = b.batch WHERE b.device = ?"),
        {m_database.dialect().stored(ColumnType::Id, device)});
}

Result<QSet<RecordId>> DeviceLog::recordsMadeBy(const RecordId &device) const
{
    return ids(QStringLiteral("SELECT c.record FROM log_batch b JOIN log_change c ON c.batch = b.batch\n"
                              "WHERE b.device = ? AND c.kind = 'insert'"),
               {m_database.dialect().stored(ColumnType::Id, device)});
}

Result<DeviceAction> DeviceLog::action(qint64 batch) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT b.batch, b.id, b.device, b.sequence, b.stamp, b.officer, b.at, b.kind, b.label, b.undoes,\n"
            "  b.schema_version, b.epoch, b.content_digest, b.chain_digest,\n"
            "  coalesce(p.chain_digest, b.before_digest), b.parts, b.withheld FROM log_batch b\n"
            "LEFT JOIN log_batch p ON p.device = b.device AND p.sequence = b.sequence - 1 WHERE b.batch = ?"),
        {batch});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{Error::Kind::Missing, Words::tr("The change log has no action %1").arg(batch), {}};
    DeviceAction action;
    action.batch.batch = row->value(0).toLongLong();
    action.batch.id = row->value(1, ColumnType::Id).toUuid();
    action.batch.device = row->value(2, ColumnType::Id).toUuid();
    action.batch.sequence = row->value(3).toLongLong();
    action.batch.stamp = row->value(4).toLongLong();
    action.batch.officer = row->value(5, ColumnType::Id).toUuid();
    action.batch.at = row->value(6, ColumnType::Moment).toDateTime();
    action.kind = row->value(7).toString();
    action.batch.label = row->value(8).toString();
    action.batch.undoes = row->value(9, ColumnType::Id).toUuid();
    action.schemaVersion = row->value(10).toInt();
    action.epoch = row->value(11).toLongLong();
    action.content = row->value(12).toByteArray();
    action.chain = row->value(13).toByteArray();
    action.before = row->value(14).toByteArray();
    action.parts = row->value(15).toByteArray();
    action.isWithheld = row->value(16, ColumnType::Boolean).toBool();
    return action;
}

Result<QList<DeviceChange>> DeviceLog::changesOf(qint64 batch) const
{
    Result<Statement> row = m_database.query(
        QStringLiteral(
            "SELECT entity, record, kind, stamp, also_seen, fields, archived FROM log_change WHERE batch = ?\n"
            "ORDER BY change"),
        {batch});
    if (!row)
        return row.error();
    QList<DeviceChange> changes;
    while (row->next()) {
        const Result<QString> fields = m_archive.fields(*row, 5);
        if (!fields)
            return fields.error();
        changes.append({row->value(0).toString(), row->value(1, ColumnType::Id).toUuid(), row->value(2).toString(),
                        row->value(3).toLongLong(), *fields, row->value(4).toString()});
    }
    const Result<> end = row->end();
    return end ? Result<decltype(changes)>(changes) : Result<decltype(changes)>(end.error());
}

Result<QList<qint64>> DeviceLog::batchesOf(const RecordId &record) const
{
    Result<Statement> row =
        m_database.query(QStringLiteral("SELECT DISTINCT batch FROM log_change WHERE record = ? ORDER BY batch"),
                         {m_database.dialect().stored(ColumnType::Id, record)});
    if (!row)
        return row.error();
    QList<qint64> batches;
    while (row->next())
        batches.append(row->value(0).toLongLong());
    const Result<> end = row->end();
    return end ? Result<decltype(batches)>(batches) : Result<decltype(batches)>(end.error());
}

} // namespace Lodebook
