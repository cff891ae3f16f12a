// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/schema/record.h"

namespace Lodebook {

/// How a yearly contribution stands on a day: planned, invoiced, overdue, partly_received, received.
///
/// Source: the partnership's membership terms (a yearly contribution in money, or in kind by working hours).
/// A receipt counts from its own day on. What is still owed is overdue from the day after `due_on`, even when a part has
/// come: on the due day itself there is still time. Unknown: a receipt without an amount is taken as the whole; an amount in
/// another currency cannot be compared and is taken as the whole too, and the explanation says so. Without a due date
/// nothing is ever overdue.
[[nodiscard]] QString contributionState(const Record &contribution, const QDate &on);

/// What is still owed on a day: empty when nothing is, or when the amount is not known.
[[nodiscard]] std::optional<Money> contributionOwed(const Record &contribution, const QDate &on);

[[nodiscard]] Explanation explainContributionState(const Record &contribution, const QDate &on);

} // namespace Lodebook
