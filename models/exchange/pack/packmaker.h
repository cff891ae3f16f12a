// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/packlines.h"
#include "models/storage/casebook.h"
#include "models/storage/merge/peers.h"

namespace Lodebook {

/// Told how much is done; false stops the work, and nothing of it is kept.
using PackProgress = std::function<bool(qint64 done, qint64 total)>;

/// What goes into a pack.
struct PackOrder
{
    Scope scope;
    QList<RecordId> devices;     ///< For whom; trusted ones.
    bool withRestricted = false; ///< They may hold what only some may see.
    RecordId pack = {};          ///< Its id; null: a new one.
    QDateTime made = {};         ///< Not valid: now.
};

/// What a pack holds.
struct PackContents
{
    PackManifest manifest;
    qint64 actions = 0;
    qint64 changes = 0;
    qint64 whole = 0;                      ///< Records that come with all their lines.
    qint64 forgotten = 0;                  ///< Records that have left the scope: it is told to forget them.
    qint64 withheld = 0;                   ///< Lines of records that only some may see.
    qint64 unshared = 0;                   ///< Due-diligence reports in it, by themselves or with answers, without the member's consent.
    QMap<QString, qint64> changesByEntity; ///< By the name of the entity.
    AwaitedContents attachments;           ///< Contents their records name, or that the recipients lack.
};

/// Reads out of the change log what other devices do not have yet: of their scope every line they have not told to
/// have, and records that are new to it with all their lines. Nothing else leaves: no other record, and no label of an
/// action that touched one. Of the records that go, all goes: scores a member has not consented to share stay between the
/// partnership's own officers, and unshared counts them for whoever decides to hand the pack over.
class PackMaker
{
public:
    explicit PackMaker(Casebook &casebook);

    using Sink = std::function<Result<>(const QByteArray &line)>;
    /// Hands the lines of a pack to \a sink, the manifest first, and notes for whom it was made. For a transaction of
    /// the caller, which is kept when the file is.
    [[nodiscard]] Result<PackContents> make(const PackOrder &order, const Sink &sink,
                                            const PackProgress &progress = {});

    /// What this casebook holds: everything, unless a first pack gave it a part.
    [[nodiscard]] static Result<Scope> ownScope(const Casebook &casebook);

private:
    struct Recipient
    {
        Peer peer;
        QHash<RecordId, qint64> given;
        QSet<RecordId> wrote; ///< Records it has lines of its own in: it has them.
    };
    Result<> meet(const PackOrder &order);
    [[nodiscard]] bool lacks(const Recipient &recipient, const RecordId &record) const;
    Result<> findLeft(const PackManifest &manifest);
    Result<QSet<RecordId>> mayStillBeWith(const Recipient &recipient) const;
    Result<> findWhatLeftWith(const Recipient &recipient);
    /// Whether a record leads to any but these and to what every casebook has.
    Result<bool> leadsBeyond(const RecordId &record, const QSet<RecordId> &some) const;
    Result<bool> isMadeBy(const RecordId &record, const Recipient &recipient) const;
    /// Whether somebody made it belong elsewhere, and the recipient has not heard of that.
    Result<bool> wasMovedSince(const RecordId &record, const Recipient &recipient) const;
    /// Records it may lack although it knows of their actions.
    [[nodiscard]] Result<QSet<RecordId>> candidates(const Recipient &recipient) const;
    Result<> findWhole();
    Result<QList<qint64>> findActions();
    Result<Knowledge> ownClaims() const;
    Result<PackManifest> manifest(const PackOrder &order, qint64 actions);
    /// What this device let go, as far as some recipient has not heard of it.
    Result<QSet<RecordId>> forgotten() const;
    Result<> writeAction(qint64 batch, const Sink &sink, PackContents &contents);
    Result<qint64> unshared() const;
    Result<> addWanted(PackContents &contents);
    Result<> noteMade(const PackOrder &order, const PackManifest &manifest);

    Casebook &m_casebook;
    DeviceLog m_log;
    Peers m_peers;
    QList<Recipient> m_recipients;
    ScopeRecords m_records;
    QSet<RecordId> m_whole;
    QSet<RecordId> m_reports; ///< Of due diligence, in the pack at hand.
    QSet<RecordId> m_answers;
    QSet<RecordId> m_left;          ///< Records the recipients may still hold and may not any longer.
    QHash<qint64, qint64> m_epochs; ///< From the casebook's number to the pack's.
};

} // namespace Lodebook
