// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/marks.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace Lodebook {

struct MapPoint
{
    double lat = 0;
    double lon = 0;
    QVariant key;     ///< What the caller knows it by.
    int category = 0; ///< Index into MapScene::categories.
    QString label;
};

/// A kind of point. Without a colour or shape of its own it takes the next of the series.
struct MapCategory
{
    QString name;
    QColor color;
    std::optional<MarkShape> shape;
};

/// What a map shows, as a value.
struct MapScene
{
    QString title;
    QList<MapPoint> points;
    QList<MapCategory> categories;
    QHash<QString, int> filled; ///< ISO codes of countries that are filled as their category, with a pattern of its own.
    bool pointsApart = false; ///< Few points that are each to be seen: they are put together only where they cover one another.
    QStringList highlighted;  ///< ISO codes of countries that are tinted and hatched.
    QString highlightLabel;   ///< What the hatching means.
    QString source;           ///< Where the points are from: printed on the map.

    [[nodiscard]] QList<int> countsPerCategory() const;
    [[nodiscard]] MarkShape shapeOf(int category) const;
    /// In words: how many points of which kind, and which countries are marked.
    [[nodiscard]] QString sentence(const QLocale &locale = {}) const;
};

/// "Made with Natural Earth; borders are de facto", then the scene's source.
[[nodiscard]] QString mapAttribution(const MapScene &scene);

} // namespace Lodebook
