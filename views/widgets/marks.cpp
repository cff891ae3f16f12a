// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/marks.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Lodebook {

namespace {

QPolygonF regular(const QPointF &center, double radius, int corners, double turn)
{
    QPolygonF polygon;
    polygon.reserve(corners);
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << center + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return polygon;
}

QPolygonF plus(const QPointF &c, double r, bool turned)
{
    const double a = r * 0.36;
    QPolygonF polygon{{-a, -r}, {a, -r}, {a, -a}, {r, -a}, {r, a}, {a, a}, {a, r}, {-a, r}, {-a, a}, {-r, a}, {-r, -a}, {-a, -a}};
    if (turned) {
        const double half = std::numbers::sqrt2 / 2;
        for (QPointF &p : polygon)
            p = QPointF((p.x() - p.y()) * half, (p.x() + p.y()) * half);
    }
    polygon.translate(c);
    return polygon;
}

/// The lines of a 45-degree hatch inside the rectangle, cut analytically: not every device can clip.
void appendDiagonals(QList<QLineF> &lines, const QRectF &r, double step, bool rising)
{
    for (double c = step; c < r.width() + r.height(); c += step) {
        const double x0 = std::max(0.0, c - r.height());
        const double x1 = std::min(c, r.width());
        const double y0 = c - x0;
        const double y1 = c - x1;
        if (rising)
            lines << QLineF(r.left() + x0, r.top() + y0, r.left() + x1, r.top() + y1);
        else
            lines << QLineF(r.right() - x0, r.top() + y0, r.right() - x1, r.top() + y1);
    }
}

} // namespace

void drawMark(QPainter &painter, MarkShape shape, const QPointF &center, double radius, const QColor &fill,
              const QColor &outline, double outlineWidth)
{
    constexpr double up = -std::numbers::pi / 2;
    painter.setPen(outlineWidth > 0 ? QPen(outline, outlineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    // Sizes are set so that all shapes cover about the same ground.
    switch (shape) {
    case MarkShape::Circle: painter.drawEllipse(center, radius, radius); break;
    case MarkShape::Square: {
        const double half = radius * 0.89;
        painter.drawRect(QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half));
        break;
    }
    case MarkShape::Triangle:
        painter.drawPolygon(regular(center + QPointF(0, radius * 0.2), radius * 1.3, 3, up));
        break;
    case MarkShape::TriangleDown:
        painter.drawPolygon(regular(center - QPointF(0, radius * 0.2), radius * 1.3, 3, -up));
        break;
    case MarkShape::Diamond: painter.drawPolygon(regular(center, radius * 1.25, 4, up)); break;
    case MarkShape::Star: {
        QPolygonF star = regular(center, radius * 1.4, 10, up);
        for (qsizetype i = 1; i < star.size(); i += 2)
            star[i] = center + (star[i] - center) * 0.45;
        painter.drawPolygon(star);
        break;
    }
    case MarkShape::Cross: painter.drawPolygon(plus(center, radius * 1.25, true)); break;
    case MarkShape::Plus: painter.drawPolygon(plus(center, radius * 1.25, false)); break;
    }
}

void fillWithPattern(QPainter &painter, const QRectF &rect, const QColor &fill, FillPattern pattern,
                     const QColor &strokes, double step)
{
    painter.fillRect(rect, fill);
    if (rect.width() < 1 || rect.height() < 1)
        return;
    QList<QLineF> lines;
    switch (pattern) {
    case FillPattern::Solid: return;
    case FillPattern::Rising: appendDiagonals(lines, rect, step * 1.4, true); break;
    case FillPattern::Falling: appendDiagonals(lines, rect, step * 1.4, false); break;
    case FillPattern::Grid:
        appendDiagonals(lines, rect, step * 1.6, true);
        appendDiagonals(lines, rect, step * 1.6, false);
        break;
    case FillPattern::Level:
        for (double y = rect.bottom() - step; y > rect.top(); y -= step)
            lines << QLineF(rect.left(), y, rect.right(), y);
        break;
    case FillPattern::Dots:
        painter.setPen(Qt::NoPen);
        painter.setBrush(strokes);
        for (double y = rect.bottom() - step * 0.6; y > rect.top() + step * 0.3; y -= step) {
            for (double x = rect.left() + step * 0.6; x < rect.right() - step * 0.3; x += step)
                painter.drawEllipse(QPointF(x, y), step * 0.2, step * 0.2);
        }
        return;
    }
    painter.setPen(QPen(strokes, std::max(0.6, step * 0.18), Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

} // namespace Lodebook
