// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// The members as they were on a day: counts by pillar and category, then one row for each member.
[[nodiscard]] Result<ReportDocument> makeMemberListReport(ReportDraft &draft);

} // namespace Lodebook
