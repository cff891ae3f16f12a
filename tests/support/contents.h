// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

namespace Lodebook {

/// Everything a casebook holds of some entities, deleted records included, as one text: for “as it was before”.
[[nodiscard]] QString contentsOf(const RecordReader &reader, const QList<const Entity *> &entities);

/// What a deep check finds wrong, in words; empty when all is well.
[[nodiscard]] QString findingsIn(const RecordReader &reader);

} // namespace Lodebook
