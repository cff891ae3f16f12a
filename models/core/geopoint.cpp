// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/geopoint.h"

#include <QLocale>
#include <QRegularExpression>

namespace Lodebook {

QString GeoPoint::text() const
{
    return QString::number(lat, 'f', QLocale::FloatingPointShortest) + QStringLiteral(", ")
        + QString::number(lon, 'f', QLocale::FloatingPointShortest);
}

std::optional<GeoPoint> GeoPoint::fromText(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\s*([+-]?\d+(?:\.\d+)?)\s*[,; ]\s*([+-]?\d+(?:\.\d+)?)\s*$)"));
    const QRegularExpressionMatch match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const GeoPoint point{match.captured(1).toDouble(), match.captured(2).toDouble()};
    return point.isValid() ? std::optional(point) : std::nullopt;
}

} // namespace Lodebook
