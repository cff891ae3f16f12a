// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

// Figures about where members get their minerals from.

/// The share of conformant smelters in a reporting template, 0 to 100.
///
/// Source: figure DEM-4 of the mission claim (conformant rows / rows). Rows that name the same smelter of the loaded list
/// for the same metal count once. A row whose smelter was not found in that list, or has no status there, is not conformant
/// and is named among the caveats; a template without rows has no share.
[[nodiscard]] Result<Explanation> explainConformantShare(const RecordReader &reader, const Record &cmrt, const QDate &on);

/// Whether an import reaches the yearly weight from which an importer has duties.
///
/// Source: Annex I of Regulation (EU) 2017/821, by the line of cn_item and the version it names. A line that nobody has read
/// in a copy of the Regulation is said to be unconfirmed; one without a threshold answers nothing.
[[nodiscard]] Result<Explanation> explainAboveThreshold(const RecordReader &reader, const Record &importCheck, const QDate &on);

} // namespace Lodebook
