// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartscale.h"
#include "views/charts/chartspec.h"
#include "views/charts/chartstyle.h"

#include <QLineF>
#include <QRectF>

#include <optional>

class QPaintDevice;

namespace Lodebook {

/// Where one value stands: a bar's rectangle or a point.
struct ChartMark
{
    int series = 0;
    int category = 0;
    bool isBar = false;
    QRectF bar;
    QPointF point; ///< The point, or the tip of the bar.
};

struct ChartLabel
{
    enum class Role { Title, Subtitle, Source, Unit, Tick, Category, Value, Series, Legend, Panel, Reference, Empty };

    Role role = Role::Tick;
    QRectF rect;
    QString text;
    int alignment = Qt::AlignCenter;
    int series = -1;   ///< Whose colour it takes, for Series and Legend.
    QLineF leader;     ///< From the mark to its label where that had to move aside.
};

struct ChartRule
{
    enum class Role { Grid, Axis, Reference };

    Role role = Role::Grid;
    QLineF line;
};

/// A chart put in its place within a rectangle: every label, rule and mark with its position. Painting
/// it, finding what lies under the cursor and testing that nothing overlaps all read this one value.
struct ChartLayout
{
    QRectF bounds;
    double unit = 1;            ///< About a pixel on a screen of usual density, in proportion to the font.
    QFont font, titleFont, smallFont, boldFont;
    QList<QRectF> plots;
    QList<ChartLabel> labels;
    QList<ChartRule> rules;
    QList<ChartMark> marks;     ///< By series, then category; missing values have none.
    QList<QList<QPointF>> runs; ///< Unbroken stretches of lines.
    QList<int> runSeries;       ///< Whose run it is.
    bool showsMarkers = false;  ///< Points lie far enough apart for a marker each.
    bool hasLegend = false;

    /// The mark nearest to the position, if any is near.
    [[nodiscard]] std::optional<qsizetype> markAt(const QPointF &position) const;
    [[nodiscard]] std::optional<qsizetype> markOf(int series, int category) const;
};

/// A pure function; `device` is what fonts are measured for (none: the screen). In a language written from right to
/// left the whole chart is: its scale stands on the right, time runs to the left, and Qt::AlignLeft is where a line
/// begins.
[[nodiscard]] ChartLayout layoutChart(const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style,
                                      const QPaintDevice *device = nullptr);

} // namespace Lodebook
