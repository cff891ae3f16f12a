// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// The field of a reference list that says what a code is called in the language of the program, as far as the list has
/// one: name_fr, else name.
[[nodiscard]] const Field *codeLabelField(const Entity &list);

} // namespace Lodebook
