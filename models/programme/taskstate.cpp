// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/taskstate.h"

#include "models/entities/common/task.h"
#include "models/entities/partners/engagementaction.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

Explanation explained(const Record &record, const DateField &due, const DateField &done, const QDate &on)
{
    Explanation why{.value = workState(record.get(due), record.get(done), on), .asOf = on};
    for (const DateField *field : {&due, &done}) {
        if (const std::optional<QDate> day = record.get(*field))
            why.rows.append({record.entity().name(), record.id(), field->label(), dayWords(*day)});
    }
    return why;
}

} // namespace

QString workState(const std::optional<QDate> &due, const std::optional<QDate> &done, const QDate &on)
{
    if (done && *done <= on)
        return QStringLiteral("done");
    return due && *due < on ? QStringLiteral("overdue") : QStringLiteral("open");
}

QString taskState(const Record &record, const QDate &on)
{
    return workState(record.get(task().dueOn), record.get(task().doneOn), on);
}

QString engagementActionState(const Record &record, const QDate &on)
{
    return workState(record.get(engagementAction().dueOn), record.get(engagementAction().doneOn), on);
}

Explanation explainTaskState(const Record &record, const QDate &on)
{
    Explanation why = explained(record, task().dueOn, task().doneOn, on);
    why.rule = QCoreApplication::translate("Programme", "A task is done from the day it was done, and overdue from the day after it was due.");
    why.method = QStringLiteral("task/1");
    if (why.rows.isEmpty())
        why.caveats.append(QCoreApplication::translate("Programme", "There is no due date, so the task cannot become overdue."));
    return why;
}

Explanation explainEngagementActionState(const Record &record, const QDate &on)
{
    Explanation why = explained(record, engagementAction().dueOn, engagementAction().doneOn, on);
    why.rule = QCoreApplication::translate("Programme", "An action is done from the day it was done, and overdue from the day after it was due.");
    why.method = QStringLiteral("engagement_action/1");
    if (why.rows.isEmpty())
        why.caveats.append(QCoreApplication::translate("Programme", "There is no due date, so the action cannot become overdue."));
    return why;
}

} // namespace Lodebook
