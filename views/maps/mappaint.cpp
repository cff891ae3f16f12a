// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mappaint.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Lodebook {

namespace {

QColor colorOf(const MapScene &scene, int category, const ChartStyle &style)
{
    const QColor own = category >= 0 && category < scene.categories.size() ? scene.categories[category].color : QColor();
    return own.isValid() ? own : style.colors.seriesColor(std::max(0, category));
}

/// Cuts a closed line at one side of a rectangle: Sutherland and Hodgman's way.
template<typename Inside, typename Cut>
QPolygonF cutAt(const QPolygonF &ring, Inside inside, Cut cut)
{
    QPolygonF out;
    out.reserve(ring.size() + 4);
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF &a = ring[i];
        const QPointF &b = ring[(i + 1) % ring.size()];
        if (inside(a))
            out << a;
        if (inside(a) != inside(b))
            out << cut(a, b);
    }
    return out;
}

/// Far-away corners cost time and precision; what is left differs only outside the rectangle.
QPolygonF clipped(QPolygonF ring, const QRectF &r)
{
    const auto atX = [](double x) {
        return [x](const QPointF &a, const QPointF &b) { return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())); };
    };
    const auto atY = [](double y) {
        return [y](const QPointF &a, const QPointF &b) { return QPointF(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y); };
    };
    ring = cutAt(ring, [&](const QPointF &p) { return p.x() >= r.left(); }, atX(r.left()));
    ring = cutAt(ring, [&](const QPointF &p) { return p.x() <= r.right(); }, atX(r.right()));
    ring = cutAt(ring, [&](const QPointF &p) { return p.y() >= r.top(); }, atY(r.top()));
    return cutAt(ring, [&](const QPointF &p) { return p.y() <= r.bottom(); }, atY(r.bottom()));
}

QPainterPath countryPath(const MapCountry &country, const QRectF &rect, const MapView &view, const QRectF &seen)
{
    QPainterPath path;
    const QRectF room = seen.adjusted(-0.05 * seen.width(), -0.05 * seen.height(), 0.05 * seen.width(), 0.05 * seen.height());
    for (const MapRing &ring : country.rings) {
        if (!ring.bounds.intersects(room) || std::max(ring.bounds.width(), ring.bounds.height()) * view.worldSize() < 0.7)
            continue;
        QPolygonF line = ring.forZoom(view.zoom);
        if (!room.contains(ring.bounds))
            line = clipped(std::move(line), room);
        if (line.size() < 3)
            continue;
        for (QPointF &point : line)
            point = view.toScreen(point, rect);
        path.addPolygon(line);
        path.closeSubpath();
    }
    return path;
}

void drawWithHalo(QPainter &painter, const QRectF &rect, int alignment, const QString &text, const QColor &color, const QColor &halo, double u)
{
    QColor soft = halo;
    soft.setAlphaF(0.75F);
    painter.setPen(soft);
    for (const QPointF &step : {QPointF(-u, 0), QPointF(u, 0), QPointF(0, -u), QPointF(0, u)})
        painter.drawText(rect.translated(step), alignment, text);
    painter.setPen(color);
    painter.drawText(rect, alignment, text);
}

void paintBubble(QPainter &painter, const MapMark &mark, const MapScene &scene, const MapView &view, const ChartStyle &style)
{
    const double u = view.unit;
    const double ring = 3.5 * u;
    painter.setPen(QPen(style.colors.base, u));
    painter.setBrush(style.colors.base);
    painter.drawEllipse(mark.position, mark.radius, mark.radius);
    if (scene.categories.size() > 1) {
        const QRectF box(mark.position.x() - mark.radius + ring / 2 + u, mark.position.y() - mark.radius + ring / 2 + u,
                         2 * (mark.radius - u) - ring, 2 * (mark.radius - u) - ring);
        double start = 90 * 16;
        painter.setBrush(Qt::NoBrush);
        for (qsizetype c = 0; c < mark.cluster->perCategory.size(); ++c) {
            const double span = 360.0 * 16 * mark.cluster->perCategory[c] / mark.cluster->count;
            if (span <= 0)
                continue;
            painter.setPen(QPen(colorOf(scene, int(c), style), ring, Qt::SolidLine, Qt::FlatCap));
            painter.drawArc(box, int(start), -std::max(1, int(std::lround(span))));
            start -= span;
        }
    } else {
        painter.setPen(QPen(colorOf(scene, 0, style), ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(mark.position, mark.radius - ring / 2 - u, mark.radius - ring / 2 - u);
    }
    painter.setPen(style.colors.text);
    const QString count = mark.cluster->count < 10000 ? style.locale.toString(mark.cluster->count)
                                                      : QCoreApplication::translate("Map", "%1k", "thousands").arg(mark.cluster->count / 1000);
    painter.drawText(QRectF(mark.position.x() - mark.radius, mark.position.y() - mark.radius, 2 * mark.radius, 2 * mark.radius),
                     Qt::AlignCenter, count);
}

/// A place in \a frame as languages written from right to left have it.
QRectF turned(QRectF place, const QRectF &frame, const ChartStyle &style)
{
    if (style.locale.textDirection() == Qt::RightToLeft)
        place.moveLeft(frame.left() + frame.right() - place.right());
    return place;
}

struct LegendRow
{
    QString text;
    int category = -1; ///< -1: the hatching.
};

QList<LegendRow> legendRows(const MapScene &scene, const ChartStyle &style)
{
    QList<LegendRow> rows;
    const QList<int> counts = scene.countsPerCategory();
    for (qsizetype c = 0; c < scene.categories.size(); ++c)
        rows.append({QCoreApplication::translate("Map", "%1 (%2)", "kind of point and how many")
                         .arg(scene.categories[c].name, style.locale.toString(counts[c])), int(c)});
    if (!scene.highlighted.isEmpty() && !scene.highlightLabel.isEmpty())
        rows.append({scene.highlightLabel, -1});
    return rows;
}

QColor tintOf(const ChartStyle &style)
{
    QColor tint = style.colors.warning;
    tint.setAlphaF(0.10F);
    return tint;
}

void hatch(QPainter &painter, const QPainterPath &area, const ChartStyle &style)
{
    QColor lines = style.colors.warning;
    lines.setAlphaF(0.3F);
    painter.setPen(Qt::NoPen);
    painter.fillPath(area, tintOf(style));
    painter.fillPath(area, QBrush(lines, Qt::BDiagPattern));
}

/// The ground of a country of that kind: its colour thin, and lines that tell it apart without colour.
void fillAs(QPainter &painter, const QPainterPath &area, const MapScene &scene, int category, const ChartStyle &style)
{
    static constexpr std::array patterns{Qt::NoBrush, Qt::BDiagPattern, Qt::FDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern, Qt::VerPattern};
    QColor color = colorOf(scene, category, style);
    color.setAlphaF(0.22F);
    painter.fillPath(area, color);
    color.setAlphaF(0.45F);
    painter.fillPath(area, QBrush(color, patterns[size_t(std::max(0, category)) % patterns.size()]));
}

void paintLegend(QPainter &painter, const QRectF &rect, double bottom, const MapScene &scene, const ChartStyle &style,
                 double u, const QList<MapMark> &marks)
{
    const QList<LegendRow> rows = legendRows(scene, style);
    if (rows.isEmpty())
        return;
    const QFontMetricsF metrics(style.font, painter.device());
    double width = 0;
    for (const LegendRow &row : rows)
        width = std::max(width, metrics.horizontalAdvance(row.text));
    width = std::min(width + 38 * u, rect.width() * 0.6);
    const double line = metrics.height() + 3 * u;
    const double height = line * double(rows.size()) + 8 * u;
    const QRectF box = mapLegendPlace(rect, bottom, QSizeF(width, height), marks, u, style.locale.textDirection());
    QColor ground = style.colors.base;
    ground.setAlphaF(0.92F);
    painter.setPen(QPen(style.colors.frame, u));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4 * u, 4 * u);
    double y = box.top() + 4 * u;
    for (const LegendRow &row : rows) {
        const QRectF swatchPlace = turned(QRectF(box.left() + 8 * u, y + line / 2 - 6 * u, 16 * u, 12 * u), box, style);
        const QPointF sample = swatchPlace.center();
        if (row.category >= 0) {
            drawMark(painter, scene.shapeOf(row.category), sample, 5 * u, colorOf(scene, row.category, style), style.colors.base, u);
        } else {
            QPainterPath swatch;
            swatch.addRect(swatchPlace);
            hatch(painter, swatch, style);
            painter.strokePath(swatch, QPen(style.colors.border, u));
        }
        painter.setPen(style.colors.text);
        const QRectF place = turned(QRectF(box.left() + 30 * u, y, box.width() - 34 * u, line), box, style);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(row.text, Qt::ElideRight, place.width() + 1));
        y += line;
    }
}

void paintScaleBar(QPainter &painter, const QRectF &rect, double bottom, const MapView &view, const ChartStyle &style)
{
    const double u = view.unit;
    const double most = 110 * u * view.metresPerPixel();
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    const QString text = metres >= 1000 ? QCoreApplication::translate("Map", "%1 km").arg(style.locale.toString(metres / 1000, 'f', 0))
                                        : QCoreApplication::translate("Map", "%1 m").arg(style.locale.toString(metres, 'f', 0));
    const double length = metres / view.metresPerPixel();
    const double x = turned(QRectF(rect.right() - 12 * u - length, bottom, length, 0), rect, style).right();
    const double y = bottom - 8 * u;
    const QPolygonF bar{{x - length, y - 5 * u}, {x - length, y}, {x, y}, {x, y - 5 * u}};
    QColor halo = style.colors.base;
    halo.setAlphaF(0.8F);
    painter.setPen(QPen(halo, 4 * u));
    painter.drawPolyline(bar);
    painter.setPen(QPen(style.colors.text, 1.5 * u));
    painter.drawPolyline(bar);
    const QFontMetricsF metrics(style.font, painter.device());
    const QRectF bars(x - length, y, length, 0);
    drawWithHalo(painter,
                 turned(QRectF(x - length - 40 * u, y - 4 * u - metrics.height(), length + 40 * u, metrics.height()),
                        bars, style),
                 Qt::AlignRight | Qt::AlignVCenter, text, style.colors.text, style.colors.base, u);
}

} // namespace

double mapUnit(const QFont &font, const QPaintDevice *device)
{
    return (device ? QFontMetricsF(font, device) : QFontMetricsF(font)).height() / 17;
}

void paintMapBase(QPainter &painter, const QRectF &rect, const MapOutlines &outlines, const MapView &view, const MapScene &scene,
                  const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, style.colors.sea);
    const QRectF seen = view.visible(rect);
    QPainterPath marked;
    painter.setPen(QPen(style.colors.border, 0.8 * view.unit));
    painter.setBrush(style.colors.land);
    for (const MapCountry &country : outlines.countries()) {
        const QPainterPath path = countryPath(country, rect, view, seen);
        if (path.isEmpty())
            continue;
        painter.drawPath(path);
        if (const auto kind = scene.filled.constFind(country.code); kind != scene.filled.cend())
            fillAs(painter, path, scene, *kind, style);
        if (!country.code.isEmpty() && scene.highlighted.contains(country.code))
            marked.addPath(path);
    }
    if (!marked.isEmpty())
        hatch(painter, marked, style);
    painter.restore();
}

void paintMapNames(QPainter &painter, const QRectF &rect, const MapOutlines &outlines, const MapView &view, const MapScene &scene,
                   const ChartStyle &style)
{
    if (view.zoom < 1.8)
        return;
    const double u = view.unit;
    const QRectF seen = view.visible(rect);
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font, painter.device());
    QList<const MapCountry *> bySize;
    for (const MapCountry &country : outlines.countries()) {
        if (seen.contains(country.label))
            bySize << &country;
    }
    std::sort(bySize.begin(), bySize.end(), [](const MapCountry *a, const MapCountry *b) {
        return a->bounds.width() * a->bounds.height() > b->bounds.width() * b->bounds.height();
    });
    QList<QRectF> taken;
    for (const MapCountry *country : bySize) {
        const QString name = country->name(style.locale);
        const double width = metrics.horizontalAdvance(name) + 4 * u;
        if (name.isEmpty() || width > country->bounds.width() * view.worldSize() * 1.15)
            continue;
        QRectF box(0, 0, width, metrics.height());
        box.moveCenter(view.toScreen(country->label, rect));
        if (scene.filled.contains(country->code))
            box.translate(0, -0.9 * metrics.height());
        if (!rect.contains(box) || std::any_of(taken.begin(), taken.end(), [&](const QRectF &t) { return t.intersects(box); }))
            continue;
        taken << box;
        drawWithHalo(painter, box, Qt::AlignCenter, name, style.colors.mutedText, style.colors.land, u);
    }
}

QList<MapMark> mapMarks(const QRectF &rect, const MapClusters &clusters, const MapView &view)
{
    QList<MapMark> marks;
    const double room = 26 * view.unit;
    const QRectF wide = rect.adjusted(-room, -room, room, room);
    for (const MapCluster &cluster : clusters.at(MapClusters::levelForZoom(view.zoom))) {
        const QPointF position = view.toScreen(cluster.place, rect);
        if (!wide.contains(position))
            continue;
        const double radius = cluster.count == 1 ? 6 : 11 + 2.2 * std::min(5.0, std::log10(cluster.count) * 1.6);
        marks.append({position, radius * view.unit, &cluster});
    }
    const double row = 40 * view.unit;
    std::sort(marks.begin(), marks.end(), [row](const MapMark &a, const MapMark &b) {
        const double rowA = std::floor(a.position.y() / row);
        const double rowB = std::floor(b.position.y() / row);
        return rowA != rowB ? rowA < rowB : a.position.x() < b.position.x();
    });
    return marks;
}

void paintMapMarks(QPainter &painter, const QList<MapMark> &marks, const MapClusters &clusters, const MapScene &scene,
                   const MapView &view, const ChartStyle &style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = style.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    painter.setFont(font);
    for (const bool single : {true, false}) { // bubbles above points, so that no count is covered
        for (const MapMark &mark : marks) {
            if ((mark.cluster->count == 1) != single)
                continue;
            if (!single) {
                paintBubble(painter, mark, scene, view, style);
                continue;
            }
            const int category = scene.points[clusters.members(*mark.cluster).first()].category;
            drawMark(painter, scene.shapeOf(category), mark.position, mark.radius, colorOf(scene, category, style), style.colors.base,
                     1.5 * view.unit);
        }
    }
    painter.restore();
}

QRectF mapLegendPlace(const QRectF &rect, double bottom, const QSizeF &size, const QList<MapMark> &marks, double unit,
                      Qt::LayoutDirection direction)
{
    const double edge = 8 * unit;
    const double aboveScale = 30 * unit;
    const double farSide = rect.right() - edge - size.width();
    // Not the far upper corner: there stand the buttons of a window.
    QList<QRectF> corners{QRectF(QPointF(rect.left() + edge, bottom - size.height() - edge / 2), size),
                          QRectF(QPointF(rect.left() + edge, rect.top() + edge), size),
                          QRectF(QPointF(farSide, bottom - size.height() - aboveScale), size)};
    QRectF best;
    int fewest = std::numeric_limits<int>::max();
    for (QRectF &corner : corners) {
        if (direction == Qt::RightToLeft)
            corner.moveLeft(rect.left() + rect.right() - corner.right());
        int hidden = 0;
        for (const MapMark &mark : marks) {
            const QRectF place(mark.position.x() - mark.radius, mark.position.y() - mark.radius, 2 * mark.radius,
                               2 * mark.radius);
            if (corner.intersects(place))
                hidden += mark.cluster ? mark.cluster->count : 1;
        }
        if (hidden < fewest) {
            fewest = hidden;
            best = corner;
        }
    }
    return best;
}

void paintMapFurniture(QPainter &painter, const QRectF &rect, const MapView &view, const MapScene &scene,
                       const ChartStyle &style, const QList<MapMark> &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(style.locale.textDirection());
    const double u = view.unit;
    painter.setFont(style.font);
    const QFontMetricsF metrics(style.font, painter.device());
    const QString text = mapAttribution(scene);
    const double width = std::min(rect.width(), metrics.horizontalAdvance(text) + 12 * u);
    const double height = metrics.boundingRect(QRectF(0, 0, width - 10 * u, 1e5), Qt::AlignLeft | Qt::TextWordWrap, text).height() + 2 * u;
    const QRectF line = turned(QRectF(rect.right() - width, rect.bottom() - height, width, height), rect, style);
    QColor ground = style.colors.base;
    ground.setAlphaF(0.85F);
    painter.fillRect(line, ground);
    painter.setPen(style.colors.mutedText);
    painter.drawText(turned(line.adjusted(6 * u, 0, -4 * u, 0), line, style),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, text);
    paintLegend(painter, rect, line.top(), scene, style, u, marks);
    paintScaleBar(painter, rect, line.top(), view, style);
    painter.restore();
}

void paintMap(QPainter &painter, const QRectF &rect, const MapOutlines &outlines, const MapClusters &clusters, const MapView &view,
              const MapScene &scene, const ChartStyle &style)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    paintMapBase(painter, rect, outlines, view, scene, style);
    paintMapNames(painter, rect, outlines, view, scene, style);
    const QList<MapMark> marks = mapMarks(rect, clusters, view);
    paintMapMarks(painter, marks, clusters, scene, view, style);
    paintMapFurniture(painter, rect, view, scene, style, marks);
    painter.restore();
}

} // namespace Lodebook
