// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changelog.h"
#include "models/storage/merge/recordstate.h"

#include <functional>
#include <optional>

namespace Lodebook {

struct Author;

/// An action as devices hand it on: what its line of the log says, in the words of the log, so that programs that do
/// not know all of them lose none.
struct DeviceAction
{
    LogBatch batch; ///< Without what is local: batch, kind, active and changes. Its label is empty when it is withheld.
    QString kind;
    int schemaVersion = 0;
    qint64 epoch = 0;   ///< What its author had seen: see DeviceLog::seenAt().
    QByteArray content; ///< These three as LogChain describes them.
    QByteArray chain;
    QByteArray before;
    QByteArray parts;        ///< Empty: all its lines are here.
    bool isWithheld = false; ///< Its label, which may name a record that is not here.
};

/// One line of an action, as the log holds it.
struct DeviceChange
{
    QString entity;
    RecordId record;
    QString kind;
    Stamp stamp = 0;
    QString fields;
    QString alsoSeen; ///< See AlsoSeen; empty in most.
};

/// What the author of a change had seen of the record beside, or instead of, what the epoch of the action says.
struct AlsoSeen
{
    bool only = false; ///< The epoch says nothing about this record.
    QSet<RecordId> actions;

    [[nodiscard]] QString toText() const; ///< Empty when it says nothing.
    [[nodiscard]] static Result<AlsoSeen> fromText(const QString &text);
};

/// The change log of several devices in one casebook: who had seen what, and the lines that others made. Writes the log
/// only; the records follow in MergedRecords. Everything here belongs into the transaction of the caller.
class DeviceLog
{
public:
    explicit DeviceLog(Database &database) : m_database(database), m_archive(database) {}

    // What this copy has seen.

    /// Every action it has, of the records it holds: its own ones and those that packs were right to claim.
    [[nodiscard]] Result<Knowledge> knowledge() const;
    /// The epoch under which \a device writes its next action; made anew when another device wrote here last.
    [[nodiscard]] Result<qint64> epochFor(const RecordId &device);
    /// From now on, and what that makes of lines that were beyond what is known.
    [[nodiscard]] Result<> learn(const Knowledge &claimed);
    /// When this copy holds records it did not hold before: what is said of those is what is known from now on, with
    /// what was done here. Lines that are here and go beyond it count one by one.
    [[nodiscard]] Result<> learnAnew(const Knowledge &claimed);
    /// What the author of an action of that epoch had seen; null for nothing.
    [[nodiscard]] Result<std::shared_ptr<const Knowledge>> seenAt(qint64 epoch) const;
    /// The local number of what the author of somebody else's action had seen.
    [[nodiscard]] Result<qint64> takeEpoch(const Knowledge &seen);

    // The lines of others.

    struct Taken
    {
        qint64 batch = 0;
        bool isNew = false; ///< Nothing of it was here.
    };
    /// \a pack is the row of the pack that brought it. An action that is here in part takes over the label it lacked.
    [[nodiscard]] Result<Taken> take(const DeviceAction &action, qint64 pack);
    /// A line that is not here. \a isBeyond: no claim covers it yet.
    [[nodiscard]] Result<> take(qint64 batch, const RecordId &action, const DeviceChange &change, bool isBeyond);
    /// Whether the log has a line of that record in that action.
    [[nodiscard]] Result<bool> has(qint64 batch, const RecordId &record) const;
    /// The actions a pack brought, but those that set a casebook up.
    [[nodiscard]] Result<QSet<RecordId>> actionsOf(qint64 pack) const;
    struct LoggedRecord
    {
        QString entity;
        RecordId record;
    };
    [[nodiscard]] Result<QList<LoggedRecord>> recordsOf(qint64 pack) const; ///< That those wrote.
    /// How many actions of a device, or of all, are not among these.
    [[nodiscard]] Result<qint64> countBeyond(const Knowledge &known, const RecordId &device = {}) const;
    /// The number of the newest line. Lines are numbered as they come, also those of an action that was known before:
    /// a record that was forgotten may be given again.
    [[nodiscard]] Result<qint64> lastLine() const;
    /// Records of others nothing of which was here when the first of these lines was the newest one, and something when
    /// the other was.
    [[nodiscard]] Result<QSet<RecordId>> newSince(qint64 line, qint64 until) const;
    /// Whether something about a record was here when that line was the newest one, or was written here.
    [[nodiscard]] Result<bool> isHeldSince(const RecordId &record, qint64 line) const;
    /// Whether actions are in force, after such that undo others came.
    [[nodiscard]] Result<> settleUndone(qint64 pack);

    // For making packs and merging.

    /// Whether a record was made in this casebook, not brought by a pack.
    [[nodiscard]] Result<bool> isMadeHere(const RecordId &record) const;
    /// Every device with its last number, whoever brought it.
    [[nodiscard]] Result<QHash<RecordId, qint64>> reach() const;
    /// The same of those that wrote here: what is certain of them, whatever is known of others.
    [[nodiscard]] Result<QHash<RecordId, qint64>> ownReach() const;
    /// Of those that wrote here the actions all lines of which are still here.
    [[nodiscard]] Result<Knowledge> ownActions() const;
    struct OwnLine
    {
        RecordId device;
        qint64 sequence = 0;
        QString entity;
        RecordId record;
    };
    /// What was done in this casebook, under whatever identity it had then; several lines of one action and record once.
    [[nodiscard]] Result<> eachOwnLine(const std::function<void(const OwnLine &line)> &told) const;
    /// The actions of a device after a number: their rows and numbers, in order.
    [[nodiscard]] Result<QList<std::pair<qint64, qint64>>> batchesAfter(const RecordId &device, qint64 sequence,
                                                                        int limit) const;
    [[nodiscard]] Result<QList<RecordId>> recordsOf(const Entity &entity) const; ///< That are here, in the bin as well.
    /// The kind of a record that a line tells of; empty when none does.
    [[nodiscard]] Result<QString> entityOf(const RecordId &record) const;
    [[nodiscard]] Result<QSet<RecordId>> records() const;                         ///< Every one that a line tells of.
    [[nodiscard]] Result<QSet<RecordId>> recordsBy(const RecordId &device) const; ///< That it wrote.
    [[nodiscard]] Result<QSet<RecordId>> recordsMadeBy(const RecordId &device) const;
    [[nodiscard]] Result<DeviceAction> action(qint64 batch) const;
    [[nodiscard]] Result<QList<DeviceChange>> changesOf(qint64 batch) const;
    [[nodiscard]] Result<QList<qint64>> batchesOf(const RecordId &record) const; ///< In the order of the log.
    /// What all devices said about a record, one fact for each action. What was written while a clock was ahead counts
    /// as written when that was noticed, unless \a asTold: records of devices say it themselves.
    [[nodiscard]] Result<QList<Fact>> factsOf(const RecordId &record, bool asTold = false) const;
    void forgetClocks() { m_clocks.clear(); } ///< Records of devices have changed.

    // Records whose lines are not all here, or not all claimed.

    [[nodiscard]] Result<bool> hasLoose() const; ///< Whether a change may have to say what its author had also seen.
    [[nodiscard]] Result<AlsoSeen> alsoSeen(const RecordId &record, const RecordId &author) const;
    [[nodiscard]] Result<> setIncomplete(const RecordId &record, bool incomplete);
    [[nodiscard]] Result<QSet<RecordId>> incomplete() const;

private:
    /// Between these two a device's clock ran ahead: what it wrote then counts as written at the first.
    struct WrongClock
    {
        Stamp from = 0;
        Stamp until = 0;
    };
    Result<WrongClock> clockOf(const RecordId &device) const;
    /// What the facts of one action have in common.
    struct Author
    {
        Fact fact; ///< Without what it set.
        qint64 epoch = 0;
        bool isSetUp = false;
    };
    const Author &authorIn(const Statement &row) const;
    Result<qint64> insertEpoch(const Knowledge &seen, bool own);
    Result<std::pair<qint64, Knowledge>> ownEpoch() const;
    Result<QHash<RecordId, qint64>> reachOf(const QString &where) const;
    Result<QSet<RecordId>> ids(const QString &sql, const QVariantList &values = {}) const;

    Database &m_database;
    LogArchive m_archive;
    mutable QHash<qint64, std::shared_ptr<const Knowledge>> m_epochs;
    std::optional<QHash<QString, qint64>> m_foreignEpochs; ///< By what was seen; read when the first is taken.
    mutable QHash<RecordId, WrongClock> m_clocks;
    mutable QHash<qint64, Author> m_authors; ///< Of the latest actions that were asked for.
};

} // namespace Lodebook
