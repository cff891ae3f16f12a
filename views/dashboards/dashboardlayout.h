// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartstyle.h"
#include "views/dashboards/dashboard.h"

#include <QRectF>

class QPaintDevice;

namespace Lodebook {

/// Where everything of a dashboard stands on a page of some width: pure, so that the picture and its height agree.
struct DashboardLayout
{
    double unit = 1;      ///< About a pixel on a usual screen, in proportion to the font.
    double height = 0;    ///< What the page needs.
    QRectF title;
    QRectF subtitle;
    QList<QRectF> tiles;  ///< As many as the dashboard has.
    QList<QRectF> charts;
    QRectF remarks;
};

[[nodiscard]] DashboardLayout layoutDashboard(const Dashboard &dashboard, const ChartStyle &style, double width, const QPaintDevice *device = nullptr);

/// The height a tile needs at that width.
[[nodiscard]] double tileHeight(const ChartStyle &style, const QPaintDevice *device = nullptr);
/// The remarks of a dashboard as one text with a paragraph each.
[[nodiscard]] QString remarksText(const Dashboard &dashboard);

} // namespace Lodebook
