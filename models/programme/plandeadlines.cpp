// SPDX-License-Identifier: GPL-3.0-or-later
// What engagement plans owe: their actions, their reviews, and a baseline to be measured against.
#include "models/programme/deadlinerules.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/planversion.h"
#include "models/programme/programmewords.h"
#include "models/programme/taskstate.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

/// The plans that are not closed.
Result<QHash<RecordId, Record>> openPlans(const RecordReader &reader)
{
    QHash<RecordId, Record> plans;
    const Result<> read = reader.forEach(Query(engagementPlan()), [&plans](const Record &record) {
        if (record.text(engagementPlan().status) != u"closed")
            plans.insert(record.id(), record);
        return true;
    });
    return read ? Result<QHash<RecordId, Record>>(std::move(plans)) : Result<QHash<RecordId, Record>>(read.error());
}

} // namespace

Result<> engagementActionDeadlines(DeadlineSearch &search)
{
    const Filter byThen = Filter::leaf(engagementAction().dueOn, Compare::AtMost, search.until());
    const Result<QList<Record>> actions = search.reader().list(Query(engagementAction(), byThen));
    if (!actions)
        return actions.error();
    if (actions->isEmpty())
        return {};
    const Result<QHash<RecordId, Record>> plans = openPlans(search.reader());
    if (!plans)
        return plans.error();
    for (const Record &record : *actions) {
        const auto plan = plans->constFind(record.get(engagementAction().plan, RecordId()));
        if (plan == plans->cend() || engagementActionState(record, search.asOf()) == u"done")
            continue;
        const RecordId keeper = record.get(engagementAction().owner, plan->get(engagementPlan().owner, RecordId()));
        search.add(QStringLiteral("engagement_action"), record, *record.get(engagementAction().dueOn), keeper,
                   QCoreApplication::translate("Programme", "An action of the plan “%1” is to be done.").arg(plan->text(engagementPlan().title)));
    }
    return {};
}

Result<> engagementReviews(DeadlineSearch &search)
{
    const Filter byThen = Filter::leaf(engagementPlan().reviewOn, Compare::AtMost, search.until());
    return search.reader().forEach(Query(engagementPlan(), byThen), [&search](const Record &record) {
        if (record.text(engagementPlan().status) != u"closed")
            search.add(QStringLiteral("engagement_review"), record, *record.get(engagementPlan().reviewOn), record.get(engagementPlan().owner, RecordId()),
                       QCoreApplication::translate("Programme", "The plan is to be reviewed; give it its next review, or close it."));
        return true;
    });
}

Result<> missingBaselines(DeadlineSearch &search)
{
    QSet<RecordId> frozen;
    const Result<> read = search.reader().forEach(Query(planVersion(), Filter::leaf(planVersion().kind, Compare::Equal, QStringLiteral("baseline"))), [&frozen](const Record &record) {
        frozen.insert(record.get(planVersion().plan, RecordId()));
        return true;
    });
    if (!read)
        return read;
    const Filter inForce = Filter::leaf(engagementPlan().status, Compare::AnyOf, QVariantList{QStringLiteral("approved"), QStringLiteral("active")});
    return search.reader().forEach(Query(engagementPlan(), inForce), [&](const Record &record) {
        if (!frozen.contains(record.id()))
            search.add({.kind = QStringLiteral("engagement_baseline"), .entity = engagementPlan().name(), .record = record.id(),
                        .owner = record.get(engagementPlan().owner, RecordId()), .state = Deadline::State::Missing,
                        .words = QCoreApplication::translate("Programme", "The plan is approved, but no baseline is frozen: approve it under Plan, so that later changes can be shown.")});
        return true;
    });
}

} // namespace Lodebook
