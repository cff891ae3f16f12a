// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/schema/record.h"

namespace Lodebook {

/// How something that is to be done stands on a day, the same for tasks and engagement actions: done from `done_on` on; overdue from the day after `due_on`; open before that.
/// Unknown: what is without a due date never becomes overdue.
[[nodiscard]] QString workState(const std::optional<QDate> &due, const std::optional<QDate> &done, const QDate &on);
[[nodiscard]] QString taskState(const Record &task, const QDate &on);

[[nodiscard]] QString engagementActionState(const Record &action, const QDate &on);

[[nodiscard]] Explanation explainTaskState(const Record &task, const QDate &on);
[[nodiscard]] Explanation explainEngagementActionState(const Record &action, const QDate &on);

} // namespace Lodebook
