// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/timescale.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimeScale)
};

constexpr double least = 0.01; ///< Pixels a day: a century in 365.
constexpr double most = 60;
constexpr double daysOfYear = 365.25;
constexpr int gap = 10;

QString quarterName(int quarter)
{
    return Words::tr("Q%1", "a quarter of a year").arg(quarter);
}

int widestMonth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest =
            std::max(widest, metrics.horizontalAdvance(QLocale().standaloneMonthName(month, QLocale::ShortFormat)));
    return widest;
}

} // namespace

TimeScale::TimeScale(const QDate &first, double pixelsPerDay)
    : m_first(double(first.toJulianDay()))
    , m_pixelsPerDay(std::clamp(pixelsPerDay, least, most))
{
}

TimeScale TimeScale::fitting(const QDate &first, const QDate &last, int width)
{
    constexpr double air = 0.04; // of the width, on either side
    const double days = double(std::max<qint64>(14, first.daysTo(last) + 1));
    TimeScale scale(first, std::max(1, width) * (1 - 2 * air) / days);
    scale.m_first -= air * width / scale.m_pixelsPerDay;
    return scale;
}

double TimeScale::at(const QDate &day) const
{
    return (double(day.toJulianDay()) - m_first) * m_pixelsPerDay;
}

QDate TimeScale::dayAt(double place) const
{
    return QDate::fromJulianDay(qint64(std::floor(m_first + place / m_pixelsPerDay)));
}

TimeScale TimeScale::movedTo(double first) const
{
    TimeScale scale = *this;
    scale.m_first = first;
    return scale;
}

TimeScale TimeScale::zoomedAt(double place, double factor) const
{
    TimeScale scale = *this;
    scale.m_pixelsPerDay = std::clamp(m_pixelsPerDay * factor, least, most);
    scale.m_first = m_first + place / m_pixelsPerDay - place / scale.m_pixelsPerDay;
    return scale;
}

QList<TimeScale::Tick> TimeScale::ticks(int width, const QFontMetrics &metrics) const
{
    const double year = m_pixelsPerDay * daysOfYear;
    const int months = year / 12 >= widestMonth(metrics) + gap        ? 1
        : year / 4 >= metrics.horizontalAdvance(quarterName(4)) + gap ? 3
                                                                      : 12;
    const int yearWidth = metrics.horizontalAdvance(QStringLiteral("2000")) + gap;
    int step = 1;
    for (const int wanted : {1, 2, 5, 10, 20, 50, 100}) {
        step = wanted;
        if (year * wanted >= yearWidth)
            break;
    }
    QList<Tick> ticks;
    const QDate begin = dayAt(0);
    QDate day(begin.year() - (begin.year() % step + step) % step, 1, 1);
    while (day.isValid() && at(day) <= width) {
        const QDate next = months == 12 ? day.addYears(step) : day.addMonths(months);
        if (at(next) >= 0) {
            Tick tick{day, {}, day.month() == 1};
            if (months == 1)
                tick.label = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
            else if (months == 3)
                tick.label = quarterName((day.month() + 2) / 3);
            ticks.append(tick);
        }
        day = next;
    }
    return ticks;
}

} // namespace Lodebook
