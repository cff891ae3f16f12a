// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdraft.h"

namespace Lodebook {

/// One organisation as the partnership knows it on a day: its facts, memberships with what is wrong with them, contributions,
/// people and their roles, engagement plans. Forbidden for a restricted organisation.
[[nodiscard]] Result<ReportDocument> makeMemberDossier(ReportDraft &draft);

} // namespace Lodebook
