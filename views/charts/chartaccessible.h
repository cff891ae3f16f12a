// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Lodebook {

/// Lets screen readers meet a ChartWidget as a chart with its title as name and its sentence as
/// description. May be called any number of times.
void installChartAccessibility();
/// Tells screen readers that name or description of the widget are new.
void announceChartChange(QWidget *chart);

} // namespace Lodebook
