// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// One project at a glance: its facts, partners, results with their latest figures, sites, visits and open tasks, and in
/// plain words what is not recorded. Forbidden for a restricted project.
[[nodiscard]] Result<ReportDocument> makeProjectSheet(ReportDraft &draft);

} // namespace Lodebook
