// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordstore.h"

#include "models/core/citednumber.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/officer.h"
#include "models/storage/choiceentries.h"
#include "models/storage/customfields.h"
#include "models/storage/merge/devicelog.h"
#include "models/storage/recordlayout.h"
#include "models/storage/relatedrules.h"

#include <algorithm>

namespace Lodebook {

namespace {

QString insertStatement(const Entity &entity, const QList<const Column *> &columns)
{
    QStringList names{QStringLiteral("id"), QStringLiteral("stamp")};
    for (const Column *column : columns)
        names.append(u'"' + column->name + u'"');
    const QString marks = QStringList(names.size(), QStringLiteral("?")).join(u',');
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(entity.name(), names.join(QLatin1String(", ")), marks);
}

/// Puts what stands for a merged code by now in its place: files and other devices go on writing the old one, and
/// whoever asks for the new one must find their records.
Result<> followMerges(Record &record, CodeLists &lists)
{
    for (const Field *field : record.entity().fields()) {
        if (record.isEmpty(*field) || !hasChoiceList(*field))
            continue;
        QStringList codes;
        for (const QString &code : record.value(*field).toStringList()) { // of one text as well
            const Result<bool> known = lists.has(*field, code);
            const Result<QString> now = known && *known ? lists.code(*field, code) : Result<QString>(code);
            if (!known || !now)
                return known ? now.error() : known.error();
            if (!codes.contains(*now))
                codes.append(*now);
        }
        const QVariant value = field->type() == FieldType::Choice ? QVariant(codes.value(0)) : QVariant(codes);
        if (value != record.value(*field))
            record.setValue(*field, value);
    }
    return {};
}

} // namespace

bool ChangeNotice::touches(const Entity &entity) const
{
    return std::ranges::any_of(items, [&entity](const Item &item) { return item.entity == &entity; });
}

RecordStore::RecordStore(Database &database, const Catalog &catalog, Author author, const Clock &clock)
    : m_database(&database)
    , m_reader(database, catalog)
    , m_codes(m_reader)
    , m_log(database)
    , m_author(std::move(author))
    , m_clock(&clock)
    , m_stamps(clock)
{
}

Result<> RecordStore::save(Record &record, const QString &label)
{
    Batch batch(*this, label); // what is found true here stays true until it is written
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    const Record given = record;
    if (Result<> followed = followMerges(record, m_codes); !followed)
        return followed;
    const Result<Problems> found = problems(record);
    if (!found)
        return found.error();
    if (!found->isEmpty()) {
        record = given;
        QStringList messages;
        for (const Problem &problem : *found)
            messages.append(problem.message);
        return batch.leave(Error{Error::Kind::Invalid, messages.join(QLatin1String("; ")), {}});
    }
    if (Result<> saved = saveChecked(record, label); !saved) {
        record = given;
        return saved;
    }
    const Result<RecordId> kept = batch.commit();
    if (!kept) {
        record = given; // the caller's copy must not look saved
        return kept.error();
    }
    return {};
}

Result<> RecordStore::saveChecked(Record &record, const QString &label)
{
    Batch batch(*this, label);
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    const Record asked = record;
    Result<> written = followMerges(record, m_codes);
    if (written && record.isNew()) {
        written = insert(record);
    } else if (written) {
        const Result<Record> before = m_reader.find(record.entity(), record.id());
        if (!before)
            return before.error();
        if (before->stamp() != record.stamp())
            return Error{Error::Kind::Conflict,
                         tr("%1 “%2” was changed at %3 while it was open here; nothing was overwritten. Look at both and decide.")
                             .arg(record.entity().label(), record.title(), stampTime(before->stamp()).toLocalTime().toString(Qt::ISODate)), {}};
        followChange(record, *before);
        written = write(record, *before);
    }
    const Result<RecordId> kept = written ? batch.commit() : Result<RecordId>(written.error());
    if (!kept) {
        record = asked; // the caller's copy must not look saved
        return kept.error();
    }
    return {};
}

Result<> RecordStore::insert(Record &record)
{
    const Entity &entity = record.entity();
    if (record.id().isNull())
        record.setId(newRecordId(*m_clock));
    if (Result<> numbered = giveNumber(record); !numbered)
        return numbered;
    const QDateTime now = m_clock->now();
    record.set(entity.createdAt, now);
    record.set(entity.changedAt, now);
    record.set(entity.createdBy, m_author.officer);
    record.set(entity.changedBy, m_author.officer);
    record.setStamp(m_stamps.next());
    if (Result<> inserted = insertRow(record); !inserted)
        return inserted;
    return log(record, ChangeKind::Insert, insertedFields(record));
}

Result<> RecordStore::insertRow(const Record &record)
{
    const Dialect &dialect = m_database->dialect();
    const InsertPlan &plan = insertPlan(record);
    QVariantList values;
    values.reserve(plan.columns.size() + 2);
    values << dialect.stored(ColumnType::Id, record.id()) << record.stamp();
    for (const Column *column : plan.columns)
        values.append(columnValue(*column, record.value(*column->field), dialect));
    const Result<qint64> done = m_database->run(plan.sql, values);
    if (!done)
        return done.error();
    return &record.entity() == &customField() && !m_rehearses
        ? CustomFields::makeColumns(*m_database, catalog(), record)
        : Result<>();
}

const RecordStore::InsertPlan &RecordStore::insertPlan(const Record &record)
{
    // Columns that no record so far has filled are left out: binding them would cost as much as writing the others.
    InsertPlan &plan = m_insertPlans[&record.entity()];
    const Entity &entity = record.entity();
    if (const auto layout = m_database->layout(entity); plan.layout != layout)
        plan = {layout, {}, QList<bool>(entity.valueCount()), {}};
    QList<const Field *> fresh;
    for (const Field *field : plan.layout->fields) {
        if (!plan.taken.at(field->index()) && !record.isEmpty(*field))
            fresh.append(field);
    }
    if (fresh.isEmpty() && !plan.sql.isEmpty())
        return plan;
    for (const Column &column : plan.layout->columns) {
        if (fresh.contains(column.field)) {
            plan.columns.append(&column);
            plan.taken[column.field->index()] = true;
        }
    }
    plan.sql = insertStatement(entity, plan.columns);
    return plan;
}

Result<> RecordStore::write(Record &record, const Record &before)
{
    const QString fields = changedFields(before, record);
    if (fields.isEmpty())
        return {};
    if (Result<> done = update(record, before); !done)
        return done;
    return log(record, ChangeKind::Update, fields);
}

Result<> RecordStore::decide(Record &record, const QList<const Field *> &fields, const QString &label)
{
    Batch batch(*this, label);
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    const Result<Record> before = m_reader.find(record.entity(), record.id());
    if (!before)
        return before.error();
    const Record asked = record;
    Result<> done = update(record, *before);
    if (done)
        done = log(record, ChangeKind::Update, changedFields(*before, record, fields));
    const Result<RecordId> kept = done ? batch.commit() : Result<RecordId>(done.error());
    if (!kept)
        record = asked;
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> RecordStore::decideToKeep(const Entity &entity, const RecordId &id, const QString &label)
{
    Batch batch(*this, label);
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    const Result<Record> record = m_reader.find(entity, id);
    if (!record)
        return batch.leave(record.error());
    if (Result<> done = setDeleted(*record, false); !done)
        return done;
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

Result<> RecordStore::update(Record &record, const Record &before)
{
    const Entity &entity = record.entity();
    record.set(entity.changedAt, m_clock->now());
    record.set(entity.changedBy, m_author.officer);
    m_stamps.observe(before.stamp());
    record.setStamp(m_stamps.next());
    return updateRow(record, before);
}

Result<> RecordStore::updateRow(const Record &record, const Record &before)
{
    const Entity &entity = record.entity();
    const Dialect &dialect = m_database->dialect();
    QStringList assignments{QStringLiteral("stamp = ?")};
    QVariantList values{record.stamp()};
    for (const std::shared_ptr<const RecordLayout> layout = m_database->layout(entity); const Column &column : layout->columns) {
        if (record.value(*column.field) == before.value(*column.field))
            continue;
        assignments.append(QStringLiteral("\"%1\" = ?").arg(column.name));
        values.append(columnValue(column, record.value(*column.field), dialect));
    }
    values << dialect.stored(ColumnType::Id, record.id()) << before.stamp();
    const Result<qint64> done = m_database->run(QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND stamp = ?").arg(entity.name(), assignments.join(QLatin1String(", "))), values);
    if (!done)
        return done.error();
    if (*done != 1)
        return Error{Error::Kind::Conflict, tr("%1 “%2” was changed by somebody else at the same moment; nothing was overwritten").arg(entity.label(), record.title()), {}};
    return {};
}

Result<> RecordStore::openLog()
{
    if (m_batchKey != 0)
        return {};
    const Result<qint64> sequence = m_log.nextSequence(m_author.device);
    if (!sequence)
        return sequence.error();
    m_batch.device = m_author.device;
    m_batch.officer = m_author.officer;
    m_batch.sequence = *sequence;
    m_batch.stamp = m_stamps.next();
    m_batch.at = m_clock->now();
    const Result<qint64> epoch = DeviceLog(*m_database).epochFor(m_author.device);
    if (!epoch)
        return epoch.error();
    const Result<qint64> key = m_log.append(m_batch, *epoch);
    if (!key)
        return key.error();
    m_batchKey = *key;
    return {};
}

Result<> RecordStore::log(const Entity &entity, const RecordId &id, Stamp stamp, ChangeKind kind, const QString &fields)
{
    if (m_rehearses) {
        m_codes.forget(entity.name());
        return {};
    }
    if (Result<> open = openLog(); !open)
        return open;
    QString alsoSeen;
    if (m_hasLoose) {
        const Result<AlsoSeen> seen = DeviceLog(*m_database).alsoSeen(id, m_author.device);
        if (!seen)
            return seen.error();
        alsoSeen = seen->toText();
    }
    if (Result<> done = m_log.append(m_batchKey, entity, id, stamp, kind, fields, alsoSeen); !done)
        return done;
    m_notice.items.append({&entity, id, kind});
    m_codes.forget(entity.name());
    return {};
}

Result<> RecordStore::giveNumber(Record &record)
{
    const Entity &entity = record.entity();
    if (entity.numberPrefix().isEmpty() || !record.isEmpty(entity.number) || m_rehearses)
        return {};
    const QString prefix = entity.numberPrefix() + u'-' + m_author.deviceCode;
    Series &series = m_series[prefix];
    if (series.last == 0) {
        const Result<QVariant> next = m_database->value(
            QStringLiteral("INSERT INTO number_series (prefix, last) VALUES (?, 1)\n"
                           "ON CONFLICT (prefix) DO UPDATE SET last = number_series.last + 1 RETURNING last"),
            {prefix});
        if (!next)
            return next.error();
        series.last = series.kept = next->toLongLong();
    } else {
        ++series.last;
    }
    record.set(entity.number, citedNumber(entity.numberPrefix(), m_author.deviceCode, series.last));
    return {};
}

Result<> RecordStore::keepNumbers()
{
    for (auto series = m_series.cbegin(); series != m_series.cend(); ++series) {
        if (series->last == series->kept)
            continue;
        const Result<qint64> done = m_database->run(
            QStringLiteral("UPDATE number_series SET last = ? WHERE prefix = ?"), {series->last, series.key()});
        if (!done)
            return done.error();
    }
    m_series.clear();
    return {};
}

Result<> RecordStore::collectDependants(const Record &record, QList<Record> &found) const
{
    if (std::ranges::any_of(found, [&record](const Record &known) { return known.id() == record.id(); }))
        return {};
    found.append(record);
    const auto collect = [&](const Entity &child, const Field &link, const QVariant &value) -> Result<> {
        const Result<QList<Record>> children = m_reader.list(Query(child, Filter::leaf(link, Compare::Equal, value)));
        if (!children)
            return children.error();
        for (const Record &one : *children) {
            if (Result<> done = collectDependants(one, found); !done)
                return done;
        }
        return {};
    };
    for (const Entity *child : catalog().entities()) {
        for (const Field *link : child->ownFields()) {
            const bool owned = link->type() == FieldType::Link && link->isRequired() && link->target() == record.entity().name();
            Result<> done;
            if (owned)
                done = collect(*child, *link, record.id());
            else if (link->type() == FieldType::AnyLink)
                done = collect(*child, *link, QVariant::fromValue(RecordRef{record.entity().name(), record.id()}));
            if (!done)
                return done;
        }
    }
    return {};
}

Result<QList<Record>> RecordStore::dependants(const Entity &entity, const RecordId &id) const
{
    const Result<Record> record = m_reader.find(entity, id);
    if (!record)
        return record.error();
    QList<Record> found;
    if (Result<> done = collectDependants(*record, found); !done)
        return done.error();
    // The catalogue names first what others point to, so parents stand before their children.
    const QList<const Entity *> &order = catalog().entities();
    std::ranges::stable_sort(found.begin() + 1, found.end(), {}, [&order](const Record &one) { return order.indexOf(&one.entity()); });
    return found;
}

Result<> RecordStore::setDeleted(Record record, bool deleted)
{
    const Record before = record;
    if (deleted)
        record.set(record.entity().deletedAt, m_clock->now());
    else
        record.clear(record.entity().deletedAt);
    const ChangeKind kind = deleted ? ChangeKind::Delete : ChangeKind::Restore;
    if (Result<> done = update(record, before); !done)
        return done;
    return log(record, kind, {});
}

Result<bool> RecordStore::setDeletedUnread(const Entity &entity, const RecordId &id, Stamp stamp, bool deleted)
{
    m_stamps.observe(stamp);
    const Stamp next = m_stamps.next();
    const Dialect &dialect = m_database->dialect();
    const QVariant now = dialect.stored(ColumnType::Moment, m_clock->now());
    const QVariant officer = m_author.officer.isNull() ? QVariant() : dialect.stored(ColumnType::Id, m_author.officer);
    const Result<qint64> done = m_database->run(
        QStringLiteral("UPDATE %1 SET stamp = ?, changed_at = ?, changed_by = ?, deleted_at = ? WHERE id = ? AND stamp = ? AND deleted_at IS %2NULL")
            .arg(entity.name(), deleted ? QString() : QStringLiteral("NOT ")),
        {next, now, officer, deleted ? now : QVariant(), dialect.stored(ColumnType::Id, id), stamp});
    if (!done)
        return done.error();
    if (*done == 0)
        return false;
    const Result<> logged = log(entity, id, next, deleted ? ChangeKind::Delete : ChangeKind::Restore, {});
    return logged ? Result<bool>(true) : Result<bool>(logged.error());
}

Result<QSet<qint64>> RecordStore::setDeletedTogether(const Entity &entity, const QList<const LogChange *> &changes, bool deleted)
{
    if (m_hasLoose)
        return QSet<qint64>(); // what each of their authors had seen has to be looked at
    if (Result<> open = openLog(); !open)
        return open.error();
    const auto [first, last] = std::ranges::minmax(changes, {}, &LogChange::change);
    for (const LogChange *change : changes)
        m_stamps.observe(change->stamp);
    // Every record gets a stamp of its own; they rise as the log goes on, which takes the last change back first.
    const Stamp shift = m_stamps.next() + last->change;
    m_stamps.observe(shift - first->change);
    const Dialect &dialect = m_database->dialect();
    const QVariant now = dialect.stored(ColumnType::Moment, m_clock->now());
    const QVariant officer = m_author.officer.isNull() ? QVariant() : dialect.stored(ColumnType::Id, m_author.officer);
    const QString kinds = deleted ? QStringLiteral("'insert', 'restore'") : QStringLiteral("'delete'");
    const QStringList dependants = deleted ? dependantsTests(entity, QStringLiteral("t.id")) : QStringList();
    QString sql =
        QStringLiteral(
            "UPDATE %1 AS t SET stamp = ? - c.change, changed_at = ?, changed_by = ?, deleted_at = ? FROM log_change c\n"
            "WHERE c.batch = ? AND c.change BETWEEN ? AND ? AND c.entity = '%1' AND c.kind IN (%2) AND t.id = c.record AND t.stamp = c.stamp AND t.deleted_at IS %3NULL")
            .arg(entity.name(), kinds, deleted ? QString() : QStringLiteral("NOT "));
    if (!dependants.isEmpty())
        sql += QStringLiteral(" AND NOT (%1)").arg(dependants.join(QLatin1String(" OR ")));
    const qint64 batch = first->batch;
    if (const Result<qint64> done =
            m_database->run(sql, {shift, now, officer, deleted ? now : QVariant(), batch, first->change, last->change});
        !done)
        return done.error();
    // The kinds are named again: below the first new stamp another change of the batch may meet its own record's by chance.
    const QString done =
        QStringLiteral(
            "FROM log_change c JOIN %1 t ON t.id = c.record WHERE c.batch = ? AND c.change BETWEEN ? AND ? AND c.entity = '%1' AND c.kind IN (%2) AND t.stamp = ? - c.change")
            .arg(entity.name(), kinds);
    const ChangeKind kind = deleted ? ChangeKind::Delete : ChangeKind::Restore;
    const Result<qint64> logged = m_database->run(
        QStringLiteral("INSERT INTO log_change (batch, entity, record, kind, stamp, fields)\n"
                       "SELECT CAST(? AS BIGINT), c.entity, c.record, '%1', t.stamp, '{}' %2 ORDER BY c.change DESC")
            .arg(codeOf(kind), done),
        {m_batchKey, batch, first->change, last->change, shift});
    if (!logged)
        return logged.error();
    Result<Statement> row = m_database->query(QStringLiteral("SELECT c.change, c.record ") + done,
                                              {batch, first->change, last->change, shift});
    if (!row)
        return row.error();
    QSet<qint64> reversed;
    while (row->next()) {
        reversed.insert(row->value(0).toLongLong());
        m_notice.items.append({&entity, row->value(1, ColumnType::Id).toUuid(), kind});
    }
    m_codes.forget(entity.name());
    const Result<> end = row->end();
    return end ? Result<QSet<qint64>>(reversed) : Result<QSet<qint64>>(end.error());
}

bool RecordStore::belongsToAnother(const Field &field)
{
    return field.type() == FieldType::AnyLink || (field.type() == FieldType::Link && field.isRequired() && !field.isSystem());
}

QStringList RecordStore::dependantsTests(const Entity &entity, const QString &id) const
{
    QStringList tests;
    for (const Entity *child : catalog().entities()) {
        for (const Field *link : child->ownFields()) {
            const bool owned = link->type() == FieldType::Link && link->isRequired() && link->target() == entity.name();
            if (!owned && link->type() != FieldType::AnyLink)
                continue;
            const QList<Column> columns = columnsOf(*link);
            QString test = QStringLiteral("EXISTS (SELECT 1 FROM %1 child WHERE child.\"%2\" = %3 AND child.deleted_at IS NULL").arg(child->name(), columns.last().name, id);
            if (!owned)
                test += QStringLiteral(" AND child.\"%1\" = '%2'").arg(columns.first().name, entity.name());
            tests.append(test + u')');
        }
    }
    return tests;
}

RecordStore::DependantsQuestion RecordStore::dependantsQuestion(const Entity &entity) const
{
    // One question for all tables: an import of thousands of records asks it for each of them when it is undone.
    const QStringList tests = dependantsTests(entity, QStringLiteral("?"));
    if (tests.isEmpty())
        return {};
    return {QStringLiteral("SELECT CASE WHEN %1 THEN 1 ELSE 0 END").arg(tests.join(QLatin1String(" OR "))), int(tests.size())};
}

Result<bool> RecordStore::hasDependants(const Entity &entity, const RecordId &id) const
{
    auto question = m_dependantsQuestions.constFind(&entity);
    if (question == m_dependantsQuestions.cend())
        question = m_dependantsQuestions.insert(&entity, dependantsQuestion(entity));
    if (question->places == 0)
        return false;
    const Result<QVariant> found = m_database->value(question->sql, QVariantList(question->places, m_database->dialect().stored(ColumnType::Id, id)));
    return found ? Result<bool>(found->toInt() == 1) : Result<bool>(found.error());
}

Result<> RecordStore::remove(const Entity &entity, const RecordId &id, const QString &label)
{
    Batch batch(*this, label); // first: nobody else adds a dependant between looking and deleting
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    const Result<QList<Record>> all = dependants(entity, id);
    if (!all)
        return batch.leave(all.error());
    if (all->first().isDeleted())
        return batch.leave({});
    if (&entity == &officer()) {
        const Result<bool> other = hasOtherWriter(id);
        if (!other)
            return other.error();
        if (!*other)
            return batch.leave(Error{Error::Kind::Refused, tr("“%1” is the last officer who may write here; make somebody else a coordinator first").arg(all->first().title()), {}});
    }
    // Children first, here and wherever this is done again: nothing that lives ever belongs to something in the bin.
    for (auto record = all->crbegin(); record != all->crend(); ++record) {
        if (record->isDeleted())
            continue;
        if (Result<> done = setDeleted(*record, true); !done)
            return done;
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

} // namespace Lodebook
