// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebooklocation.h"

namespace Lodebook {

[[nodiscard]] CasebookLocation fileLocation(const QString &path);

/// Deletes a file and what SQLite may have left beside it.
void removeWithLog(const QString &path);

/// Makes sure that a finished file which nobody has open survives a power cut.
[[nodiscard]] bool flushToDisk(const QString &path);

} // namespace Lodebook
