// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/provisionalfields.h"

namespace Lodebook {

/// The fields that the rule of a derived field goes by. None: there is no such rule.
[[nodiscard]] FieldsBehind fieldsBehind(const Entity &entity, const Derived &derived);

} // namespace Lodebook
