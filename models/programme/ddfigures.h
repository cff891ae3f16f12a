// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/programmefacts.h"

namespace Lodebook {

// The scores of a due-diligence report as derived values, by the rule of ddscores.h. Steps are counted from 1; 0 is the
// report as a whole. In hundredths of what could be reached; invalid when there is nothing to go by.

[[nodiscard]] Result<QVariant> ddScore(ProgrammeFacts &facts, const Record &report, DdSide side, int step);
[[nodiscard]] Result<Explanation> explainDdScore(ProgrammeFacts &facts, const Record &report, DdSide side, int step);

[[nodiscard]] Result<QVariant> ddGapValue(ProgrammeFacts &facts, const Record &report);
[[nodiscard]] Result<Explanation> explainDdGap(ProgrammeFacts &facts, const Record &report);

[[nodiscard]] Result<QVariant> ddChangeValue(ProgrammeFacts &facts, const Record &report);
[[nodiscard]] Result<Explanation> explainDdChange(ProgrammeFacts &facts, const Record &report);

} // namespace Lodebook
