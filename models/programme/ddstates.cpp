// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddstates.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

bool hasCome(const Record &record, const DateField &field, const QDate &on)
{
    const std::optional<QDate> day = record.get(field);
    return day && *day <= on;
}

bool isPast(const Record &record, const DateField &field, const QDate &on)
{
    const std::optional<QDate> day = record.get(field);
    return day && *day < on;
}

void addDays(Explanation &why, const Record &record, const QList<const DateField *> &fields)
{
    for (const DateField *field : fields) {
        if (const std::optional<QDate> day = record.get(*field))
            why.rows.append({record.entity().name(), record.id(), field->label(), dayWords(*day)});
    }
}

} // namespace

QString ddReportState(const Record &record, const QDate &on)
{
    const DdReportEntity &is = ddReport();
    if (hasCome(record, is.closedOn, on))
        return QStringLiteral("closed");
    if (hasCome(record, is.completeOn, on))
        return QStringLiteral("complete");
    if (hasCome(record, is.submittedOn, on))
        return QStringLiteral("submitted");
    if (!hasCome(record, is.requestedOn, on))
        return QStringLiteral("planned");
    return isPast(record, is.dueOn, on) ? QStringLiteral("overdue") : QStringLiteral("requested");
}

Explanation explainDdReportState(const Record &record, const QDate &on)
{
    const DdReportEntity &is = ddReport();
    Explanation why{.value = ddReportState(record, on),
                    .rule = QCoreApplication::translate("Programme",
                        "A report is planned until it is requested, and overdue from the day after it was due; it is submitted, found "
                        "complete and closed from the days recorded for that."),
                    .asOf = on,
                    .method = QStringLiteral("dd_report/1")};
    addDays(why, record, {&is.requestedOn, &is.dueOn, &is.submittedOn, &is.completeOn, &is.closedOn});
    if (record.isEmpty(is.dueOn))
        why.caveats.append(QCoreApplication::translate("Programme", "There is no due date, so the report cannot become overdue."));
    return why;
}

QString improvementState(const Record &record, const QDate &on)
{
    if (hasCome(record, improvement().doneOn, on))
        return QStringLiteral("done");
    return isPast(record, improvement().dueOn, on) ? QStringLiteral("overdue") : QStringLiteral("open");
}

Explanation explainImprovementState(const Record &record, const QDate &on)
{
    Explanation why{.value = improvementState(record, on),
                    .rule = QCoreApplication::translate("Programme",
                        "An improvement is done from the day it was done, and overdue from the day after it was due."),
                    .asOf = on,
                    .method = QStringLiteral("improvement/1")};
    addDays(why, record, {&improvement().dueOn, &improvement().doneOn});
    if (record.isEmpty(improvement().dueOn) && record.isEmpty(improvement().doneOn))
        why.caveats.append(QCoreApplication::translate("Programme", "There is no due date, so the improvement cannot become overdue."));
    return why;
}

std::optional<int> riskFlagAge(const Record &record, const QDate &on)
{
    const std::optional<QDate> raised = record.get(riskFlag().raisedOn);
    if (!raised || *raised > on)
        return std::nullopt;
    const QDate until = hasCome(record, riskFlag().closedOn, on) ? *record.get(riskFlag().closedOn) : on;
    return int(raised->daysTo(until));
}

Explanation explainRiskFlagAge(const Record &record, const QDate &on)
{
    Explanation why{.rule = QCoreApplication::translate("Programme", "The age of a risk flag is counted in days from the day it was raised until it is closed."),
                    .asOf = on,
                    .method = QStringLiteral("risk_flag/1")};
    if (const std::optional<int> age = riskFlagAge(record, on))
        why.value = *age;
    else
        why.caveats.append(QCoreApplication::translate("Programme", "The day it was raised is not recorded or still to come."));
    addDays(why, record, {&riskFlag().raisedOn, &riskFlag().closedOn});
    return why;
}

} // namespace Lodebook
