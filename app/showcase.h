// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace Lodebook {

/// Leaves pictures of the main screens over a casebook in a folder: for people who want to see the program before they
/// have a display for it, and for comparing its looks between two versions.
[[nodiscard]] Result<> writeShowcase(const QString &folder, const QString &casebook, const QString &language = {});

} // namespace Lodebook
