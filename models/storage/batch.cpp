// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordstore.h"

#include "models/core/check.h"
#include "models/storage/logchain.h"
#include "models/storage/merge/mergedrecords.h"

namespace Lodebook {

Batch::Batch(RecordStore &store, const QString &label, BatchKind kind, const RecordId &undoes)
    : m_store(store)
    , m_transaction(*store.m_database)
    , m_label(label)
    , m_kind(kind)
    , m_undoes(undoes)
{
}

Batch::~Batch()
{
    if (!m_open)
        return;
    if (--m_store.m_batchDepth == 0) {
        m_store.m_notice = {};
        m_store.m_batchKey = 0;
        m_store.m_series.clear();
        m_store.m_rehearses = false;
        m_store.m_codes.forgetAll(); // a list may have been read from what is now rolled back
    }
}

Result<> Batch::begin()
{
    return start(false);
}

Result<> Batch::rehearse()
{
    return start(true);
}

Result<> Batch::start(bool rehearsal)
{
    const bool outermost = m_store.m_batchDepth == 0;
    if (m_store.m_batchDepth == 0 && m_kind != BatchKind::SetUp) {
        if (Result<> may = m_store.mayWrite(); !may)
            return may;
    }
    if (Result<> begun = m_transaction.begin(); !begun)
        return begun;
    if (const QString lock = m_store.m_database->dialect().writerLock(); outermost && !rehearsal && !lock.isEmpty()) {
        if (Result<> waited = m_store.m_database->run(lock); !waited)
            return waited;
    }
    if (!m_store.m_knowsLastStamp) {
        const Result<Stamp> last = m_store.m_log.lastStamp();
        if (!last)
            return last.error();
        m_store.m_stamps.observe(*last);
        m_store.m_knowsLastStamp = true;
    }
    const Result<bool> loose = outermost ? DeviceLog(*m_store.m_database).hasLoose() : Result<bool>(false);
    const Result<bool> conflicts = outermost ? MergedRecords::hasConflicts(*m_store.m_database) : Result<bool>(false);
    if (!loose || !conflicts)
        return (loose ? conflicts : loose).error();
    if (m_store.m_batchDepth++ == 0) {
        m_store.m_batch = {};
        m_store.m_batch.id = newRecordId(*m_store.m_clock);
        m_store.m_batch.label = m_label;
        m_store.m_batch.kind = m_kind;
        m_store.m_batch.undoes = m_undoes;
        m_store.m_batchKey = 0;
        m_store.m_notice = {};
        m_store.m_series.clear();
        m_store.m_rehearses = rehearsal;
        m_store.m_hasLoose = *loose;
        m_store.m_hasConflicts = *conflicts;
    }
    m_open = true;
    return {};
}

Result<RecordId> Batch::commit()
{
    if (m_store.m_batchDepth == 1) {
        LODEBOOK_CHECK(!m_store.m_rehearses, return (Error{Error::Kind::Refused, RecordStore::tr("A rehearsal keeps nothing"), {}}))
        Result<> kept = m_store.keepNumbers();
        if (kept && m_store.m_batchKey != 0)
            kept = LogChain(*m_store.m_database).seal(m_store.m_batchKey);
        if (kept && m_store.m_batchKey != 0 && m_store.m_hasConflicts)
            kept = MergedRecords(m_store).settleAfter(m_store.m_batchKey);
        if (!kept)
            return kept.error();
    }
    if (Result<> committed = m_transaction.commit(); !committed) {
        const bool unknown =
            m_store.m_database->hasLostServer() && m_store.m_batchDepth == 1 && m_store.m_batchKey != 0;
        const Result<bool> kept = unknown ? isKept() : Result<bool>(false);
        if (!kept)
            return committed.error();
        if (!*kept && !unknown)
            return committed.error();
        if (!*kept) {
            const QString place = m_store.m_database->location().display();
            return Error{
                Error::Kind::Storage,
                RecordStore::tr(
                    "The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.")
                    .arg(place),
                committed.error().detail};
        }
    }
    m_open = false;
    if (--m_store.m_batchDepth > 0)
        return m_store.m_batch.id;
    const RecordId id = m_store.m_batchKey == 0 ? RecordId() : m_store.m_batch.id;
    const ChangeNotice notice = std::exchange(m_store.m_notice, {});
    m_store.m_batchKey = 0;
    if (!notice.items.isEmpty())
        emit m_store.changed(notice);
    return id;
}

Result<bool> Batch::isKept()
{
    Database &database = *m_store.m_database;
    Transaction look(database);
    Result<> ready = look.begin();
    // The writers' turn comes when the server has ended what it was asked before the line broke.
    if (const QString lock = database.dialect().writerLock(); ready && !lock.isEmpty())
        ready = database.run(lock);
    if (!ready)
        return ready.error();
    const Result<LogBatch> found = m_store.m_log.batch(m_store.m_batch.id);
    if (!found && found.error().kind != Error::Kind::Missing)
        return found.error();
    return bool(found);
}

Result<> Batch::leave(const Result<> &answer)
{
    const Result<RecordId> ended = commit();
    return ended ? answer : Result<>(ended.error());
}

} // namespace Lodebook
