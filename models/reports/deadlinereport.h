// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// What is late, due and missing until the end of the period, by officer's day: one table, three groups.
[[nodiscard]] Result<ReportDocument> makeDeadlineReport(ReportDraft &draft);

} // namespace Lodebook
