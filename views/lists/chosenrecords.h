// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

namespace Lodebook {

class RecordListView;

/// The records that are selected in a list, and those all of it shows, as it is filtered now: for what can be done with either.
[[nodiscard]] QList<RecordId> selectedIds(const RecordListView &list);
[[nodiscard]] Result<QList<RecordId>> shownIds(const Casebook &casebook, RecordListView &list);

} // namespace Lodebook
