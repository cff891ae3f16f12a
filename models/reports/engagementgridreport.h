// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// The partners of the open engagement plans by influence and interest, and those that are not placed yet.
[[nodiscard]] Result<ReportDocument> makeEngagementGridReport(ReportDraft &draft);

} // namespace Lodebook
