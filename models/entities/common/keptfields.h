// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

namespace Lodebook {

/// Whether the program itself fills a field in, and a person only reads it: the size and the hash of a file, what a
/// device has received. Files that the program wrote may bring such a field back.
[[nodiscard]] bool isKeptByProgram(const Field &field);

} // namespace Lodebook
