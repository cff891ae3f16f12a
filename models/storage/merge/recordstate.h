// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changelog.h"
#include "models/storage/merge/knowledge.h"

#include <QJsonValue>

#include <memory>
#include <optional>

namespace Lodebook {

/// One line of the change log, with what its author had seen: a fact that no merge alters.
struct Fact
{
    RecordId action; ///< The id of its batch; a batch has one fact for a record.
    RecordId device;
    qint64 sequence = 0;
    Stamp stamp = 0;
    RecordId officer;
    QDateTime at; ///< By the clock of its device.
    ChangeKind kind = ChangeKind::Update;
    QHash<QString, QJsonValue> values;     ///< What it set each field to; for a decision also what stayed as it was.
    std::shared_ptr<const Knowledge> seen; ///< By its author, of other devices; null: nothing.
    QSet<RecordId> alsoSeen; ///< Actions whose line of this record had come, while not all that “seen” would say had.
    bool isShipped = false; ///< The program brought it, as a line of a reference list: everybody who changes it has it.

    /// Whether it was made by somebody who had seen the other one, of the same record.
    [[nodiscard]] bool knows(const Fact &other) const;
    /// The order in which of several values the shown one is chosen: the same on every device.
    [[nodiscard]] bool isLaterThan(const Fact &other) const;
};

/// A field that has been set to different values by people who had not seen each other's.
struct FieldConflict
{
    QString field;
    QList<const Fact *> sides; ///< One for each value, its latest; the shown one first.
};

/// What a record is, by the facts that are known of it: the same, in whatever order they came. Facts that nobody who
/// set the same field had seen are the heads of that field; more than one value among them is a conflict.
struct RecordState
{
    QHash<QString, QJsonValue> values; ///< Of a conflict the value of the latest side.
    QList<FieldConflict> conflicts;    ///< By the name of the field.
    bool isDeleted = false;
    /// Deleted by one, changed by others who had not seen it: it stays until somebody decides. The deletion and the
    /// latest of the changes; null when there is no such conflict.
    const Fact *deletion = nullptr;
    const Fact *change = nullptr;

    [[nodiscard]] bool isInConflict() const { return deletion || !conflicts.isEmpty(); }
};

/// What stood in the field before any side of the conflict: the last setting that the authors of all sides had seen.
[[nodiscard]] QJsonValue valueBefore(const QList<Fact> &facts, const FieldConflict &conflict);

/// The state refers to \a facts, which has to stay. They are of one record, each once, in any order.
[[nodiscard]] RecordState stateOf(const QList<Fact> &facts);

} // namespace Lodebook
