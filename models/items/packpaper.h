// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/packview.h"
#include "models/reports/reports.h"

namespace Lodebook {

/// What a pack would change, or has changed, on paper: for the meeting that decides, and for the file. Restricted
/// records and fields are left out, and the paper says how many.
[[nodiscard]] Result<ReportDocument> packPaper(Casebook &casebook, const PackView &view, const ReportRequest &request);

/// What is to be known of a pack beside its records, one sentence each: who made it when, for whom, how long it is
/// good, what taking it does or did.
[[nodiscard]] QStringList packSentences(const PackView &view);

} // namespace Lodebook
