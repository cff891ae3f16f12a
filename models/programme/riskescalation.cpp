// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/riskescalation.h"

#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qsizetype longestTitle = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskEscalation)
};

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

bool hasPassed(const Record &record, const DateField &field, const QDate &on)
{
    return !record.isEmpty(field) && *record.get(field) < on;
}

bool hasCome(const Record &record, const DateField &field, const QDate &on)
{
    return !record.isEmpty(field) && *record.get(field) <= on;
}

/// The actions a flag was escalated into that are not done on the day.
Result<QList<Record>> openActionsOf(const RecordReader &reader, const RecordId &flag, const QDate &on)
{
    Result<QList<Record>> actions = reader.list(Query(engagementAction(), Filter::leaf(engagementAction().riskFlag, Compare::Equal, QVariant::fromValue(flag))));
    if (actions)
        actions->removeIf([&on](const Record &action) { return hasCome(action, engagementAction().doneOn, on); });
    return actions;
}

QString stateOf(const Record &flag, const QList<Record> &openActions, const QDate &on)
{
    if (hasCome(flag, riskFlag().closedOn, on))
        return QStringLiteral("closed");
    if (!openActions.isEmpty()) {
        const bool isLate = std::ranges::any_of(openActions, [&on](const Record &action) { return hasPassed(action, engagementAction().dueOn, on); });
        return isLate ? QStringLiteral("overdue") : QStringLiteral("escalated");
    }
    return hasPassed(flag, riskFlag().dueOn, on) ? QStringLiteral("overdue") : QStringLiteral("open");
}

QString oneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestTitle ? line : line.first(longestTitle - 1) + u'…';
}

Result<RecordId> planFor(const RecordReader &reader, const Record &flag, const RecordId &chosen)
{
    const Result<QList<Record>> plans = plansForRisk(reader, flag);
    if (!plans)
        return plans.error();
    if (!chosen.isNull()) {
        const bool isOne = std::ranges::any_of(*plans, [&chosen](const Record &plan) { return plan.id() == chosen; });
        return isOne ? Result<RecordId>(chosen) : refused(Words::tr("This plan is closed or of another organisation than the risk flag. Choose an open plan of the same one; nothing was changed."));
    }
    if (plans->isEmpty())
        return refused(Words::tr("The organisation of this risk flag has no open engagement plan. Make one first; nothing was changed."));
    if (plans->size() > 1)
        return refused(Words::tr("The organisation of this risk flag has several open engagement plans. Say which one takes it; nothing was changed."));
    return plans->first().id();
}

} // namespace

Result<Explanation> explainRiskState(const RecordReader &reader, const Record &flag, const QDate &on)
{
    Explanation why{.rule = QCoreApplication::translate("Programme", "A risk flag is closed from the day it was closed. While an action of a plan that it was escalated into is not done it is escalated, and overdue when that action is; without one it is overdue from the day after it was due."),
                    .asOf = on,
                    .method = QStringLiteral("risk_state/1")};
    const Result<QList<Record>> actions = openActionsOf(reader, flag.id(), on);
    if (!actions)
        return actions.error();
    why.value = stateOf(flag, *actions, on);
    for (const Record &action : *actions)
        why.rows.append({action.entity().name(), action.id(), action.text(engagementAction().title),
                         action.isEmpty(engagementAction().dueOn) ? QString() : action.get(engagementAction().dueOn)->toString(Qt::ISODate)});
    return why;
}

Result<Explanation> explainRiskStateOfAction(const RecordReader &reader, const Record &action, const QDate &on)
{
    if (action.isEmpty(engagementAction().riskFlag))
        return Explanation{.rule = QCoreApplication::translate("Programme", "The action was not made from a risk flag."), .asOf = on, .method = QStringLiteral("risk_state/1")};
    const Result<Record> flag = reader.find(riskFlag(), *action.get(engagementAction().riskFlag));
    return flag ? explainRiskState(reader, *flag, on) : Result<Explanation>(flag.error());
}

Result<QList<Record>> plansForRisk(const RecordReader &reader, const Record &flag)
{
    const EngagementPlanEntity &is = engagementPlan();
    return reader.list(Query(is, Filter::all({Filter::leaf(is.organisation, Compare::Equal, QVariant::fromValue(flag.get(riskFlag().organisation, RecordId()))),
                                              Filter::any({Filter::leaf(is.status, Compare::Empty), Filter::leaf(is.status, Compare::NotEqual, QStringLiteral("closed"))})})));
}

Result<Record> escalateRisk(RecordStore &store, const RiskEscalation &order)
{
    const RecordReader &reader = store.reader();
    const Result<Record> flag = reader.find(riskFlag(), order.flag);
    if (!flag)
        return flag.error();
    if (flag->isDeleted() || !flag->isEmpty(riskFlag().closedOn))
        return refused(Words::tr("This risk flag is closed; there is nothing to escalate."));
    const Result<QList<Record>> open = openActionsOf(reader, order.flag, store.clock().today());
    if (!open)
        return open.error();
    if (!open->isEmpty())
        return refused(Words::tr("This risk flag is escalated already, into “%1”. Nothing was changed.").arg(open->first().text(engagementAction().title)));
    const Result<RecordId> plan = planFor(reader, *flag, order.plan);
    if (!plan)
        return plan.error();
    const Result<Record> taker = reader.find(engagementPlan(), *plan);
    if (!taker)
        return taker.error();
    const EngagementActionEntity &is = engagementAction();
    Record action(is);
    action.set(is.plan, *plan);
    action.set(is.title, oneLine(order.title.isEmpty() ? flag->text(riskFlag().description) : order.title));
    action.set(is.riskFlag, order.flag);
    if (const RecordId owner = order.owner.isNull() ? taker->get(engagementPlan().owner, RecordId()) : order.owner; !owner.isNull())
        action.set(is.owner, owner);
    if (const QDate due = order.dueOn.isValid() ? order.dueOn : flag->get(riskFlag().dueOn, QDate()); due.isValid())
        action.set(is.dueOn, due);
    const Result<> saved = store.save(action, Words::tr("Escalate a risk flag"));
    return saved ? Result<Record>(action) : Result<Record>(saved.error());
}

} // namespace Lodebook
