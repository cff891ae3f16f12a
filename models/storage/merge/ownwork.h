// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/merge/knowledge.h"

namespace Lodebook {

class Database;

/// What was done in this casebook, under whatever identity it had then.
struct OwnWork
{
    QHash<RecordId, QList<qint64>> actions; ///< By device their numbers.
    QSet<RecordId> records;                 ///< That it is about.

    [[nodiscard]] qint64 beyond(const Knowledge &known) const; ///< Actions that somebody who knows that lacks.
};

/// That a pack was taken, and from whom, is no work: nothing is lost with it.
[[nodiscard]] Result<OwnWork> ownWork(Database &database);

} // namespace Lodebook
