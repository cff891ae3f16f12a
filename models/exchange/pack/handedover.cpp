// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/handedover.h"

#include "models/storage/attachmentstore.h"
#include "models/storage/merge/devicelog.h"
#include "models/storage/merge/ownwork.h"

#include <algorithm>
#include <tuple>

namespace Lodebook {

namespace {

/// Whether a record the device is said to have seen all actions of has come there itself.
Result<bool> holds(const DeviceLog &log, const Peer &peer, const QHash<RecordId, qint64> &given, const RecordId &record)
{
    const auto number = given.constFind(record);
    const std::optional<qint64> told = number == given.cend() ? std::nullopt : std::optional(*number);
    if (peer.has(record, told, false))
        return true;
    if (!peer.has(record, told, true))
        return false;
    const Result<QList<Fact>> facts = log.factsOf(record);
    if (!facts)
        return facts.error();
    return std::ranges::any_of(*facts, [&peer](const Fact &fact) { return fact.device == peer.device; });
}

Result<qint64> countLacking(Casebook &casebook, const Peer &peer)
{
    qint64 lacking = 0;
    for (const QString &hash : peer.wants) {
        const Result<bool> here = AttachmentStore(casebook.store()).hasContent(hash);
        if (!here)
            return here.error();
        lacking += *here ? 1 : 0;
    }
    return lacking;
}

} // namespace

Result<QList<HandedOver>> handedOver(Casebook &casebook)
{
    const DeviceLog log(casebook.database());
    const Peers peers(casebook.database());
    const Result<QList<KnownKey>> known = Keyring(casebook.database()).known();
    if (!known)
        return known.error();
    QList<HandedOver> found;
    for (const KnownKey &key : *known) {
        if (!key.isTrusted())
            continue;
        HandedOver one{.key = key, .toldAt = {}};
        const Result<Peer> peer = peers.peer(key.device);
        const Result<QHash<RecordId, qint64>> given =
            peer ? peers.given(key.device) : Result<QHash<RecordId, qint64>>(peer.error());
        const Result<qint64> lacking = given ? countLacking(casebook, *peer) : Result<qint64>(given.error());
        const Result<qint64> all = lacking ? log.countBeyond(peer->knows) : lacking;
        const Result<OwnWork> work = all ? ownWork(casebook.database(), peer->knows) : Result<OwnWork>(all.error());
        if (!work)
            return work.error();
        one.ofOthers = *all;
        for (const RecordId &device : work->devices) {
            const Result<qint64> own = log.countBeyond(peer->knows, device);
            if (!own)
                return own.error();
            one.ofOthers -= *own;
        }
        for (const RecordId &record : work->records) {
            const Result<bool> has = holds(log, *peer, *given, record);
            if (!has)
                return has.error();
            one.records += *has ? 0 : 1;
        }
        one.toldAt = peer->heardAt;
        one.actions = work->beyond;
        one.contents = *lacking;
        found.append(one);
    }
    std::ranges::stable_sort(found, [](const HandedOver &a, const HandedOver &b) {
        const auto rank = [](const HandedOver &each) {
            return std::tuple(!each.isComplete(), !each.toldAt.isValid(), each.actions, each.records, each.contents);
        };
        return rank(a) < rank(b);
    });
    return found;
}

} // namespace Lodebook
