// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpaint.h"

#include "views/widgets/marks.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

using Kind = ChartSpec::Kind;
using Role = ChartLabel::Role;

bool isMultiples(const ChartSpec &spec)
{
    return spec.kind == Kind::LineMultiples || spec.kind == Kind::BarMultiples;
}

bool isLined(const ChartSpec &spec)
{
    return spec.kind == Kind::Lines || spec.kind == Kind::LineMultiples;
}

/// Small multiples name each panel, so all of them wear the first colour.
int lookOf(const ChartSpec &spec, int series)
{
    return isMultiples(spec) ? 0 : series;
}

Qt::PenStyle dashOf(int look)
{
    static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return styles[look % 5];
}

/// Whether wide lines cost by the point: on pixels they do, in PDF and SVG they do not.
bool isRaster(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && (engine->type() == QPaintEngine::Raster || engine->type() == QPaintEngine::X11
                      || engine->type() == QPaintEngine::OpenGL2);
}

class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartStyle &style)
        : m_painter(painter), m_layout(layout), m_spec(spec), m_style(style), m_u(layout.unit)
    {
    }

    void paint()
    {
        paintRules(false);
        paintBars();
        paintLines();
        paintMarkers();
        paintRules(true);
        for (const ChartLabel &label : m_layout.labels)
            paintLabel(label);
    }

private:
    bool isRightToLeft() const { return m_style.locale.textDirection() == Qt::RightToLeft; }
    QColor colorOf(int series) const { return m_style.colors.seriesColor(lookOf(m_spec, series)); }

    void paintRules(bool above)
    {
        for (const ChartRule &rule : m_layout.rules) {
            if (above != (rule.role != ChartRule::Role::Grid))
                continue;
            switch (rule.role) {
            case ChartRule::Role::Grid: m_painter.setPen(QPen(m_style.colors.gridline, m_u)); break;
            case ChartRule::Role::Axis: m_painter.setPen(QPen(m_style.colors.mutedText, m_u)); break;
            case ChartRule::Role::Reference:
                m_painter.setPen(QPen(m_style.colors.text, 1.5 * m_u, Qt::DashLine, Qt::FlatCap));
                break;
            }
            m_painter.drawLine(rule.line);
        }
    }

    void paintBars()
    {
        QColor strokes = m_style.colors.base;
        strokes.setAlphaF(0.62F);
        const bool single = m_spec.series.size() == 1 || isMultiples(m_spec);
        for (const ChartMark &mark : m_layout.marks) {
            if (!mark.isBar)
                continue;
            QRectF bar = mark.bar;
            if (m_spec.kind == Kind::StackedBars && bar.height() > 3 * m_u)
                bar.setTop(bar.top() + m_u); // a line of ground between the parts
            fillWithPattern(m_painter, bar, colorOf(mark.series), single ? FillPattern::Solid : fillPattern(mark.series), strokes,
                            6 * m_u);
        }
    }

    void paintLines()
    {
        m_painter.setBrush(Qt::NoBrush);
        const bool raster = isRaster(m_painter);
        for (qsizetype i = 0; i < m_layout.runs.size(); ++i) {
            const QList<QPointF> &run = m_layout.runs[i];
            const int look = lookOf(m_spec, m_layout.runSeries[i]);
            QPen pen(colorOf(m_layout.runSeries[i]), 2 * m_u, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            if (raster && run.size() > 400) {
                // Joins of a wide polyline cost far more than its pixels: separate lines do not.
                const QList<QPointF> thin = thinnedLine(run, 1.0);
                pen.setWidthF(1.25 * m_u);
                m_painter.setPen(pen);
                QList<QLineF> lines;
                lines.reserve(thin.size());
                for (qsizetype p = 1; p < thin.size(); ++p)
                    lines << QLineF(thin[p - 1], thin[p]);
                m_painter.drawLines(lines);
                continue;
            }
            if (!m_layout.showsMarkers)
                pen.setStyle(dashOf(look));
            m_painter.setPen(pen);
            QPainterPath path(run.first());
            for (qsizetype p = 1; p < run.size(); ++p)
                path.lineTo(run[p]);
            m_painter.drawPath(path);
        }
    }

    void paintMarkers()
    {
        const double radius = (m_spec.kind == Kind::Dots ? 5 : isMultiples(m_spec) ? 2.5 : 3.5) * m_u;
        for (qsizetype i = 0; i < m_layout.marks.size(); ++i) {
            const ChartMark &mark = m_layout.marks[i];
            const bool isHollow = m_spec.isProvisional(mark.series, mark.category);
            if (mark.isBar || (!m_layout.showsMarkers && !standsAlone(i) && !isHollow))
                continue;
            if (isHollow) {
                drawMark(m_painter, markShape(lookOf(m_spec, mark.series)), mark.point, std::max(radius, 3.5 * m_u) + m_u, m_style.colors.base, colorOf(mark.series), 2 * m_u);
                continue;
            }
            drawMark(m_painter, markShape(lookOf(m_spec, mark.series)), mark.point, radius, colorOf(mark.series),
                     m_style.colors.base, m_u);
        }
    }

    /// A value between two gaps makes no line; without a marker it would be lost.
    bool standsAlone(qsizetype i) const
    {
        const auto follows = [this](qsizetype a, qsizetype b) {
            return a >= 0 && b < m_layout.marks.size() && m_layout.marks[a].series == m_layout.marks[b].series
                && m_layout.marks[b].category == m_layout.marks[a].category + 1;
        };
        return !follows(i - 1, i) && !follows(i, i + 1);
    }

    void paintLabel(const ChartLabel &label)
    {
        m_painter.setFont(fontOf(label.role));
        QRectF rect = label.rect;
        if (!label.leader.isNull()) {
            m_painter.setPen(QPen(m_style.colors.mutedText, 0.75 * m_u));
            m_painter.drawLine(label.leader);
        }
        if (label.role == Role::Legend) {
            paintSample(label);
            if (isRightToLeft())
                rect.setRight(rect.right() - 22 * m_u);
            else
                rect.setLeft(rect.left() + 22 * m_u);
        }
        if (label.role == Role::Value) { // keeps its figure readable across a rule
            QColor ground = m_style.colors.base;
            ground.setAlphaF(0.94F);
            m_painter.fillRect(rect, ground);
        }
        m_painter.setPen(colorOf(label));
        QString text = label.text;
        if (!(label.alignment & Qt::TextWordWrap) && (label.role == Role::Legend || label.role == Role::Series || label.role == Role::Reference))
            text = QFontMetricsF(m_painter.font(), m_painter.device()).elidedText(text, Qt::ElideRight, rect.width() + 1);
        m_painter.drawText(rect, label.alignment | (label.alignment & Qt::TextWordWrap ? 0 : int(Qt::TextDontClip)), text);
    }

    QColor colorOf(const ChartLabel &label) const
    {
        switch (label.role) {
        case Role::Subtitle:
        case Role::Source:
        case Role::Unit:
        case Role::Tick:
        case Role::Empty: return m_style.colors.mutedText;
        case Role::Series: {
            const QColor own = colorOf(label.series);
            return contrastRatio(own, m_style.colors.base) >= 4.5 ? own : m_style.colors.text;
        }
        case Role::Title:
        case Role::Category:
        case Role::Value:
        case Role::Legend:
        case Role::Panel:
        case Role::Reference: break;
        }
        return m_style.colors.text;
    }

    const QFont &fontOf(Role role) const
    {
        switch (role) {
        case Role::Title: return m_layout.titleFont;
        case Role::Panel: return m_layout.boldFont;
        case Role::Subtitle:
        case Role::Empty: return m_layout.font;
        default: return m_layout.smallFont;
        }
    }

    void paintSample(const ChartLabel &label)
    {
        const double y = label.rect.center().y();
        const double width = 16 * m_u;
        const QRectF box(isRightToLeft() ? label.rect.right() - width : label.rect.left(), y - 6 * m_u, width,
                         12 * m_u);
        const QColor color = colorOf(label.series);
        if (isLined(m_spec)) {
            m_painter.setPen(QPen(color, 2 * m_u, m_layout.showsMarkers ? Qt::SolidLine : dashOf(label.series), Qt::FlatCap));
            m_painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        }
        if (!isLined(m_spec) && m_spec.kind != Kind::Dots) {
            QColor strokes = m_style.colors.base;
            strokes.setAlphaF(0.62F);
            fillWithPattern(m_painter, box, color, fillPattern(label.series), strokes, 6 * m_u);
        } else if (m_layout.showsMarkers) {
            drawMark(m_painter, markShape(label.series), box.center(), 4 * m_u, color, m_style.colors.base, m_u);
        }
    }

    QPainter &m_painter;
    const ChartLayout &m_layout;
    const ChartSpec &m_spec;
    const ChartStyle &m_style;
    double m_u;
};

} // namespace

QList<QPointF> thinnedLine(const QList<QPointF> &line, double columnWidth)
{
    QList<QPointF> thin;
    qsizetype start = 0;
    while (start < line.size()) {
        const double column = std::floor(line[start].x() / columnWidth);
        qsizetype low = start;
        qsizetype high = start;
        qsizetype end = start;
        while (end < line.size() && std::floor(line[end].x() / columnWidth) == column) {
            if (line[end].y() < line[low].y())
                low = end;
            if (line[end].y() > line[high].y())
                high = end;
            ++end;
        }
        QList<qsizetype> kept{start, std::min(low, high), std::max(low, high), end - 1};
        kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
        for (const qsizetype i : kept)
            thin << line[i];
        start = end;
    }
    return thin;
}

void paintChart(QPainter &painter, const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style)
{
    paintChart(painter, layoutChart(bounds, spec, style, painter.device()), spec, style);
}

void paintChart(QPainter &painter, const ChartLayout &layout, const ChartSpec &spec, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(style.locale.textDirection()); // not that of the window it may be painted in
    ChartPainter(painter, layout, spec, style).paint();
    painter.restore();
}

void paintChartHighlight(QPainter &painter, const ChartLayout &layout, const ChartMark &mark, const ChartSpec &spec,
                         const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.isBar) {
        painter.setPen(QPen(style.colors.text, 2 * layout.unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(mark.bar.adjusted(-layout.unit, -layout.unit, layout.unit, layout.unit));
    } else {
        drawMark(painter, markShape(lookOf(spec, mark.series)), mark.point, 5.5 * layout.unit,
                 style.colors.seriesColor(lookOf(spec, mark.series)), style.colors.text, 2 * layout.unit);
    }
    painter.restore();
}

} // namespace Lodebook
