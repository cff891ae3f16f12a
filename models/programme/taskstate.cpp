// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/taskstate.h"

#include "models/entities/common/task.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

namespace Lodebook {

QString taskState(const Record &record, const QDate &on)
{
    if (const std::optional<QDate> done = record.get(task().doneOn); done && *done <= on)
        return QStringLiteral("done");
    const std::optional<QDate> due = record.get(task().dueOn);
    return due && *due < on ? QStringLiteral("overdue") : QStringLiteral("open");
}

Explanation explainTaskState(const Record &record, const QDate &on)
{
    Explanation why{.value = taskState(record, on),
                    .rule = QCoreApplication::translate("Programme",
                        "A task is done from the day it was done, and overdue from the day after it was due."),
                    .asOf = on,
                    .method = QStringLiteral("task/1")};
    for (const DateField *field : {&task().dueOn, &task().doneOn}) {
        if (const std::optional<QDate> day = record.get(*field))
            why.rows.append({task().name(), record.id(), field->label(), dayWords(*day)});
    }
    if (record.isEmpty(task().dueOn) && record.isEmpty(task().doneOn))
        why.caveats.append(QCoreApplication::translate("Programme", "There is no due date, so the task cannot become overdue."));
    return why;
}

} // namespace Lodebook
