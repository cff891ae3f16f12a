// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/deadlines.h"

namespace Lodebook {

/// What went into a calendar file.
struct CalendarReport
{
    qint64 written = 0;
    qint64 undated = 0; ///< Deadlines without a day: a calendar has no place for them.
};

/// Writes deadlines as the whole-day events of an iCalendar file (RFC 5545). Who takes the file of next week into the same
/// calendar finds the events changed, not doubled: an event keeps its name. Nothing stands under the file's name until all
/// of it is written.
[[nodiscard]] Result<CalendarReport> writeCalendar(const QList<Deadline> &deadlines, const QString &path, const QDateTime &writtenAt);

} // namespace Lodebook
