// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/maps/mapscene.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <map>
#include <vector>

namespace Lodebook {

/// Points that stand too close together to be drawn one by one; a single point is a cluster of one.
struct MapCluster
{
    QPointF place;                           ///< In world places: the middle of its points.
    int count = 0;
    QList<int> perCategory;
    std::vector<std::pair<int, int>> ranges; ///< Stretches of MapClusters' order, end not included.
};

/// Groups points on a grid of the screen, for every zoom level on demand. The points are sorted once
/// along a space-filling curve; a level is then one pass, so a hundred thousand points are quick.
/// Points without a valid position are left out.
class MapClusters final
{
public:
    MapClusters() = default;
    explicit MapClusters(const MapScene &scene);

    [[nodiscard]] qsizetype placedCount() const { return qsizetype(m_points.size()); }
    [[nodiscard]] QRectF bounds() const { return m_bounds; } ///< World places of all points.
    [[nodiscard]] static int levelForZoom(double zoom);
    [[nodiscard]] const std::vector<MapCluster> &at(int level) const; ///< Cached.
    /// Indexes into the scene's points.
    [[nodiscard]] QList<int> members(const MapCluster &cluster) const;
    [[nodiscard]] QList<int> within(const QRectF &world) const;
    /// Whether zooming in can ever separate its points.
    [[nodiscard]] bool canSplit(const MapCluster &cluster) const;

private:
    struct Placed
    {
        quint64 code;
        QPointF place;
        int index;
        int category;
    };

    std::vector<MapCluster> build(int level) const;

    std::vector<Placed> m_points;
    QRectF m_bounds;
    int m_categories = 1;
    int m_finer = 0; ///< Levels below the usual grid, for points that are to stay apart.
    mutable std::map<int, std::vector<MapCluster>> m_levels;
};

} // namespace Lodebook
