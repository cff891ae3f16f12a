// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartstyle.h"
#include "views/maps/mapclusters.h"
#include "views/maps/mapoutlines.h"
#include "views/maps/mapscene.h"
#include "views/maps/mapview.h"

class QPainter;

namespace Lodebook {

/// A cluster or point where it stands in the rectangle.
struct MapMark
{
    QPointF position;
    double radius = 0;
    const MapCluster *cluster = nullptr; ///< Lives as long as the MapClusters it came from.
};

/// Sea, countries and hatching: what is worth keeping in a picture while the view only moves.
void paintMapBase(QPainter &painter, const QRectF &rect, const MapOutlines &outlines, const MapView &view,
                  const MapScene &scene, const ChartStyle &style);
/// The names of countries that have room for theirs; none is cut or covers another. Those of filled countries stand above
/// their middle, where the scene has marks.
void paintMapNames(QPainter &painter, const QRectF &rect, const MapOutlines &outlines, const MapView &view, const MapScene &scene,
                   const ChartStyle &style);
/// The marks that are at least partly in the rectangle, in reading order.
[[nodiscard]] QList<MapMark> mapMarks(const QRectF &rect, const MapClusters &clusters, const MapView &view);
/// Points as shapes, clusters as bubbles with their count and a ring of their kinds.
void paintMapMarks(QPainter &painter, const QList<MapMark> &marks, const MapClusters &clusters, const MapScene &scene,
                   const MapView &view, const ChartStyle &style);
/// Where a legend of that size stands above \a bottom: in its usual corner, or in the one where it hides the fewest
/// points, when it would hide some.
[[nodiscard]] QRectF mapLegendPlace(const QRectF &rect, double bottom, const QSizeF &size, const QList<MapMark> &marks,
                                    double unit, Qt::LayoutDirection direction);
/// Legend, scale bar and the line that says where everything is from. The legend keeps clear of \a marks.
void paintMapFurniture(QPainter &painter, const QRectF &rect, const MapView &view, const MapScene &scene,
                       const ChartStyle &style, const QList<MapMark> &marks = {});
/// The whole map, as for print.
void paintMap(QPainter &painter, const QRectF &rect, const MapOutlines &outlines, const MapClusters &clusters, const MapView &view,
              const MapScene &scene, const ChartStyle &style);
/// The unit a view should have for that font: about a pixel on a usual screen.
[[nodiscard]] double mapUnit(const QFont &font, const QPaintDevice *device = nullptr);

} // namespace Lodebook
