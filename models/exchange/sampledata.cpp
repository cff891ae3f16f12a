// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampledata.h"

#include "models/core/stopped.h"
#include "models/exchange/demonstration.h"
#include "models/schema/linkedrecords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lodebook::SampleData)
};

constexpr qint64 firstActions = 500; ///< They came with the casebook: among its first actions, however long it is used.
constexpr qsizetype blockSize = 400;

} // namespace

Result<QList<LogBatch>> SampleData::batches() const
{
    const Result<QStringList> labels = demonstrationLabels(m_folder);
    if (!labels)
        return labels.error();
    Result<QList<LogBatch>> found =
        ChangeLog(m_casebook.database()).batches({.before = firstActions, .limit = int(firstActions)});
    if (found)
        found->removeIf([&labels](const LogBatch &batch) { return batch.kind != BatchKind::Import || !batch.active || !labels->contains(batch.label); });
    return found;
}

Result<QHash<QString, QList<RecordId>>> SampleData::records() const
{
    const Result<QList<LogBatch>> brought = batches();
    if (!brought)
        return brought.error();
    QHash<QString, QList<RecordId>> records;
    for (const LogBatch &batch : *brought) {
        const Result<QList<LogChange>> changes = ChangeLog(m_casebook.database()).outlineOf(batch.batch);
        if (!changes)
            return changes.error();
        for (const LogChange &change : *changes) {
            if (change.kind == ChangeKind::Insert)
                records[change.entity].append(change.record);
        }
    }
    return records;
}

Result<qint64> SampleData::countAlive(const Entity &entity, const QList<RecordId> &records) const
{
    qint64 alive = 0;
    for (qsizetype first = 0; first < records.size(); first += blockSize) {
        QVariantList ids;
        for (const RecordId &id : records.mid(first, blockSize))
            ids.append(QVariant::fromValue(id));
        const Result<qint64> count = m_casebook.reader().count(Query(entity, Filter::leaf(FieldPath(), Compare::AnyOf, ids)));
        if (!count)
            return count;
        alive += *count;
    }
    return alive;
}

Result<qint64> SampleData::count(const Entity &entity) const
{
    const Result<QHash<QString, QList<RecordId>>> brought = records();
    return brought ? countAlive(entity, brought->value(entity.name())) : Result<qint64>(brought.error());
}

Result<bool> SampleData::isThere() const
{
    const Result<QHash<QString, QList<RecordId>>> brought = records();
    if (!brought)
        return brought.error();
    for (auto kind = brought->cbegin(); kind != brought->cend(); ++kind) {
        const Entity *entity = m_casebook.catalog().entity(kind.key());
        const Result<qint64> alive = entity ? countAlive(*entity, *kind) : Result<qint64>(0);
        if (!alive || *alive > 0)
            return alive ? Result<bool>(true) : Result<bool>(alive.error());
    }
    return false;
}

Result<QList<RecordId>> SampleData::stillLinked(const Field &link, const QSet<RecordId> &removed) const
{
    QList<RecordId> linked;
    const QList<RecordId> all = removed.values();
    for (qsizetype first = 0; first < all.size(); first += blockSize) {
        QVariantList ids;
        for (const RecordId &id : all.mid(first, blockSize))
            ids.append(QVariant::fromValue(id));
        const Result<QList<Record>> leading = m_casebook.reader().withRestricted().list(Query(link.entity(), Filter::leaf(link, Compare::AnyOf, ids)));
        if (!leading)
            return leading.error();
        for (const Record &record : *leading) {
            for (const RecordRef &ref : linkedRecords(link, record.value(link))) {
                if (removed.contains(ref.id) && !linked.contains(ref.id))
                    linked.append(ref.id);
            }
        }
    }
    return linked;
}

Result<bool> SampleData::bringBackLinked(SampleRemoval &removal, QHash<QString, QSet<RecordId>> &removed, const UndoListener &progress) const
{
    bool any = false;
    for (const Entity *entity : m_casebook.catalog().entities()) {
        for (const Field *link : entity->ownFields()) {
            const bool isLink = link->type() == FieldType::Link || link->type() == FieldType::Links;
            if (!isLink || removed.value(link->target()).isEmpty())
                continue;
            if (progress && !progress(1))
                return stoppedUnchanged();
            const Entity &target = *m_casebook.catalog().entity(link->target());
            const Result<QList<RecordId>> linked = stillLinked(*link, removed.value(link->target()));
            if (!linked)
                return linked.error();
            for (const RecordId &id : *linked) {
                if (Result<> back = m_casebook.store().restore(target, id); !back)
                    return back.error();
                removed[target.name()].remove(id);
                const Result<Record> record = m_casebook.reader().find(target, id);
                const Result<QString> title = record ? m_casebook.reader().title(*record) : Result<QString>(record.error());
                removal.kept.append({{target.name(), id}, title ? *title : QString(), {}});
                --removal.removed;
                any = true;
            }
        }
    }
    return any;
}

Result<SampleRemoval> SampleData::remove(const UndoListener &progress)
{
    const Result<QList<LogBatch>> brought = batches();
    if (!brought)
        return brought.error();
    if (brought->isEmpty())
        return Error{Error::Kind::Missing, Words::tr("There are no sample data in this casebook"), {}};
    Batch all(m_casebook.store(), Words::tr("Remove the sample data"));
    if (Result<> begun = all.begin(); !begun)
        return begun.error();
    SampleRemoval removal;
    ChangeLog log(m_casebook.database());
    QHash<QString, QSet<RecordId>> removed;
    for (qsizetype i = 0; i < brought->size(); ++i) {
        const auto share = [&](double part) { return !progress || progress((double(i) + part) / double(brought->size())); };
        const Result<UndoReport> undone = m_casebook.undoStack().undoBatch(brought->at(i).id, share);
        if (!undone)
            return undone.error();
        removal.removed += undone->undone;
        removal.kept += undone->kept;
        const Result<QList<LogChange>> changes = log.outlineOf(brought->at(i).batch);
        if (!changes)
            return changes.error();
        for (const LogChange &change : *changes) {
            if (change.kind == ChangeKind::Insert)
                removed[change.entity].insert(change.record);
        }
        // It is this action that takes them away: undone, it leaves the others as if nothing had been.
        if (Result<> marked = log.setActive(brought->at(i).id, true); !marked)
            return marked.error();
    }
    for (const UndoReport::Kept &kept : std::as_const(removal.kept))
        removed[kept.record.entity].remove(kept.record.id);
    // A record somebody made may lead to a sample without being unable to do without it; and what comes back leads on.
    for (bool more = true; more;) {
        const Result<bool> any = bringBackLinked(removal, removed, progress);
        if (!any)
            return any.error();
        more = *any;
    }
    if (const Result<RecordId> kept = all.commit(); !kept)
        return kept.error();
    return removal;
}

} // namespace Lodebook
