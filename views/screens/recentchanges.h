// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

namespace Lodebook {

/// A line about what changed lately: one record, or all of a kind that one big step brought in.
struct RecentChange
{
    QString entity;
    RecordId record{}; ///< Null for many at once.
    QString title{};   ///< Of the record, or what the step was called.
    int count = 1;
    QDateTime at{};
};

/// What was changed lately, newest first, each record once, the reference lists a casebook begins
/// with, and what was undone, left out.
/// Steps with many changes stand as one line for each kind of record. Reads the change log: not for the interface thread.
[[nodiscard]] Result<QList<RecentChange>> recentChanges(Casebook &casebook, int most);

} // namespace Lodebook
