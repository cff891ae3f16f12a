// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/receipts.h"

#include "models/core/stopped.h"
#include "models/entities/common/device.h"
#include "models/schema/fieldtext.h"
#include "models/storage/merge/devicelog.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Packs)
};

/// Takes back what the actions of one pack did, record by record. What somebody built on it stays.
class TakingBack
{
public:
    TakingBack(Casebook &casebook, const QSet<RecordId> &actions) : m_casebook(casebook), m_actions(actions) {}

    Result<> look(const DeviceLog::LoggedRecord &logged);
    Result<> finish();
    UndoReport report;

private:
    struct Split
    {
        QList<Fact> without; ///< What the pack brought.
        QList<Fact> brought;
    };
    Result<Split> split(const RecordId &record) const;
    Result<> putBack(const Entity &entity, const Record &record, const Split &facts);
    Result<> removeMade();
    void keep(const Record &record, const QStringList &fields)
    {
        report.kept.append({{record.entity().name(), record.id()}, record.title(), fields});
    }

    Casebook &m_casebook;
    const QSet<RecordId> &m_actions;
    QHash<RecordId, const Entity *> m_made; ///< Records that were not here before.
    QList<RecordId> m_order;
    QList<Record> m_deleted; ///< Records it deleted.
};

Result<TakingBack::Split> TakingBack::split(const RecordId &record) const
{
    Split split;
    const Result<QList<Fact>> facts = DeviceLog(m_casebook.database()).factsOf(record);
    if (!facts)
        return facts.error();
    for (const Fact &fact : *facts)
        (m_actions.contains(fact.action) ? split.brought : split.without).append(fact);
    return split;
}

Result<> TakingBack::look(const DeviceLog::LoggedRecord &logged)
{
    const Entity *entity = m_casebook.catalog().entity(logged.entity);
    const Result<Record> record = entity ? m_casebook.reader().withRestricted().find(*entity, logged.record)
                                         : Result<Record>(Error{Error::Kind::Missing, {}, {}});
    if (!record)
        return record.error().kind == Error::Kind::Missing ? Result<>() : Result<>(record.error());
    const Result<Split> facts = split(logged.record);
    if (!facts)
        return facts.error();
    const bool wasHere = std::ranges::any_of(facts->without, [&facts](const Fact &fact) {
        return std::ranges::none_of(facts->brought, [&fact](const Fact &one) { return fact.knows(one); });
    });
    if (wasHere)
        return putBack(*entity, *record, *facts);
    if (record->isDeleted())
        return {};
    if (!facts->without.isEmpty()) { // somebody went on with it
        keep(*record, {});
        return {};
    }
    m_made.insert(logged.record, entity);
    m_order.append(logged.record);
    return {};
}

Result<> TakingBack::putBack(const Entity &entity, const Record &record, const Split &facts)
{
    const RecordState former = stateOf(facts.without);
    if (record.isDeleted() && former.isDeleted) { // written to, it would live again elsewhere
        keep(record, {});
        return {};
    }
    const auto builtOn = [&facts](const QString &field) {
        return std::ranges::any_of(facts.without, [&](const Fact &fact) {
            return fact.values.contains(field) && std::ranges::any_of(facts.brought, [&](const Fact &one) {
                       return one.values.contains(field) && fact.knows(one);
                   });
        });
    };
    QStringList kept;
    QList<const Field *> decided;
    Record back = record;
    for (const Field *field : entity.ownFields()) {
        const QString &name = field->name();
        if (device().isNoted(*field)) // what is right does not depend on who told it
            continue;
        if (std::ranges::none_of(facts.brought, [&name](const Fact &fact) { return fact.values.contains(name); }))
            continue;
        const Result<QVariant> value = fromJson(*field, former.values.value(name, QJsonValue::Null));
        if (builtOn(name) || !value) {
            kept.append(name);
            continue;
        }
        back.setValue(*field, *value);
        decided.append(field);
    }
    const Result<Problems> clashes = m_casebook.store().keyClashes(back);
    if (!clashes)
        return clashes.error();
    if (!clashes->isEmpty()) {
        keep(record, {});
        return {};
    }
    if (!kept.isEmpty())
        keep(record, kept);
    if (!decided.isEmpty()) {
        ++report.undone;
        if (Result<> done = m_casebook.store().decide(back, decided); !done)
            return done;
    }
    if (record.isDeleted() && !former.isDeleted)
        m_deleted.append(record);
    return {};
}

Result<> TakingBack::removeMade()
{
    // A parent goes when all that is below it goes too.
    for (qsizetype before = -1; before != m_order.size();) {
        before = m_order.size();
        for (const RecordId &id : QList<RecordId>(m_order)) {
            const Result<QList<Record>> below = m_casebook.store().dependants(*m_made.value(id), id);
            if (!below)
                return below.error();
            const auto strange = std::ranges::find_if(
                *below, [this](const Record &one) { return !one.isDeleted() && !m_made.contains(one.id()); });
            if (strange == below->cend())
                continue;
            keep(below->first(), {});
            m_made.remove(id);
            m_order.removeAll(id);
        }
    }
    for (const RecordId &id : std::as_const(m_order)) {
        ++report.undone;
        if (Result<> gone = m_casebook.store().remove(*m_made.value(id), id); !gone)
            return gone;
    }
    return {};
}

Result<> TakingBack::finish()
{
    if (Result<> removed = removeMade(); !removed)
        return removed;
    for (const Record &record : std::as_const(m_deleted)) {
        const Result<> back = m_casebook.store().restore(record.entity(), record.id());
        if (!back && back.error().kind != Error::Kind::Refused)
            return back;
        if (!back)
            keep(record, {});
        else
            ++report.undone;
    }
    return {};
}

} // namespace

Result<QList<Receipt>> Receipts::all() const
{
    const Result<QList<KnownKey>> known = Keyring(m_casebook.database()).known();
    if (!known)
        return known.error();
    const DeviceLog log(m_casebook.database());
    QList<Receipt> receipts;
    for (const KnownKey &key : *known) {
        Receipt receipt{.key = key, .peer = {}, .scope = {}, .silentDays = {}};
        const Result<Peer> peer = Peers(m_casebook.database()).peer(key.device);
        const Result<QString> scope = peer ? peer->scope.sentence(m_casebook.reader()) : Result<QString>(peer.error());
        const Result<qint64> pending = scope ? log.countBeyond(peer->knows) : Result<qint64>(scope.error());
        const Result<qint64> own = pending ? log.countBeyond(peer->knows, m_casebook.store().author().device) : pending;
        if (!own)
            return own.error();
        receipt.peer = *peer;
        receipt.scope = peer->hasScope ? *scope : QString();
        receipt.pending = *pending;
        receipt.pendingOwn = *own;
        if (peer->heardAt.isValid())
            receipt.silentDays = int(std::max<qint64>(0, peer->heardAt.daysTo(m_casebook.clock().now())));
        receipts.append(receipt);
    }
    std::ranges::stable_sort(
        receipts, [](const Receipt &one, const Receipt &other) { return one.peer.heardAt < other.peer.heardAt; });
    return receipts;
}

Result<QList<RecordReceipt>> Receipts::of(const RecordId &record) const
{
    const Peers peers(m_casebook.database());
    const Result<QList<KnownKey>> known = Keyring(m_casebook.database()).known();
    const Result<QList<Fact>> facts = DeviceLog(m_casebook.database()).factsOf(record);
    if (!known || !facts)
        return (known ? facts.error() : known.error());
    QList<RecordReceipt> found;
    for (const KnownKey &key : *known) {
        const Result<Peer> peer = peers.peer(key.device);
        const Result<std::optional<qint64>> given = peers.given(key.device, record);
        if (!peer || !given)
            return (peer ? given.error() : peer.error());
        if (!key.isTrusted() || !peer->heardAt.isValid())
            continue;
        const bool wrote = std::ranges::any_of(*facts, [&key](const Fact &fact) { return fact.device == key.device; });
        RecordReceipt one{.device = key.device, .name = key.name, .toldAt = peer->heardAt};
        one.hasAll = peer->has(record, *given, wrote) && std::ranges::all_of(*facts, [&peer](const Fact &fact) {
                         return peer->knows.has(fact.device, fact.sequence);
                     });
        found.append(one);
    }
    std::ranges::stable_sort(found, {}, &RecordReceipt::toldAt);
    return found;
}

Result<QList<TakenPack>> Receipts::packs() const
{
    return Peers(m_casebook.database()).allTaken();
}

Result<UndoReport> Receipts::undo(const RecordId &id, const UndoListener &progress)
{
    Peers peers(m_casebook.database());
    const Result<std::optional<TakenPack>> pack = peers.takenBy(id);
    if (!pack)
        return pack.error();
    if (!*pack)
        return Error{Error::Kind::Missing, Words::tr("No pack %1 was taken in here.").arg(toText(id)), {}};
    if (!(*pack)->undoneBy.isNull())
        return Error{Error::Kind::Missing, Words::tr("This pack is taken back already."), {}};
    const DeviceLog log(m_casebook.database());
    const Result<QSet<RecordId>> actions = log.actionsOf((*pack)->pack);
    const Result<QList<DeviceLog::LoggedRecord>> records = log.recordsOf((*pack)->pack);
    if (!actions || !records)
        return (actions ? records.error() : actions.error());
    const QString label =
        Words::tr("Pack of %1 taken back").arg(QLocale().toString((*pack)->made.toLocalTime(), QLocale::ShortFormat));
    Batch batch(m_casebook.store(), label);
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    TakingBack back(m_casebook, *actions);
    for (qsizetype i = 0; i < records->size(); ++i) {
        if (progress && i % 64 == 0 && !progress(double(i) / double(records->size())))
            return stoppedUnchanged();
        if (Result<> done = back.look(records->at(i)); !done)
            return done.error();
    }
    Result<> done = back.finish();
    if (done)
        done = peers.setUndone((*pack)->pack, batch.id());
    if (!done)
        return done.error();
    const Result<RecordId> kept = batch.commit();
    if (!kept)
        return kept.error();
    back.report.batch = *kept;
    back.report.label = label;
    return back.report;
}

} // namespace Lodebook
