// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outsidechanges.h"

#include <QScopedValueRollback>

namespace Lodebook {

namespace {

constexpr int pauseBetweenLooks = 2000; // milliseconds
constexpr int mostAtOnce = 5000;

} // namespace

OutsideChanges::OutsideChanges(RecordStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_log(store.database())
{
    if (const Result<qint64> last = m_log.lastChange())
        m_seen = *last;
    connect(&store, &RecordStore::changed, this, [this](const ChangeNotice &notice) {
        for (const ChangeNotice::Item &item : m_telling ? QList<ChangeNotice::Item>() : notice.items)
            m_own.insert(item.record, item.kind);
    });
    connect(&m_timer, &QTimer::timeout, this, &OutsideChanges::look);
    m_timer.start(pauseBetweenLooks);
}

void OutsideChanges::wake()
{
    m_timer.start(pauseBetweenLooks);
    look();
}

void OutsideChanges::look()
{
    const Result<qint64> last = m_log.lastChange();
    if (!last || *last <= m_seen)
        return;
    const Result<QList<LogChange>> changes = m_log.changesAfter(m_seen, mostAtOnce);
    if (!changes || changes->isEmpty())
        return;
    m_seen = changes->last().change;
    ChangeNotice notice;
    for (const LogChange &change : *changes) {
        if (const auto own = m_own.find(change.record, change.kind); own != m_own.end()) {
            m_own.erase(own);
            continue;
        }
        if (const Entity *entity = m_store.catalog().entity(change.entity)) {
            m_store.codes().forget(change.entity);
            notice.items.append({entity, change.record, change.kind});
        }
    }
    if (notice.items.isEmpty())
        return;
    const QScopedValueRollback telling(m_telling, true);
    emit m_store.changed(notice);
}

} // namespace Lodebook
