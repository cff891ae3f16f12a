// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/schema/record.h"

namespace Lodebook {

/// How a task stands on a day: done from `done_on` on; overdue from the day after `due_on`; open before that.
/// Unknown: a task without a due date never becomes overdue.
[[nodiscard]] QString taskState(const Record &task, const QDate &on);

[[nodiscard]] Explanation explainTaskState(const Record &task, const QDate &on);

} // namespace Lodebook
