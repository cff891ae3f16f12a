// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include "models/core/jsontext.h"
#include "models/schema/fieldtext.h"
#include "models/storage/loggedfield.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>

namespace Lodebook {

namespace {

constexpr std::array batchCodes{"edit", "import", "merge", "set_up", "undo", "redo", "pack"};
constexpr std::array changeCodes{"insert", "update", "delete", "restore"};

template<typename Kind, size_t N>
Kind kindFrom(const std::array<const char *, N> &codes, const QString &code)
{
    for (size_t i = 0; i < N; ++i) {
        if (code == QLatin1String(codes[i]))
            return Kind(i);
    }
    return Kind(0);
}

const QString batchColumns = QStringLiteral("b.batch, b.id, b.device, b.sequence, b.stamp, b.officer, b.at, b.kind, b.label, b.undoes, b.active");

LogBatch batchFromRow(const Statement &row, int first = 0)
{
    LogBatch batch;
    batch.batch = row.value(first).toLongLong();
    batch.id = row.value(first + 1, ColumnType::Id).toUuid();
    batch.device = row.value(first + 2, ColumnType::Id).toUuid();
    batch.sequence = row.value(first + 3).toLongLong();
    batch.stamp = row.value(first + 4).toLongLong();
    batch.officer = row.value(first + 5, ColumnType::Id).toUuid();
    batch.at = row.value(first + 6, ColumnType::Moment).toDateTime();
    batch.kind = kindFrom<BatchKind>(batchCodes, row.value(first + 7).toString());
    batch.label = row.value(first + 8).toString();
    batch.undoes = row.value(first + 9, ColumnType::Id).toUuid();
    batch.active = row.value(first + 10, ColumnType::Boolean).toBool();
    return batch;
}

constexpr int batchColumnCount = 11;
const QString changeColumns = QStringLiteral("c.change, c.batch, c.entity, c.record, c.kind, c.stamp, c.fields, c.archived");

/// Without what it says about fields.
LogChange changeFromRow(const Statement &row, int first = 0)
{
    LogChange change;
    change.change = row.value(first).toLongLong();
    change.batch = row.value(first + 1).toLongLong();
    change.entity = row.value(first + 2).toString();
    change.record = row.value(first + 3, ColumnType::Id).toUuid();
    change.kind = kindFrom<ChangeKind>(changeCodes, row.value(first + 4).toString());
    change.stamp = row.value(first + 5).toLongLong();
    return change;
}

/// The same with it.
Result<LogChange> wholeChange(const LogArchive &archive, const Statement &row, int first = 0)
{
    const Result<QString> fields = archive.fields(row, first + 6);
    if (!fields)
        return fields.error();
    LogChange change = changeFromRow(row, first);
    change.fields = QJsonDocument::fromJson(fields->toUtf8()).object();
    return change;
}

/// Written by hand because the log is on the way of every save and every imported row.
void appendJson(QString &out, const Field &field, const QVariant &value)
{
    if (!value.isValid()) {
        out += QLatin1String("null");
        return;
    }
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Decimal:
        out += plainText(field, value);
        return;
    case FieldType::YesNo: out += value.toBool() ? QLatin1String("true") : QLatin1String("false"); return;
    case FieldType::Choices:
    case FieldType::Codes: appendJsonList(out, value.toStringList()); return;
    case FieldType::Point: {
        const GeoPoint point = value.value<GeoPoint>();
        out += QLatin1String("{\"lat\":");
        out += QString::number(point.lat, 'g', QLocale::FloatingPointShortest);
        out += QLatin1String(",\"lon\":");
        out += QString::number(point.lon, 'g', QLocale::FloatingPointShortest);
        out += u'}';
        return;
    }
    case FieldType::Money:
    case FieldType::Links:
    case FieldType::AnyLink: {
        // An object or array: QJsonDocument writes only those, which is just what these are.
        const QJsonValue json = toJson(field, value);
        const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        out += QString::fromUtf8(document.toJson(QJsonDocument::Compact));
        return;
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Period:
    case FieldType::Choice:
    case FieldType::Code:
    case FieldType::Link:
    case FieldType::Email:
    case FieldType::Phone:
    case FieldType::Url: appendJsonText(out, plainText(field, value)); return;
    }
}

constexpr qsizetype lengthOfLine = 1000; // most lines of the log are shorter

void appendName(QString &out, const Field &field)
{
    out += out.isEmpty() ? QLatin1String("{\"") : QLatin1String(",\"");
    out += field.name();
    out += QLatin1String("\":[");
}

} // namespace

QString codeOf(BatchKind kind)
{
    return QString::fromLatin1(batchCodes[size_t(kind)]);
}

QString codeOf(ChangeKind kind)
{
    static const std::array codes{QString::fromLatin1(changeCodes[0]), QString::fromLatin1(changeCodes[1]),
                                  QString::fromLatin1(changeCodes[2]), QString::fromLatin1(changeCodes[3])};
    return codes[size_t(kind)];
}

QString changedFields(const Record &before, const Record &after, const QList<const Field *> &decided)
{
    QString out;
    out.reserve(lengthOfLine);
    for (const Field *field : after.entity().fields()) {
        const QVariant &is = after.value(*field);
        const QVariant &was = before.value(*field);
        if (!isLogged(*field) || (is == was && !decided.contains(field)))
            continue;
        appendName(out, *field);
        appendJson(out, *field, was);
        out += u',';
        appendJson(out, *field, is);
        out += u']';
    }
    return out.isEmpty() ? QString() : QString(out + u'}');
}

QString insertedFields(const Record &record)
{
    QString out;
    out.reserve(lengthOfLine);
    for (const Field *field : record.entity().fields()) {
        const QVariant &is = record.value(*field);
        if (!is.isValid() || !isLogged(*field))
            continue;
        if (out.isEmpty())
            out += u'{';
        else
            out += QLatin1String("],");
        appendJsonText(out, field->name());
        out += QLatin1String(":[null,");
        appendJson(out, *field, is);
    }
    if (!out.isEmpty())
        out += QLatin1String("]}");
    return out;
}

Result<LogBatch> ChangeLog::batch(const RecordId &id) const
{
    Result<Statement> row = m_database->query(QStringLiteral("SELECT %1 FROM log_batch b WHERE b.id = ?").arg(batchColumns),
                                              {m_database->dialect().stored(ColumnType::Id, id)});
    if (!row)
        return row.error();
    if (!row->next())
        return Error{Error::Kind::Missing, QCoreApplication::translate("Storage", "There is no batch %1 in the change log").arg(toText(id)), {}};
    LogBatch batch = batchFromRow(*row);
    LogBatch *const one[] = {&batch};
    const Result<> hidden = hideLabels(one);
    return hidden ? Result<LogBatch>(batch) : Result<LogBatch>(hidden.error());
}

/// Of the batches with these keys, those that touched a restricted record.
Result<QSet<qint64>> ChangeLog::restricted(const QString &keys) const
{
    QSet<qint64> found;
    Result<Statement> named = m_database->query(QStringLiteral("SELECT DISTINCT entity FROM log_change WHERE batch IN (%1)").arg(keys));
    if (!named)
        return named.error();
    QStringList names;
    while (named->next())
        names.append(named->value(0).toString());
    if (const Result<> end = named->end(); !end)
        return end.error();
    for (const QString &name : std::as_const(names)) {
        const Entity *entity = m_shownBy->catalog().entity(name);
        if (!entity)
            continue;
        Result<Statement> row = m_database->query(
            QStringLiteral("SELECT DISTINCT c.batch FROM log_change c JOIN %1 t ON t.id = c.record\n"
                           "WHERE c.batch IN (%2) AND c.entity = '%1' AND t.restricted")
                .arg(entity->name(), keys));
        if (!row)
            return row.error();
        while (row->next())
            found.insert(row->value(0).toLongLong());
        if (const Result<> end = row->end(); !end)
            return end.error();
    }
    return found;
}

Result<> ChangeLog::hideLabels(std::span<LogBatch *const> batches) const
{
    if (!m_shownBy || m_shownBy->seesRestricted())
        return {};
    QStringList keys;
    for (const LogBatch *batch : batches) {
        if (!batch->label.isEmpty() && batch->kind != BatchKind::Import && batch->kind != BatchKind::SetUp) // those name a file
            keys.append(QString::number(batch->batch));
    }
    if (keys.isEmpty())
        return {};
    const Result<QSet<qint64>> hidden = restricted(keys.join(u','));
    if (!hidden)
        return hidden.error();
    for (LogBatch *batch : batches) {
        if (hidden->contains(batch->batch))
            batch->label = QCoreApplication::translate("Storage", "A change of something restricted");
    }
    return {};
}

Result<QList<LogBatch>> ChangeLog::batches(const BatchFilter &filter) const
{
    QStringList tests;
    QVariantList values;
    const Dialect &dialect = m_database->dialect();
    if (filter.officer) {
        tests.append(QStringLiteral("b.officer = ?"));
        values.append(dialect.stored(ColumnType::Id, *filter.officer));
    }
    if (filter.since.isValid()) {
        tests.append(QStringLiteral("b.at >= ?"));
        values.append(dialect.stored(ColumnType::Moment, filter.since));
    }
    if (!filter.entity.isEmpty()) {
        tests.append(QStringLiteral("EXISTS (SELECT 1 FROM log_change e WHERE e.batch = b.batch AND e.entity = ?)"));
        values.append(filter.entity);
    }
    if (filter.before) {
        tests.append(QStringLiteral("b.batch < ?"));
        values.append(*filter.before);
    }
    const QString where = tests.isEmpty() ? QString() : QString(QStringLiteral(" WHERE ") + tests.join(QLatin1String(" AND ")));
    Result<Statement> row = m_database->query(
        QStringLiteral("SELECT %1, (SELECT count(*) FROM log_change n WHERE n.batch = b.batch) FROM log_batch b%2 ORDER BY b.batch DESC LIMIT %3")
            .arg(batchColumns, where).arg(filter.limit), values);
    if (!row)
        return row.error();
    QList<LogBatch> batches;
    while (row->next()) {
        batches.append(batchFromRow(*row));
        batches.last().changes = row->value(batchColumnCount).toInt();
    }
    if (const Result<> end = row->end(); !end)
        return end.error();
    QList<LogBatch *> shown;
    for (LogBatch &batch : batches)
        shown.append(&batch);
    const Result<> hidden = hideLabels(shown);
    return hidden ? Result<QList<LogBatch>>(batches) : Result<QList<LogBatch>>(hidden.error());
}

Result<QList<LogChange>> ChangeLog::changesOf(qint64 batch) const
{
    return changes(QStringLiteral("c.batch = ? ORDER BY c.change"), batch);
}

Result<QList<LogChange>> ChangeLog::changes(const QString &where, qint64 value) const
{
    Result<Statement> row =
        m_database->query(QStringLiteral("SELECT %1 FROM log_change c WHERE %2").arg(changeColumns, where), {value});
    if (!row)
        return row.error();
    QList<LogChange> changes;
    while (row->next()) {
        const Result<LogChange> change = wholeChange(m_archive, *row);
        if (!change)
            return change.error();
        changes.append(*change);
    }
    const Result<> end = row->end();
    return end ? Result<decltype(changes)>(changes) : Result<decltype(changes)>(end.error());
}

Result<QList<LogChange>> ChangeLog::outlineOf(qint64 batch) const
{
    Result<Statement> row = m_database->query(QStringLiteral("SELECT c.change, c.batch, c.entity, c.record, c.kind, c.stamp FROM log_change c WHERE c.batch = ? ORDER BY c.change"), {batch});
    if (!row)
        return row.error();
    QList<LogChange> changes;
    QSet<QString> names; // one copy of each, however many changes
    while (row->next()) {
        changes.append(changeFromRow(*row));
        QString &name = changes.last().entity;
        name = *names.insert(name);
    }
    const Result<> end = row->end();
    return end ? Result<decltype(changes)>(changes) : Result<decltype(changes)>(end.error());
}

Result<QJsonObject> ChangeLog::fieldsOf(qint64 change) const
{
    const Result<QList<LogChange>> found = changes(QStringLiteral("c.change = ?"), change);
    if (!found)
        return found.error();
    return found->isEmpty() ? QJsonObject() : found->first().fields;
}

Result<QList<ChangeLog::Entry>> ChangeLog::history(const RecordId &record) const
{
    Result<Statement> row = m_database->query(
        QStringLiteral("SELECT %1, %2 FROM log_change c JOIN log_batch b ON b.batch = c.batch WHERE c.record = ? ORDER BY c.change DESC").arg(batchColumns, changeColumns),
        {m_database->dialect().stored(ColumnType::Id, record)});
    if (!row)
        return row.error();
    QList<Entry> entries;
    while (row->next()) {
        const Result<LogChange> change = wholeChange(m_archive, *row, batchColumnCount);
        if (!change)
            return change.error();
        entries.append({batchFromRow(*row), *change});
    }
    if (const Result<> end = row->end(); !end)
        return end.error();
    QList<LogBatch *> shown;
    for (Entry &entry : entries)
        shown.append(&entry.batch);
    const Result<> hidden = hideLabels(shown);
    return hidden ? Result<QList<Entry>>(entries) : Result<QList<Entry>>(hidden.error());
}

Result<QList<LogChange>> ChangeLog::changesAfter(qint64 change, int limit) const
{
    return changes(QStringLiteral("c.change > ? ORDER BY c.change LIMIT %1").arg(limit), change);
}

Result<qint64> ChangeLog::lastChange() const
{
    const Result<QVariant> last = m_database->value(QStringLiteral("SELECT max(change) FROM log_change"));
    return last ? Result<qint64>(last->toLongLong()) : Result<qint64>(last.error());
}

Result<Stamp> ChangeLog::lastStamp() const
{
    // Of what was written here: the clocks of others are no matter of ours.
    const Result<QVariant> last = m_database->value(QStringLiteral(
        "SELECT CASE WHEN changed > said THEN changed ELSE said END FROM (SELECT b.stamp AS said, coalesce((\n"
        "  SELECT c.stamp FROM log_change c WHERE c.batch = b.batch ORDER BY c.change DESC LIMIT 1), 0) AS changed\n"
        "FROM log_batch b WHERE b.pack IS NULL ORDER BY b.batch DESC LIMIT 1) AS written"));
    return last ? Result<Stamp>(last->toLongLong()) : Result<Stamp>(last.error());
}

Result<qint64> ChangeLog::nextSequence(const RecordId &device) const
{
    const Result<QVariant> last = m_database->value(QStringLiteral("SELECT max(sequence) FROM log_batch WHERE device = ?"),
                                                    {m_database->dialect().stored(ColumnType::Id, device)});
    return last ? Result<qint64>(last->toLongLong() + 1) : Result<qint64>(last.error());
}

Result<qint64> ChangeLog::append(const LogBatch &batch, qint64 epoch)
{
    const Dialect &dialect = m_database->dialect();
    const auto id = [&dialect](const RecordId &value) { return value.isNull() ? QVariant() : dialect.stored(ColumnType::Id, value); };
    const Result<QVariant> key = m_database->value(
        QStringLiteral(
            "INSERT INTO log_batch (id, device, sequence, epoch, stamp, officer, at, kind, label, undoes, active, schema_version)\n"
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING batch"),
        {id(batch.id), id(batch.device), batch.sequence, epoch, batch.stamp, id(batch.officer),
         dialect.stored(ColumnType::Moment, batch.at), codeOf(batch.kind),
         batch.label.isEmpty() ? QVariant() : QVariant(batch.label), id(batch.undoes),
         dialect.stored(ColumnType::Boolean, batch.active), schemaVersion});
    return key ? Result<qint64>(key->toLongLong()) : Result<qint64>(key.error());
}

Result<> ChangeLog::append(qint64 batch, const Entity &entity, const RecordId &record, Stamp stamp, ChangeKind kind,
                           const QString &fields, const QString &alsoSeen)
{
    const Result<qint64> done = m_database->run(
        QStringLiteral(
            "INSERT INTO log_change (batch, entity, record, kind, stamp, fields, also_seen) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {batch, entity.name(), m_database->dialect().stored(ColumnType::Id, record), codeOf(kind), stamp,
         fields.isEmpty() ? QStringLiteral("{}") : fields, alsoSeen.isEmpty() ? QVariant() : QVariant(alsoSeen)});
    return done ? Result<>() : Result<>(done.error());
}

Result<> ChangeLog::setActive(const RecordId &batch, bool active)
{
    const Dialect &dialect = m_database->dialect();
    const Result<qint64> done = m_database->run(QStringLiteral("UPDATE log_batch SET active = ? WHERE id = ?"),
                                                {dialect.stored(ColumnType::Boolean, active), dialect.stored(ColumnType::Id, batch)});
    return done ? Result<>() : Result<>(done.error());
}

} // namespace Lodebook
