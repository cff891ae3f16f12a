// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartlayout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Lodebook {

/// Builds one ChartLayout step by step: texts from the edges inwards, then the plot in what is left. An
/// implementation part of layoutChart, in a file per family of charts.
class ChartLayouter final
{
public:
    ChartLayouter(const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style, const QPaintDevice *device);
    ChartLayout run();

private:
    int categoryCount() const { return int(m_spec.categories.size()); }
    int seriesCount() const { return int(m_spec.series.size()); }
    bool isStacked() const { return m_spec.kind == ChartSpec::Kind::StackedBars; }
    bool drawsBars() const;
    QString valueText(double value) const;
    QFontMetricsF metricsOf(const QFont &font) const;
    void add(ChartLabel::Role role, const QRectF &rect, const QString &text, int alignment, int series = -1);
    void rule(ChartRule::Role role, double x1, double y1, double x2, double y2);
    void place();
    void mirror(); ///< For languages written from right to left.
    void placeTexts();
    double wrappedHeight(const QString &text, const QFont &font) const;
    void placeTop(ChartLabel::Role role, const QString &text, const QFont &font, double gap);
    /// The names of the series with a sample of each, in rows above the plot.
    void placeLegend();
    void placeUnit(double left);
    ChartScale scaleFor(double length) const;
    double tickWidth(const ChartScale &scale) const;
    double yOf(const QRectF &plot, const ChartScale &scale, double value) const;
    double baseline(const ChartScale &scale) const { return std::clamp(0.0, scale.low, scale.high); }

    // upright: bars, stacked bars, lines, dots
    void placeUpright();
    bool hasReferenceLabel() const { return m_spec.reference && !m_spec.referenceLabel.isEmpty(); }
    double endLabelWidth(bool names) const;
    bool endLabelsFit() const;
    /// Whether the names need a second line, and have the width to use it.
    bool categoriesWrap(double width) const;
    bool hasNegative() const;
    double widestCategory() const;
    double slotWidth(const QRectF &plot) const { return plot.width() / std::max(1, categoryCount()); }
    double xOf(const QRectF &plot, int category) const;
    void placeValueRules(const QRectF &plot, const ChartScale &scale, bool withTexts);
    void placeCategories(const QRectF &plot);
    void placeMarks(const QRectF &plot, const ChartScale &scale, int from, int to);
    void placeBars(const QRectF &plot, const ChartScale &scale, int from, int to);
    double stackedBelow(int series, int category, bool negative) const;
    void placePoints(const QRectF &plot, const ChartScale &scale, int from, int to);
    void placeReference(const QRectF &plot, const ChartScale &scale);
    /// The names of the series right of where each ends, and that of the reference, pushed apart so that none
    /// covers another.
    void placeEndLabels(const QRectF &plot, const ChartScale &scale, bool names);
    std::optional<QPointF> endOf(const QRectF &plot, const ChartScale &scale, int series) const;
    /// The value above each bar (the total above each stack), if all of them fit.
    void placeBarValues(const QRectF &plot, const ChartScale &scale);
    /// The sum of a stack, where it has one that a height can show: no negative parts.
    std::optional<double> plainTotal(int category) const;

    // horizontal bars
    void placeHorizontal();
    void placeHorizontalMarks(const QRectF &plot, const ChartScale &scale, double nameWidth, bool values);
    void placeHorizontalRules(const QRectF &plot, const ChartScale &scale, bool values);

    // small multiples
    void placeMultiples();
    int multiplesColumns(int count) const;
    /// First and last category under a panel.
    void placeEnds(const QRectF &plot);

    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    const QPaintDevice *m_device;
    QRectF m_room;
    QFontMetricsF m_metrics;
    QFontMetricsF m_small;
    double m_u = 1;
    double m_belowBars = 0; ///< Room for values under bars that hang down.
    bool m_wraps = false;
    ChartLayout m_layout;
};

} // namespace Lodebook
