// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/workstrip.h"

namespace Lodebook {

/// Writes the deadlines of the coming year and all events into a calendar file; answers how many entries it has.
[[nodiscard]] Job::CasebookWork calendarWork(const QString &path);

/// Asks for a file, then does the same on a worker.
void askForCalendarFile(QWidget *window, WorkStrip &work, const std::function<void(const Result<QVariant> &written, const QString &path)> &done);

} // namespace Lodebook
