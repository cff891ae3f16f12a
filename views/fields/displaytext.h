// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

namespace Lodebook {

/// A value as people here read it: dates and numbers of the locale, labels for codes, titles for links. One line.
[[nodiscard]] QString displayText(const Field &field, const QVariant &value, Casebook &casebook);

} // namespace Lodebook
