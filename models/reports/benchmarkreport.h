// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// The scores of a year by pillar, tier and size, own and reviewed, without anybody's name; see ddbenchmark.h.
[[nodiscard]] Result<ReportDocument> makeBenchmark(ReportDraft &draft);

} // namespace Lodebook
