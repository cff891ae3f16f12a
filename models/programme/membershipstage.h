// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/schema/record.h"

namespace Lodebook {

/// How far a membership is on a day: lead, applicant, accepted, member, lapsed, former, refused; empty before its first date.
///
/// It follows from the dates alone, so it is right for any day, past or coming, without anything having to run at night.
/// Source: the partnership's way in, from lead to application, decision, memorandum, term and exit. A date counts from its
/// own day on; `until` is the last day of membership. In this order:
/// * after `until`: former when a reason for leaving is recorded, else lapsed (nobody has said that it ended for good);
/// * from `from` on: member;
/// * once decided: accepted or refused; a deferred application stays with the applicant;
/// * once the memorandum is signed: accepted, whatever is missing of the decision;
/// * once applied: applicant; from the first contact on: lead.
/// Unknown: a date that is not there has not happened. A decision without its day is left out, and the explanation says so.
[[nodiscard]] QString membershipStage(const Record &membership, const QDate &on);

[[nodiscard]] Explanation explainMembershipStage(const Record &membership, const QDate &on);

} // namespace Lodebook
