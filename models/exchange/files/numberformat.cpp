// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/numberformat.h"

#include <cmath>
#include <utility>

namespace Lodebook {
namespace {

constexpr qint64 MillisecondsPerDay = 24 * 60 * 60 * 1000;
constexpr double FirstRealSerial = 61;   // 1 March 1900; 60 is a 29 February that never was
constexpr double LastSerial = 2958466;   // the day after 31 December 9999

struct FormatParts
{
    bool hasDate = false;
    bool hasTime = false;
    bool hasMonthOrMinute = false;
    bool isElapsed = false;
};

/// Skips what is literal at @p at: quoted, escaped, padded. Returns whether it did.
bool skipLiteral(QStringView code, qsizetype &at)
{
    if (code[at] == u'"') {
        const qsizetype end = code.indexOf(u'"', at + 1);
        at = end < 0 ? code.size() : end;
        return true;
    }
    if (code[at] == u'\\' || code[at] == u'_' || code[at] == u'*') {
        ++at;
        return true;
    }
    return false;
}

void readBracket(QStringView inside, FormatParts &parts)
{
    const QString letters = inside.toString().toLower();
    const bool isElapsed = !letters.isEmpty() && letters.count(letters.front()) == letters.size()
        && QStringView(u"hms").contains(letters.front());
    parts.isElapsed = parts.isElapsed || isElapsed;
}

void readLetter(QChar letter, FormatParts &parts)
{
    switch (letter.toLower().unicode()) {
    case u'y': case u'd': case u'b': case u'e': parts.hasDate = true; break; // b and e: other eras
    case u'h': case u's': parts.hasTime = true; break;
    case u'm': parts.hasMonthOrMinute = true; break;
    default: break;
    }
}

} // namespace

NumberFormat numberFormat(QStringView code)
{
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return NumberFormat::Number;
    FormatParts parts;
    for (qsizetype at = 0; at < code.size() && code[at] != u';'; ++at) {
        if (skipLiteral(code, at))
            continue;
        const QChar letter = code[at];
        if (letter == u'[') {
            const qsizetype end = code.indexOf(u']', at);
            if (end < 0)
                break;
            readBracket(code.mid(at + 1, end - at - 1), parts);
            at = end;
        } else if (letter == u'0' || letter == u'#' || letter == u'?') {
            if (!parts.hasTime && !parts.isElapsed) // else the fraction of a second
                return NumberFormat::Number;
        } else if (code.mid(at).startsWith(QLatin1String("General"), Qt::CaseInsensitive)) {
            return NumberFormat::Number;
        } else {
            readLetter(letter, parts);
        }
    }
    if (parts.isElapsed)
        return NumberFormat::Number;
    if (parts.hasDate && parts.hasTime)
        return NumberFormat::Moment;
    if (parts.hasTime)
        return NumberFormat::TimeOfDay;
    return parts.hasDate || parts.hasMonthOrMinute ? NumberFormat::Date : NumberFormat::Number;
}

NumberFormat builtInNumberFormat(int id)
{
    if (id == 22)
        return NumberFormat::Moment;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return NumberFormat::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return NumberFormat::TimeOfDay;
    return NumberFormat::Number;
}

std::optional<double> serialNumber(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    const double serial = double(QDate(1899, 12, 30).daysTo(utc.date()))
        + double(utc.time().msecsSinceStartOfDay()) / double(MillisecondsPerDay);
    return serial >= FirstRealSerial && serial < LastSerial ? std::optional(serial) : std::nullopt;
}

Cell cellOfNumber(double number, QString written, NumberFormat format, bool countsFrom1904)
{
    const double serial = countsFrom1904 && format != NumberFormat::TimeOfDay ? number + 1462 : number;
    if (format == NumberFormat::Number || !(serial >= 0 && serial < LastSerial))
        return Cell::ofNumber(number, std::move(written));
    const qint64 milliseconds = std::llround(serial * double(MillisecondsPerDay));
    const qint64 days = milliseconds / MillisecondsPerDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(milliseconds % MillisecondsPerDay));
    if (format == NumberFormat::TimeOfDay && days == 0)
        return Cell::ofText(time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz")));
    if (days < 1 || days == 60)
        return Cell::ofNumber(number, std::move(written));
    const QDate date = QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
    const bool hasTime = format != NumberFormat::Date || time != QTime(0, 0);
    return hasTime ? Cell::ofMoment(QDateTime(date, time, Qt::UTC)) : Cell::ofDate(date);
}

} // namespace Lodebook
