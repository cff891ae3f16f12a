// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

class QPainter;

namespace Lodebook {

/// Paints the chart into the rectangle: the one routine for screen, PDF and SVG. The ground is not
/// filled. Long lines are thinned to the pixels a raster device has.
void paintChart(QPainter &painter, const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style);
/// The same with a layout at hand.
void paintChart(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartStyle &style);
/// The outline that shows which mark is meant.
void paintChartHighlight(QPainter &painter, const ChartLayout &layout, const ChartMark &mark, const ChartSpec &spec,
                         const ChartStyle &style);
/// A line with at most `limit` points a pixel column apart, keeping the highest and lowest of each.
[[nodiscard]] QList<QPointF> thinnedLine(const QList<QPointF> &line, double columnWidth);

} // namespace Lodebook
