// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/cell.h"

#include <QDateTime>

namespace Lodebook {

/// What the number format of a workbook cell makes of a number.
enum class NumberFormat {
    Number,
    Date,      ///< Shows a day, month or year and no time.
    Moment,    ///< Shows a date and a time.
    TimeOfDay, ///< Shows a time only.
};

/// By a format code such as “yyyy-mm-dd;@”. The first section decides; elapsed time ([h]:mm) is a number of days.
[[nodiscard]] NumberFormat numberFormat(QStringView code);
/// By one of the numbers below 164 whose codes are not written in the file.
[[nodiscard]] NumberFormat builtInNumberFormat(int id);

/// The number of days a workbook keeps for @p moment, counted as spreadsheets do since 1900; nullopt before
/// 1 March 1900, where they count a day that never was.
[[nodiscard]] std::optional<double> serialNumber(const QDateTime &moment);

/// A workbook's number under its format. A date with a fraction is a moment; a time of day is text (“12:30:00”); what is
/// no date in the calendar (zero, 29 February 1900, negative) stays a number.
[[nodiscard]] Cell cellOfNumber(double number, QString written, NumberFormat format, bool countsFrom1904);

} // namespace Lodebook
