// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapview.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Lodebook {

namespace {

constexpr double edge = 85.0;
constexpr double equator = 40075016.686;

} // namespace

QPointF worldPoint(double lat, double lon)
{
    const double radians = std::clamp(lat, -edge, edge) * std::numbers::pi / 180;
    return {(lon + 180) / 360, 0.5 - std::asinh(std::tan(radians)) / (2 * std::numbers::pi)};
}

GeoPoint geoPoint(const QPointF &world)
{
    return {.lat = std::atan(std::sinh((0.5 - world.y()) * 2 * std::numbers::pi)) * 180 / std::numbers::pi,
            .lon = world.x() * 360 - 180};
}

double MapView::worldSize() const
{
    return 256 * unit * std::exp2(zoom);
}

QPointF MapView::toScreen(const QPointF &world, const QRectF &rect) const
{
    return rect.center() + (world - center) * worldSize();
}

QPointF MapView::toWorld(const QPointF &screen, const QRectF &rect) const
{
    return center + (screen - rect.center()) / worldSize();
}

QRectF MapView::visible(const QRectF &rect) const
{
    return {toWorld(rect.topLeft(), rect), toWorld(rect.bottomRight(), rect)};
}

double MapView::metresPerPixel() const
{
    return equator * std::cos(geoPoint(center).lat * std::numbers::pi / 180) / worldSize();
}

MapView MapView::zoomedAt(const QPointF &screen, const QRectF &rect, double newZoom) const
{
    MapView view = *this;
    const QPointF place = toWorld(screen, rect);
    view.zoom = std::clamp(newZoom, MinZoom, MaxZoom);
    view.center = place - (screen - rect.center()) / view.worldSize();
    return view.clamped(rect);
}

MapView MapView::clamped(const QRectF &rect) const
{
    MapView view = *this;
    const double widest = std::log2(std::max(1.0, std::min(rect.width() / (256 * unit), rect.height() / (200 * unit))));
    view.zoom = std::clamp(zoom, std::max(MinZoom, widest), MaxZoom);
    const double halfWidth = std::min(0.5, rect.width() / view.worldSize() / 2);
    const double halfHeight = std::min(0.5, rect.height() / view.worldSize() / 2);
    view.center.setX(std::clamp(center.x(), halfWidth, 1 - halfWidth));
    view.center.setY(std::clamp(center.y(), halfHeight, 1 - halfHeight));
    return view;
}

MapView MapView::fitting(const QRectF &places, const QRectF &rect, double unit)
{
    MapView view;
    view.unit = unit;
    view.center = places.center();
    const double margin = 48 * unit;
    const double width = std::max(40.0, rect.width() - 2 * margin) / (256 * unit);
    const double height = std::max(40.0, rect.height() - 2 * margin) / (256 * unit);
    view.zoom = std::min({12.0, std::log2(width / std::max(places.width(), 1e-9)), std::log2(height / std::max(places.height(), 1e-9))});
    return view.clamped(rect);
}

} // namespace Lodebook
