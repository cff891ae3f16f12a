// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"
#include "models/storage/merge/mergedrecords.h"

namespace Lodebook {

/// What one of those who disagree said.
struct ConflictSide
{
    QVariant value;          ///< Of a field.
    bool isDeletion = false; ///< Of a record that one deleted.
    RecordId record;         ///< Of twins: which of them.
    RecordId officer;
    QString officerName; ///< Empty when nobody here knows the officer.
    RecordId device;
    QString deviceName;
    QDateTime at;        ///< By the clock of the device.
    bool isOurs = false; ///< It was said on this device.
};

/// Something several people decided differently, before they heard of each other. It waits for a person.
struct OpenConflict
{
    enum class Kind { Field, Delete, Twin };

    QString id; ///< The same on every device: “mine_site/ID/name”, “mine_site/ID” of a deletion, “mine_site/ID+ID” of
                ///< twins.
    Kind kind = Kind::Field;
    const Entity *entity = nullptr;
    RecordId record;
    QString title;
    const Field *field = nullptr; ///< Of Kind::Field.
    QVariant before;              ///< What stood there before any of them.
    RecordId twin;                ///< Of Kind::Twin the other record: the one that keeps the key.
    QString twinTitle;
    QList<ConflictSide> sides; ///< What is shown until somebody decides comes first.
};

/// The open conflicts of a casebook, and deciding them. A decision is an ordinary action: it can be undone, and it goes
/// to the others with the next pack. What an officer may not see is counted, not shown.
class Conflicts
{
public:
    explicit Conflicts(Casebook &casebook) : m_casebook(casebook) {}

    enum class Take {
        Ours,   ///< What was said here; of sides that are all of others, what is shown.
        Theirs, ///< The latest of the others.
    };

    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<QList<OpenConflict>> all() const; ///< Oldest first.
    /// Missing: it is decided, or there never was one.
    [[nodiscard]] Result<OpenConflict> find(const QString &id) const;

    /// Twins become one record, the one taken; what led to the other leads to it.
    [[nodiscard]] Result<> decide(const OpenConflict &conflict, Take take);
    /// Any value that the field can take.
    [[nodiscard]] Result<> decide(const OpenConflict &conflict, const QVariant &value);
    [[nodiscard]] Result<> decideToDelete(const OpenConflict &conflict, bool isDeleted);
    /// The side that is taken.
    [[nodiscard]] static const ConflictSide &side(const OpenConflict &conflict, Take take);

private:
    Result<std::optional<OpenConflict>> described(const OpenMark &mark) const;
    Result<ConflictSide> sideOf(const Fact &fact) const;
    Result<> describeTwin(const OpenMark &mark, OpenConflict &conflict) const;

    Casebook &m_casebook;
};

} // namespace Lodebook
