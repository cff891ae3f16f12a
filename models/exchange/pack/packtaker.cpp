// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packtaker.h"

#include "models/core/stopped.h"
#include "models/entities/common/device.h"
#include "models/storage/loggedfield.h"
#include "models/storage/logchain.h"
#include "models/storage/merge/forgetting.h"
#include "models/storage/merge/forkeddevice.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

constexpr qint64 toleratedClock = 10LL * 60 * 1000; ///< Milliseconds by which clocks may differ.

Error damaged(const char *what)
{
    return Error{Error::Kind::Invalid, Words::tr("The pack contradicts itself. Nothing was changed; ask for it again."),
                 QString::fromLatin1(what)};
}

/// Money, and what only some may see.
bool isDelicate(const Entity &entity, const PackItemField &one)
{
    const Field *field = entity.field(one.name);
    return field->type() == FieldType::Money || field->isRestricted() || field == &entity.restricted;
}

void setSides(PackItemField &field, const ConflictValues &values)
{
    field.isInConflict = true;
    field.former = values.before;
    field.others = values.sides;
    field.others.removeAll(field.before);
}

PackItem itemOf(const MergeOutcome &outcome)
{
    const Record &after = outcome.after;
    PackItem item{.entity = &after.entity(), .record = after.id(), .title = {}, .fields = {}};
    for (const Field *field : after.entity().publicFields()) {
        if (!isLogged(*field))
            continue;
        const QVariant before = outcome.before ? outcome.before->value(*field) : QVariant();
        PackItemField one{.name = field->name(), .before = before, .after = after.value(*field)};
        if (const auto sides = outcome.inConflict.constFind(field->name()); sides != outcome.inConflict.cend())
            setSides(one, *sides);
        one.isHeldBack = outcome.heldBack.contains(field->name()) || outcome.heldBack.contains(QString());
        if (one.before != one.after || one.isInConflict || one.isHeldBack)
            item.fields.append(one);
    }
    const bool isDeleted = outcome.before && !outcome.before->isDeleted() && after.isDeleted();
    const bool touchesDelicate = std::ranges::any_of(
        item.fields, [&item](const PackItemField &field) { return isDelicate(*item.entity, field); });
    item.risk = !outcome.heldBack.isEmpty()                       ? PackItem::Risk::HeldBack
        : !outcome.inConflict.isEmpty() || outcome.isDeletionOpen ? PackItem::Risk::Conflict
        : isDeleted                                               ? PackItem::Risk::Deletion
        : outcome.hasTwin                                         ? PackItem::Risk::Twin
        : !outcome.before                                         ? PackItem::Risk::Addition
        : touchesDelicate                                         ? PackItem::Risk::Delicate
                                                                  : PackItem::Risk::Change;
    return item;
}

} // namespace

bool PackReport::hasMoreItems() const
{
    qint64 all = 0;
    for (const qint64 some : byRisk)
        all += some;
    return all > items.size();
}

PackTaker::PackTaker(Casebook &casebook)
    : m_casebook(casebook)
    , m_log(casebook.database())
    , m_peers(casebook.database())
    , m_records(casebook.store())
{
}

Result<PackReport> PackTaker::preview(const Envelope &envelope, const Source &source, const PackProgress &progress)
{
    Batch batch(m_casebook.store(), {}, BatchKind::Merge);
    Result<> done = batch.begin();
    if (done)
        done = takeLines(envelope, source, progress);
    if (done && !m_report.isKnown)
        done = settle(progress);
    if (done && !m_report.isKnown)
        done = forget();
    if (done)
        done = nameItems();
    return done ? Result<PackReport>(m_report) : Result<PackReport>(done.error());
}

Result<PackReport> PackTaker::take(const Envelope &envelope, const Source &source, const QList<PackRefusal> &refused,
                                   const PackProgress &progress)
{
    for (const PackRefusal &one : refused)
        m_wanted.insert(one.record);
    Batch batch(m_casebook.store(), Words::tr("Pack from “%1”").arg(envelope.senderName), BatchKind::Pack);
    Result<> done = batch.begin();
    if (done)
        done = takeLines(envelope, source, progress);
    if (done && !m_report.isKnown)
        done = settle(progress);
    if (done && !m_report.isKnown)
        done = refuse(refused);
    if (done && !m_report.isKnown)
        done = forget();
    if (done && !m_report.isKnown)
        done = noteContact();
    if (done && !m_report.isKnown)
        done = m_peers.setBatch(m_pack, batch.id());
    if (done)
        done = nameItems();
    if (!done)
        return done.error();
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    m_report.batch = *kept;
    return m_report;
}

Result<> PackTaker::takeLines(const Envelope &envelope, const Source &source, const PackProgress &progress)
{
    for (qint64 actions = 0;;) {
        const Result<std::optional<QByteArray>> line = source();
        if (!line)
            return line.error();
        if (!*line)
            break;
        const Result<PackLine> read = readPackLine(**line);
        if (!read)
            return read.error();
        Result<> done;
        if (const auto *manifest = std::get_if<PackManifest>(&*read)) {
            done = begin(envelope, *manifest);
            if (done && m_report.isKnown)
                return {};
        } else if (!m_hasManifest) {
            return damaged("a line before the manifest");
        } else if (const auto *epoch = std::get_if<PackEpoch>(&*read)) {
            done = take(*epoch);
        } else if (const auto *whole = std::get_if<PackWhole>(&*read)) {
            m_whole.insert(whole->record);
        } else if (const auto *left = std::get_if<PackForget>(&*read)) {
            m_left.insert(left->record);
        } else if (const auto *action = std::get_if<DeviceAction>(&*read)) {
            if (progress && actions++ % 64 == 0 && !progress(actions, 2 * m_manifest.actions))
                return stoppedUnchanged();
            done = take(*action);
        } else if (const auto *change = std::get_if<DeviceChange>(&*read)) {
            done = take(*change);
        }
        if (!done)
            return done;
    }
    if (!m_hasManifest)
        return damaged("no manifest");
    if (Result<> ended = endAction(); !ended)
        return ended;
    if (Result<> undone = m_log.settleUndone(m_pack); !undone)
        return undone;
    if (Result<> learnt = learn(); !learnt)
        return learnt;
    if (Result<> kept = envelope.contents ? envelope.contents() : Result<>(); !kept)
        return kept;
    return noteSender();
}

Result<> PackTaker::begin(const Envelope &envelope, const PackManifest &manifest)
{
    if (m_hasManifest || manifest.sender != envelope.sender || manifest.pack != envelope.pack)
        return damaged("the manifest says otherwise than the envelope");
    m_hasManifest = true;
    m_manifest = manifest;
    m_report.pack = manifest.pack;
    m_report.sender = manifest.sender;
    m_report.senderName = envelope.senderName;
    m_report.made = manifest.made;
    const RecordId self = m_casebook.store().author().device;
    const Result<std::optional<TakenPack>> known = m_peers.taken(manifest.pack);
    const Result<Knowledge> before = m_log.knowledge();
    const Result<Scope> scope = PackMaker::ownScope(m_casebook);
    const Result<qint64> last = m_peers.lastNumberFrom(manifest.sender);
    const Result<qint64> line = m_log.lastLine();
    for (const Error *error : {known ? nullptr : &known.error(), before ? nullptr : &before.error(),
                               scope ? nullptr : &scope.error(), last ? nullptr : &last.error(), line ? nullptr : &line.error()}) {
        if (error)
            return *error;
    }
    if (*known) {
        m_report.isKnown = true;
        return {};
    }
    m_before = *before;
    m_lastLine = *line;
    m_isNewest = manifest.numbers.value(self) > *last;
    m_scope = *scope;
    // A part of the casebook is given by who has more than that; a casebook that stood on its own takes the first part.
    const Result<QString> given = m_casebook.fact(QStringLiteral("scope"));
    if (!given)
        return given.error();
    const Result<bool> exchanged = m_peers.hasExchanged();
    if (!exchanged)
        return exchanged.error();
    const bool isFresh = given->isEmpty() && !*exchanged;
    m_givesScope = manifest.claimsAll && manifest.holds.isAll() && (isFresh || !m_scope.isAll()) && m_isNewest;
    if (m_givesScope) {
        m_holdsMore = !isFresh && !m_scope.includes(manifest.scope);
        m_scope = manifest.scope;
        if (Result<> set = m_casebook.setFact(QStringLiteral("scope"), m_scope.toText()); !set)
            return set;
    }
    if (Result<> fit = checkClaims(); !fit)
        return fit;
    const Result<bool> covered = coversWhatOthersDid();
    if (!covered)
        return covered.error();
    m_provesAll = manifest.claimsAll && *covered;
    // A pack for less than this device may hold lacks what its sender did to the rest: it proves nothing of that.
    m_mayLearn = manifest.scope.includes(m_scope);
    TakenPack pack;
    pack.id = manifest.pack;
    pack.number = manifest.numbers.value(self);
    pack.sender = manifest.sender;
    pack.made = manifest.made;
    pack.takenAt = m_casebook.clock().now();
    pack.officer = m_casebook.store().author().officer;
    const Result<qint64> row = m_peers.addTaken(pack);
    if (!row)
        return row.error();
    m_pack = *row;
    const qint64 ahead = pack.takenAt.msecsTo(manifest.made);
    m_report.clockAhead = ahead > toleratedClock ? ahead : 0;
    return {};
}

Result<> PackTaker::checkClaims() const
{
    const RecordId self = m_casebook.store().author().device;
    if (Result<> alone =
            ForkedDevice::checkSelf(m_casebook.database(), self, m_manifest.knows.upTo(self), m_report.senderName);
        !alone)
        return alone;
    if (m_manifest.assumes.contains(self) && !m_before.covers(m_manifest.assumes.value(self)))
        return Error{
            Error::Kind::Refused,
            Words::tr(
                "The pack builds on others that this copy of the casebook does not have, perhaps because it comes "
                "from a backup. Nothing was changed. Make a pack for its sender, and ask for one made after that."),
            {}};
    return {};
}

Result<> PackTaker::take(const PackEpoch &epoch)
{
    const Result<qint64> here = m_log.takeEpoch(epoch.seen);
    if (!here)
        return here.error();
    m_epochs.insert(epoch.epoch, *here);
    return {};
}

Result<> PackTaker::take(const DeviceAction &action)
{
    if (Result<> ended = endAction(); !ended)
        return ended;
    m_action = action;
    if (action.epoch != 0 && !m_epochs.contains(action.epoch))
        return damaged("an epoch that was not told");
    m_action.epoch = m_epochs.value(action.epoch);
    if (LogChain::digestOfChain(action.before, action.batch.sequence, action.content) != action.chain)
        return damaged("the chain of an action");
    const Result<DeviceLog::Taken> taken = m_log.take(m_action, m_pack);
    if (!taken)
        return taken.error();
    m_batch = taken->batch;
    m_isActionNew = taken->isNew;
    m_report.actions += taken->isNew ? 1 : 0;
    return {};
}

Result<> PackTaker::take(const DeviceChange &change)
{
    if (m_batch == 0)
        return damaged("a change before its action");
    ++m_report.read;
    const QByteArray digest =
        LogChain::digestOfChange(change.entity, change.record, change.kind, change.stamp, change.fields);
    m_digests += digest;
    if (!m_action.parts.isEmpty() && m_action.parts.indexOf(digest) % LogChain::digestLength != 0)
        return damaged("a change its action does not have");
    if (!m_newLines.contains(change.record) && !m_oldLines.contains(change.record)) {
        const Result<bool> here = m_isActionNew ? Result<bool>(false) : m_log.has(m_batch, change.record);
        if (!here)
            return here.error();
        (*here ? m_oldLines : m_newLines).insert(change.record);
    }
    if (m_oldLines.contains(change.record)) {
        ++m_report.known;
        return {};
    }
    const Entity *entity = m_casebook.catalog().entity(change.entity);
    const bool isCovered = m_mayLearn && m_manifest.claims.has(m_action.batch.device, m_action.batch.sequence);
    const bool wasKnown = m_before.has(m_action.batch.device, m_action.batch.sequence);
    const bool isBeyond = !isCovered && !wasKnown;
    // Of what it does not hold a device knows actions whose lines it has not.
    const bool mustHaveBeenHere = m_scope.isAll() || (entity && ScopeRecords::isCommon(*entity));
    if (!(m_provesAll && m_whole.contains(change.record)) && (wasKnown || !mustHaveBeenHere))
        m_doubtful.insert(change.record);
    if (Result<> taken = m_log.take(m_batch, m_action.batch.id, change, isBeyond); !taken)
        return taken;
    if (!entity)
        ++m_report.laterVersion;
    m_records.touch(change.entity, change.record);
    return {};
}

Result<> PackTaker::endAction()
{
    if (m_batch != 0 && m_isActionNew && m_action.parts.isEmpty() && !m_action.isWithheld) {
        const QByteArray content =
            LogChain::digestOfContent(m_action.batch, m_action.kind, m_action.schemaVersion, m_digests);
        if (content != m_action.content)
            return damaged("the content of an action");
    }
    m_batch = 0;
    m_digests.clear();
    m_newLines.clear();
    m_oldLines.clear();
    return {};
}

Result<bool> PackTaker::coversWhatOthersDid() const
{
    // What was done here is here, whoever has heard of it.
    const Result<QHash<RecordId, qint64>> own = m_log.ownReach();
    if (!own)
        return own.error();
    QJsonObject others = m_before.toJson();
    for (auto device = own->cbegin(); device != own->cend(); ++device) {
        if (m_before.upTo(device.key()) <= *device)
            others.remove(toText(device.key()));
    }
    const Result<Knowledge> had = Knowledge::fromJson(others);
    return had ? Result<bool>(m_manifest.claims.covers(*had)) : Result<bool>(had.error());
}

Result<> PackTaker::learn()
{
    // Its sender may have seen less of these records than this device has seen of others.
    for (const RecordId &record : std::as_const(m_doubtful)) {
        const Result<bool> wasHere = m_log.isHeldSince(record, m_lastLine);
        if (!wasHere)
            return wasHere.error();
        if (*wasHere)
            continue;
        if (Result<> set = m_log.setIncomplete(record, true); !set)
            return set;
    }
    for (const RecordId &record : m_provesAll ? m_whole : QSet<RecordId>()) {
        if (Result<> set = m_log.setIncomplete(record, false); !set)
            return set;
    }
    if (m_holdsMore) // what was known held for less
        return m_log.learnAnew(m_manifest.claims);
    return m_mayLearn ? m_log.learn(m_manifest.claims) : Result<>();
}

Result<> PackTaker::forget()
{
    if (!m_givesScope || m_scope.isAll())
        return {};
    Forgetting forgetting(m_casebook.reader());
    Result<> done = forgetting.takeBack(m_whole);
    if (done)
        done = forgetting.tell(m_left);
    if (done)
        done = findWhatLeft();
    if (!done)
        return done;
    const Result<QList<RecordRef>> gone = forgetting.settle(m_left, m_manifest.knows);
    if (!gone)
        return gone.error();
    for (const RecordRef &record : *gone) {
        if (Result<> noted = m_peers.noteForgotten(m_casebook.store().author().device, record.id); !noted)
            return noted;
    }
    m_report.forgotten = gone->size();
    m_records.tellGone(*gone);
    return {};
}

Result<> PackTaker::findWhatLeft()
{
    const Result<ScopeRecords> inside = ScopeRecords::find(m_scope, m_casebook.reader().withRestricted(), true);
    const Result<QSet<RecordId>> unsure = inside ? fromOthers() : Result<QSet<RecordId>>(inside.error());
    if (!unsure)
        return unsure.error();
    for (const Entity *entity : m_casebook.catalog().entities()) {
        const Result<QList<RecordId>> all =
            ScopeRecords::isCommon(*entity) ? Result<QList<RecordId>>(QList<RecordId>()) : m_log.recordsOf(*entity);
        if (!all)
            return all.error();
        for (const RecordId &record : *all) {
            const bool isSure = inside->contains(entity->name(), record) && !unsure->contains(record);
            if (isSure || m_whole.contains(record))
                continue;
            // What is done to it elsewhere may not come here, and the giver of the scope has to hear that it is here.
            if (Result<> marked = m_log.setIncomplete(record, true); !marked)
                return marked;
        }
    }
    return {};
}

Result<QSet<RecordId>> PackTaker::fromOthers()
{
    // Had the sender meant this device to hold them it would have given them itself, as it has not yet.
    const QString name = QStringLiteral("scope given by ") + toText(m_manifest.sender);
    const QString self = toText(m_casebook.store().author().device);
    const Result<QString> said = m_casebook.fact(name);
    if (!said)
        return said.error();
    const bool isFirst = said->section(u' ', 0, 0) != self;
    const Result<QSet<RecordId>> found =
        isFirst ? m_log.records() : m_log.newSince(said->section(u' ', 1).toLongLong(), m_lastLine);
    const Result<qint64> line = found ? m_log.lastLine() : Result<qint64>(found.error());
    if (!line)
        return line.error();
    const Result<> kept = m_casebook.setFact(name, QStringLiteral("%1 %2").arg(self).arg(*line));
    return kept ? found : Result<QSet<RecordId>>(kept.error());
}

Result<> PackTaker::noteSender()
{
    Result<Peer> peer = m_peers.peer(m_manifest.sender);
    if (!peer)
        return peer.error();
    const RecordId self = m_casebook.store().author().device;
    if (m_isNewest) { // an older pack that comes late says nothing new of its sender
        peer->heardAt = std::min(m_manifest.made, m_casebook.clock().now());
        peer->holds = m_manifest.holds;
        peer->knows = m_manifest.knows;
        peer->incomplete = m_manifest.incomplete;
        peer->wants = m_manifest.wants;
        peer->lastTaken = std::max(peer->lastTaken, m_manifest.taken.value(self));
        if (Result<> kept = m_peers.keep(*peer); !kept)
            return kept;
        if (Result<> noted = noteWhatItForgot(); !noted)
            return noted;
        if (Result<> dropped = m_peers.dropForgottenThatWasHeard(self); !dropped)
            return dropped;
    }
    return m_peers.setCounts(m_pack, m_report.actions, m_report.read - m_report.known);
}

/// What another device told it to forget it lacks, whatever was given to it before it said so.
Result<> PackTaker::noteWhatItForgot()
{
    const qint64 taken = m_manifest.taken.value(m_casebook.store().author().device);
    for (const RecordId &record : std::as_const(m_manifest.forgotten)) {
        const Result<QString> entity = m_log.entityOf(record);
        const Result<std::optional<qint64>> given = m_peers.given(m_manifest.sender, record);
        if (!entity || !given)
            return (entity ? given.error() : entity.error());
        const bool isHeld = !*given || (**given > 0 && **given <= taken);
        if (entity->isEmpty() || !isHeld)
            continue;
        if (Result<> noted = m_peers.setGiven(m_manifest.sender, record, 0); !noted)
            return noted;
    }
    return {};
}

Result<> PackTaker::noteContact()
{
    // For everybody to see when the device was last heard of; an hour more or less is no news.
    const Result<Record> sender = m_casebook.reader().withRestricted().find(device(), m_manifest.sender);
    if (!sender)
        return sender.error().kind == Error::Kind::Missing ? Result<>() : Result<>(sender.error());
    const QDateTime now = m_casebook.clock().now();
    const QDateTime heard = std::min(m_manifest.made, now);
    const std::optional<QDateTime> before = sender->get(device().lastContact);
    Record told = *sender;
    if (!before || before->secsTo(heard) >= 3600)
        told.set(device().lastContact, heard);
    const std::optional<QDateTime> said = sender->get(device().clockSaid);
    const bool isClockNews = m_report.clockAhead > 0 && (!said || *said < m_manifest.made);
    if (isClockNews) {
        told.set(device().clockNoticedAt, now);
        told.set(device().clockSaid, m_manifest.made);
    }
    if (sender->isDeleted() || told == *sender)
        return {};
    if (Result<> saved = m_casebook.store().saveChecked(told); !saved)
        return saved;
    if (!isClockNews)
        return {};
    if (Result<> touched = m_records.touchConflicts(); !touched)
        return touched;
    return m_records.settle([](const MergeOutcome &) {});
}

Result<> PackTaker::settle(const PackProgress &progress)
{
    const auto told = [&](qint64 done, qint64 total) {
        return !progress
            || progress(m_manifest.actions + m_manifest.actions * done / std::max<qint64>(total, 1),
                        2 * m_manifest.actions);
    };
    return m_records.settle([this](const MergeOutcome &outcome) { note(outcome); }, told);
}

void PackTaker::note(const MergeOutcome &outcome)
{
    const bool isHeld = outcome.heldBack.contains(QString());
    if (isHeld || !outcome.heldBack.isEmpty())
        ++m_report.heldBack;
    if (outcome.hasTwin)
        ++m_report.twins;
    if (!outcome.inConflict.isEmpty() || outcome.isDeletionOpen)
        ++m_report.conflicts;
    const bool differs = outcome.isChanged();
    if (!isHeld)
        ++(!differs ? m_report.unchanged : outcome.before ? m_report.changed : m_report.added);
    if (m_wanted.contains(outcome.after.id()) && !m_outcomes.contains(outcome.after.id()))
        m_outcomes.insert(outcome.after.id(), outcome);
    if (!differs && outcome.heldBack.isEmpty() && outcome.inConflict.isEmpty())
        return;
    list(outcome);
}

void PackTaker::list(const MergeOutcome &outcome)
{
    const PackItem item = itemOf(outcome);
    if (item.fields.isEmpty() && item.risk == PackItem::Risk::Change)
        return; // in nothing that a person sees
    ++m_report.byRisk[item.risk];
    if (m_listed == mostItems) {
        // What comes now drops out, or the last of those that are less of a risk.
        if (m_different.lastKey() <= item.risk)
            return;
        m_different.last().removeLast();
        if (m_different.last().isEmpty())
            m_different.remove(m_different.lastKey());
        --m_listed;
    }
    m_different[item.risk].append({item, outcome.after.isDeleted() && outcome.before ? *outcome.before : outcome.after});
    ++m_listed;
}

Result<> PackTaker::nameItems()
{
    QList<Record> records;
    for (const QList<Listed> &group : std::as_const(m_different)) {
        for (const Listed &one : group) {
            m_report.items.append(one.item);
            records.append(one.titled);
        }
    }
    const Result<QStringList> titles = m_casebook.reader().withRestricted().titles(records);
    if (!titles)
        return titles.error();
    for (qsizetype i = 0; i < m_report.items.size(); ++i)
        m_report.items[i].title = titles->at(i);
    return {};
}

Result<> PackTaker::refuse(const QList<PackRefusal> &refused)
{
    for (const PackRefusal &one : refused) {
        if (Result<> done = refuse(one); !done)
            return done;
    }
    return {};
}

Result<> PackTaker::refuse(const PackRefusal &refused)
{
    const auto outcome = m_outcomes.constFind(refused.record);
    const Entity *entity = m_casebook.catalog().entity(refused.entity);
    if (!entity || outcome == m_outcomes.cend() || &outcome->after.entity() != entity)
        return Error{Error::Kind::Missing,
                     Words::tr("The pack changes no %1 %2: nothing can be refused there. Nothing was changed.")
                         .arg(entity ? entity->label() : refused.entity, toText(refused.record)),
                     {}};
    ++m_report.refused;
    RecordStore &store = m_casebook.store();
    if (refused.field.isEmpty() && !outcome->before)
        return store.remove(*entity, refused.record);
    if (refused.field.isEmpty() && outcome->after.isDeleted() != outcome->before->isDeleted()) {
        if (Result<> done = outcome->after.isDeleted() ? store.restore(*entity, refused.record)
                                                       : store.remove(*entity, refused.record);
            !done)
            return done;
    }
    const Field *only = refused.field.isEmpty() ? nullptr : entity->field(refused.field);
    if (!refused.field.isEmpty() && !only)
        return Error{Error::Kind::Missing,
                     Words::tr("%1 has no field “%2”. Nothing was changed.").arg(entity->label(), refused.field),
                     {}};
    Result<Record> now = m_casebook.reader().withRestricted().find(*entity, refused.record);
    if (!now)
        return now.error();
    if (now->isDeleted()) // written to, it would live again elsewhere
        return {};
    QList<const Field *> fields;
    for (const Field *field : entity->ownFields()) {
        const QVariant before = outcome->before ? outcome->before->value(*field) : QVariant();
        const bool isMeant = only
            ? field == only
            : (before != outcome->after.value(*field) || outcome->inConflict.contains(field->name()));
        if (!isMeant)
            continue;
        now->setValue(*field, before);
        fields.append(field);
    }
    return fields.isEmpty() ? Result<>() : store.decide(*now, fields);
}

} // namespace Lodebook
