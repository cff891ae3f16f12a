// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace Lodebook {

/// Shapes for points on charts and maps: what tells kinds apart when colour cannot.
enum class MarkShape { Circle, Square, Triangle, Diamond, Cross, TriangleDown, Plus, Star };
inline constexpr int MarkShapeCount = 8;
[[nodiscard]] constexpr MarkShape markShape(qsizetype index) { return MarkShape(index % MarkShapeCount); }

/// Draws the shape about the centre, filled, with an outline that keeps it apart from what lies below.
void drawMark(QPainter &painter, MarkShape shape, const QPointF &center, double radius, const QColor &fill,
              const QColor &outline, double outlineWidth = 1.0);

/// Fillings for bars, drawn as lines inside the rectangle, so that every paint device can show them.
enum class FillPattern { Solid, Rising, Dots, Level, Falling, Grid };
inline constexpr int FillPatternCount = 6;
[[nodiscard]] constexpr FillPattern fillPattern(qsizetype index) { return FillPattern(index % FillPatternCount); }

/// Fills the rectangle with the colour and strokes the pattern over it; `step` is the distance of its lines.
void fillWithPattern(QPainter &painter, const QRectF &rect, const QColor &fill, FillPattern pattern,
                     const QColor &strokes, double step);

} // namespace Lodebook
