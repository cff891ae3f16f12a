// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/period.h"
#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

// Figures of the mission claim that are counted over many records. Source: the list of figures and formulas of the claim.

/// DEM-4, conformant smelters in members' templates: conformant rows / rows, 0 to 100, as explainConformantShare() counts each template.
/// Of each member and scope the newest template counts that takes effect in the period, without one until the day; who is a
/// member is asked for that day. Templates of others are left out and counted in a caveat. Unknown without a row.
[[nodiscard]] Result<Explanation> explainConformantSmelters(const RecordReader &reader, const std::optional<Period> &period, const QDate &asOf);

/// SME-1, small and medium-sized companies educated and supported: how many organisations of the sizes micro, small or medium were
/// reached in the period, without one until the day. Reached are those that attended an event and those that handed in a
/// questionnaire for such companies; each counts once, and its row says what it did. Attendances that name no organisation and
/// organisations of unknown size cannot count and stand in caveats.
[[nodiscard]] Result<Explanation> explainSmesReached(const RecordReader &reader, const std::optional<Period> &period, const QDate &asOf);

} // namespace Lodebook
