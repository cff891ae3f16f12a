// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// The competent authorities by Member State: who they are, how far the partnership is in touch with them, what they checked
/// and published, and what comes next. States without a record are named, not left out.
[[nodiscard]] Result<ReportDocument> makeAuthorityOverview(ReportDraft &draft);

} // namespace Lodebook
