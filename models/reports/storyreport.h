// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// The stories of a filter and a period, quoted by theme: only those whose tellers agreed to be quoted. How many were left
/// out, and why, stands in the report itself. A story is of the day of its visit, else of the day it was written down.
[[nodiscard]] Result<ReportDocument> makeStoryReport(ReportDraft &draft);

} // namespace Lodebook
