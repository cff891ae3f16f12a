// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayouter.h"

#include "views/charts/charttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Lodebook {

using Kind = ChartSpec::Kind;
using Role = ChartLabel::Role;

namespace {

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

} // namespace

ChartLayouter::ChartLayouter(const QRectF &bounds, const ChartSpec &spec, const ChartStyle &style, const QPaintDevice *device)
    : m_spec(spec)
    , m_style(style)
    , m_device(device)
    , m_room(bounds)
    , m_metrics(metricsOf(style.font))
    , m_small(metricsOf(scaledFont(style.font, 0.92)))
{
    m_layout.bounds = bounds;
    m_layout.font = style.font;
    m_layout.titleFont = scaledFont(style.font, 1.2, true);
    m_layout.smallFont = scaledFont(style.font, 0.92);
    m_layout.boldFont = scaledFont(style.font, 1.0, true);
    m_layout.unit = m_u = m_metrics.height() / 17.0;
}

QString ChartLayouter::valueText(double value) const
{
    return chartValueText(m_spec, value, m_style.locale);
}

QFontMetricsF ChartLayouter::metricsOf(const QFont &font) const
{
    return m_device ? QFontMetricsF(font, m_device) : QFontMetricsF(font);
}

ChartLayout ChartLayouter::run()
{
    place();
    if (m_style.locale.textDirection() == Qt::RightToLeft)
        mirror();
    return m_layout;
}

void ChartLayouter::mirror()
{
    const double ends = m_layout.bounds.left() + m_layout.bounds.right();
    const auto turn = [ends](QRectF &rect) { rect.moveLeft(ends - rect.right()); };
    const auto turnLine = [ends](const QLineF &line) {
        return QLineF(ends - line.x1(), line.y1(), ends - line.x2(), line.y2());
    };
    for (QRectF &plot : m_layout.plots)
        turn(plot);
    for (ChartLabel &label : m_layout.labels) {
        turn(label.rect);
        if (!label.leader.isNull())
            label.leader = turnLine(label.leader);
    }
    for (ChartRule &rule : m_layout.rules)
        rule.line = turnLine(rule.line);
    for (ChartMark &mark : m_layout.marks) {
        turn(mark.bar);
        mark.point.setX(ends - mark.point.x());
    }
    for (QList<QPointF> &run : m_layout.runs) {
        for (QPointF &point : run)
            point.setX(ends - point.x());
    }
}

void ChartLayouter::place()
{
    placeTexts();
    if (m_spec.isEmpty()) {
        add(Role::Empty, m_room, QCoreApplication::translate("Chart", "No figures yet"), Qt::AlignCenter);
        return;
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
}

bool ChartLayouter::drawsBars() const
{
    return m_spec.kind == Kind::Bars || isStacked() || m_spec.kind == Kind::BarMultiples;
}

void ChartLayouter::add(Role role, const QRectF &rect, const QString &text, int alignment, int series)
{
    m_layout.labels.append({.role = role, .rect = rect, .text = text, .alignment = alignment, .series = series,
                            .leader = {}});
}

void ChartLayouter::rule(ChartRule::Role role, double x1, double y1, double x2, double y2)
{
    m_layout.rules.append({.role = role, .line = QLineF(x1, y1, x2, y2)});
}

void ChartLayouter::placeTexts()
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

double ChartLayouter::wrappedHeight(const QString &text, const QFont &font) const
{
    return metricsOf(font)
        .boundingRect(QRectF(0, 0, m_room.width(), 1e6), Qt::AlignLeft | Qt::TextWordWrap, text)
        .height();
}

void ChartLayouter::placeTop(Role role, const QString &text, const QFont &font, double gap)
{
    if (text.isEmpty())
        return;
    const double height = wrappedHeight(text, font);
    add(role, QRectF(m_room.left(), m_room.top(), m_room.width(), height), text,
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap);
    m_room.setTop(m_room.top() + height + gap * m_u);
}

void ChartLayouter::placeLegend()
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

void ChartLayouter::placeUnit(double left)
{
    if (m_spec.unit.isEmpty())
        return;
    add(Role::Unit, QRectF(left, m_room.top(), m_room.right() - left, m_small.height()), m_spec.unit,
        Qt::AlignLeft | Qt::AlignVCenter);
    m_room.setTop(m_room.top() + m_small.height() + 4 * m_u);
}

ChartScale ChartLayouter::scaleFor(double length) const
{
    return ChartScale::of(m_spec, std::clamp(int(length / (3.2 * m_metrics.height())), 1, 5));
}

double ChartLayouter::tickWidth(const ChartScale &scale) const
{
    double width = 0;
    for (const double tick : scale.ticks)
        width = std::max(width, m_small.horizontalAdvance(scale.tickText(tick, m_style.locale)));
    return width;
}

double ChartLayouter::yOf(const QRectF &plot, const ChartScale &scale, double value) const
{
    return plot.bottom() - scale.fraction(value) * plot.height();
}

} // namespace Lodebook
