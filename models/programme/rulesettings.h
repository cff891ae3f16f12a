// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

#include <QMap>

namespace Lodebook {

/// The numbers the programme's rules run on. Each has a default and may be set by a `setting` record of the key named
/// behind it. A setting that cannot be read is as if it were not there, and is named among the problems.
///
/// Sources of the defaults: for `responsible` and the visits, the responsible rule of the mission claim; for the validity
/// of a status, DRC order 677 of 2021 and the ICGLR certification manual (green one year, blue at most three years, yellow
/// inspected again after six months, red after three); for incidents the six months of the incident practice in the region.
struct RuleSettings
{
    QStringList goodStatuses{QStringLiteral("green"), QStringLiteral("blue")}; ///< responsible.statuses
    QList<int> modules{1, 2, 3, 4};   ///< responsible.modules
    QStringList schemes;              ///< responsible.schemes; empty: any scheme serves
    int incidentLevel = 1;            ///< responsible.incident_level: this level and the graver ones stand in the way
    int visitMonths = 12;             ///< responsible.visit_months
    int greenMonths = 12;             ///< status.green_months
    int blueMonths = 36;              ///< status.blue_months
    int yellowMonths = 6;             ///< status.yellow_months
    int redMonths = 3;                ///< status.red_months
    int incidentMonths = 6;           ///< deadline.incident_months
    int measurementDays = 30;         ///< deadline.measurement_days after the end of the period
    int decisionWeeks = 13;           ///< deadline.decision_weeks after the application
    int dueDays = 30;                 ///< deadline.due_days: what falls due within is due, later things are not shown
    int silentDays = 14;              ///< device.silent_days
    QStringList problems;             ///< In words: settings that could not be read.
};

[[nodiscard]] RuleSettings ruleSettings(const QMap<QString, QString> &settings);
[[nodiscard]] Result<RuleSettings> loadRuleSettings(const RecordReader &reader);

} // namespace Lodebook
