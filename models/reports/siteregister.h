// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// The mine sites of a filter, by province and territory, each with its standing on the day, with totals of what is known
/// and counts of what is not. Positions are rounded to about a kilometre.
[[nodiscard]] Result<ReportDocument> makeSiteRegister(ReportDraft &draft);

} // namespace Lodebook
