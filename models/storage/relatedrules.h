// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/problem.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// The rules of a record that need other records of the casebook; what one record says by itself its entity checks.
[[nodiscard]] Result<Problems> problemsAmongOthers(const RecordReader &reader, const Record &record);

/// What follows from a change by itself: an answer that was taken over from last year and is changed is an answer of this
/// year.
void followChange(Record &record, const Record &before);

} // namespace Lodebook
