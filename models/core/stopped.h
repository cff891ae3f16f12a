// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace Lodebook {

/// What is said when somebody stops a work that leaves nothing half done.
[[nodiscard]] Error stoppedUnchanged();

} // namespace Lodebook
