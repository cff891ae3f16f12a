// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undostack.h"

#include "models/core/stopped.h"
#include "models/schema/fieldtext.h"
#include "models/storage/merge/mergedrecords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype enoughToGoTogether = 20;
constexpr qsizetype mostTogether = 4000; ///< What is asked of the engine between two looks at whether to go on.

const QString doing = QStringLiteral("kind IN ('edit', 'import', 'merge')");

} // namespace

Result<std::optional<LogBatch>> UndoStack::newest(const QString &condition) const
{
    Database &database = m_store.database();
    const Dialect &dialect = database.dialect();
    const QVariant active = dialect.stored(ColumnType::Boolean, true);
    QVariantList values{active};
    for (qsizetype i = condition.count(u'?'); i > 0; --i)
        values.append(dialect.stored(ColumnType::Id, m_store.author().device));
    Result<Statement> row = database.query(QStringLiteral("SELECT id FROM log_batch WHERE active = ? AND %1 ORDER BY batch DESC LIMIT 1").arg(condition), values);
    if (!row)
        return row.error();
    if (!row->next())
        return std::optional<LogBatch>();
    const Result<LogBatch> batch = m_log.batch(row->value(0, ColumnType::Id).toUuid());
    return batch ? Result<std::optional<LogBatch>>(*batch) : Result<std::optional<LogBatch>>(batch.error());
}

Result<std::optional<LogBatch>> UndoStack::nextUndo() const
{
    return newest(QStringLiteral("device = ? AND ") + doing);
}

Result<std::optional<LogBatch>> UndoStack::nextRedo() const
{
    // Something new done after an undo closes the way forward, as everywhere.
    return newest(QStringLiteral("kind = 'undo' AND device = ? AND batch > coalesce((SELECT max(batch) FROM log_batch WHERE device = ? AND ") + doing
                  + QStringLiteral("), 0)"));
}

Result<UndoReport> UndoStack::undo(const UndoListener &progress)
{
    const Result<std::optional<LogBatch>> next = nextUndo();
    if (!next)
        return next.error();
    if (!*next)
        return Error{Error::Kind::Missing, Words::tr("There is nothing to undo"), {}};
    return reverse(**next, BatchKind::Undo, progress);
}

Result<UndoReport> UndoStack::redo(const UndoListener &progress)
{
    const Result<std::optional<LogBatch>> next = nextRedo();
    if (!next)
        return next.error();
    if (!*next)
        return Error{Error::Kind::Missing, Words::tr("There is nothing to do again"), {}};
    return reverse(**next, BatchKind::Redo, progress);
}

Result<UndoReport> UndoStack::undoBatch(const RecordId &id, const UndoListener &progress)
{
    const Result<LogBatch> batch = m_log.batch(id);
    if (!batch)
        return batch.error();
    if (!batch->active)
        return Error{Error::Kind::Missing, Words::tr("“%1” is undone already").arg(batch->label), {}};
    if (batch->kind == BatchKind::SetUp)
        return Error{Error::Kind::Refused,
                     Words::tr("“%1” is how this casebook was set up; it cannot be taken back. Nothing was changed.")
                         .arg(batch->label),
                     {}};
    if (batch->kind == BatchKind::Pack)
        return Error{Error::Kind::Refused,
                     Words::tr("“%1” took a pack in. Take the pack back as a whole, in Exchange; nothing was changed.")
                         .arg(batch->label),
                     {}};
    return reverse(*batch, batch->kind == BatchKind::Undo ? BatchKind::Redo : BatchKind::Undo, progress);
}

Result<UndoReport> UndoStack::reverse(const LogBatch &undone, BatchKind kind, const UndoListener &progress)
{
    const Result<QList<LogChange>> changes = m_log.outlineOf(undone.batch);
    if (!changes)
        return changes.error();
    m_mayMakeTwins = undone.kind == BatchKind::Merge;
    UndoReport report;
    report.label = undone.label;
    Batch batch(m_store, undone.label, kind, undone.id);
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    const Result<LogBatch> now = m_log.batch(undone.id); // another program may have been quicker
    if (!now)
        return now.error();
    if (!now->active)
        return Error{Error::Kind::Missing, Words::tr("“%1” is undone already").arg(undone.label), {}};
    if (Result<> done = reverseChanges(*changes, report, progress); !done)
        return done.error();
    if (Result<> marked = m_log.setActive(undone.id, false); !marked)
        return marked.error();
    if (!undone.undoes.isNull()) {
        if (Result<> marked = m_log.setActive(undone.undoes, true); !marked)
            return marked.error();
    }
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    report.batch = *kept;
    return report;
}

Result<> UndoStack::reverseChanges(const QList<LogChange> &changes, UndoReport &report, const UndoListener &progress)
{
    QList<const LogChange *> open;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change)
        open.append(&*change);
    if (open.size() >= enoughToGoTogether) {
        if (Result<> done = reverseTogether(open, report, progress); !done)
            return done;
    }
    // What others build on waits until those of the same action are gone: a parent and its children went together.
    for (qsizetype before = 0; before != open.size() && !open.isEmpty();) {
        before = open.size();
        QList<const LogChange *> blocked;
        qsizetype waiting = open.size();
        QList<UndoReport::Kept> reasons;
        for (const LogChange *change : std::as_const(open)) {
            if (progress && !progress(double(changes.size() - waiting--) / double(changes.size())))
                return stoppedUnchanged();
            UndoReport one;
            if (Result<> done = reverseChange(*change, one); !done)
                return done;
            report.undone += one.undone;
            if (!one.kept.isEmpty() && one.kept.first().fields.isEmpty()) {
                blocked.append(change);
                reasons.append(one.kept);
            } else {
                report.kept.append(one.kept);
            }
        }
        if (blocked.size() == before)
            report.kept.append(reasons);
        open = blocked;
    }
    return {};
}

Result<> UndoStack::reverseTogether(QList<const LogChange *> &open, UndoReport &report, const UndoListener &progress)
{
    // Most records still stand as the action left them; they go in a few statements, whatever their number. Those others
    // point to stand first in the catalogue: they are taken back last, and put back first.
    QHash<const Entity *, QList<const LogChange *>> toBin, back;
    for (const LogChange *change : std::as_const(open)) {
        const Entity *entity = m_store.catalog().entity(change->entity);
        if (entity && change->kind != ChangeKind::Update)
            (change->kind == ChangeKind::Delete ? back : toBin)[entity].append(change);
    }
    QSet<qint64> gone;
    const auto go = [&](const Entity &entity, const QList<const LogChange *> &changes, bool deleted) -> Result<> {
        if (changes.size() < enoughToGoTogether)
            return {};
        for (qsizetype first = 0; first < changes.size(); first += mostTogether) {
            if (progress && !progress(double(gone.size()) / double(open.size())))
                return stoppedUnchanged();
            const Result<QSet<qint64>> done =
                m_store.setDeletedTogether(entity, changes.mid(first, mostTogether), deleted);
            if (!done)
                return done.error();
            gone.unite(*done);
        }
        return {};
    };
    const QList<const Entity *> &order = m_store.catalog().entities();
    for (auto entity = order.crbegin(); entity != order.crend(); ++entity) {
        if (Result<> done = go(**entity, toBin.value(*entity), true); !done)
            return done;
    }
    for (const Entity *entity : order) {
        const QList<const Field *> fields = entity->ownFields();
        if (!entity->uniqueKeys().isEmpty()
            || std::ranges::any_of(fields, [](const Field *field) { return RecordStore::belongsToAnother(*field); }))
            continue; // what it belongs to, or who else has its key, has to be looked at
        if (Result<> done = go(*entity, back.value(entity), false); !done)
            return done;
    }
    report.undone += int(gone.size());
    open.removeIf([&gone](const LogChange *change) { return gone.contains(change->change); });
    return {};
}

Result<> UndoStack::reverseChange(const LogChange &outline, UndoReport &report)
{
    const Entity *entity = m_store.catalog().entity(outline.entity);
    if (!entity)
        return {}; // of a newer program: not ours to touch
    if (outline.kind != ChangeKind::Update) {
        const Result<bool> quick = reverseUnread(*entity, outline, report);
        if (!quick || *quick)
            return quick ? Result<>() : Result<>(quick.error());
    }
    const Result<QJsonObject> fields = m_log.fieldsOf(outline.change);
    if (!fields)
        return fields.error();
    LogChange change = outline;
    change.fields = *fields;
    const Result<Record> record = m_store.reader().find(*entity, change.record);
    if (!record)
        return record.error();
    switch (change.kind) {
    case ChangeKind::Insert: return takeBack(*record, change, report);
    case ChangeKind::Update: return putBack(*record, change, report);
    case ChangeKind::Delete:
        if (!record->isDeleted())
            return {};
        return takeOut(*record, change, report);
    case ChangeKind::Restore: return putInBin(*record, change, report);
    }
    return {};
}

Result<bool> UndoStack::reverseUnread(const Entity &entity, const LogChange &change, UndoReport &report)
{
    // Most records still stand as the action left them; they need not be read to be taken back.
    const bool toBin = change.kind != ChangeKind::Delete;
    const QList<const Field *> fields = toBin ? QList<const Field *>() : entity.ownFields();
    if ((!toBin && !entity.uniqueKeys().isEmpty())
        || std::ranges::any_of(fields, [](const Field *field) { return RecordStore::belongsToAnother(*field); }))
        return false; // what it belongs to, or who else has its key, has to be looked at
    if (toBin) {
        const Result<bool> built = m_store.hasDependants(entity, change.record);
        if (!built || *built)
            return built ? Result<bool>(false) : built;
    }
    const Result<bool> done = m_store.setDeletedUnread(entity, change.record, change.stamp, toBin);
    if (done && *done)
        ++report.undone;
    return done;
}

Result<> UndoStack::takeBack(const Record &record, const LogChange &change, UndoReport &report)
{
    if (record.isDeleted())
        return {};
    const auto keep = [&](const QStringList &fields) {
        report.kept.append({{change.entity, change.record}, record.title(), fields});
        return Result<>();
    };
    if (record.stamp() != change.stamp) {
        // Written again since. If its values are still the ones it was made with, it may go all the same.
        QStringList changed;
        for (const Field *field : record.entity().ownFields()) {
            const QJsonValue made = change.fields.value(field->name()).toArray().at(1);
            const Result<QVariant> value = fromJson(*field, made);
            if (!value || *value != record.value(*field))
                changed.append(field->name());
        }
        if (!changed.isEmpty())
            return keep(changed);
    }
    return putInBin(record, change, report);
}

Result<> UndoStack::takeOut(Record record, const LogChange &change, UndoReport &report)
{
    const Result<QString> parent = m_store.parentInBin(record);
    if (!parent)
        return parent.error();
    if (m_mayMakeTwins) {
        const Result<bool> twin = MergedRecords(m_store).admitTwin(record);
        const Result<Record> now =
            twin ? m_store.reader().find(record.entity(), record.id()) : Result<Record>(twin.error());
        if (!now)
            return now.error();
        record = *now;
    }
    const Result<Problems> clashes = m_store.keyClashes(record);
    if (!clashes)
        return clashes.error();
    if (!parent->isEmpty()
        || !clashes->isEmpty()) { // what it belongs to was deleted since, or its key is another's now
        report.kept.append({{change.entity, change.record}, record.title(), {}});
        return {};
    }
    ++report.undone;
    return m_store.setDeleted(record, false);
}

Result<> UndoStack::putInBin(const Record &record, const LogChange &change, UndoReport &report)
{
    if (record.isDeleted())
        return {};
    const Result<bool> built = m_store.hasDependants(record.entity(), record.id());
    if (!built)
        return built.error();
    if (*built) { // others build on it
        report.kept.append({{change.entity, change.record}, record.title(), {}});
        return {};
    }
    ++report.undone;
    return m_store.setDeleted(record, true);
}

Result<> UndoStack::putBack(Record record, const LogChange &change, UndoReport &report)
{
    const Record before = record;
    if (record.isDeleted()) { // whoever writes in it takes it out of the bin, wherever it is merged
        report.kept.append({{change.entity, change.record}, record.title(), {}});
        return {};
    }
    QStringList kept;
    for (auto entry = change.fields.constBegin(); entry != change.fields.constEnd(); ++entry) {
        const Field *field = record.entity().field(entry.key());
        if (!field)
            continue;
        const Result<QVariant> oldValue = fromJson(*field, entry.value().toArray().at(0));
        const Result<QVariant> newValue = fromJson(*field, entry.value().toArray().at(1));
        if (!oldValue || !newValue || record.value(*field) != *newValue)
            kept.append(entry.key());
        else
            record.setValue(*field, *oldValue);
    }
    const Result<QString> parent = m_store.parentInBin(record);
    if (!parent)
        return parent.error();
    if (!parent->isEmpty()) { // it would go back to something deleted since
        for (const Field *field : record.entity().ownFields()) {
            if (RecordStore::belongsToAnother(*field) && record.value(*field) != before.value(*field)) {
                record.setValue(*field, before.value(*field));
                kept.append(field->name());
            }
        }
    }
    const Result<Problems> clashes =
        record == before ? Result<Problems>(Problems()) : m_store.keyClashes(record);
    if (!clashes)
        return clashes.error();
    for (const Problem &clash : *clashes) { // another record has the key that this one had
        for (const QList<const Field *> &key : record.entity().uniqueKeys()) {
            for (const Field *field : key.contains(clash.field) ? key : QList<const Field *>()) {
                if (record.value(*field) == before.value(*field))
                    continue;
                record.setValue(*field, before.value(*field));
                kept.append(field->name());
            }
        }
    }
    if (!kept.isEmpty())
        report.kept.append({{change.entity, change.record}, record.title(), kept});
    if (record == before)
        return {};
    ++report.undone;
    return m_store.write(record, before);
}

} // namespace Lodebook
