// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"

namespace Lodebook {

/// What an entry of a reference list is called in the language of the program, as far as it says so: its name_fr, else
/// its name; its code when it has no name at all.
[[nodiscard]] QString codeLabel(const Record &entry);

} // namespace Lodebook
