// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packmaker.h"

#include "models/core/stopped.h"
#include "models/entities/common/attachment.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/programme/memberconsent.h"
#include "models/schema/linkedrecords.h"
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
    return !recipient.peer.has(record, given == recipient.given.cend() ? std::nullopt : std::optional<qint64>(*given),
                               recipient.wrote.contains(record));
}

Result<QSet<RecordId>> PackMaker::candidates(const Recipient &recipient) const
{
    // Who holds a part lacks what came into its part since; who holds everything, what was kept from it.
    if (!m_records.isAll())
        return m_records.records();
    const Peer &peer = recipient.peer;
    QSet<RecordId> candidates = peer.incomplete;
    if (!peer.knows.devices().isEmpty() && !(peer.holds && peer.holds->isAll())) {
        const Result<QSet<RecordId>> all = m_log.records();
        if (!all)
            return all.error();
        candidates.unite(*all);
    }
    for (auto given = recipient.given.cbegin(); given != recipient.given.cend(); ++given)
        candidates.insert(given.key());
    return candidates.subtract(m_records.withheld());
}

Result<> PackMaker::findWhole()
{
    m_whole.clear();
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        const Result<QSet<RecordId>> found = candidates(recipient);
        if (!found)
            return found.error();
        for (const RecordId &record : *found) {
            if (lacks(recipient, record))
                m_whole.insert(record);
        }
    }
    return {};
}

Result<> PackMaker::findLeft(const PackManifest &manifest)
{
    m_left.clear();
    if (!manifest.claimsAll || m_records.isAll())
        return {}; // who holds a part cannot say what others may hold
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        const Result<QSet<RecordId>> known = mayStillBeWith(recipient);
        if (!known)
            return known.error();
        for (const RecordId &record : *known) {
            const Result<QString> entity = m_log.entityOf(record);
            if (!entity)
                return entity.error();
            if (!entity->isEmpty() && !m_records.contains(*entity, record))
                m_left.insert(record);
        }
    }
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        if (Result<> found = findWhatLeftWith(recipient); !found)
            return found;
    }
    return {};
}

Result<QSet<RecordId>> PackMaker::mayStillBeWith(const Recipient &recipient) const
{
    QSet<RecordId> known;
    for (auto given = recipient.given.cbegin(); given != recipient.given.cend(); ++given) {
        if (*given > 0 || -*given > recipient.peer.lastTaken)
            known.insert(given.key());
    }
    for (const RecordId &record : recipient.peer.incomplete) {
        // What it made was never given to it, but it may have been told to forget it.
        const Result<bool> isOwn =
            recipient.given.value(record) < 0 ? Result<bool>(false) : isMadeBy(record, recipient);
        if (!isOwn)
            return isOwn.error();
        if (!*isOwn)
            known.insert(record);
    }
    return known.subtract(m_records.records()); // those are without what is withheld
}

Result<bool> PackMaker::isMadeBy(const RecordId &record, const Recipient &recipient) const
{
    if (!recipient.wrote.contains(record))
        return false;
    const Result<QList<Fact>> facts = m_log.factsOf(record);
    return facts ? Result<bool>(std::ranges::any_of(*facts,
                                                    [&recipient](const Fact &fact) {
                                                        return fact.kind == ChangeKind::Insert
                                                            && fact.device == recipient.peer.device;
                                                    }))
                 : Result<bool>(facts.error());
}

Result<> PackMaker::findWhatLeftWith(const Recipient &recipient)
{
    // What it made itself was never given to it: it stays, unless it belongs to records of others, and goes with them.
    QSet<RecordId> own = recipient.wrote;
    own.subtract(m_records.records()).subtract(m_records.withheld()).subtract(m_left);
    QSet<RecordId> stays;
    for (const RecordId &record : std::as_const(own)) {
        const Result<QString> entity = m_log.entityOf(record);
        const Result<bool> isMade = entity ? isMadeBy(record, recipient) : Result<bool>(entity.error());
        const Result<bool> wasMoved = isMade && *isMade ? wasMovedSince(record, recipient) : isMade;
        if (!wasMoved)
            return wasMoved.error();
        if (entity->isEmpty() || m_records.contains(*entity, record)) // what every casebook has
            continue;
        (*isMade && !*wasMoved ? stays : m_left).insert(record);
    }
    for (bool more = true; more;) {
        more = false;
        const QList<RecordId> records(stays.cbegin(), stays.cend());
        for (const RecordId &record : records) {
            const Result<bool> leads = leadsBeyond(record, stays);
            if (!leads)
                return leads.error();
            if (!*leads)
                continue;
            m_left.insert(record);
            stays.remove(record);
            more = true;
        }
    }
    return {};
}

Result<bool> PackMaker::wasMovedSince(const RecordId &record, const Recipient &recipient) const
{
    const Result<QString> name = m_log.entityOf(record);
    const Result<QList<Fact>> facts = m_log.factsOf(record);
    if (!name || !facts)
        return name ? facts.error() : name.error();
    const Entity *entity = m_casebook.catalog().entity(*name);
    if (!entity)
        return false;
    return std::ranges::any_of(*facts, [&](const Fact &fact) {
        if (fact.device == recipient.peer.device || recipient.peer.knows.has(fact.device, fact.sequence))
            return false;
        const QStringList set = fact.values.keys();
        return std::ranges::any_of(set, [&](const QString &field) {
            const Field *link = entity->field(field);
            const Entity *target = link && isLink(*link) ? m_casebook.catalog().entity(link->target()) : nullptr;
            return link && isLink(*link) && !(target && ScopeRecords::isCommon(*target));
        });
    });
}

Result<bool> PackMaker::leadsBeyond(const RecordId &record, const QSet<RecordId> &some) const
{
    const Result<QString> name = m_log.entityOf(record);
    if (!name)
        return name.error();
    const Entity *entity = m_casebook.catalog().entity(*name);
    if (!entity)
        return false;
    const Result<Record> found = m_casebook.reader().withRestricted().find(*entity, record);
    if (!found)
        return found.error().kind == Error::Kind::Missing ? Result<bool>(false) : Result<bool>(found.error());
    for (const Field *field : entity->ownFields()) {
        const QList<RecordRef> refs = linkedRecords(*field, found->value(*field));
        if (std::ranges::any_of(refs, [&](const RecordRef &ref) {
                const Entity *target = m_casebook.catalog().entity(ref.entity);
                return target && !ScopeRecords::isCommon(*target) && !some.contains(ref.id);
            }))
            return true;
    }
    return false;
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

Result<Knowledge> PackMaker::ownClaims() const
{
    const Result<Knowledge> own = m_log.ownActions();
    if (!own || m_records.isAll())
        return own;
    // The recipients may hold more of the records than this copy knows: an action that leaves a line here is not claimed.
    QHash<RecordId, QSet<qint64>> leftOut;
    const Result<> read = m_log.eachOwnLine([this, &leftOut](const DeviceLog::OwnLine &line) {
        if (!m_records.contains(line.entity, line.record))
            leftOut[line.device].insert(line.sequence);
    });
    const Result<QHash<RecordId, qint64>> reach =
        read ? m_log.ownReach() : Result<QHash<RecordId, qint64>>(read.error());
    if (!reach)
        return reach.error();
    Knowledge claims;
    for (auto device = reach->cbegin(); device != reach->cend(); ++device) {
        const QSet<qint64> without = leftOut.value(device.key());
        for (qint64 sequence = 1; sequence <= *device; ++sequence) {
            if (own->has(device.key(), sequence) && !without.contains(sequence))
                claims.add(device.key(), sequence);
        }
    }
    return claims;
}

Result<PackManifest> PackMaker::manifest(const PackOrder &order, qint64 actions)
{
    const Result<Knowledge> knows = m_log.knowledge();
    const Result<QSet<RecordId>> incomplete = m_log.incomplete();
    const Result<Scope> holds = ownScope(m_casebook);
    const Result<QList<TakenPack>> taken = m_peers.allTaken();
    const Result<AwaitedContents> wants = MissingContents(m_casebook.database()).all();
    const Result<qint64> number = m_peers.nextNumber();
    const Result<QSet<RecordId>> gone = forgotten();
    for (const Error *error : {knows ? nullptr : &knows.error(), incomplete ? nullptr : &incomplete.error(),
                               holds ? nullptr : &holds.error(), taken ? nullptr : &taken.error(),
                               wants ? nullptr : &wants.error(), number ? nullptr : &number.error(), gone ? nullptr : &gone.error()}) {
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
    // Who holds a part cannot say what others hold: a record that has left a scope may still be with them.
    manifest.claimsAll = holds->isAll() && !hasIncomplete;
    manifest.knows = *knows;
    const Result<Knowledge> own = manifest.claimsAll ? m_log.ownActions() : ownClaims();
    if (!own)
        return own.error();
    manifest.claims = *own;
    if (manifest.claimsAll)
        manifest.claims.unite(*knows);
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        manifest.assumes.insert(recipient.peer.device, recipient.peer.knows);
        manifest.numbers.insert(recipient.peer.device, *number);
    }
    for (const TakenPack &pack : *taken)
        manifest.taken[pack.sender] = std::max(manifest.taken.value(pack.sender), pack.number);
    manifest.incomplete = *incomplete;
    manifest.forgotten = *gone;
    manifest.wants = *wants;
    manifest.actions = actions;
    return manifest;
}

Result<QSet<RecordId>> PackMaker::forgotten() const
{
    const Result<QHash<RecordId, qint64>> noted = m_peers.forgotten(m_casebook.store().author().device);
    if (!noted)
        return noted.error();
    QSet<RecordId> gone;
    for (auto record = noted->cbegin(); record != noted->cend(); ++record) {
        const bool isNews = std::ranges::any_of(
            m_recipients, [&record](const Recipient &recipient) { return recipient.peer.lastTaken < *record; });
        const Result<QString> entity = isNews ? m_log.entityOf(record.key()) : Result<QString>(QString());
        if (!entity)
            return entity.error();
        if (isNews && entity->isEmpty()) // not given again since
            gone.insert(record.key());
    }
    return gone;
}

Result<PackContents> PackMaker::make(const PackOrder &order, const Sink &sink, const PackProgress &progress)
{
    m_epochs.clear();
    m_reports.clear();
    m_answers.clear();
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
    if (Result<> found = findLeft(*said); !found)
        return found.error();
    PackContents contents;
    contents.manifest = *said;
    contents.whole = m_whole.size();
    contents.forgotten = m_left.size();
    if (Result<> done = sink(written(*said)); !done)
        return done.error();
    for (const RecordId &record : said->claimsAll ? m_whole : QSet<RecordId>()) {
        if (Result<> done = sink(written(PackWhole{record})); !done)
            return done.error();
    }
    for (const RecordId &record : std::as_const(m_left)) {
        if (Result<> done = sink(written(PackForget{record})); !done)
            return done.error();
    }
    if (Result<> added = addWanted(contents); !added)
        return added.error();
    for (qsizetype i = 0; i < actions->size(); ++i) {
        if (progress && i % 64 == 0 && !progress(i, actions->size()))
            return stoppedUnchanged();
        if (Result<> done = writeAction(actions->at(i), sink, contents); !done)
            return done.error();
    }
    const Result<qint64> kept = unshared();
    if (!kept)
        return kept.error();
    contents.unshared = *kept;
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
        if (change->entity == ddReport().name())
            m_reports.insert(change->record);
        else if (change->entity == answer().name())
            m_answers.insert(change->record);
        if (change->entity == attachment().name()) {
            const QJsonObject fields = QJsonDocument::fromJson(change->fields.toUtf8()).object();
            if (const QString hash = newValue(fields, attachment().sha256); !hash.isEmpty())
                contents.attachments.insert(hash, contents.attachments.value(hash));
        }
    }
    return {};
}

Result<qint64> PackMaker::unshared() const
{
    const RecordReader reader = m_casebook.reader().withRestricted();
    const Result<QHash<RecordId, Record>> answers = reader.byIds(answer(), m_answers.values());
    if (!answers)
        return answers.error();
    QSet<RecordId> ids = m_reports;
    for (const Record &given : *answers)
        ids.insert(given.get(answer().ddReport, RecordId()));
    const Result<QHash<RecordId, Record>> reports = reader.byIds(ddReport(), ids.values());
    if (!reports)
        return reports.error();
    const QList<Record> list = reports->values();
    MemberConsent consent(reader);
    if (const Result<> known = consent.prepare(list); !known)
        return known.error();
    return qint64(std::ranges::count_if(list, [&consent](const Record &report) { return !consent.isGiven(report); }));
}

Result<> PackMaker::addWanted(PackContents &contents)
{
    // Nobody gets a content for its hash alone: it has to belong to a record that is in the scope.
    for (const Recipient &recipient : std::as_const(m_recipients)) {
        const AwaitedContents &wants = recipient.peer.wants;
        for (auto wanted = wants.cbegin(); wanted != wants.cend(); ++wanted) {
            const Result<QList<Record>> named = m_casebook.reader().withRestricted().list(
                Query(attachment(), Filter::leaf(attachment().sha256, Compare::Equal, wanted.key())));
            if (!named)
                return named.error();
            if (std::ranges::none_of(
                    *named, [this](const Record &one) { return m_records.contains(attachment().name(), one.id()); }))
                continue;
            // Who has less than others gets the part that lacks first; the others pass it over.
            const auto other = contents.attachments.constFind(wanted.key());
            const bool isFirst = other == contents.attachments.cend();
            contents.attachments.insert(wanted.key(), {isFirst ? wanted->bytes : std::min(wanted->bytes, other->bytes),
                                                       wanted->isAsked || (!isFirst && other->isAsked)});
        }
    }
    return {};
}

Result<> PackMaker::noteMade(const PackOrder &order, const PackManifest &manifest)
{
    for (Recipient &recipient : m_recipients) {
        const qint64 number = manifest.numbers.value(recipient.peer.device);
        const auto note = [&](const RecordId &record, qint64 since) {
            return m_peers.setGiven(recipient.peer.device, record, since);
        };
        for (const RecordId &record : std::as_const(m_left)) {
            if (recipient.given.value(record, 0) >= 0 || recipient.peer.incomplete.contains(record)) {
                if (Result<> noted = note(record, -number); !noted)
                    return noted;
            }
        }
        for (const RecordId &record : m_records.records()) {
            // What it wrote itself was not given, and may leave its scope all the same.
            if (recipient.peer.lastTaken == 0 || recipient.given.contains(record) || !recipient.wrote.contains(record))
                continue;
            if (Result<> noted = note(record, recipient.peer.lastTaken); !noted)
                return noted;
        }
        for (const RecordId &record : std::as_const(m_whole)) {
            if (recipient.given.value(record, 0) > 0)
                continue; // until it tells to have that pack or a later one
            if (Result<> noted = note(record, number); !noted)
                return noted;
        }
        for (const RecordId &record : m_records.withheld()) {
            if (recipient.given.contains(record))
                continue;
            if (Result<> noted = note(record, 0); !noted)
                return noted;
        }
        for (auto given = recipient.given.cbegin(); given != recipient.given.cend(); ++given) {
            if (*given <= recipient.peer.lastTaken || m_whole.contains(given.key()) || m_left.contains(given.key()))
                continue;
            if (Result<> noted = note(given.key(), 0); !noted) // who takes this pack may not have taken that one
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
