// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/mergedrecords.h"

#include "models/core/stopped.h"
#include "models/entities/common/customfield.h"
#include "models/entities/common/device.h"
#include "models/schema/fieldtext.h"
#include "models/schema/linkedrecords.h"
#include "models/storage/columns.h"
#include "models/storage/customfields.h"
#include "models/storage/loggedfield.h"

#include <QJsonDocument>

#include <algorithm>

namespace Lodebook {

namespace {

const QString wholeRecord = QStringLiteral(""); // not null: it is part of a key
const QString fieldKind = QStringLiteral("field");
const QString deleteKind = QStringLiteral("delete");
const QString twinKind = QStringLiteral("twin");
constexpr qsizetype hereKept = 50'000; ///< Answers about records that are here; a pack may bring any number.

/// A setting as a value of its field.
struct Setting
{
    QJsonValue json;
    QVariant value;
};

/// Takes settings out that the field's own rule refuses, and names the fields. The last of those that stay are in
/// \a values then.
QStringList withoutRefused(const Entity &entity, QList<Fact> &facts, QHash<const Field *, Setting> &values)
{
    QStringList refused;
    for (Fact &fact : facts) {
        QStringList out;
        for (auto setting = fact.values.cbegin(); setting != fact.values.cend(); ++setting) {
            const Field *field = entity.field(setting.key());
            if (!field || setting->isNull())
                continue;
            const Result<QVariant> value = fromJson(*field, *setting);
            if (value && !problemWith(*field, *value))
                values.insert(field, {*setting, *value});
            else
                out.append(setting.key());
        }
        for (const QString &name : std::as_const(out)) {
            fact.values.remove(name);
            if (!refused.contains(name))
                refused.append(name);
        }
    }
    return refused;
}

ConflictValues valuesOf(const Entity &entity, const QList<Fact> &facts, const FieldConflict &conflict)
{
    const Field *field = entity.field(conflict.field);
    const auto value = [field](const QJsonValue &json) {
        const Result<QVariant> read = field ? fromJson(*field, json) : Result<QVariant>(QVariant());
        return read ? *read : QVariant();
    };
    ConflictValues values{.before = value(valueBefore(facts, conflict)), .sides = {}};
    for (const Fact *side : conflict.sides)
        values.sides.append(value(side->values.value(conflict.field)));
    return values;
}

Result<bool> isAny(Database &database, const QString &table)
{
    const Result<QVariant> found = database.value(QStringLiteral("SELECT 1 FROM %1 LIMIT 1").arg(table));
    return found ? Result<bool>(found->isValid()) : Result<bool>(found.error());
}

} // namespace

bool MergeOutcome::isChanged() const
{
    return !before || before->isDeleted() != after.isDeleted()
        || std::ranges::any_of(after.entity().fields(), [this](const Field *field) {
               return isLogged(*field) && before->value(*field) != after.value(*field);
           });
}

MergedRecords::MergedRecords(RecordStore &store)
    : m_store(store)
    , m_database(store.database())
    , m_reader(store.reader().withRestricted())
    , m_log(store.database())
{
}

Result<bool> MergedRecords::hasConflicts(Database &database)
{
    return isAny(database, QStringLiteral("open_conflict"));
}

Result<QList<OpenMark>> MergedRecords::openMarks(Database &database)
{
    Result<Statement> row =
        database.query(QStringLiteral("SELECT entity, record, kind, field FROM open_conflict ORDER BY conflict"));
    if (!row)
        return row.error();
    QList<OpenMark> marks;
    while (row->next())
        marks.append({row->value(0).toString(), row->value(1, ColumnType::Id).toUuid(), row->value(2).toString(),
                      row->value(3).toString()});
    const Result<> end = row->end();
    return end ? Result<decltype(marks)>(marks) : Result<decltype(marks)>(end.error());
}

void MergedRecords::touch(const QString &entity, const RecordId &record)
{
    if (const Entity *known = m_store.catalog().entity(entity))
        m_touched.insert({known, record});
}

Result<> MergedRecords::touchWaiting()
{
    Result<Statement> row = m_database.query(QStringLiteral(
        "SELECT entity, record FROM held_back UNION SELECT entity, record FROM open_conflict WHERE kind = 'delete'"));
    if (!row)
        return row.error();
    while (row->next())
        touch(row->value(0).toString(), row->value(1, ColumnType::Id).toUuid());
    return row->end();
}

QList<MergedRecords::Item> MergedRecords::inOrder() const
{
    // The catalogue names first what others belong to.
    QHash<const Entity *, QList<RecordId>> records;
    for (const Item &item : m_touched)
        records[item.entity].append(item.record);
    QList<Item> items;
    items.reserve(m_touched.size());
    for (const Entity *entity : m_store.catalog().entities()) {
        QList<RecordId> ids = records.take(entity);
        std::ranges::sort(ids);
        for (const RecordId &id : std::as_const(ids))
            items.append({entity, id});
    }
    return items;
}

Result<> MergedRecords::settle(const Listener &outcome, const Progress &progress)
{
    const Result<bool> conflicts = hasConflicts(m_database);
    const Result<bool> held = isAny(m_database, QStringLiteral("held_back"));
    if (!conflicts || !held)
        return (conflicts ? held : conflicts).error();
    m_hasConflicts = *conflicts;
    m_hasHeld = *held;
    if (Result<> waited = touchWaiting(); !waited)
        return waited;
    if (Result<> done = settleCustomFields(outcome); !done)
        return done;
    if (Result<> done = settleTouched(outcome, progress); !done)
        return done;
    if (!std::exchange(m_hasDevices, false))
        return {};
    if (Result<> touched = touchConflicts(); !touched)
        return touched;
    return settleTouched([](const MergeOutcome &) {}, progress);
}

Result<> MergedRecords::settleTouched(const Listener &outcome, const Progress &progress)
{
    qint64 done = 0;
    QList<Item> aside;
    while (!m_touched.isEmpty() || !aside.isEmpty()) {
        const QList<Item> items = inOrder();
        const bool isLast = items.isEmpty();
        m_touched.clear();
        QList<Item> waiting;
        const qsizetype before = aside.size();
        const QList<Item> all = isLast ? aside : aside.isEmpty() ? items : items + aside;
        for (const Item &item : all) {
            if (progress && done % 256 == 0 && !progress(done, done + items.size() + m_touched.size()))
                return stoppedUnchanged();
            const Result<Step> step = rebuild(item, isLast, outcome);
            if (!step)
                return step.error();
            ++done;
            if (*step == Step::Waits)
                waiting.append(item);
        }
        aside = isLast ? QList<Item>() : waiting;
        if (!isLast && m_touched.isEmpty() && waiting.size() < before + items.size() && !waiting.isEmpty())
            m_touched = QSet<Item>(waiting.cbegin(), waiting.cend()),
            aside.clear(); // something came in that they may wait for
    }
    return {};
}

Result<> MergedRecords::settleCustomFields(const Listener &outcome)
{
    // Records that fill an added field can only be written when the field is there.
    QList<Item> definitions;
    for (const Item &item : std::as_const(m_touched)) {
        if (item.entity == &customField())
            definitions.append(item);
    }
    if (definitions.isEmpty())
        return {};
    for (const Item &item : std::as_const(definitions)) {
        m_touched.remove(item);
        const Result<Step> step = rebuild(item, true, outcome);
        if (!step)
            return step.error();
        const Result<Record> definition = m_reader.find(customField(), item.record);
        if (!definition && definition.error().kind != Error::Kind::Missing)
            return definition.error();
        if (definition && !definition->isDeleted()) {
            if (Result<> made = CustomFields::makeColumns(m_database, m_store.catalog(), *definition); !made)
                return made;
        }
    }
    const Result<bool> taken = CustomFields::takeUp(m_reader);
    return taken ? Result<>() : Result<>(taken.error());
}

Result<> MergedRecords::touchConflicts()
{
    const Result<QList<OpenMark>> marks = openMarks(m_database);
    if (!marks)
        return marks.error();
    for (const OpenMark &mark : *marks)
        touch(mark.entity, mark.record);
    m_log.forgetClocks();
    return {};
}

Result<MergedRecords::Draft> MergedRecords::draft(const Item &item)
{
    const Entity &entity = *item.entity;
    Result<QList<Fact>> facts = m_log.factsOf(item.record, &entity == &device());
    if (!facts)
        return facts.error();
    Draft draft{.state = {},
                .facts = std::move(*facts),
                .before = {},
                .after = Record(entity, item.record),
                .waiting = {},
                .refused = {}};
    QHash<const Field *, Setting> values;
    draft.refused = withoutRefused(entity, draft.facts, values);
    draft.state = stateOf(draft.facts);
    draft.state.conflicts.removeIf([&entity](const FieldConflict &conflict) {
        const Field *field = entity.field(conflict.field);
        return field && device().isNoted(*field); // the later one is right
    });
    const Result<Record> before = m_reader.find(entity, item.record);
    if (!before && before.error().kind != Error::Kind::Missing)
        return before.error();
    if (before) {
        draft.before = *before;
        draft.after = *before;
    }
    for (const Field *field : before ? entity.fields() : QList<Field *>()) {
        if (isLogged(*field))
            draft.after.clear(*field);
    }
    for (auto json = draft.state.values.cbegin(); json != draft.state.values.cend(); ++json) {
        const Field *field = json->isNull() ? nullptr : entity.field(json.key());
        if (!field || !isLogged(*field))
            continue;
        const auto read = values.constFind(field);
        const Result<QVariant> value =
            read != values.cend() && read->json == *json ? Result<QVariant>(read->value) : fromJson(*field, *json);
        draft.after.setValue(*field, value ? *value : QVariant());
    }
    if (Result<> placed = placeLinks(entity, draft); !placed)
        return placed.error();
    placeTimes(draft);
    if (Result<> placed = placeLife(item, draft); !placed)
        return placed.error();
    return draft;
}

Result<bool> MergedRecords::isHere(const RecordRef &ref)
{
    if (m_here.contains(ref.id))
        return true;
    if (m_here.size() >= hereKept)
        m_here.clear();
    const Entity *target = m_store.catalog().entity(ref.entity);
    if (!target)
        return false;
    const Result<QVariant> found = m_database.value(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(target->name()),
                                                    {m_database.dialect().stored(ColumnType::Id, ref.id)});
    if (!found)
        return found.error();
    if (found->isValid())
        m_here.insert(ref.id);
    return found->isValid();
}

Result<> MergedRecords::placeLinks(const Entity &entity, Draft &draft)
{
    for (const Field *field : entity.fields()) {
        if ((field->isSystem() || !isLink(*field)) || draft.after.isEmpty(*field))
            continue;
        const QList<RecordRef> refs = linkedRecords(*field, draft.after.value(*field));
        QList<RecordId> here;
        for (const RecordRef &ref : refs) {
            const Result<bool> found = ref.id == draft.after.id() ? Result<bool>(true) : isHere(ref);
            if (!found)
                return found.error();
            if (*found)
                here.append(ref.id);
        }
        if (here.size() == refs.size())
            continue;
        draft.waiting.append(field->name());
        if (field->type() == FieldType::Links)
            draft.after.setValue(*field, here.isEmpty() ? QVariant() : QVariant::fromValue(here));
        else
            draft.after.setValue(*field, draft.before ? draft.before->value(*field) : QVariant());
        draft.isBlocked = draft.isBlocked || (RecordStore::belongsToAnother(*field) && draft.after.isEmpty(*field));
    }
    return {};
}

void MergedRecords::placeTimes(Draft &draft)
{
    const Entity &entity = draft.after.entity();
    const Fact *first = nullptr, *last = nullptr;
    for (const Fact &fact : std::as_const(draft.facts)) {
        if (!first || first->isLaterThan(fact))
            first = &fact;
        if (!last || fact.isLaterThan(*last))
            last = &fact;
    }
    draft.after.set(entity.createdAt, first->at);
    draft.after.set(entity.changedAt, last->at);
    draft.after.setValue(entity.createdBy, first->officer.isNull() ? QVariant() : QVariant(first->officer));
    draft.after.setValue(entity.changedBy, last->officer.isNull() ? QVariant() : QVariant(last->officer));
}

Result<> MergedRecords::placeLife(const Item &item, Draft &draft)
{
    const Field &deletedAt = item.entity->deletedAt;
    if (!draft.state.isDeleted) {
        draft.after.clear(deletedAt);
        return {};
    }
    const Fact *deletion = nullptr;
    for (const Fact &fact : std::as_const(draft.facts)) {
        if (fact.kind == ChangeKind::Delete && (!deletion || fact.isLaterThan(*deletion)))
            deletion = &fact;
    }
    const Result<bool> built = m_store.hasDependants(*item.entity, item.record);
    if (!built)
        return built.error();
    if (*built) {
        draft.state.isDeleted = false;
        draft.state.deletion = deletion;
        draft.after.clear(deletedAt);
        return {};
    }
    draft.after.setValue(deletedAt, deletion->at);
    return {};
}

Result<MergedRecords::Step> MergedRecords::rebuild(const Item &item, bool isLast, const Listener &outcome)
{
    m_hasDevices = m_hasDevices || item.entity == &device();
    Result<Draft> made = draft(item);
    if (!made)
        return made.error();
    if (made->facts.isEmpty())
        return Step::Done;
    if (!isLast && !made->waiting.isEmpty())
        return Step::Waits;
    if (!made->isBlocked) {
        if (Result<> written = write(item, *made); !written)
            return written.error();
    }
    Result<> noted = noteHeld(item, *made);
    if (noted && !made->isBlocked)
        noted = noteConflicts(item, *made);
    if (!noted)
        return noted.error();
    MergeOutcome result{.before = made->before, .after = made->after, .inConflict = {}, .heldBack = {}};
    for (const FieldConflict &conflict : std::as_const(made->state.conflicts))
        result.inConflict.insert(conflict.field, valuesOf(*item.entity, made->facts, conflict));
    result.isDeletionOpen = made->state.deletion != nullptr;
    result.heldBack = made->isBlocked ? QStringList{QString()} : made->waiting + made->refused;
    const Result<bool> twins = made->isBlocked ? Result<bool>(false) : settleTwins(*item.entity, item.record);
    if (!twins)
        return twins.error();
    result.hasTwin = *twins;
    outcome(result);
    return Step::Done;
}

Result<> MergedRecords::write(const Item &item, Draft &draft)
{
    const auto isSame = [&draft](const Field *field) {
        return draft.before->value(*field) == draft.after.value(*field);
    };
    if (draft.before && std::ranges::all_of(item.entity->fields(), isSame))
        return {};
    const bool lived = draft.before && !draft.before->isDeleted();
    const bool lives = !draft.after.isDeleted();
    if (lives && !item.entity->uniqueKeys().isEmpty()) {
        // Nobody but the one that is written may have its key meanwhile.
        const Result<QList<RecordId>> others = sameKey(draft.after);
        if (!others)
            return others.error();
        for (const RecordId &other : *others) {
            m_hasTwins = true;
            if (Result<> marked = setTwin(*item.entity, other, true); !marked)
                return marked;
        }
    }
    Stamp latest = 0;
    for (const Fact &fact : std::as_const(draft.facts))
        latest = std::max(latest, fact.stamp);
    ChangeKind kind = ChangeKind::Insert;
    if (draft.before) {
        kind = lived == lives ? ChangeKind::Update : lives ? ChangeKind::Restore : ChangeKind::Delete;
        if (latest <= draft.before->stamp()) {
            m_store.m_stamps.observe(draft.before->stamp());
            latest = m_store.m_stamps.next();
        }
    }
    draft.after.setStamp(latest);
    if (Result<> written =
            draft.before ? m_store.updateRow(draft.after, *draft.before) : m_store.insertRow(draft.after);
        !written)
        return written;
    if (m_here.size() < hereKept)
        m_here.insert(item.record);
    m_store.m_notice.items.append({item.entity, item.record, kind});
    m_store.m_codes.forget(item.entity->name());
    const bool moved = draft.before && std::ranges::any_of(item.entity->fields(), [&isSame](const Field *field) {
                           return RecordStore::belongsToAnother(*field) && !isSame(field);
                       });
    if (moved && lived) {
        if (Result<> left = touchParents(*draft.before, false); !left)
            return left;
    }
    return draft.before && lived == lives && !moved ? Result<>() : touchParents(draft.after, lives);
}

Result<> MergedRecords::touchParents(const Record &record, bool lives)
{
    // A parent that is deleted, or only lives for the sake of this one, has to be looked at again.
    for (const Field *field : record.entity().fields()) {
        if (!RecordStore::belongsToAnother(*field) || record.isEmpty(*field))
            continue;
        const RecordRef ref = linkedRecords(*field, record.value(*field)).first();
        const Entity *target = m_store.catalog().entity(ref.entity);
        const Result<Record> parent =
            target ? m_reader.find(*target, ref.id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
        if (!parent && parent.error().kind != Error::Kind::Missing)
            return parent.error();
        if (!parent)
            continue;
        if (lives ? parent->isDeleted() : m_hasConflicts && !parent->isDeleted())
            m_touched.insert({target, ref.id});
    }
    return {};
}

Result<> MergedRecords::noteConflicts(const Item &item, const Draft &draft)
{
    const QVariant id = m_database.dialect().stored(ColumnType::Id, item.record);
    if (m_hasConflicts) {
        const Result<qint64> gone =
            m_database.run(QStringLiteral("DELETE FROM open_conflict WHERE record = ? AND kind <> 'twin'"), {id});
        if (!gone)
            return gone.error();
    }
    const auto note = [&](const QString &kind, const QString &field) -> Result<> {
        m_hasConflicts = true;
        const Result<qint64> done = m_database.run(
            QStringLiteral("INSERT INTO open_conflict (record, entity, kind, field) VALUES (?, ?, ?, ?)"),
            {id, item.entity->name(), kind, field});
        return done ? Result<>() : Result<>(done.error());
    };
    for (const FieldConflict &conflict : draft.state.conflicts) {
        if (const Result<> noted = note(fieldKind, conflict.field); !noted)
            return noted;
    }
    return draft.state.deletion ? note(deleteKind, wholeRecord) : Result<>();
}

Result<> MergedRecords::noteHeld(const Item &item, const Draft &draft)
{
    const QVariant id = m_database.dialect().stored(ColumnType::Id, item.record);
    if (m_hasHeld) {
        if (const Result<qint64> gone = m_database.run(QStringLiteral("DELETE FROM held_back WHERE record = ?"), {id});
            !gone)
            return gone.error();
    }
    const auto note = [&](const QStringList &fields, const QString &reason) -> Result<> {
        for (const QString &field : fields) {
            m_hasHeld = true;
            const Result<qint64> done = m_database.run(
                QStringLiteral(
                    "INSERT INTO held_back (record, entity, field, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                {id, item.entity->name(), field, reason});
            if (!done)
                return done.error();
        }
        return {};
    };
    if (const Result<> noted =
            note(draft.isBlocked ? QStringList{wholeRecord} : draft.waiting, QStringLiteral("waits"));
        !noted)
        return noted;
    return note(draft.refused, QStringLiteral("refused"));
}

void MergedRecords::tellGone(const QList<RecordRef> &records)
{
    for (const RecordRef &gone : records) {
        m_here.remove(gone.id);
        m_store.m_notice.items.append({m_store.catalog().entity(gone.entity), gone.id, ChangeKind::Delete});
        m_store.m_codes.forget(gone.entity);
    }
}

Result<QList<HeldBack>> MergedRecords::heldBack() const
{
    Result<Statement> row =
        m_database.query(QStringLiteral("SELECT entity, record, field, reason FROM held_back ORDER BY held"));
    if (!row)
        return row.error();
    QList<HeldBack> held;
    while (row->next()) {
        if (const Entity *entity = m_store.catalog().entity(row->value(0).toString()))
            held.append({entity, row->value(1, ColumnType::Id).toUuid(), row->value(2).toString(),
                         row->value(3).toString() == QLatin1String("waits")});
    }
    const Result<> end = row->end();
    return end ? Result<decltype(held)>(held) : Result<decltype(held)>(end.error());
}

Result<std::optional<Record>> MergedRecords::expected(const Entity &entity, const RecordId &id)
{
    const Result<Draft> made = draft({&entity, id});
    if (!made)
        return made.error();
    return made->isBlocked || made->facts.isEmpty() ? std::optional<Record>() : std::optional<Record>(made->after);
}

Result<> MergedRecords::settleAfter(qint64 batch)
{
    struct Line
    {
        QString entity;
        RecordId record;
        QStringList fields;
        QString kind;
    };
    QList<Line> lines;
    {
        Result<Statement> row = m_database.query(
            QStringLiteral(
                "SELECT c.entity, c.record, c.kind, c.fields FROM log_change c WHERE c.batch = ? AND EXISTS\n"
                "  (SELECT 1 FROM open_conflict o WHERE o.record = c.record)"),
            {batch});
        if (!row)
            return row.error();
        while (row->next())
            lines.append({row->value(0).toString(), row->value(1, ColumnType::Id).toUuid(),
                          QJsonDocument::fromJson(row->value(3).toString().toUtf8()).object().keys(),
                          row->value(2).toString()});
        if (const Result<> end = row->end(); !end)
            return end;
    }
    for (const Line &line : std::as_const(lines)) {
        const QVariant id = m_database.dialect().stored(ColumnType::Id, line.record);
        // Whoever writes here has seen what is open here: what he sets stands alone, and the record lives or not as he
        // says.
        Result<qint64> gone =
            m_database.run(QStringLiteral("DELETE FROM open_conflict WHERE record = ? AND kind = 'delete'"), {id});
        for (qsizetype i = 0; gone && i < line.fields.size(); ++i)
            gone = m_database.run(
                QStringLiteral("DELETE FROM open_conflict WHERE record = ? AND kind = 'field' AND field = ?"),
                {id, line.fields.at(i)});
        if (!gone)
            return gone.error();
    }
    const Result<QList<OpenMark>> marks = openMarks(m_database);
    if (!marks)
        return marks.error();
    QList<Item> twins;
    for (const OpenMark &mark : *marks) {
        const Entity *entity = m_store.catalog().entity(mark.entity);
        if (entity && mark.kind == twinKind)
            twins.append({entity, mark.record});
        if (mark.kind == deleteKind)
            touch(mark.entity, mark.record); // what kept it alive may be gone now
    }
    m_hasConflicts = true;
    m_hasTwins = !twins.isEmpty();
    if (Result<> settled = settleTouched([](const MergeOutcome &) {}, {}); !settled)
        return settled;
    for (const Item &item : std::as_const(twins)) {
        if (const Result<bool> settled = settleTwins(*item.entity, item.record); !settled)
            return settled.error();
    }
    return {};
}

} // namespace Lodebook
