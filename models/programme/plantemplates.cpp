// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/plantemplates.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/plantemplate.h"
#include "models/entities/partners/templateaction.h"
#include "models/programme/workingdays.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

using Fate = TemplateStep::Fate;

/// A template with all that is needed to hold plans against it.
struct Template
{
    Record record;
    QList<Record> actions;
    WorkingDays days;
};

Result<Template> loadTemplate(const RecordReader &reader, const RecordId &id)
{
    const Result<Record> record = reader.find(planTemplate(), id);
    if (!record)
        return record.error();
    const Result<QList<Record>> actions = reader.list(Query(templateAction(), Filter::leaf(templateAction().planTemplate, Compare::Equal, QVariant::fromValue(id))));
    const Result<WorkingDays> days = WorkingDays::load(reader, record->get(planTemplate().holidaysOf, {}));
    if (!actions || !days)
        return actions ? days.error() : actions.error();
    return Template{*record, *actions, *days};
}

/// The day an action of the template is due in a plan; invalid when the plan does not have the date it is counted from.
QDate dueIn(const Record &plan, const Record &planned, const WorkingDays &days)
{
    const Field *anchor = engagementPlan().field(planned.text(templateAction().anchor));
    const QDate from = anchor ? plan.value(*anchor).toDate() : QDate();
    return from.isValid() ? days.counted(from, int(planned.get(templateAction().workingDays, 0))) : QDate();
}

/// The actions of a plan that came from a template, those in the bin as well.
Result<QList<Record>> madeFromTemplates(const RecordReader &reader, const RecordId &plan)
{
    Query query(engagementAction(), Filter::all({Filter::leaf(engagementAction().plan, Compare::Equal, QVariant::fromValue(plan)),
                                                 Filter::leaf(engagementAction().templateAction, Compare::NotEmpty)}));
    query.deleted = Query::Deleted::With;
    return reader.list(query);
}

TemplateStep stepFor(const Record &planned, const Record *made, const QDate &due)
{
    TemplateStep step{.templateAction = planned.id(), .title = planned.text(templateAction().title), .after = due};
    if (made) {
        step.action = made->id();
        step.before = made->get(engagementAction().dueOn, QDate());
    }
    if (made && made->isDeleted())
        step.fate = Fate::Removed;
    else if (made && !made->isEmpty(engagementAction().doneOn))
        step.fate = Fate::Done;
    else if (!due.isValid())
        step.fate = Fate::Waiting;
    else if (!made)
        step.fate = Fate::Added;
    else if (made->text(engagementAction().title) != step.title || made->text(engagementAction().kind) != planned.text(templateAction().kind))
        step.fate = Fate::Changed;
    else if (step.before != due)
        step.fate = Fate::Moved;
    return step;
}

/// An action whose part of the template is in the bin.
TemplateStep stepForGone(const Record &made)
{
    const bool isDone = !made.isEmpty(engagementAction().doneOn);
    return {.fate = isDone ? Fate::Done : Fate::Dropped, .action = made.id(), .title = made.text(engagementAction().title), .before = made.get(engagementAction().dueOn, QDate())};
}

/// Whether an action was made from the template; those of one that the plan followed before are left alone.
Result<bool> isOf(const RecordReader &reader, const Record &made, const Template &from)
{
    const Result<Record> planned = reader.find(templateAction(), *made.get(engagementAction().templateAction));
    if (!planned)
        return planned.error().kind == Error::Kind::Missing ? Result<bool>(false) : Result<bool>(planned.error());
    return planned->get(templateAction().planTemplate) == from.record.id();
}

Result<TemplatePreview> previewOf(const RecordReader &reader, const Template &from, const RecordId &planId)
{
    const Result<Record> plan = reader.find(engagementPlan(), planId);
    const Result<QList<Record>> made = madeFromTemplates(reader, planId);
    if (!plan || !made)
        return plan ? made.error() : plan.error();
    TemplatePreview preview{from.record.id(), planId, plan->text(engagementPlan().title)};
    QSet<RecordId> planned;
    for (const Record &one : from.actions) {
        // Somebody may have made it anew after it went into the bin: the living one counts.
        const Record *found = nullptr;
        for (const Record &action : *made) {
            if (action.get(engagementAction().templateAction) == one.id() && (!found || found->isDeleted()))
                found = &action;
        }
        planned.insert(one.id());
        preview.steps.append(stepFor(one, found, dueIn(*plan, one, from.days)));
    }
    for (const Record &action : *made) {
        if (action.isDeleted() || planned.contains(*action.get(engagementAction().templateAction)))
            continue;
        const Result<bool> ours = isOf(reader, action, from);
        if (!ours)
            return ours.error();
        if (*ours)
            preview.steps.append(stepForGone(action));
    }
    std::ranges::stable_sort(preview.steps, {}, [](const TemplateStep &step) { return step.after.isValid() ? step.after : step.before; });
    return preview;
}

void followTemplate(Record &action, const Record &planned, const TemplateStep &step)
{
    action.set(engagementAction().title, step.title);
    action.setValue(engagementAction().kind, planned.value(templateAction().kind));
    action.set(engagementAction().dueOn, step.after);
}

Result<> doStep(RecordStore &store, const TemplateStep &step, const Record &plan, TemplateReport &report)
{
    if (step.fate == Fate::Dropped) {
        ++report.dropped;
        return store.remove(engagementAction(), step.action);
    }
    if (step.fate != Fate::Added && step.fate != Fate::Moved && step.fate != Fate::Changed)
        return {};
    const Result<Record> planned = store.reader().find(templateAction(), step.templateAction);
    Result<Record> action = step.action.isNull() ? Result<Record>(Record(engagementAction())) : store.reader().find(engagementAction(), step.action);
    if (!planned || !action)
        return planned ? action.error() : planned.error();
    followTemplate(*action, *planned, step);
    if (step.fate == Fate::Added) {
        action->set(engagementAction().plan, plan.id());
        action->set(engagementAction().templateAction, step.templateAction);
        action->setValue(engagementAction().owner, plan.value(engagementPlan().owner));
        if (plan.get(engagementPlan().restricted, false))
            action->set(engagementAction().restricted, true);
        ++report.added;
    } else {
        ++report.changed;
    }
    return store.save(*action);
}

Result<> doPreview(RecordStore &store, const TemplatePreview &preview, TemplateReport &report)
{
    Result<Record> plan = store.reader().find(engagementPlan(), preview.plan);
    if (!plan)
        return plan.error();
    if (plan->get(engagementPlan().planTemplate) != preview.planTemplate) {
        plan->set(engagementPlan().planTemplate, preview.planTemplate);
        if (const Result<> saved = store.save(*plan); !saved)
            return saved;
    }
    for (const TemplateStep &step : preview.steps) {
        if (const Result<> done = doStep(store, step, *plan, report); !done)
            return done;
    }
    ++report.plans;
    return {};
}

} // namespace

QString fateWords(TemplateStep::Fate fate)
{
    switch (fate) {
    case Fate::Added: return QCoreApplication::translate("Programme", "new");
    case Fate::Moved: return QCoreApplication::translate("Programme", "moved");
    case Fate::Changed: return QCoreApplication::translate("Programme", "changed");
    case Fate::Dropped: return QCoreApplication::translate("Programme", "dropped");
    case Fate::Same: return QCoreApplication::translate("Programme", "stays");
    case Fate::Done: return QCoreApplication::translate("Programme", "stays: done already");
    case Fate::Removed: return QCoreApplication::translate("Programme", "stays out: taken out of this plan");
    case Fate::Waiting: return QCoreApplication::translate("Programme", "not yet: the plan lacks the date it is counted from");
    }
    return {};
}

int TemplatePreview::count(TemplateStep::Fate fate) const
{
    return int(std::ranges::count(steps, fate, &TemplateStep::fate));
}

int TemplatePreview::changes() const
{
    return count(Fate::Added) + count(Fate::Moved) + count(Fate::Changed) + count(Fate::Dropped);
}

Result<QList<RecordId>> plansOf(const RecordReader &reader, const RecordId &planTemplate)
{
    QList<RecordId> plans;
    const Query query(engagementPlan(), Filter::leaf(engagementPlan().planTemplate, Compare::Equal, QVariant::fromValue(planTemplate)));
    const Result<> read = reader.forEach(query, [&plans](const Record &record) {
        if (record.text(engagementPlan().status) != u"closed")
            plans.append(record.id());
        return true;
    });
    return read ? Result<QList<RecordId>>(plans) : Result<QList<RecordId>>(read.error());
}

Result<QList<TemplatePreview>> previewTemplate(const RecordReader &reader, const RecordId &planTemplate, const QList<RecordId> &plans)
{
    const Result<Template> from = loadTemplate(reader, planTemplate);
    if (!from)
        return from.error();
    QList<TemplatePreview> previews;
    for (const RecordId &plan : plans) {
        const Result<TemplatePreview> preview = previewOf(reader, *from, plan);
        if (!preview)
            return preview.error();
        previews.append(*preview);
    }
    return previews;
}

Result<TemplateReport> applyTemplate(RecordStore &store, const QList<TemplatePreview> &previews)
{
    TemplateReport report;
    if (previews.isEmpty())
        return report;
    const Result<Template> from = loadTemplate(store.reader(), previews.first().planTemplate);
    if (!from)
        return from.error();
    Batch batch(store, QCoreApplication::translate("Programme", "Apply the template “%1” to %Ln plan(s)", nullptr, int(previews.size())).arg(from->record.text(planTemplate().title)));
    if (const Result<> begun = batch.begin(); !begun)
        return begun.error();
    for (const TemplatePreview &shown : previews) {
        const Result<TemplatePreview> now = previewOf(store.reader(), *from, shown.plan);
        if (!now)
            return now.error();
        if (*now != shown) {
            report.left.append(shown.title);
            continue;
        }
        if (const Result<> done = doPreview(store, shown, report); !done)
            return done.error();
    }
    const Result<RecordId> done = batch.commit();
    if (!done)
        return done.error();
    report.batch = *done;
    return report;
}

} // namespace Lodebook
