// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

#include <QMap>

namespace Lodebook {

/// Which figures of an indicator are totalled.
struct RollupScope
{
    std::optional<Period> period{};   ///< Empty: all periods.
    QList<RecordId> sites{};          ///< Empty: all sites, and figures without one.
    QMap<QString, QString> categories{}; ///< sex to women, country to CD ...: only this part.
};

/// A total, with what it rests on.
struct Rollup
{
    std::optional<double> value{}; ///< Nothing when no figure counts: a gap, never zero.
    QList<RecordId> counted{};     ///< The measurements that count.
    QStringList caveats{};
};

// How the figures of an indicator become one. Source: the indicator sheet (aggregation), as in the IATI results model.
//
// Which measurements count. Rejected ones do not, nor those without a value. One that corrects another takes its place, so
// a late correction of an old period changes every total it is part of; of several corrections of one the last made counts.
// A period is taken from the coarsest figure there is: a year's figure goes before those of its quarters, so nothing counts
// twice. For one indicator, site and period a figure without categories is the whole; only where there is none are parts
// added up, and then along one breakdown (the one with most figures), because sex and age each make up the whole.
//
// How they are totalled, by the indicator's aggregation:
// * sum: the values added.
// * latest: of each site the figure of the latest period; those of several sites are added, percentages and ranks are averaged.
// * mean: the values' average.
// * ratio: numerators added over denominators added, times 100 for percentages. Figures without both do not count.
// * maximum: the largest value.
// * distinct: the same people come again in each period and are to be counted once. With figures alone this is the largest
//   of each site's periods, added over sites: at least so many, and the explanation says so.
// Unknown: without an aggregation there is no rule, and no total of more than one figure.

/// Pure: the measurements of one indicator (and of those that roll up to it) in any order.
[[nodiscard]] Rollup rollup(const Record &indicator, const QList<Record> &measurements, const RollupScope &scope);

/// The categories text of a measurement, sex=women; country=CD, as a map.
[[nodiscard]] QMap<QString, QString> categoriesFromText(const QString &text);

/// The indicator of a code; Missing when there is none, Invalid when several bear it.
[[nodiscard]] Result<Record> indicatorOfCode(const RecordReader &reader, const QString &code);
/// The measurements of an indicator and of all that roll up to it, however deep.
[[nodiscard]] Result<QList<Record>> measurementsOf(const RecordReader &reader, const RecordId &indicator);
[[nodiscard]] Result<Explanation> explainRollup(const RecordReader &reader, const Record &indicator, const RollupScope &scope, const QDate &asOf);

} // namespace Lodebook
