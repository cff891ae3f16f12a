// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// One engagement plan: why, what for, what is shared, its actions with what came of them, and what changed since it was
/// approved. What is not recorded is named.
[[nodiscard]] Result<ReportDocument> makeEngagementPlanSheet(ReportDraft &draft);

} // namespace Lodebook
