// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/query.h"

#include <QDate>

#include <optional>

namespace Lodebook {

/// A stretch of days named by where it lies from today: today itself, today + 14, the last 30 days, this month, next
/// year. As the value of a condition on a date or a moment it means other days tomorrow.
struct RelativeDays
{
    enum class Unit { Day, Week, Month, Quarter, Year };

    Unit unit = Unit::Day;
    int first = 0; ///< The first whole unit, counted from the one today lies in.
    int last = 0;  ///< The last one.

    [[nodiscard]] QDate from(const QDate &today) const;
    [[nodiscard]] QDate to(const QDate &today) const; ///< The last day that belongs to it. Weeks begin on Monday.
    /// Public and stable, as saved views keep it: day:-30..0, month:0, day:14.
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<RelativeDays> fromText(QStringView text);
    /// As a command line names them: today, today-30, week, month-1, quarter, year+1. A filter that filterFromText()
    /// read may hold such days and is resolved before it is asked.
    [[nodiscard]] static std::optional<RelativeDays> fromWord(QStringView word);
    bool operator==(const RelativeDays &) const = default;
};

/// The filter with the days of \a today in the place of relative ones: what a database can be asked.
[[nodiscard]] Filter resolved(const Filter &filter, const QDate &today);

} // namespace Lodebook

Q_DECLARE_METATYPE(Lodebook::RelativeDays)
