// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/workingdays.h"

#include "models/entities/reference/holiday.h"

#include <cstdlib>

namespace Lodebook {

Result<WorkingDays> WorkingDays::load(const RecordReader &reader, const QStringList &countries)
{
    QSet<QDate> days;
    if (countries.isEmpty())
        return WorkingDays(days);
    const QVariantList codes(countries.cbegin(), countries.cend());
    const Result<> read = reader.forEach(Query(holiday(), Filter::leaf(holiday().country, Compare::AnyOf, codes)), [&days](const Record &record) {
        days.insert(record.get(holiday().on, QDate()));
        return true;
    });
    return read ? Result<WorkingDays>(WorkingDays(days)) : Result<WorkingDays>(read.error());
}

bool WorkingDays::isWorkingDay(const QDate &day) const
{
    return day.dayOfWeek() <= Qt::Friday && !m_holidays.contains(day);
}

QDate WorkingDays::counted(const QDate &from, int workingDays) const
{
    const int step = workingDays < 0 ? -1 : 1;
    int left = std::abs(workingDays);
    QDate day = from;
    while (left > 0 || !isWorkingDay(day)) {
        day = day.addDays(step);
        left -= isWorkingDay(day);
    }
    return day;
}

} // namespace Lodebook
