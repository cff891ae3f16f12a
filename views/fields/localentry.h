// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QLocale>

namespace Lodebook {

// What people type, in the manner of their country; and the same the other way round.

/// The plain decimal (digits, a point, maybe a sign) a typed number means. Groups of thousands must be groups of three:
/// 1.234 is a thousand in Germany, 1.23 is refused there rather than read as a hundred and twenty-three.
[[nodiscard]] Result<QString> typedNumber(const QString &text, const QLocale &locale);

/// The day a typed date means: 31/3, 31.3.24, 2024-03-31, 31 March 2024, today, tomorrow, yesterday, +14, -3, +2w, +6m,
/// +1y. Day and month stand in the order of the locale; without a year it is this one.
[[nodiscard]] Result<QDate> typedDate(const QString &text, const QDate &today, const QLocale &locale);

/// A number without loss, with this locale's decimal sign and thousands.
[[nodiscard]] QString localNumber(double number, const QLocale &locale);
/// The short date of the locale, always with all four digits of the year.
[[nodiscard]] QString localDate(const QDate &date, const QLocale &locale);
/// The plain decimal text of an amount with this locale's decimal sign and thousands.
[[nodiscard]] QString localDecimal(const QString &plain, const QLocale &locale);

} // namespace Lodebook
