// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

namespace Lodebook {

/// The five steps of the OECD Guidance, and beside them the demand for responsibly produced minerals.
[[nodiscard]] QList<Choice> ddStepChoices();

} // namespace Lodebook
