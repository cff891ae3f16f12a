// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/schema/record.h"

namespace Lodebook {

// How the things of due diligence stand on a day. Source: the review workflow of the yearly report (submitted, completeness
// check, review, improvement plan, closed). Each event counts from its own day on; what is due is overdue from the day after.

/// Of a yearly report: planned, requested, overdue, submitted, complete, closed. Without a due date nothing is overdue.
[[nodiscard]] QString ddReportState(const Record &ddReport, const QDate &on);
[[nodiscard]] Explanation explainDdReportState(const Record &ddReport, const QDate &on);

/// Of an improvement: open, overdue, done.
[[nodiscard]] QString improvementState(const Record &improvement, const QDate &on);
[[nodiscard]] Explanation explainImprovementState(const Record &improvement, const QDate &on);

/// For how many days a risk flag has been open, or was open until it was closed; nothing when the day it was raised is not
/// recorded or still to come.
[[nodiscard]] std::optional<int> riskFlagAge(const Record &riskFlag, const QDate &on);
[[nodiscard]] Explanation explainRiskFlagAge(const Record &riskFlag, const QDate &on);

} // namespace Lodebook
