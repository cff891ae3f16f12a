// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/deadlines.h"

namespace Lodebook {

/// What went into a calendar file.
struct CalendarReport
{
    qint64 written = 0;
    qint64 undated = 0; ///< Deadlines and events without a day: a calendar has no place for them.
    qint64 restricted = 0; ///< Events left out because not everybody may see them.
};

/// Writes deadlines as whole-day entries and events with their times, in UTC, into an iCalendar file (RFC 5545). Who takes the
/// file of next week into the same calendar finds the entries changed, not doubled: each keeps its UID, and its SEQUENCE only
/// grows. The deadline that an event is itself is left out where the event is written. Nothing stands under the file's name
/// until all of it is written.
[[nodiscard]] Result<CalendarReport> writeCalendar(const QList<Deadline> &deadlines, const QList<Record> &events, const QString &path,
                                                   const QDateTime &writtenAt);

} // namespace Lodebook
