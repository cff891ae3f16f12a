// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/programme/rulesettings.h"
#include "models/schema/record.h"

namespace Lodebook {

/// What is recorded about one mine site, for the rules: everything, of any day; the rules look at the day they are asked for.
struct SiteFacts
{
    QList<Record> statuses;
    QList<Record> visits;
    QList<Record> assessments;
    QList<Record> incidents;
};

/// The newest status on or before a day; null when there is none.
[[nodiscard]] const Record *statusOn(const QList<Record> &statuses, const QDate &on);

/// The last day a status holds: `valid_until`, else as many months as its colour holds by the rule settings. Null for yellow
/// and red, which stand until an inspection lifts them, whatever their document says.
[[nodiscard]] std::optional<QDate> lastValidDay(const Record &siteStatus, const RuleSettings &settings);

/// The status of a site on a day: blue, green, yellow, red, or expired when a blue or green one has run out; empty when none
/// was ever given. Source: the qualification of sites in DR Congo (order 677 of 12 November 2021) and the regional
/// certification mechanism of the ICGLR: a green status that has run out is none, a grave finding does not go away by age.
/// The last valid day still counts.
[[nodiscard]] QString siteStatusNow(const QList<Record> &statuses, const QDate &on, const RuleSettings &settings);
[[nodiscard]] Explanation explainSiteStatus(const QList<Record> &statuses, const QDate &on, const RuleSettings &settings);

/// Whether a visit record counts as a visit to the site on or before a day: it has its day, the team did get there, and it
/// saw the place itself. Not stated counts as yes: a day is only written down for a visit that was made.
[[nodiscard]] bool isVisitBy(const Record &visit, const QDate &on);

/// The day of the last visit on or before a day; invalid when there was none.
[[nodiscard]] QDate lastVisitOn(const QList<Record> &visits, const QDate &on);
[[nodiscard]] Explanation explainLastVisit(const QList<Record> &visits, const QDate &on);

} // namespace Lodebook
