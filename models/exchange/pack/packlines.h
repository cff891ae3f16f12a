// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/merge/devicelog.h"
#include "models/storage/merge/scope.h"
#include "models/storage/missingcontents.h"

#include <QDateTime>

#include <variant>

namespace Lodebook {

/// The first line of a pack: who made it for whom, what may be concluded from it, and what its sender has from others.
struct PackManifest
{
    RecordId pack;
    RecordId sender;
    QDateTime made; ///< UTC, by the sender's clock.
    int schemaVersion = 0;
    Scope scope; ///< What its recipients may hold.
    Scope holds; ///< What its sender holds.
    bool claimsAll =
        false;        ///< The sender holds all that the recipients may hold: what it has of others it has in full.
    Knowledge claims; ///< Of the records in the scope, whoever takes the pack has everything of these actions.
    QHash<RecordId, Knowledge> assumes; ///< What each recipient had told to have; lines of that are left out.
    QHash<RecordId, qint64> numbers;    ///< The number of the pack among those its sender made, for each recipient.
    Knowledge knows;                    ///< The sender's receipt: what it has itself.
    QHash<RecordId, qint64> taken;      ///< … and of each device the highest number of its packs it has taken in.
    QSet<RecordId> incomplete;          ///< … and the records it waits for all lines of.
    QSet<RecordId> forgotten;           ///< … and those it let go because another device said so.
    AwaitedContents wants;              ///< … and the contents of attachments it lacks.
    qint64 actions = 0;
};

/// What the author of actions had seen, under a number that holds within the pack.
struct PackEpoch
{
    qint64 epoch = 0;
    Knowledge seen;
};

/// A record of which this pack has every line its sender has.
struct PackWhole
{
    RecordId record;
};

/// A record that has left the scope: the recipient may not hold it any longer.
struct PackForget
{
    RecordId record;
};

/// What a pack holds inside its envelope, one JSON object on a line each, in the words of the casebook:
///
///   {"pack": …}     the manifest, first and once
///   {"whole": id}   before the first action
///   {"forget": id}  the same
///   {"epoch": n, "seen": {device: number, …}}   before the first action that was made under it; 0 is nothing
///   {"action": id, …}   what somebody did; its changes follow
///   {"change": record, "entity", "kind", "stamp", "also_seen", "fields": {name: [old, new], …}}
///
/// “fields” stands last and is taken over byte for byte: the digests of the change log are made over it. Members and
/// lines with names that are not known are of later versions and passed over; the log keeps what it does not know.
using PackLine =
    std::variant<std::monostate, PackManifest, PackEpoch, PackWhole, PackForget, DeviceAction, DeviceChange>;

[[nodiscard]] QByteArray written(const PackManifest &manifest);
[[nodiscard]] QByteArray written(const PackEpoch &epoch);
[[nodiscard]] QByteArray written(const PackWhole &whole);
[[nodiscard]] QByteArray written(const PackForget &forget);
[[nodiscard]] QByteArray written(const DeviceAction &action);
[[nodiscard]] QByteArray written(const DeviceChange &change);

/// Nothing (monostate) for a line of a later version. Invalid when it is damaged.
[[nodiscard]] Result<PackLine> readPackLine(const QByteArray &line);

} // namespace Lodebook
