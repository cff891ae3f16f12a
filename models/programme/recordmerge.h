// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// What a merge did.
struct MergeReport
{
    RecordId batch;       ///< Undo it by this.
    int followed = 0;     ///< Records that pointed to the other and now point to the one kept.
    QStringList filled{}; ///< Names of the fields that were empty and took the other's value.
    QStringList lost{};   ///< Names of the fields where both had a value and the kept one's stands.
};

/// Makes one record of two, as one action that can be undone whole: every link to the other follows to the kept one, in links,
/// lists of links and notes, tasks, tags and attachments about it; what is empty in the kept one is filled from the other;
/// then the other goes into the bin, where its own values stay readable.
/// Of two records of one event by the people who are one, the one that says more stays (foldAttendances()).
/// Invalid: the two are one and the same, or a rule forbids a record that followed (two contributions for one year): the
/// message names it, and nothing is changed.
///
/// \a fromOther names fields whose value the kept record takes from the other although it has one, or loses because the
/// other has none.
[[nodiscard]] Result<MergeReport> mergeRecords(RecordStore &store, const Entity &entity, const RecordId &keep, const RecordId &other,
                                               const QStringList &fromOther = {});

/// Which of two records should stay, and why, in words: the one with a number of its own, else the one that says more,
/// else the older.
struct KeptProposal
{
    bool first = true;
    QString reason{};
};
[[nodiscard]] KeptProposal proposeKept(const Record &first, const Record &second);

} // namespace Lodebook
