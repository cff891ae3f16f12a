// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayouter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Lodebook {

using Kind = ChartSpec::Kind;
using Role = ChartLabel::Role;

void ChartLayouter::placeUpright()
{
    const bool named = seriesCount() > 1;
    const bool namesAtEnd = named && m_spec.directLabels && m_spec.kind != Kind::Bars && endLabelsFit();
    const bool endLabels = namesAtEnd || hasReferenceLabel();
    if (named && !namesAtEnd)
        placeLegend();
    placeUnit(m_room.left());
    const bool values = drawsBars() && m_spec.directLabels;
    const double endWidth = endLabels ? endLabelWidth(namesAtEnd) + 12 * m_u : 0;
    m_belowBars = values && hasNegative() ? m_small.height() : 0;
    m_wraps = categoriesWrap(m_room.width() - 60 * m_u - endWidth);
    const double bottomTexts = (m_wraps ? 2 : 1) * m_small.height() + 6 * m_u + m_belowBars;
    const ChartScale scale = scaleFor(m_room.height() - bottomTexts);
    QRectF plot = m_room.adjusted(tickWidth(scale) + 8 * m_u, m_small.height() * (values ? 1.0 : 0.5), 0, -bottomTexts);
    if (endLabels)
        plot.setRight(plot.right() - endWidth);
    else if (!drawsBars())
        plot.setRight(plot.right() - 6 * m_u);
    plot.setHeight(std::max(plot.height(), 4 * m_u));
    plot.setWidth(std::max(plot.width(), 4 * m_u));
    m_layout.plots << plot;
    placeValueRules(plot, scale, true);
    placeCategories(plot);
    placeMarks(plot, scale, 0, seriesCount());
    placeReference(plot, scale);
    if (endLabels)
        placeEndLabels(plot, scale, namesAtEnd);
    if (values)
        placeBarValues(plot, scale);
}

double ChartLayouter::endLabelWidth(bool names) const
{
    double width = hasReferenceLabel() ? m_small.horizontalAdvance(m_spec.referenceLabel) : 0;
    for (const ChartSeries &series : m_spec.series)
        width = std::max(width, names ? m_small.horizontalAdvance(series.name) : 0);
    return std::min(width + 1, 0.4 * m_room.width());
}

bool ChartLayouter::endLabelsFit() const
{
    const double plotHeight = m_room.height() - 3.5 * m_metrics.height();
    return endLabelWidth(true) < 0.34 * m_room.width() && seriesCount() * m_small.height() < plotHeight;
}

bool ChartLayouter::categoriesWrap(double width) const
{
    const double space = width / std::max(1, categoryCount());
    return drawsBars() && widestCategory() + 6 * m_u > space && space >= 3.5 * m_metrics.height();
}

bool ChartLayouter::hasNegative() const
{
    for (const ChartSeries &series : m_spec.series) {
        if (std::any_of(series.values.begin(), series.values.end(), [](const std::optional<double> &v) { return v && *v < 0; }))
            return true;
    }
    return false;
}

double ChartLayouter::widestCategory() const
{
    double width = 0;
    for (const QString &name : m_spec.categories)
        width = std::max(width, m_small.horizontalAdvance(name));
    return width;
}

double ChartLayouter::xOf(const QRectF &plot, int category) const
{
    if (!drawsBars() && m_spec.kind != Kind::Dots && categoryCount() > 1) {
        // Lines run from edge to edge, with room for half a marker.
        const double inset = std::min(8 * m_u, plot.width() / 4);
        return plot.left() + inset + (plot.width() - 2 * inset) * category / (categoryCount() - 1);
    }
    return plot.left() + slotWidth(plot) * (category + 0.5);
}

void ChartLayouter::placeValueRules(const QRectF &plot, const ChartScale &scale, bool withTexts)
{
    const double apart = std::abs(yOf(plot, scale, scale.low + scale.step) - plot.bottom());
    const int every = std::max(1, int(std::ceil(m_small.height() / std::max(1.0, apart))));
    for (qsizetype i = 0; i < scale.ticks.size(); ++i) {
        const double tick = scale.ticks[i];
        const double y = yOf(plot, scale, tick);
        const bool axis = std::abs(tick - baseline(scale)) < scale.step * 1e-6;
        rule(axis ? ChartRule::Role::Axis : ChartRule::Role::Grid, plot.left(), y, plot.right(), y);
        if (withTexts && i % every == 0)
            add(Role::Tick, QRectF(m_room.left(), y - m_small.height() / 2, plot.left() - m_room.left() - 6 * m_u, m_small.height()),
                scale.tickText(tick, m_style.locale), Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartLayouter::placeCategories(const QRectF &plot)
{
    const int count = categoryCount();
    const double space = count > 1 ? xOf(plot, 1) - xOf(plot, 0) : plot.width();
    const double widest = widestCategory();
    const double top = plot.bottom() + 5 * m_u + m_belowBars;
    const bool fits = widest + 6 * m_u <= space;
    if (m_wraps) {
        for (int c = 0; c < count; ++c)
            add(Role::Category, QRectF(xOf(plot, c) - space / 2 + 2 * m_u, top, space - 4 * m_u, 2 * m_small.height()),
                m_spec.categories[c], Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap);
        return;
    }
    const int every = fits ? 1 : std::max(1, int(std::ceil((widest + 10 * m_u) / space)));
    double lastLeft = std::numeric_limits<double>::infinity();
    for (int c = count - 1; c >= 0; c -= every) { // from the end: the latest period is always named
        const double width = m_small.horizontalAdvance(m_spec.categories[c]) + 2;
        double left = xOf(plot, c) - width / 2;
        left = std::clamp(left, m_layout.bounds.left(), std::max(m_layout.bounds.left(), m_layout.bounds.right() - width));
        if (left + width > lastLeft - 3 * m_u)
            continue;
        add(Role::Category, QRectF(left, top, width, m_small.height()), m_spec.categories[c], Qt::AlignCenter);
        lastLeft = left;
    }
}

void ChartLayouter::placeMarks(const QRectF &plot, const ChartScale &scale, int from, int to)
{
    if (drawsBars())
        placeBars(plot, scale, from, to);
    else
        placePoints(plot, scale, from, to);
}

void ChartLayouter::placeBars(const QRectF &plot, const ChartScale &scale, int from, int to)
{
    const double slot = slotWidth(plot);
    const int beside = isStacked() ? 1 : to - from;
    const double group = std::min(slot * (slot > 8 * m_u ? 0.72 : 0.9), beside * 64 * m_u);
    const double width = group / beside;
    const double gap = beside > 1 && width > 6 * m_u ? m_u : 0;
    for (int s = from; s < to; ++s) {
        for (int c = 0; c < categoryCount(); ++c) {
            const std::optional<double> value = m_spec.value(s, c);
            if (!value)
                continue;
            const double start = isStacked() ? stackedBelow(s, c, *value < 0) : baseline(scale);
            const double y1 = yOf(plot, scale, start);
            const double y2 = yOf(plot, scale, start + *value - (isStacked() ? 0 : start));
            const double left = xOf(plot, c) - group / 2 + (isStacked() ? 0 : (s - from) * width);
            QRectF bar(QPointF(left, std::min(y1, y2)), QPointF(left + width - gap, std::max(y1, y2)));
            if (bar.height() < m_u && !isStacked())
                bar.setTop(bar.bottom() - m_u); // a zero is a thin line: something is known
            m_layout.marks.append({.series = s, .category = c, .isBar = true, .bar = bar,
                                   .point = QPointF(bar.center().x(), y2)});
        }
    }
}

double ChartLayouter::stackedBelow(int series, int category, bool negative) const
{
    double sum = 0;
    for (int s = 0; s < series; ++s) {
        const std::optional<double> value = m_spec.value(s, category);
        if (value && (*value < 0) == negative)
            sum += *value;
    }
    return sum;
}

void ChartLayouter::placePoints(const QRectF &plot, const ChartScale &scale, int from, int to)
{
    const bool lines = m_spec.kind != Kind::Dots;
    m_layout.showsMarkers = !lines || plot.width() / std::max(1, categoryCount()) > 14 * m_u;
    for (int s = from; s < to; ++s) {
        QList<QPointF> run;
        for (int c = 0; c <= categoryCount(); ++c) {
            const std::optional<double> value = m_spec.value(s, c);
            if (!value) { // a gap ends the run; it is never bridged
                if (lines && !run.isEmpty()) {
                    m_layout.runs << run;
                    m_layout.runSeries << s;
                }
                run.clear();
                continue;
            }
            const QPointF point(xOf(plot, c), yOf(plot, scale, *value));
            run << point;
            m_layout.marks.append({.series = s, .category = c, .isBar = false, .bar = {}, .point = point});
        }
    }
}

void ChartLayouter::placeReference(const QRectF &plot, const ChartScale &scale)
{
    if (!m_spec.reference)
        return;
    const double y = yOf(plot, scale, *m_spec.reference);
    rule(ChartRule::Role::Reference, plot.left(), y, plot.right(), y);
}

void ChartLayouter::placeEndLabels(const QRectF &plot, const ChartScale &scale, bool names)
{
    struct End { int series; QPointF from; double y; };
    QList<End> ends;
    for (int s = 0; names && s < seriesCount(); ++s) {
        if (const std::optional<QPointF> from = endOf(plot, scale, s))
            ends.append({s, *from, from->y()});
    }
    if (hasReferenceLabel()) {
        const double y = yOf(plot, scale, *m_spec.reference);
        ends.append({-1, QPointF(plot.right(), y), y});
    }
    std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.y < b.y; });
    const double height = m_small.height();
    const double top = m_room.top() + height / 2;
    for (qsizetype i = 0; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, i == 0 ? top : ends[i - 1].y + height);
    double limit = plot.bottom() + height / 2;
    for (qsizetype i = ends.size() - 1; i >= 0; --i) {
        ends[i].y = std::min(ends[i].y, limit);
        limit = ends[i].y - height;
    }
    const double x = plot.right() + 12 * m_u;
    for (const End &end : ends) {
        const bool isReference = end.series < 0;
        add(isReference ? Role::Reference : Role::Series, QRectF(x, end.y - height / 2, m_layout.bounds.right() - x, height),
            isReference ? m_spec.referenceLabel : m_spec.series[end.series].name, Qt::AlignLeft | Qt::AlignVCenter, end.series);
        const QPointF near(x - 3 * m_u, end.y);
        if (std::abs(end.y - end.from.y()) > 3 * m_u || near.x() - end.from.x() > 24 * m_u)
            m_layout.labels.last().leader = QLineF(end.from + QPointF(5 * m_u, 0), near);
    }
}

std::optional<QPointF> ChartLayouter::endOf(const QRectF &plot, const ChartScale &scale, int series) const
{
    for (int c = categoryCount() - 1; c >= 0; --c) {
        const std::optional<double> value = m_spec.value(series, c);
        if (!value || (isStacked() && *value == 0))
            continue;
        if (!isStacked())
            return QPointF(xOf(plot, c), yOf(plot, scale, *value));
        const double middle = stackedBelow(series, c, *value < 0) + *value / 2;
        const std::optional<qsizetype> mark = m_layout.markOf(series, c);
        return QPointF(mark ? m_layout.marks[*mark].bar.right() - 4 * m_u : xOf(plot, c), yOf(plot, scale, middle));
    }
    return std::nullopt;
}

void ChartLayouter::placeBarValues(const QRectF &plot, const ChartScale &scale)
{
    QList<ChartLabel> labels;
    const double room = isStacked() ? slotWidth(plot) : slotWidth(plot) / std::max(1, seriesCount());
    const auto put = [&](double x, double y, double value) {
        const QString text = valueText(value);
        const double width = m_small.horizontalAdvance(text) + 2;
        const double top = value < 0 ? y + m_u : y - m_small.height() - m_u;
        labels.append({.role = Role::Value, .rect = QRectF(x - width / 2, top, width, m_small.height()), .text = text,
                       .alignment = Qt::AlignCenter, .series = -1, .leader = {}});
        return width + 4 * m_u <= room;
    };
    if (isStacked()) {
        for (int c = 0; c < categoryCount(); ++c) {
            const std::optional<double> total = plainTotal(c);
            if (total && !put(xOf(plot, c), yOf(plot, scale, *total), *total))
                return;
        }
    } else {
        for (const ChartMark &mark : m_layout.marks) {
            if (!put(mark.point.x(), mark.point.y(), *m_spec.value(mark.series, mark.category)))
                return;
        }
    }
    m_layout.labels += labels;
}

std::optional<double> ChartLayouter::plainTotal(int category) const
{
    std::optional<double> total;
    for (int s = 0; s < seriesCount(); ++s) {
        const std::optional<double> value = m_spec.value(s, category);
        if (value && *value < 0)
            return std::nullopt;
        if (value)
            total = total.value_or(0) + *value;
    }
    return total;
}

} // namespace Lodebook
