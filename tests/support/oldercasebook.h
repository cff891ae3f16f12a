// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace Lodebook {

/// Takes out of a fresh casebook what came with the chain of the change log, the keys of devices and packs, as if a
/// program before those had made it.
[[nodiscard]] Result<> takeOutExchange(Database &database);

} // namespace Lodebook
