// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Lodebook {

/// A place on the WGS 84 ellipsoid, in decimal degrees: latitude -90..90, longitude -180..180.
struct GeoPoint
{
    double lat = 0;
    double lon = 0;

    bool operator==(const GeoPoint &) const = default;

    [[nodiscard]] bool isValid() const { return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180; }
    [[nodiscard]] QString text() const; ///< "lat, lon" with as many digits as the numbers have, never with an exponent.
    /// Two decimals with a point, separated by comma, semicolon or blank.
    [[nodiscard]] static std::optional<GeoPoint> fromText(QStringView text);
};

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::GeoPoint)
