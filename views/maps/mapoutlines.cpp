// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapoutlines.h"

#include "views/maps/mapview.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

const QByteArray mark = QByteArrayLiteral("LBMO1");
constexpr std::array<double, MapRing::Levels - 1> topZoom{2.5, 4.5, 6.5}; ///< Up to where a level serves.

/// Reads the bytes in order; once something does not fit, everything read is zero and `broken` says so.
class Reader
{
public:
    explicit Reader(const QByteArray &content, qsizetype at) : m_content(content), m_at(at) {}

    bool broken = false;
    bool atEnd() const { return m_at == m_content.size(); }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (m_at >= m_content.size())
                break;
            const auto byte = quint8(m_content[m_at++]);
            value |= quint64(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        broken = true;
        return 0;
    }

    qint64 signedNumber()
    {
        const quint64 raw = number();
        return raw & 1 ? -qint64((raw + 1) / 2) : qint64(raw / 2);
    }

    QByteArray bytes(quint64 count)
    {
        if (broken || count > quint64(m_content.size() - m_at)) {
            broken = true;
            return {};
        }
        m_at += qsizetype(count);
        return m_content.mid(m_at - qsizetype(count), qsizetype(count));
    }

    /// A count of things that take at least that many bytes each.
    qsizetype count(qsizetype least)
    {
        const quint64 wanted = number();
        if (wanted > quint64(m_content.size() - m_at) / quint64(least)) {
            broken = true;
            return 0;
        }
        return qsizetype(wanted);
    }

private:
    const QByteArray &m_content;
    qsizetype m_at;
};

/// Leaves out points nearer than `distance` to the one before.
QPolygonF thinned(const QPolygonF &ring, double distance)
{
    QPolygonF thin;
    for (const QPointF &point : ring) {
        if (thin.isEmpty() || std::abs(point.x() - thin.last().x()) + std::abs(point.y() - thin.last().y()) >= distance)
            thin << point;
    }
    return thin.size() >= 3 ? thin : QPolygonF();
}

MapRing ringOf(QPolygonF full)
{
    MapRing ring;
    ring.bounds = full.boundingRect();
    for (int level = 0; level < MapRing::Levels - 1; ++level)
        ring.levels[size_t(level)] = thinned(full, 0.8 / (256 * std::exp2(topZoom[size_t(level)])));
    ring.levels[MapRing::Levels - 1] = std::move(full);
    return ring;
}

MapCountry readCountry(Reader &reader)
{
    MapCountry country;
    country.code = QString::fromLatin1(reader.bytes(2));
    if (country.code == QLatin1String("--"))
        country.code.clear();
    for (int language = 0; language < 5; ++language)
        country.names << QString::fromUtf8(reader.bytes(reader.number()));
    const double labelLon = double(reader.signedNumber()) / 100;
    country.label = worldPoint(double(reader.signedNumber()) / 100, labelLon);
    const qsizetype rings = reader.count(3);
    for (qsizetype r = 0; r < rings && !reader.broken; ++r) {
        const qsizetype points = reader.count(2);
        QPolygonF ring;
        ring.reserve(points);
        qint64 lon = 0;
        qint64 lat = 0;
        for (qsizetype p = 0; p < points && !reader.broken; ++p) {
            lon += reader.signedNumber();
            lat += reader.signedNumber();
            reader.broken = reader.broken || std::abs(lon) > 18100 || std::abs(lat) > 9100;
            ring << worldPoint(double(lat) / 100, double(lon) / 100);
        }
        country.rings << ringOf(std::move(ring));
        const QRectF &bounds = country.rings.last().bounds;
        if (bounds.width() * bounds.height() > country.bounds.width() * country.bounds.height())
            country.bounds = bounds;
    }
    return country;
}

Error brokenFile()
{
    return {Error::Kind::File,
            QCoreApplication::translate("Map", "The country outlines cannot be read: the file is damaged or not an outline file. "
                                               "Maps are shown without countries. Install the program again."),
            {}};
}

} // namespace

const QPolygonF &MapRing::forZoom(double zoom) const
{
    for (size_t level = 0; level < topZoom.size(); ++level) {
        if (zoom <= topZoom[level])
            return levels[level];
    }
    return levels.back();
}

QString MapCountry::name(const QLocale &locale) const
{
    static const std::array<QLocale::Language, 5> languages{QLocale::English, QLocale::French, QLocale::Dutch, QLocale::German,
                                                            QLocale::Spanish};
    const auto found = std::find(languages.begin(), languages.end(), locale.language());
    return names.value(found == languages.end() ? 0 : int(found - languages.begin()));
}

Result<MapOutlines> MapOutlines::parse(const QByteArray &content)
{
    if (!content.startsWith(mark))
        return brokenFile();
    Reader reader(content, mark.size());
    MapOutlines outlines;
    const qsizetype count = reader.count(10);
    outlines.m_countries.reserve(count);
    for (qsizetype i = 0; i < count && !reader.broken; ++i)
        outlines.m_countries << readCountry(reader);
    if (reader.broken || !reader.atEnd())
        return brokenFile();
    return outlines;
}

std::shared_ptr<const MapOutlines> MapOutlines::load(Detail detail)
{
    QFile file(detail == Detail::Coarse ? QStringLiteral(":/maps/countries-110m.outline")
                                        : QStringLiteral(":/maps/countries-50m.outline"));
    if (file.open(QIODevice::ReadOnly)) {
        if (Result<MapOutlines> outlines = parse(file.readAll()))
            return std::make_shared<const MapOutlines>(*std::move(outlines));
    }
    qWarning("The country outlines are missing or damaged: %ls", qUtf16Printable(file.fileName()));
    return std::make_shared<const MapOutlines>();
}

const MapCountry *MapOutlines::country(const QString &code) const
{
    const auto found = std::find_if(m_countries.begin(), m_countries.end(),
                                    [&](const MapCountry &country) { return country.code == code; });
    return found == m_countries.end() || code.isEmpty() ? nullptr : &*found;
}

} // namespace Lodebook
