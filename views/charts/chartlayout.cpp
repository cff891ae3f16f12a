// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayout.h"

#include "views/charts/charttext.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Lodebook {

namespace {

using Kind = ChartSpec::Kind;
using Role = ChartLabel::Role;

QFont scaledFont(QFont font, double factor, bool bold = false)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    if (bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFontMetricsF metricsOf(const QFont &font, const QPaintDevice *device)
{
    return device ? QFontMetricsF(font, device) : QFontMetricsF(font);
}

/// Builds a ChartLayout step by step: texts from the edges inwards, then the plot in what is left.
class Layouter
{
public:
    Layouter(const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style, const QPaintDevice *device)
        : m_spec(spec)
        , m_style(style)
        , m_device(device)
        , m_room(bounds)
        , m_metrics(metricsOf(style.font, device))
        , m_small(metricsOf(scaledFont(style.font, 0.92), device))
    {
        m_layout.bounds = bounds;
        m_layout.font = style.font;
        m_layout.titleFont = scaledFont(style.font, 1.2, true);
        m_layout.smallFont = scaledFont(style.font, 0.92);
        m_layout.boldFont = scaledFont(style.font, 1.0, true);
        m_layout.unit = m_u = m_metrics.height() / 17.0;
    }

    ChartLayout run()
    {
        placeTexts();
        if (m_spec.isEmpty()) {
            add(Role::Empty, m_room, QCoreApplication::translate("Chart", "No figures yet"), Qt::AlignCenter);
            return m_layout;
        }
        switch (m_spec.kind) {
        case Kind::Bars:
        case Kind::StackedBars:
        case Kind::Lines:
        case Kind::Dots: placeUpright(); break;
        case Kind::HorizontalBars: placeHorizontal(); break;
        case Kind::LineMultiples:
        case Kind::BarMultiples: placeMultiples(); break;
        }
        return m_layout;
    }

private:
    int categoryCount() const { return int(m_spec.categories.size()); }
    int seriesCount() const { return int(m_spec.series.size()); }
    bool isStacked() const { return m_spec.kind == Kind::StackedBars; }
    bool drawsBars() const
    {
        return m_spec.kind == Kind::Bars || isStacked() || m_spec.kind == Kind::BarMultiples;
    }
    QString valueText(double value) const { return chartValueText(m_spec, value, m_style.locale); }

    void add(Role role, const QRectF &rect, const QString &text, int alignment, int series = -1)
    {
        m_layout.labels.append({.role = role, .rect = rect, .text = text, .alignment = alignment, .series = series,
                                .leader = {}});
    }

    void rule(ChartRule::Role role, double x1, double y1, double x2, double y2)
    {
        m_layout.rules.append({.role = role, .line = QLineF(x1, y1, x2, y2)});
    }

    void placeTexts()
    {
        placeTop(Role::Title, m_spec.title, m_layout.titleFont, 2);
        const double lines = m_room.height() / m_metrics.height(); // where room is scarce the figures get it
        if (lines > 8)
            placeTop(Role::Subtitle, m_spec.subtitle, m_layout.font, 6);
        if (!m_spec.source.isEmpty() && lines > 10) {
            const double height = wrappedHeight(m_spec.source, m_layout.smallFont);
            add(Role::Source, QRectF(m_room.left(), m_room.bottom() - height, m_room.width(), height), m_spec.source,
                Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap);
            m_room.setBottom(m_room.bottom() - height - 6 * m_u);
        }
    }

    double wrappedHeight(const QString &text, const QFont &font) const
    {
        return metricsOf(font, m_device)
            .boundingRect(QRectF(0, 0, m_room.width(), 1e6), Qt::AlignLeft | Qt::TextWordWrap, text)
            .height();
    }

    void placeTop(Role role, const QString &text, const QFont &font, double gap)
    {
        if (text.isEmpty())
            return;
        const double height = wrappedHeight(text, font);
        add(role, QRectF(m_room.left(), m_room.top(), m_room.width(), height), text,
            Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
        m_room.setTop(m_room.top() + height + gap * m_u);
    }

    /// The names of the series with a sample of each, in rows above the plot.
    void placeLegend()
    {
        m_layout.hasLegend = true;
        const double sample = 22 * m_u;
        const double limit = m_room.top() + 0.45 * m_room.height();
        double x = m_room.left();
        double y = m_room.top();
        for (int s = 0; s < seriesCount(); ++s) {
            const double width = std::min(sample + m_small.horizontalAdvance(m_spec.series[s].name) + 2 * m_u, m_room.width());
            if (x > m_room.left() && x + width > m_room.right()) {
                if (y + 2 * m_small.height() > limit) { // the rest is in the tip of each mark and in the table
                    m_layout.labels.last().text += QChar(0x2026);
                    break;
                }
                x = m_room.left();
                y += m_small.height() + 2 * m_u;
            }
            add(Role::Legend, QRectF(x, y, width, m_small.height()), m_spec.series[s].name,
                Qt::AlignLeft | Qt::AlignVCenter, s);
            x += width + 14 * m_u;
        }
        m_room.setTop(y + m_small.height() + 8 * m_u);
    }

    void placeUnit(double left)
    {
        if (m_spec.unit.isEmpty())
            return;
        add(Role::Unit, QRectF(left, m_room.top(), m_room.right() - left, m_small.height()), m_spec.unit,
            Qt::AlignLeft | Qt::AlignVCenter);
        m_room.setTop(m_room.top() + m_small.height() + 4 * m_u);
    }

    ChartScale scaleFor(double length) const
    {
        return ChartScale::of(m_spec, std::clamp(int(length / (3.2 * m_metrics.height())), 1, 5));
    }

    double tickWidth(const ChartScale &scale) const
    {
        double width = 0;
        for (const double tick : scale.ticks)
            width = std::max(width, m_small.horizontalAdvance(scale.tickText(tick, m_style.locale)));
        return width;
    }

    double yOf(const QRectF &plot, const ChartScale &scale, double value) const
    {
        return plot.bottom() - scale.fraction(value) * plot.height();
    }

    double baseline(const ChartScale &scale) const { return std::clamp(0.0, scale.low, scale.high); }

    // ---- upright: bars, stacked bars, lines, dots

    void placeUpright()
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

    bool hasReferenceLabel() const { return m_spec.reference && !m_spec.referenceLabel.isEmpty(); }

    double endLabelWidth(bool names) const
    {
        double width = hasReferenceLabel() ? m_small.horizontalAdvance(m_spec.referenceLabel) : 0;
        for (const ChartSeries &series : m_spec.series)
            width = std::max(width, names ? m_small.horizontalAdvance(series.name) : 0);
        return std::min(width + 1, 0.4 * m_room.width());
    }

    bool endLabelsFit() const
    {
        const double plotHeight = m_room.height() - 3.5 * m_metrics.height();
        return endLabelWidth(true) < 0.34 * m_room.width() && seriesCount() * m_small.height() < plotHeight;
    }

    /// Whether the names need a second line, and have the width to use it.
    bool categoriesWrap(double width) const
    {
        const double space = width / std::max(1, categoryCount());
        return drawsBars() && widestCategory() + 6 * m_u > space && space >= 3.5 * m_metrics.height();
    }

    bool hasNegative() const
    {
        for (const ChartSeries &series : m_spec.series) {
            if (std::any_of(series.values.begin(), series.values.end(), [](const std::optional<double> &v) { return v && *v < 0; }))
                return true;
        }
        return false;
    }

    double widestCategory() const
    {
        double width = 0;
        for (const QString &name : m_spec.categories)
            width = std::max(width, m_small.horizontalAdvance(name));
        return width;
    }

    double slotWidth(const QRectF &plot) const { return plot.width() / std::max(1, categoryCount()); }

    double xOf(const QRectF &plot, int category) const
    {
        if (!drawsBars() && m_spec.kind != Kind::Dots && categoryCount() > 1) {
            // Lines run from edge to edge, with room for half a marker.
            const double inset = std::min(8 * m_u, plot.width() / 4);
            return plot.left() + inset + (plot.width() - 2 * inset) * category / (categoryCount() - 1);
        }
        return plot.left() + slotWidth(plot) * (category + 0.5);
    }

    void placeValueRules(const QRectF &plot, const ChartScale &scale, bool withTexts)
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

    void placeCategories(const QRectF &plot)
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

    void placeMarks(const QRectF &plot, const ChartScale &scale, int from, int to)
    {
        if (drawsBars())
            placeBars(plot, scale, from, to);
        else
            placePoints(plot, scale, from, to);
    }

    void placeBars(const QRectF &plot, const ChartScale &scale, int from, int to)
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

    double stackedBelow(int series, int category, bool negative) const
    {
        double sum = 0;
        for (int s = 0; s < series; ++s) {
            const std::optional<double> value = m_spec.value(s, category);
            if (value && (*value < 0) == negative)
                sum += *value;
        }
        return sum;
    }

    void placePoints(const QRectF &plot, const ChartScale &scale, int from, int to)
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

    void placeReference(const QRectF &plot, const ChartScale &scale)
    {
        if (!m_spec.reference)
            return;
        const double y = yOf(plot, scale, *m_spec.reference);
        rule(ChartRule::Role::Reference, plot.left(), y, plot.right(), y);
    }

    /// The names of the series right of where each ends, and that of the reference, pushed apart so that none
    /// covers another.
    void placeEndLabels(const QRectF &plot, const ChartScale &scale, bool names)
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

    std::optional<QPointF> endOf(const QRectF &plot, const ChartScale &scale, int series) const
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

    /// The value above each bar (the total above each stack), if all of them fit.
    void placeBarValues(const QRectF &plot, const ChartScale &scale)
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

    /// The sum of a stack, where it has one that a height can show: no negative parts.
    std::optional<double> plainTotal(int category) const
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

    // ---- horizontal bars

    void placeHorizontal()
    {
        if (seriesCount() > 1)
            placeLegend();
        const double nameWidth = std::min(widestCategory() + 2, 0.4 * m_room.width());
        const double barHeight = (m_room.height() - 2 * m_small.height()) / std::max(1, categoryCount() * seriesCount()) * 0.72;
        const bool values = m_spec.directLabels && barHeight >= 0.8 * m_small.height();
        placeUnit(m_room.left() + nameWidth + 8 * m_u);
        double valueWidth = 0;
        for (int s = 0; values && s < seriesCount(); ++s) {
            for (int c = 0; c < categoryCount(); ++c) {
                if (const std::optional<double> value = m_spec.value(s, c))
                    valueWidth = std::max(valueWidth, m_small.horizontalAdvance(valueText(*value)));
            }
        }
        const double topText = m_spec.reference && !m_spec.referenceLabel.isEmpty() ? m_small.height() + 2 * m_u : 0;
        const QRectF plot = m_room.adjusted(nameWidth + 8 * m_u, topText, -(values ? valueWidth + 8 * m_u : 14 * m_u),
                                            values ? 0 : -(m_small.height() + 6 * m_u));
        ChartScale scale = ChartScale::of(m_spec, std::clamp(int(plot.width() / (6 * m_metrics.height())), 1, 5));
        if (values) { // no axis to read: let the longest bar use the whole width
            double longest = m_spec.reference.value_or(0);
            double lowest = std::min(0.0, longest);
            for (int s = 0; s < seriesCount(); ++s) {
                for (int c = 0; c < categoryCount(); ++c) {
                    longest = std::max(longest, m_spec.value(s, c).value_or(longest));
                    lowest = std::min(lowest, m_spec.value(s, c).value_or(lowest));
                }
            }
            if (longest > 0 && lowest >= 0)
                scale.high = longest;
        }
        m_layout.plots << plot;
        placeHorizontalMarks(plot, scale, nameWidth, values);
        placeHorizontalRules(plot, scale, values);
    }

    void placeHorizontalMarks(const QRectF &plot, const ChartScale &scale, double nameWidth, bool values)
    {
        const double slot = plot.height() / std::max(1, categoryCount());
        const double group = std::min(slot * 0.74, seriesCount() * 26 * m_u);
        const double height = group / std::max(1, seriesCount());
        const double gap = seriesCount() > 1 && height > 6 * m_u ? m_u : 0;
        const double zero = plot.left() + scale.fraction(baseline(scale)) * plot.width();
        const int every = std::max(1, int(std::ceil(m_small.height() * 0.95 / slot)));
        for (int c = 0; c < categoryCount(); ++c) {
            const double middle = plot.top() + slot * (c + 0.5);
            if (c % every == 0)
                add(Role::Category, QRectF(m_room.left(), middle - m_small.height() / 2, nameWidth, m_small.height()),
                    m_small.elidedText(m_spec.categories[c], Qt::ElideRight, nameWidth + 1), Qt::AlignRight | Qt::AlignVCenter);
        }
        for (int s = 0; s < seriesCount(); ++s) {
            for (int c = 0; c < categoryCount(); ++c) {
                const std::optional<double> value = m_spec.value(s, c);
                if (!value)
                    continue;
                const double x = plot.left() + scale.fraction(*value) * plot.width();
                const double top = plot.top() + slot * (c + 0.5) - group / 2 + s * height;
                QRectF bar(QPointF(std::min(zero, x), top), QPointF(std::max(zero, x), top + height - gap));
                bar.setWidth(std::max(bar.width(), m_u));
                m_layout.marks.append({.series = s, .category = c, .isBar = true, .bar = bar,
                                       .point = QPointF(x, bar.center().y())});
                if (values) {
                    const QString text = valueText(*value);
                    add(Role::Value, QRectF(bar.right() + 5 * m_u, bar.center().y() - m_small.height() / 2,
                                            m_small.horizontalAdvance(text) + 1, m_small.height()),
                        text, Qt::AlignLeft | Qt::AlignVCenter);
                }
            }
        }
    }

    void placeHorizontalRules(const QRectF &plot, const ChartScale &scale, bool values)
    {
        const auto xAt = [&](double value) { return plot.left() + scale.fraction(value) * plot.width(); };
        const double zero = xAt(baseline(scale));
        for (const double tick : scale.ticks) {
            if (values || tick > scale.high * (1 + 1e-9))
                break;
            const QString text = scale.tickText(tick, m_style.locale);
            const double width = m_small.horizontalAdvance(text) + 2;
            rule(ChartRule::Role::Grid, xAt(tick), plot.top(), xAt(tick), plot.bottom());
            add(Role::Tick, QRectF(xAt(tick) - width / 2, plot.bottom() + 4 * m_u, width, m_small.height()), text, Qt::AlignCenter);
        }
        rule(ChartRule::Role::Axis, zero, plot.top(), zero, plot.bottom());
        if (!m_spec.reference)
            return;
        const double x = xAt(*m_spec.reference);
        rule(ChartRule::Role::Reference, x, plot.top(), x, plot.bottom());
        const double width = std::min(m_small.horizontalAdvance(m_spec.referenceLabel) + 2, m_room.width());
        const double left = std::clamp(x - width / 2, m_room.left(), m_room.right() - width);
        if (!m_spec.referenceLabel.isEmpty())
            add(Role::Reference, QRectF(left, plot.top() - m_small.height() - 2 * m_u, width, m_small.height()),
                m_spec.referenceLabel, Qt::AlignCenter);
    }

    // ---- small multiples

    void placeMultiples()
    {
        placeUnit(m_room.left());
        const int count = seriesCount();
        const int columns = multiplesColumns(count);
        const int rows = (count + columns - 1) / columns;
        const double gap = 16 * m_u;
        const double titleHeight = m_metrics.height() + 4 * m_u;
        const double footHeight = m_small.height() + 6 * m_u;
        const double rowHeight = (m_room.height() - (rows - 1) * 8 * m_u) / rows;
        const ChartScale scale =
            ChartScale::of(m_spec, std::clamp(int((rowHeight - titleHeight - footHeight) / (2.6 * m_metrics.height())), 1, 4));
        const double axisWidth = tickWidth(scale) + 8 * m_u;
        const double panelWidth = (m_room.width() - axisWidth - (columns - 1) * gap) / columns;
        for (int s = 0; s < count; ++s) {
            const double left = m_room.left() + axisWidth + (s % columns) * (panelWidth + gap);
            const double top = m_room.top() + (s / columns) * (rowHeight + 8 * m_u);
            const QRectF plot(left, top + titleHeight + m_small.height() / 2, panelWidth,
                              std::max(4 * m_u, rowHeight - titleHeight - footHeight - m_small.height() / 2));
            m_layout.plots << plot;
            add(Role::Panel, QRectF(left, top, panelWidth, m_metrics.height()),
                metricsOf(m_layout.boldFont, m_device).elidedText(m_spec.series[s].name, Qt::ElideRight, panelWidth),
                Qt::AlignLeft | Qt::AlignVCenter);
            placeValueRules(plot, scale, s % columns == 0);
            placeEnds(plot);
            placeMarks(plot, scale, s, s + 1);
            if (m_spec.reference)
                rule(ChartRule::Role::Reference, plot.left(), yOf(plot, scale, *m_spec.reference), plot.right(),
                     yOf(plot, scale, *m_spec.reference));
        }
    }

    int multiplesColumns(int count) const
    {
        int best = 1;
        double bestScore = std::numeric_limits<double>::infinity();
        for (int columns = 1; columns <= count; ++columns) {
            const int rows = (count + columns - 1) / columns;
            const double width = m_room.width() / columns;
            const double height = m_room.height() / rows;
            if (width < 4.5 * m_metrics.height() && columns > 1)
                break;
            const int empty = columns * rows - count;
            const double plotHeight = height - 3.5 * m_metrics.height();
            const double score = std::abs(std::log(width / std::max(1.0, height) / 1.6)) + 0.12 * empty
                + std::max(0.0, 3 * m_metrics.height() - plotHeight) / m_metrics.height();
            if (score < bestScore) {
                bestScore = score;
                best = columns;
            }
        }
        return best;
    }

    /// First and last category under a panel.
    void placeEnds(const QRectF &plot)
    {
        const double top = plot.bottom() + 4 * m_u;
        const QString first = m_spec.categories.first();
        const QString last = m_spec.categories.last();
        const double firstWidth = m_small.horizontalAdvance(first) + 2;
        const double lastWidth = m_small.horizontalAdvance(last) + 2;
        add(Role::Category, QRectF(plot.right() - lastWidth, top, lastWidth, m_small.height()), last, Qt::AlignRight | Qt::AlignVCenter);
        if (categoryCount() > 1 && firstWidth + lastWidth + 6 * m_u < plot.width())
            add(Role::Category, QRectF(plot.left(), top, firstWidth, m_small.height()), first, Qt::AlignLeft | Qt::AlignVCenter);
    }

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

} // namespace

std::optional<qsizetype> ChartLayout::markAt(const QPointF &position) const
{
    std::optional<qsizetype> found;
    double nearest = 24 * unit;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const ChartMark &mark = marks[i];
        double distance = 0;
        if (mark.isBar) {
            const double dx = std::max({mark.bar.left() - position.x(), position.x() - mark.bar.right(), 0.0});
            const double dy = std::max({mark.bar.top() - position.y(), position.y() - mark.bar.bottom(), 0.0});
            distance = std::hypot(dx, dy);
        } else {
            distance = std::hypot(position.x() - mark.point.x(), position.y() - mark.point.y());
        }
        if (distance < nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

std::optional<qsizetype> ChartLayout::markOf(int series, int category) const
{
    const auto found = std::find_if(marks.begin(), marks.end(), [=](const ChartMark &mark) {
        return mark.series == series && mark.category == category;
    });
    return found == marks.end() ? std::nullopt : std::optional<qsizetype>(found - marks.begin());
}

ChartLayout layoutChart(const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style, const QPaintDevice *device)
{
    return Layouter(bounds, spec, style, device).run();
}

} // namespace Lodebook
