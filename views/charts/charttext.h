// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartspec.h"

#include <QByteArray>
#include <QLocale>

namespace Lodebook {

/// The figures of a chart as a table: a row per category, a column per series.
struct ChartTable
{
    QStringList header;     ///< First the heading of the categories, then the series with the unit.
    QList<QStringList> rows;
};

/// What is missing is a dash, so that nobody reads it as zero.
[[nodiscard]] ChartTable chartTable(const ChartSpec &spec, const QLocale &locale = {});
/// The same for spreadsheets: UTF-8 with a mark, commas, points, empty cells for what is missing, and
/// no text that a spreadsheet would run as a formula.
[[nodiscard]] QByteArray chartCsv(const ChartSpec &spec);
/// The chart in words, for those who cannot see it: what it shows, then per series from where to where,
/// the highest, the lowest and how many figures are missing.
[[nodiscard]] QString chartSentence(const ChartSpec &spec, const QLocale &locale = {});
/// One value as it stands in labels, without the unit.
[[nodiscard]] QString chartValueText(const ChartSpec &spec, double value, const QLocale &locale = {});
/// "Peru, 2023: 90 tonnes"
[[nodiscard]] QString chartPointText(const ChartSpec &spec, qsizetype seriesIndex, qsizetype categoryIndex,
                                     const QLocale &locale = {});

} // namespace Lodebook
