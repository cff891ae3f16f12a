// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/geopoint.h"

#include <QByteArrayView>
#include <QLocale>
#include <QVarLengthArray>

namespace Lodebook {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void skipSpaces(QStringView &text)
{
    while (!text.isEmpty() && (text.front() == u' ' || (text.front() >= u'\t' && text.front() <= u'\r')))
        text = text.sliced(1);
}

/// Takes a number from the front of the text: a sign, digits, a point with digits behind it. No exponents.
std::optional<double> takeDegrees(QStringView &text)
{
    skipSpaces(text);
    QVarLengthArray<char, 40> number;
    const auto take = [&] {
        number.append(char(text.front().unicode()));
        text = text.sliced(1);
    };
    if (!text.isEmpty() && (text.front() == u'+' || text.front() == u'-'))
        take();
    if (text.isEmpty() || !isDigit(text.front()))
        return std::nullopt;
    while (!text.isEmpty() && isDigit(text.front()))
        take();
    if (text.size() > 1 && text.front() == u'.' && isDigit(text.at(1))) {
        do
            take();
        while (!text.isEmpty() && isDigit(text.front()));
    }
    bool ok = false;
    const double degrees = QByteArrayView(number.constData(), number.size()).toDouble(&ok);
    return ok ? std::optional(degrees) : std::nullopt;
}

} // namespace

QString GeoPoint::text() const
{
    return QString::number(lat, 'f', QLocale::FloatingPointShortest) + QStringLiteral(", ")
        + QString::number(lon, 'f', QLocale::FloatingPointShortest);
}

std::optional<GeoPoint> GeoPoint::fromText(QStringView text)
{
    const std::optional<double> lat = takeDegrees(text);
    const QStringView rest = text;
    skipSpaces(text);
    if (!text.isEmpty() && (text.front() == u',' || text.front() == u';'))
        text = text.sliced(1);
    else if (!rest.first(rest.size() - text.size()).contains(u' '))
        return std::nullopt; // nothing between the two, or a line break
    const std::optional<double> lon = takeDegrees(text);
    skipSpaces(text);
    if (!lat || !lon || !text.isEmpty())
        return std::nullopt;
    const GeoPoint point{*lat, *lon};
    return point.isValid() ? std::optional(point) : std::nullopt;
}

} // namespace Lodebook
