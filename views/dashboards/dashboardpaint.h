// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboards/dashboardlayout.h"

class QPainter;

namespace Lodebook {

/// One headline in its box.
void paintTile(QPainter &painter, const QRectF &rect, const DashboardTile &tile, const ChartStyle &style);
/// The whole dashboard at the width of the rectangle, its ground included; it needs layoutDashboard().height.
void paintDashboard(QPainter &painter, const QRectF &rect, const Dashboard &dashboard, const ChartStyle &style);

} // namespace Lodebook
