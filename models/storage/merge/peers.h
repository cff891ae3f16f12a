// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/merge/knowledge.h"
#include "models/storage/merge/scope.h"
#include "models/storage/missingcontents.h"

#include <QDateTime>

#include <optional>

namespace Lodebook {

/// Another device as its packs showed it: what it may hold and what it had when it last told.
struct Peer
{
    RecordId device;
    Scope scope;                ///< That this copy gave it last.
    bool hasScope = false;      ///< A pack was made for it.
    std::optional<Scope> holds; ///< What it said to hold when it told what it knows; none: it never did.
    Knowledge knows;            ///< Of that.
    QSet<RecordId> incomplete;  ///< Records it waits for all lines of.
    AwaitedContents wants;      ///< Contents of attachments it lacks.
    QDateTime heardAt;          ///< When the last pack that came from it was made; invalid: none came.
    qint64 lastMade = 0;        ///< The number of the last pack that was made for it here.
    qint64 lastTaken = 0;       ///< The highest number of those it has told to have taken.
    QDateTime madeAt;

    /// Whether it has a record with all its lines, as far as it has told: \a given is what Peers::given() says of it,
    /// if anything, and \a wrote whether it wrote of it itself.
    [[nodiscard]] bool has(const RecordId &record, std::optional<qint64> given, bool wrote) const;
};

/// A pack that was taken in.
struct TakenPack
{
    qint64 pack = 0;
    RecordId id;
    qint64 number = 0; ///< Among those its sender made.
    RecordId sender;
    QDateTime made;
    QDateTime takenAt;
    RecordId officer; ///< Who took it in.
    qint64 actions = 0;
    qint64 changes = 0;
    RecordId batch;    ///< The action of this device that took it in.
    RecordId undoneBy; ///< The action that undid it; null while it stands.
};

/// What a casebook keeps of the devices it exchanges packs with. No records: each copy has its own.
class Peers
{
public:
    explicit Peers(Database &database) : m_database(database) {}

    /// Of a device nothing was exchanged with yet, an empty one.
    [[nodiscard]] Result<Peer> peer(const RecordId &device) const;
    [[nodiscard]] Result<QList<Peer>> all() const;
    /// Whether any pack was made or taken in here.
    [[nodiscard]] Result<bool> hasExchanged() const;
    [[nodiscard]] Result<> keep(const Peer &peer);
    /// The number of the next pack: they count for all devices together, so that one that was restored from a backup
    /// cannot confirm with the packs of its past those it gets now.
    [[nodiscard]] Result<qint64> nextNumber() const;

    /// Records the device was given, with the number of the first pack since which all of them had all of each; 0 for
    /// such as it lacks, because they were kept from it or a pack after that one had them not; of those it was told to
    /// forget the number of the pack that said so, below 0.
    [[nodiscard]] Result<QHash<RecordId, qint64>> given(const RecordId &device) const;
    [[nodiscard]] Result<std::optional<qint64>> given(const RecordId &device, const RecordId &record) const;
    [[nodiscard]] Result<> setGiven(const RecordId &device, const RecordId &record, qint64 number);

    /// Records that \a self, the device that works here, let go because one peer said so, with the number of the first
    /// pack it can tell the others with: they take what they gave for held.
    [[nodiscard]] Result<QHash<RecordId, qint64>> forgotten(const RecordId &self) const { return given(self); }
    [[nodiscard]] Result<> noteForgotten(const RecordId &self, const RecordId &record);
    /// Lets go of those that everybody has heard of who ever gave something.
    [[nodiscard]] Result<> dropForgottenThatWasHeard(const RecordId &self);

    [[nodiscard]] Result<std::optional<TakenPack>> taken(const RecordId &pack) const;
    [[nodiscard]] Result<QList<TakenPack>> allTaken() const; ///< Newest first.
    [[nodiscard]] Result<qint64> addTaken(const TakenPack &pack);
    [[nodiscard]] Result<> setCounts(qint64 pack, qint64 actions, qint64 changes);
    [[nodiscard]] Result<> setBatch(qint64 pack, const RecordId &batch);
    /// By the action that took it in, or its own id.
    [[nodiscard]] Result<std::optional<TakenPack>> takenBy(const RecordId &batch) const;
    [[nodiscard]] Result<> setUndone(qint64 pack, const RecordId &by);
    /// The highest number among the packs of a sender that were taken in.
    [[nodiscard]] Result<qint64> lastNumberFrom(const RecordId &sender) const;

private:
    Result<QList<Peer>> peers(const QString &where, const QVariantList &values) const;
    Result<QList<TakenPack>> packs(const QString &where, const QVariantList &values) const;

    Database &m_database;
};

} // namespace Lodebook
