// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/isotext.h"

namespace Lodebook {

namespace {

constexpr qint64 dayOf1970 = 2'440'588;
constexpr qint64 millisecondsOfDay = 86'400'000;

void put(QChar *&at, int number, int digits)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        at[i] = QChar(u'0' + number % 10);
    at += digits;
}

/// False for years that are not written with four digits.
bool putDate(QChar *&at, QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    if (year < 1 || year > 9999)
        return false;
    put(at, year, 4);
    *at++ = u'-';
    put(at, month, 2);
    *at++ = u'-';
    put(at, day, 2);
    return true;
}

} // namespace

QString isoText(QDate date)
{
    QString text(10, Qt::Uninitialized);
    QChar *at = text.data();
    return putDate(at, date) ? text : date.toString(Qt::ISODate);
}

QString isoText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const qint64 since = moment.toMSecsSinceEpoch();
    const qint64 days = (since >= 0 ? since : since - millisecondsOfDay + 1) / millisecondsOfDay;
    const int inDay = int(since - days * millisecondsOfDay);
    QString text(24, Qt::Uninitialized);
    QChar *at = text.data();
    if (!putDate(at, QDate::fromJulianDay(dayOf1970 + days)))
        return moment.toUTC().toString(Qt::ISODateWithMs);
    *at++ = u'T';
    put(at, inDay / 3'600'000, 2);
    *at++ = u':';
    put(at, inDay / 60'000 % 60, 2);
    *at++ = u':';
    put(at, inDay / 1000 % 60, 2);
    *at++ = u'.';
    put(at, inDay % 1000, 3);
    *at = u'Z';
    return text;
}

} // namespace Lodebook
