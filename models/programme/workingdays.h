// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

#include <QSet>

namespace Lodebook {

/// The days on which work is done: Monday to Friday, but the public holidays of the countries asked for (see holiday). What
/// the casebook does not list is no holiday.
class WorkingDays
{
public:
    WorkingDays() = default;
    explicit WorkingDays(QSet<QDate> holidays) : m_holidays(std::move(holidays)) {}
    [[nodiscard]] static Result<WorkingDays> load(const RecordReader &reader, const QStringList &countries);

    [[nodiscard]] bool isWorkingDay(const QDate &day) const;
    /// The day so many working days after another, or before it when the number is below zero; the day itself counts as
    /// none. With zero it is the day itself, or the next working day when that is free.
    [[nodiscard]] QDate counted(const QDate &from, int workingDays) const;

private:
    QSet<QDate> m_holidays;
};

} // namespace Lodebook
