// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"
#include "views/charts/chartspec.h"

namespace Lodebook {

/// A column of a report's table as bars, one for each row. Drawn is what stands in the table and nothing else: a row whose
/// figure is withheld has the word in its place and no bar, so no length tells what the table keeps back.
[[nodiscard]] ChartSpec chartOf(const ReportTable &table);

/// The report with a chart before each table that asks for one. Reports lie below the views and cannot know charts.
[[nodiscard]] ReportDocument withCharts(ReportDocument document);

} // namespace Lodebook
