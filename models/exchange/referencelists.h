// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// Fills a new casebook with the reference lists the program ships (countries, regions, minerals, CAHRA list ...), as one
/// batch. Their records have the same ids in every casebook. \a folder holds one CSV file per list, named like the entity.
[[nodiscard]] Result<qint64> addReferenceLists(RecordStore &store, const QString &folder);

} // namespace Lodebook
