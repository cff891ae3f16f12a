// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/merge/devicelog.h"
#include "models/storage/recordstore.h"

#include <functional>

namespace Lodebook {

/// What stands against each other in a field that two people set differently.
struct ConflictValues
{
    QVariant before;       ///< What stood there before any of them.
    QList<QVariant> sides; ///< Each value once, the shown one first.
};

/// What merging made of one record.
struct MergeOutcome
{
    std::optional<Record> before; ///< None: it was not here.
    Record after;
    QMap<QString, ConflictValues> inConflict; ///< By the name of the field.
    bool isDeletionOpen = false; ///< Deleted by one, changed or built upon by another.
    bool hasTwin = false;
    QStringList heldBack; ///< Fields whose new value waits, or is refused by a rule; one empty name for all of it.

    /// In what people see of it; who wrote it last is no change.
    [[nodiscard]] bool isChanged() const;
};

/// A value of another device that did not come into its record: it stands in the log, waits for the record it leads to,
/// or for a person when a rule refuses it.
struct HeldBack
{
    const Entity *entity = nullptr;
    RecordId record;
    QString field;          ///< Empty: the record as a whole.
    bool isWaiting = false; ///< For a record that is not here; else a rule refuses it.
};

/// A mark that something waits for a person: a field two people set differently, a deletion against a change, a twin.
struct OpenMark
{
    QString entity;
    RecordId record;
    QString kind;  ///< field, delete, twin
    QString field; ///< Of a twin the id of the record that keeps the key.
};

/// Makes the records of the casebook what the change log says they are, where several devices wrote it. The same log
/// makes the same records, whatever came first:
///
///  - each field is what stateOf() says; a value that the field's own rule refuses counts as never set and is held
///  back;
///  - nothing leads nowhere: a link to a record that is not here stays out, and a record that cannot be without it as
///  well;
///  - a deleted record that something living belongs to lives, in conflict;
///  - of living records with one unique key that with the smallest id has it, the others are its twins.
///
/// For the transaction of a batch. What it writes is in no line of the log: the log is what it follows from.
class MergedRecords
{
public:
    explicit MergedRecords(RecordStore &store);

    using Listener = std::function<void(const MergeOutcome &)>;
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Lines of this record have come.
    void touch(const QString &entity, const RecordId &record);
    /// Everything that is in conflict: what decides which side is shown has changed.
    [[nodiscard]] Result<> touchConflicts();
    /// Rebuilds what was touched, what that changes further, and what waited. Cancelled when \a progress says so.
    [[nodiscard]] Result<> settle(const Listener &outcome, const Progress &progress = {});

    /// Before a record of the bin comes back whose key another one has: they are twins then. True when it has one.
    [[nodiscard]] Result<bool> admitTwin(const Record &record);
    /// After an action of this device: conflicts it has decided are none any more.
    [[nodiscard]] Result<> settleAfter(qint64 batch);
    /// Whether any conflict is open, so that settleAfter() has something to look for.
    [[nodiscard]] static Result<bool> hasConflicts(Database &database);
    [[nodiscard]] static Result<QList<OpenMark>> openMarks(Database &database); ///< Oldest first.

    /// Records that are gone without a line in the log: so that whoever shows them hears of it.
    void tellGone(const QList<RecordRef> &records);

    [[nodiscard]] Result<QList<HeldBack>> heldBack() const;
    /// The record as the log says it has to be; nothing when it is held back as a whole. For checking.
    [[nodiscard]] Result<std::optional<Record>> expected(const Entity &entity, const RecordId &id);

private:
    struct Item
    {
        const Entity *entity = nullptr;
        RecordId record;
        bool operator==(const Item &) const = default;
        friend size_t qHash(const Item &item, size_t seed = 0) { return qHash(item.record, seed); }
    };
    struct Draft
    {
        RecordState state;
        QList<Fact> facts;
        std::optional<Record> before;
        Record after;
        QStringList waiting; ///< Fields whose record is not here.
        QStringList refused;
        bool isBlocked = false; ///< It cannot be without one of those.
    };
    enum class Step { Done, Waits };

    Result<> touchWaiting();
    Result<> settleCustomFields(const Listener &outcome);
    Result<> settleTouched(const Listener &outcome, const Progress &progress);
    QList<Item> inOrder() const;
    Result<Draft> draft(const Item &item);
    Result<> placeLinks(const Entity &entity, Draft &draft);
    Result<bool> isHere(const RecordRef &ref);
    Result<> placeLife(const Item &item, Draft &draft);
    static void placeTimes(Draft &draft);
    Result<Step> rebuild(const Item &item, bool isLast, const Listener &outcome);
    Result<> write(const Item &item, Draft &draft);
    Result<> touchParents(const Record &record, bool lives);
    Result<> noteConflicts(const Item &item, const Draft &draft);
    Result<> noteHeld(const Item &item, const Draft &draft);

    Result<QList<RecordId>> sameKey(const Record &record);
    Result<> setTwin(const Entity &entity, const RecordId &id, bool twin);
    Result<bool> settleTwins(const Entity &entity, const RecordId &id);

    RecordStore &m_store;
    Database &m_database;
    RecordReader m_reader;
    DeviceLog m_log;
    QSet<Item> m_touched;
    QSet<RecordId> m_here; ///< Records that were found in their tables.
    bool m_hasConflicts = false;
    bool m_hasHeld = false;
    bool m_hasTwins = false;
    bool m_hasDevices =
        false; ///< Records of devices were touched: what their clocks said orders the sides of conflicts.
};

} // namespace Lodebook
