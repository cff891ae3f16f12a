// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/geopoint.h"

#include <QPointF>
#include <QRectF>

namespace Lodebook {

/// The place on the Web-Mercator square: 0,0 is its north-western corner, 1,1 the south-eastern one.
/// Latitudes beyond 85 degrees are taken as 85.
[[nodiscard]] QPointF worldPoint(double lat, double lon);
[[nodiscard]] GeoPoint geoPoint(const QPointF &world);

/// Which part of the world a rectangle shows.
struct MapView
{
    QPointF center{0.5, 0.5}; ///< World place in the middle of the rectangle.
    double zoom = 1;          ///< The whole world is 256 * 2^zoom units wide.
    double unit = 1;          ///< A unit in device pixels: more on paper and with large fonts.

    static constexpr double MinZoom = 0;
    static constexpr double MaxZoom = 17;

    bool operator==(const MapView &) const = default;

    [[nodiscard]] double worldSize() const;
    [[nodiscard]] QPointF toScreen(const QPointF &world, const QRectF &rect) const;
    [[nodiscard]] QPointF toWorld(const QPointF &screen, const QRectF &rect) const;
    [[nodiscard]] QRectF visible(const QRectF &rect) const; ///< In world places.
    [[nodiscard]] double metresPerPixel() const;            ///< In the middle.

    /// The same view with that place under the same pixel.
    [[nodiscard]] MapView zoomedAt(const QPointF &screen, const QRectF &rect, double newZoom) const;
    /// Kept within zoom limits, and no farther out than the rectangle can fill with world.
    [[nodiscard]] MapView clamped(const QRectF &rect) const;
    /// The closest view of these world places with a margin; never closer than a district.
    [[nodiscard]] static MapView fitting(const QRectF &places, const QRectF &rect, double unit = 1);
};

} // namespace Lodebook
