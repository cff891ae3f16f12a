// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordstore.h"

#include "models/schema/linkedrecords.h"

#include <algorithm>

namespace Lodebook {

namespace {

/// Twins that went into the bin together: only one of them can have the key when they come back.
bool sharesKey(const Record &one, const Record &other)
{
    return &one.entity() == &other.entity()
        && std::ranges::any_of(one.entity().uniqueKeys(), [&](const QList<const Field *> &key) {
               return std::ranges::all_of(key, [&](const Field *field) {
                   return !one.isEmpty(*field) && one.value(*field) == other.value(*field);
               });
           });
}

} // namespace

Result<QString> RecordStore::parentInBin(const Record &record, const QSet<RecordId> &back) const
{
    for (const Field *field : record.entity().fields()) {
        if (!belongsToAnother(*field) || record.isEmpty(*field))
            continue;
        const RecordRef ref = linkedRecords(*field, record.value(*field)).first();
        if (back.contains(ref.id))
            continue;
        const Entity *target = catalog().entity(ref.entity);
        const Result<Record> parent =
            target ? m_reader.find(*target, ref.id) : Result<Record>(Error{Error::Kind::Missing, {}, {}});
        if (!parent && parent.error().kind != Error::Kind::Missing)
            return parent.error();
        if (parent && parent->isDeleted())
            return m_reader.title(*parent);
    }
    return QString();
}

Result<QList<LogChange>> RecordStore::deletedWith(const RecordId &id) const
{
    const Result<QList<ChangeLog::Entry>> history = m_log.history(id);
    if (!history)
        return history.error();
    const auto removal = std::ranges::find_if(
        *history, [](const ChangeLog::Entry &entry) { return entry.change.kind == ChangeKind::Delete; });
    if (removal == history->end())
        return QList<LogChange>();
    const Result<QList<LogChange>> changes = m_log.changesOf(removal->batch.batch);
    if (!changes)
        return changes.error();
    // The bin was filled children first; what was put there before this record may have gone in with it.
    const auto self = std::ranges::find_if(
        *changes, [&id](const LogChange &change) { return change.record == id && change.kind == ChangeKind::Delete; });
    QList<LogChange> together = changes->first(self - changes->begin());
    std::ranges::reverse(together);
    return together;
}

Result<QList<Record>> RecordStore::comingBack(const Entity &entity, const RecordId &id)
{
    const Result<Record> record = m_reader.find(entity, id);
    if (!record)
        return record.error();
    if (!record->isDeleted())
        return QList<Record>();
    const Result<QString> parent = parentInBin(*record);
    if (!parent)
        return parent.error();
    if (!parent->isEmpty())
        return Error{
            Error::Kind::Refused,
            tr("“%1” belongs to “%2”, which is deleted as well. Restore that first.").arg(record->title(), *parent),
            {}};
    const Result<Problems> clashes = keyClashes(*record);
    if (!clashes)
        return clashes.error();
    if (!clashes->isEmpty())
        return Error{Error::Kind::Refused,
                     tr("“%1” stays in the recycle bin. %2", "a record, who has its place by now")
                         .arg(record->title(), clashes->first().message),
                     {}};
    const Result<QList<LogChange>> together = deletedWith(id);
    if (!together)
        return together.error();
    QList<Record> found{*record};
    QSet<RecordId> back{id};
    for (const LogChange &change : *together) {
        const Entity *kind = catalog().entity(change.entity);
        const Result<Record> child =
            kind && change.kind == ChangeKind::Delete ? m_reader.find(*kind, change.record) : Result<Record>(Error{});
        if (!child || !child->isDeleted())
            continue;
        const QList<const Field *> fields = kind->ownFields();
        const bool below = std::ranges::any_of(fields, [&](const Field *field) {
            const bool leads = field->type() == FieldType::AnyLink || (field->type() == FieldType::Link && field->isRequired());
            const QList<RecordRef> refs = leads ? linkedRecords(*field, child->value(*field)) : QList<RecordRef>();
            return !refs.isEmpty() && back.contains(refs.first().id);
        });
        const Result<QString> otherParent = parentInBin(*child, back);
        const Result<Problems> taken = keyClashes(*child);
        if (!otherParent || !taken)
            return otherParent ? taken.error() : otherParent.error();
        const bool isDoubled =
            std::ranges::any_of(found, [&child](const Record &other) { return sharesKey(other, *child); });
        if (!below || !otherParent->isEmpty() || !taken->isEmpty() || isDoubled)
            continue;
        found.append(*child);
        back.insert(change.record);
    }
    return found;
}

Result<> RecordStore::restore(const Entity &entity, const RecordId &id, const QString &label)
{
    Batch batch(*this, label);
    if (Result<> begun = batch.begin(); !begun)
        return begun;
    const Result<QList<Record>> back = comingBack(entity, id);
    if (!back
        && (back.error().kind == Error::Kind::Refused || back.error().kind == Error::Kind::Missing
            || back.error().kind == Error::Kind::Forbidden))
        return batch.leave(back.error());
    if (!back)
        return back.error();
    for (const Record &record : *back) {
        if (Result<> done = setDeleted(record, false); !done)
            return done;
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<>() : Result<>(kept.error());
}

} // namespace Lodebook
