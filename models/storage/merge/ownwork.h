// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/merge/knowledge.h"

namespace Lodebook {

class Database;

/// What was done in this casebook, under whatever identity it had then.
struct OwnWork
{
    QList<RecordId> devices;
    QSet<RecordId> records; ///< That it is about.
    qint64 beyond = 0;      ///< Actions that somebody with that knowledge lacks.
};

/// Against what \a known covers. That a pack was taken, and from whom, is no work: nothing is lost with it.
[[nodiscard]] Result<OwnWork> ownWork(Database &database, const Knowledge &known);

} // namespace Lodebook
