// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"

namespace Lodebook {

/// What stands over a column: its label, and the unit of its figures, which the cells do not repeat.
[[nodiscard]] QString columnHeading(const RecordColumn &column);

} // namespace Lodebook
