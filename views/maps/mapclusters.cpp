// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapclusters.h"

#include "views/maps/mapview.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Lodebook {

namespace {

constexpr int levelsApart = 2; ///< Cells of 11 to 22 units: about a mark.
constexpr int bits = 24; ///< Cells per axis at the finest level: about two metres.

quint64 spread(quint64 value)
{
    value = (value | value << 16) & 0x0000FFFF0000FFFFULL;
    value = (value | value << 8) & 0x00FF00FF00FF00FFULL;
    value = (value | value << 4) & 0x0F0F0F0F0F0F0F0FULL;
    value = (value | value << 2) & 0x3333333333333333ULL;
    return (value | value << 1) & 0x5555555555555555ULL;
}

quint64 gridCoordinate(double world, int level)
{
    const double cells = std::exp2(level);
    return quint64(std::clamp(world * cells, 0.0, cells - 1));
}

quint64 cellKey(quint64 x, quint64 y)
{
    return x << 32 | y;
}

void absorb(MapCluster &into, MapCluster &from)
{
    for (qsizetype i = 0; i < into.perCategory.size(); ++i)
        into.perCategory[i] += from.perCategory[i];
    into.ranges.insert(into.ranges.end(), from.ranges.begin(), from.ranges.end());
    into.count += from.count;
    from.count = 0;
}

} // namespace

MapClusters::MapClusters(const MapScene &scene)
    : m_categories(int(std::max<qsizetype>(1, scene.categories.size())))
    , m_finer(scene.pointsApart ? levelsApart : 0)
{
    m_points.reserve(size_t(scene.points.size()));
    for (qsizetype i = 0; i < scene.points.size(); ++i) {
        const MapPoint &point = scene.points[i];
        if (!GeoPoint{point.lat, point.lon}.isValid())
            continue;
        const QPointF place = worldPoint(point.lat, point.lon);
        const quint64 code = spread(gridCoordinate(place.x(), bits)) | spread(gridCoordinate(place.y(), bits)) << 1;
        const int category = point.category >= 0 && point.category < m_categories ? point.category : 0;
        m_points.push_back({code, place, int(i), category});
        const QRectF spot(place, QSizeF(1e-12, 1e-12));
        m_bounds = m_points.size() == 1 ? spot : m_bounds.united(spot);
    }
    std::sort(m_points.begin(), m_points.end(), [](const Placed &a, const Placed &b) {
        return a.code != b.code ? a.code < b.code : a.index < b.index;
    });
}

int MapClusters::levelForZoom(double zoom)
{
    return std::clamp(int(std::lround(zoom)) + 2, 0, bits); // cells of 45 to 90 units
}

const std::vector<MapCluster> &MapClusters::at(int level) const
{
    const auto found = m_levels.find(level);
    return found != m_levels.end() ? found->second : m_levels.emplace(level, build(std::min(level + m_finer, bits))).first->second;
}

std::vector<MapCluster> MapClusters::build(int level) const
{
    std::vector<MapCluster> clusters;
    const int shift = 2 * (bits - level);
    for (size_t start = 0; start < m_points.size();) {
        size_t end = start;
        MapCluster cluster;
        cluster.perCategory.fill(0, m_categories);
        QPointF sum;
        while (end < m_points.size() && m_points[end].code >> shift == m_points[start].code >> shift) {
            sum += m_points[end].place;
            ++cluster.perCategory[m_points[end].category];
            ++end;
        }
        cluster.count = int(end - start);
        cluster.place = cluster.count == 1 ? m_points[start].place : sum / cluster.count;
        cluster.ranges.emplace_back(int(start), int(end));
        clusters.push_back(std::move(cluster));
        start = end;
    }
    // Neighbours whose middles nearly meet across the edge of a cell would cover one another.
    QHash<quint64, int> cells;
    for (size_t i = 0; i < clusters.size(); ++i)
        cells.insert(cellKey(gridCoordinate(clusters[i].place.x(), level), gridCoordinate(clusters[i].place.y(), level)), int(i));
    std::vector<int> order(clusters.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return clusters[size_t(a)].count != clusters[size_t(b)].count ? clusters[size_t(a)].count > clusters[size_t(b)].count : a < b;
    });
    const double near = 0.62 / std::exp2(level);
    for (const int i : order) {
        MapCluster &cluster = clusters[size_t(i)];
        if (cluster.count == 0)
            continue;
        const quint64 x = gridCoordinate(cluster.place.x(), level);
        const quint64 y = gridCoordinate(cluster.place.y(), level);
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                const int other = cells.value(cellKey(x + quint64(dx), y + quint64(dy)), -1);
                if (other < 0 || other == i || clusters[size_t(other)].count == 0)
                    continue;
                const QPointF apart = clusters[size_t(other)].place - cluster.place;
                if (std::hypot(apart.x(), apart.y()) < near)
                    absorb(cluster, clusters[size_t(other)]);
            }
        }
    }
    std::erase_if(clusters, [](const MapCluster &cluster) { return cluster.count == 0; });
    return clusters;
}

QList<int> MapClusters::members(const MapCluster &cluster) const
{
    QList<int> indexes;
    indexes.reserve(cluster.count);
    for (const auto &[start, end] : cluster.ranges) {
        for (int i = start; i < end; ++i)
            indexes << m_points[size_t(i)].index;
    }
    return indexes;
}

QList<int> MapClusters::within(const QRectF &world) const
{
    QList<int> indexes;
    for (const Placed &point : m_points) {
        if (world.contains(point.place))
            indexes << point.index;
    }
    return indexes;
}

bool MapClusters::canSplit(const MapCluster &cluster) const
{
    QRectF box;
    bool first = true;
    for (const auto &[start, end] : cluster.ranges) {
        for (int i = start; i < end; ++i) {
            const QRectF spot(m_points[size_t(i)].place, QSizeF(1e-15, 1e-15));
            box = first ? spot : box.united(spot);
            first = false;
        }
    }
    return std::max(box.width(), box.height()) > 1.5 / std::exp2(levelForZoom(MapView::MaxZoom));
}

} // namespace Lodebook
