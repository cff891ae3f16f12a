// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// Recorded production of tin, tantalum, tungsten and gold, by country and year: one table per mineral. A year without a
/// record stays open, and totals are those of the records, not the world's.
[[nodiscard]] Result<ReportDocument> makeProductionReport(ReportDraft &draft);

} // namespace Lodebook
