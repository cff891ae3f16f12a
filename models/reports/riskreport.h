// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// The risk flags that are not closed on a day, by state and then by age, the oldest first: how long each has been open, and
/// by how many days it is past its due date.
[[nodiscard]] Result<ReportDocument> makeRiskReport(ReportDraft &draft);

} // namespace Lodebook
