// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packmaker.h"

#include "models/core/stopped.h"
#include "models/entities/common/attachment.h"
#include "models/storage/logchain.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

constexpr int actionsAtOnce = 500;
constexpr qsizetype enoughToReadAll = 2000; ///< New records, above which the whole log is looked at instead of theirs.

QString newValue(const QJsonObject &fields, const Field &field)
{
    return fields.value(field.name()).toArray().at(1).toString();
}

} // namespace

PackMaker::PackMaker(Casebook &casebook)
    : m_casebook(casebook)
    , m_log(casebook.database())
    , m_peers(casebook.database())
{
}

Result<Scope> PackMaker::ownScope(const Casebook &casebook)
{
    const Result<QString> text = casebook.fact(QStringLiteral("scope"));
    return text ? Result<Scope>(Scope::fromText(*text)) : Result<Scope>(text.error());
}

Result<> PackMaker::meet(const PackOrder &order)
{
    m_recipients.clear();
    for (const RecordId &device : order.devices) {
        Recipient recipient;
        const Result<Peer> peer = m_peers.peer(device);
        const Result<QHash<RecordId, qint64>> given = m_peers.given(device);
        const Result<QSet<RecordId>> wrote = m_log.recordsBy(device);
        if (!peer || !given || !wrote)
            return (peer ? (given ? wrote.error() : given.error()) : peer.error());
        recipient.peer = *peer;
        recipient.given = *given;
        recipient.wrote = *wrote;
        m_recipients.append(recipient);
    }
    const Result<ScopeRecords> records =
        ScopeRecords::find(order.scope, m_casebook.reader().withRestricted(), order.withRestricted);
    if (!records)
        return records.error();
    m_records = *records;
    return {};
}

bool PackMaker::lacks(const Recipient &recipient, const RecordId &record) const
{
    const auto given = recipient.given.constFind(record);
    if (recipient.peer.incomplete.contains(record))
        return true;
    if (given != recipient.given.cend())
        return *given == 0 || *given > recipient.peer.lastTaken;
    const bool heldAll = recipient.peer.hasScope && recipient.peer.scope.isAll() && recipient.peer.lastTaken > 0;
    return !heldAll && !recipient.wrote.contains(record);
}

Result<> PackMaker::findWhole()
{
    m_whole.clear();
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        // Who holds everything lacks only what was kept from it; who holds a part, what came into its part since.
        QSet<RecordId> candidates = m_records.isAll() ? QSet<RecordId>() : m_records.records();
        if (m_records.isAll()) {
            for (auto given = recipient.given.cbegin(); given != recipient.given.cend(); ++given)
                candidates.insert(given.key());
            candidates.unite(recipient.peer.incomplete);
            candidates.subtract(m_records.withheld());
        }
        for (const RecordId &record : std::as_const(candidates)) {
            if (lacks(recipient, record))
                m_whole.insert(record);
        }
    }
    return {};
}

Result<QList<qint64>> PackMaker::findActions()
{
    const Result<QHash<RecordId, qint64>> reach = m_log.reach();
    if (!reach)
        return reach.error();
    QSet<qint64> found;
    const bool readsAll = m_whole.size() > enoughToReadAll;
    for (auto device = reach->cbegin(); device != reach->cend(); ++device) {
        qint64 after = *device;
        for (const Recipient &recipient : std::as_const(m_recipients))
            after = std::min(after, recipient.peer.knows.upTo(device.key()));
        if (readsAll)
            after = 0;
        for (;;) {
            const Result<QList<std::pair<qint64, qint64>>> some =
                m_log.batchesAfter(device.key(), after, actionsAtOnce);
            if (!some)
                return some.error();
            if (some->isEmpty())
                break;
            for (const auto &[batch, sequence] : *some) {
                found.insert(batch);
                after = sequence;
            }
        }
    }
    if (!readsAll) {
        for (const RecordId &record : std::as_const(m_whole)) {
            const Result<QList<qint64>> batches = m_log.batchesOf(record);
            if (!batches)
                return batches.error();
            found.unite(QSet<qint64>(batches->cbegin(), batches->cend()));
        }
    }
    QList<qint64> batches(found.cbegin(), found.cend());
    std::ranges::sort(batches);
    return batches;
}

Result<PackManifest> PackMaker::manifest(const PackOrder &order, qint64 actions)
{
    const Result<Knowledge> knows = m_log.knowledge();
    const Result<QSet<RecordId>> incomplete = m_log.incomplete();
    const Result<Scope> holds = ownScope(m_casebook);
    const Result<QList<TakenPack>> taken = m_peers.allTaken();
    const Result<QSet<QString>> wants = m_log.missingContents();
    for (const Error *error :
         {knows ? nullptr : &knows.error(), incomplete ? nullptr : &incomplete.error(),
          holds ? nullptr : &holds.error(), taken ? nullptr : &taken.error(), wants ? nullptr : &wants.error()}) {
        if (error)
            return *error;
    }
    PackManifest manifest;
    manifest.pack = order.pack.isNull() ? newRecordId(m_casebook.clock()) : order.pack;
    manifest.sender = m_casebook.store().author().device;
    manifest.made = order.made.isValid() ? order.made : m_casebook.clock().now();
    manifest.schemaVersion = schemaVersion;
    manifest.scope = order.scope;
    manifest.holds = *holds;
    const bool hasIncomplete = std::ranges::any_of(*incomplete, [this](const RecordId &record) {
        return m_records.isAll() || m_records.records().contains(record);
    });
    manifest.claimsAll = holds->includes(order.scope) && !hasIncomplete;
    manifest.knows = *knows;
    const Result<QHash<RecordId, qint64>> own = m_log.ownReach();
    if (!own)
        return own.error();
    if (manifest.claimsAll)
        manifest.claims = *knows;
    for (auto device = own->cbegin(); device != own->cend(); ++device)
        manifest.claims.addUpTo(device.key(), *device);
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        manifest.assumes.insert(recipient.peer.device, recipient.peer.knows);
        manifest.numbers.insert(recipient.peer.device, recipient.peer.lastMade + 1);
    }
    for (const TakenPack &pack : *taken)
        manifest.taken[pack.sender] = std::max(manifest.taken.value(pack.sender), pack.number);
    manifest.incomplete = *incomplete;
    manifest.wants = *wants;
    manifest.actions = actions;
    return manifest;
}

Result<PackContents> PackMaker::make(const PackOrder &order, const Sink &sink, const PackProgress &progress)
{
    m_epochs.clear();
    if (Result<> met = meet(order); !met)
        return met.error();
    if (Result<> found = findWhole(); !found)
        return found.error();
    const Result<QList<qint64>> actions = findActions();
    if (!actions)
        return actions.error();
    const Result<PackManifest> said = manifest(order, actions->size());
    if (!said)
        return said.error();
    PackContents contents;
    contents.manifest = *said;
    contents.whole = m_whole.size();
    if (Result<> done = sink(written(*said)); !done)
        return done.error();
    for (const RecordId &record : said->claimsAll ? m_whole : QSet<RecordId>()) {
        if (Result<> done = sink(written(PackWhole{record})); !done)
            return done.error();
    }
    for (qsizetype i = 0; i < actions->size(); ++i) {
        if (progress && i % 64 == 0 && !progress(i, actions->size()))
            return stoppedUnchanged();
        if (Result<> done = writeAction(actions->at(i), sink, contents); !done)
            return done.error();
    }
    if (Result<> added = addWanted(contents); !added)
        return added.error();
    if (Result<> noted = noteMade(order, *said); !noted)
        return noted.error();
    return contents;
}

Result<> PackMaker::writeAction(qint64 batch, const Sink &sink, PackContents &contents)
{
    Result<DeviceAction> action = m_log.action(batch);
    const Result<QList<DeviceChange>> changes = m_log.changesOf(batch);
    if (!action || !changes)
        return (action ? changes.error() : action.error());
    const bool isNew = std::ranges::any_of(m_recipients, [&action](const Recipient &recipient) {
        return !recipient.peer.knows.has(action->batch.device, action->batch.sequence);
    });
    QList<const DeviceChange *> chosen;
    QByteArray parts;
    bool leavesOut = false;
    for (const DeviceChange &change : *changes) {
        parts += LogChain::digestOfChange(change.entity, change.record, change.kind, change.stamp, change.fields);
        if (!m_records.contains(change.entity, change.record)) {
            leavesOut = true;
            contents.withheld += m_records.withheld().contains(change.record) ? 1 : 0;
        } else if (isNew || m_whole.contains(change.record)) {
            chosen.append(&change);
        }
    }
    if (chosen.isEmpty())
        return {};
    if (action->parts.isEmpty() && chosen.size() < changes->size())
        action->parts = parts;
    if (leavesOut) {
        action->isWithheld = true;
        action->batch.label.clear();
    }
    qint64 &epoch = m_epochs[action->epoch];
    if (action->epoch != 0 && epoch == 0) {
        epoch = m_epochs.size();
        const Result<std::shared_ptr<const Knowledge>> seen = m_log.seenAt(action->epoch);
        if (!seen)
            return seen.error();
        if (Result<> done = sink(written(PackEpoch{epoch, **seen})); !done)
            return done;
    }
    action->epoch = epoch;
    if (Result<> done = sink(written(*action)); !done)
        return done;
    ++contents.actions;
    for (const DeviceChange *change : std::as_const(chosen)) {
        if (Result<> done = sink(written(*change)); !done)
            return done;
        ++contents.changes;
        ++contents.changesByEntity[change->entity];
        if (change->entity == attachment().name()) {
            const QJsonObject fields = QJsonDocument::fromJson(change->fields.toUtf8()).object();
            if (const QString hash = newValue(fields, attachment().sha256); !hash.isEmpty())
                contents.attachments.insert(hash);
        }
    }
    return {};
}

Result<> PackMaker::addWanted(PackContents &contents)
{
    // Nobody gets a content for its hash alone: it has to belong to a record that is in the scope.
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        for (const QString &hash : recipient.peer.wants) {
            const Result<QList<Record>> named = m_casebook.reader().withRestricted().list(
                Query(attachment(), Filter::leaf(attachment().sha256, Compare::Equal, hash)));
            if (!named)
                return named.error();
            if (std::ranges::any_of(
                    *named, [this](const Record &one) { return m_records.contains(attachment().name(), one.id()); }))
                contents.attachments.insert(hash);
        }
    }
    return {};
}

Result<> PackMaker::noteMade(const PackOrder &order, const PackManifest &manifest)
{
    for (Recipient &recipient : m_recipients) {
        const qint64 number = manifest.numbers.value(recipient.peer.device);
        for (const RecordId &record : std::as_const(m_whole)) {
            const qint64 before = recipient.given.value(record, 0);
            if (before != 0)
                continue; // until it tells to have that pack or a later one
            if (Result<> noted = m_peers.setGiven(recipient.peer.device, record, number); !noted)
                return noted;
        }
        for (const RecordId &record : m_records.withheld()) {
            if (recipient.given.contains(record))
                continue;
            if (Result<> noted = m_peers.setGiven(recipient.peer.device, record, 0); !noted)
                return noted;
        }
        recipient.peer.scope = order.scope;
        recipient.peer.hasScope = true;
        recipient.peer.lastMade = number;
        recipient.peer.madeAt = manifest.made;
        if (Result<> kept = m_peers.keep(recipient.peer); !kept)
            return kept;
    }
    return {};
}

} // namespace Lodebook
