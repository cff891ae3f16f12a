// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordstore.h"

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
        m_store.m_codes.forgetAll(); // a list may have been read from what is now rolled back
    }
}

Result<> Batch::begin()
{
    if (m_store.m_batchDepth == 0 && m_kind != BatchKind::SetUp) {
        if (Result<> may = m_store.mayWrite(); !may)
            return may;
    }
    if (Result<> begun = m_transaction.begin(); !begun)
        return begun;
    if (const QString lock = m_store.m_database->dialect().writerLock(); m_store.m_batchDepth == 0 && !lock.isEmpty()) {
        if (Result<> waited = m_store.m_database->run(lock); !waited)
            return waited;
    }
    if (m_store.m_batchDepth++ == 0) {
        m_store.m_batch = {};
        m_store.m_batch.id = newRecordId(*m_store.m_clock);
        m_store.m_batch.label = m_label;
        m_store.m_batch.kind = m_kind;
        m_store.m_batch.undoes = m_undoes;
        m_store.m_batchKey = 0;
        m_store.m_notice = {};
        m_store.m_series.clear();
    }
    m_open = true;
    return {};
}

Result<RecordId> Batch::commit()
{
    if (m_store.m_batchDepth == 1) {
        if (Result<> kept = m_store.keepNumbers(); !kept)
            return kept.error();
    }
    if (Result<> committed = m_transaction.commit(); !committed)
        return committed.error();
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

Result<> Batch::leave(const Result<> &answer)
{
    const Result<RecordId> ended = commit();
    return ended ? answer : Result<>(ended.error());
}

} // namespace Lodebook
