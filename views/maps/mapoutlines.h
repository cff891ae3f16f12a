// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

#include <array>
#include <memory>

namespace Lodebook {

/// One closed line, in world places, at several degrees of detail.
struct MapRing
{
    static constexpr int Levels = 4;

    QRectF bounds;
    std::array<QPolygonF, Levels> levels; ///< Coarse to full.

    [[nodiscard]] const QPolygonF &forZoom(double zoom) const;
};

struct MapCountry
{
    QString code;      ///< ISO 3166-1 alpha-2; empty where there is none.
    QStringList names; ///< en fr nl de es
    QPointF label;     ///< Where its name has most room.
    QRectF bounds;     ///< Of its largest ring.
    QList<MapRing> rings;

    [[nodiscard]] QString name(const QLocale &locale) const;
};

/// The countries of the world, read from the compact files in resources/maps. Immutable once read, so
/// that threads and windows share one.
class MapOutlines final
{
public:
    enum class Detail { Coarse, Fine };

    /// Refuses what is cut, too long or not an outline file, naming the reason.
    [[nodiscard]] static Result<MapOutlines> parse(const QByteArray &content);
    /// The outlines that travel with the program; takes some milliseconds, so call it on a worker.
    [[nodiscard]] static std::shared_ptr<const MapOutlines> load(Detail detail);

    [[nodiscard]] const QList<MapCountry> &countries() const { return m_countries; }
    [[nodiscard]] const MapCountry *country(const QString &code) const;

private:
    QList<MapCountry> m_countries;
};

} // namespace Lodebook
