// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/duplicates.h"
#include "models/programme/recordmerge.h"

namespace Lodebook {

/// Records that are linked by likeness, directly or over others.
struct DuplicateGroup
{
    QList<DuplicatePair> pairs; ///< The best first.
    QList<RecordId> records;    ///< In the order in which the pairs name them.
    QStringList titles;         ///< Of the records.

    int score() const { return pairs.first().likeness.score; }
};

/// Puts pairs that share a record together; the group with the best pair first.
[[nodiscard]] QList<DuplicateGroup> groupDuplicates(QList<DuplicatePair> pairs);

/// A merge nothing speaks against: very much alike, and no field in which the two say different things.
struct CertainMerge
{
    RecordId keep;
    RecordId other;
    QString keepTitle;
    QString otherTitle;
    Likeness likeness;
    QStringList filled{}; ///< Labels of the fields the kept record gains.
};

/// Those among the pairs that are certain; each record is in one of them at most. Capitals and accents are no difference.
[[nodiscard]] Result<QList<CertainMerge>> certainMerges(const RecordReader &reader, const Entity &entity, const QList<DuplicatePair> &pairs);

/// Carries them out as one action that can be undone whole. What a rule forbids stops it, and nothing is changed.
[[nodiscard]] Result<RecordId> mergeAll(RecordStore &store, const Entity &entity, const QList<CertainMerge> &merges, const SearchProgress &progress = {});

} // namespace Lodebook
