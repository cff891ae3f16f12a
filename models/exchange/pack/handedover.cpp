// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/handedover.h"

#include "models/storage/attachmentstore.h"
#include "models/storage/merge/devicelog.h"
#include "models/storage/merge/ownwork.h"

#include <algorithm>
#include <tuple>

namespace Lodebook {

namespace {

Result<qint64> countLacking(Casebook &casebook, const Peer &peer)
{
    qint64 lacking = 0;
    for (const QString &hash : peer.wants.keys()) {
        const Result<bool> here = AttachmentStore(casebook.store()).hasContent(hash);
        if (!here)
            return here.error();
        lacking += *here ? 1 : 0;
    }
    return lacking;
}

/// What one device has of the work done here.
Result<HandedOver> handedTo(Casebook &casebook, const KnownKey &key, const OwnWork &work)
{
    const DeviceLog log(casebook.database());
    const Peers peers(casebook.database());
    const Result<Peer> peer = peers.peer(key.device);
    const Result<QHash<RecordId, qint64>> given =
        peer ? peers.given(key.device) : Result<QHash<RecordId, qint64>>(peer.error());
    const Result<QSet<RecordId>> wrote =
        given ? log.recordsBy(key.device) : Result<QSet<RecordId>>(given.error());
    const Result<qint64> lacking = wrote ? countLacking(casebook, *peer) : Result<qint64>(wrote.error());
    const Result<qint64> all = lacking ? log.countBeyond(peer->knows) : lacking;
    if (!all)
        return all.error();
    HandedOver one{.key = key, .toldAt = peer->heardAt};
    one.actions = work.beyond(peer->knows);
    one.contents = *lacking;
    one.ofOthers = *all;
    for (auto device = work.actions.cbegin(); device != work.actions.cend(); ++device) {
        const Result<qint64> own = log.countBeyond(peer->knows, device.key());
        if (!own)
            return own.error();
        one.ofOthers -= *own;
    }
    for (const RecordId &record : work.records) {
        const auto number = given->constFind(record);
        const std::optional<qint64> told = number == given->cend() ? std::nullopt : std::optional(*number);
        one.records += peer->has(record, told, wrote->contains(record)) ? 0 : 1;
    }
    return one;
}

} // namespace

Result<QList<HandedOver>> handedOver(Casebook &casebook)
{
    const Result<QList<KnownKey>> known = Keyring(casebook.database()).known();
    const Result<OwnWork> work = known ? ownWork(casebook.database()) : Result<OwnWork>(known.error());
    if (!work)
        return work.error();
    QList<HandedOver> found;
    for (const KnownKey &key : *known) {
        if (!key.isTrusted())
            continue;
        const Result<HandedOver> one = handedTo(casebook, key, *work);
        if (!one)
            return one.error();
        found.append(*one);
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
