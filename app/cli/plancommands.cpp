// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/plantemplate.h"
#include "models/entities/partners/planversion.h"
#include "models/programme/plantemplates.h"
#include "models/programme/planversions.h"
#include "models/programme/riskescalation.h"
#include "models/schema/fieldtext.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue dayJson(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

OrderedJson versionJson(qsizetype number, const Record &version)
{
    OrderedJson json;
    json.add(QStringLiteral("number"), qint64(number));
    json.add(QStringLiteral("id"), toText(version.id()));
    json.add(QStringLiteral("kind"), version.text(planVersion().kind));
    json.add(QStringLiteral("frozen_on"), dayJson(version.get(planVersion().frozenOn, QDate())));
    json.add(QStringLiteral("reason"), version.isEmpty(planVersion().reason) ? QJsonValue() : QJsonValue(version.text(planVersion().reason)));
    return json;
}

Result<ExitCode> approve(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> plan = recordNamed(context, engagementPlan(), arguments.positionalArguments().first());
    const Result<QDate> on = dateOption(arguments, QStringLiteral("on"));
    if (!plan || !on)
        return plan ? on.error() : plan.error();
    const QDate day = on->isValid() ? *on : context.clock->today();
    const Result<Record> version = approvePlan(context.casebook->store(), plan->id(), day, arguments.value(QStringLiteral("reason")));
    if (!version)
        return version.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson answer;
        answer.add(QStringLiteral("plan"), toText(plan->id()));
        answer.add(QStringLiteral("approved_on"), dayJson(day));
        answer.add(QStringLiteral("version"), toText(version->id()));
        context.output.json(answer);
    } else {
        context.output.line(toText(version->id()));
    }
    return ExitCode::Done;
}

Result<ExitCode> versions(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> plan = recordNamed(context, engagementPlan(), arguments.positionalArguments().first());
    if (!plan)
        return plan.error();
    const Result<QList<Record>> all = planVersions(context.casebook->reader(), plan->id());
    if (!all)
        return all.error();
    QList<OrderedJson> list;
    QList<QStringList> rows;
    for (const Record &version : *all) {
        list.append(versionJson(list.size() + 1, version));
        rows.append({QString::number(rows.size() + 1), version.text(planVersion().kind), version.get(planVersion().frozenOn, QDate()).toString(Qt::ISODate),
                     version.text(planVersion().reason)});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("plan"), toText(plan->id()));
        document.add(QStringLiteral("total"), qint64(list.size()));
        document.add(QStringLiteral("versions"), list);
        context.output.json(document);
    } else {
        context.output.table({QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("frozen_on"), QStringLiteral("reason")}, rows);
    }
    return ExitCode::Done;
}

/// A version by its number in the list, or the plan as it stands (now).
Result<PlanContent> contentNamed(const CommandContext &context, const Record &plan, const QList<Record> &versions, const QString &text)
{
    if (text == u"now")
        return currentPlan(context.casebook->reader(), plan.id());
    bool good = false;
    const int number = text.toInt(&good);
    if (!good || number < 1 || number > versions.size())
        return wrongUse(Words::tr("“%1” is no version of this plan; there are %2, and now").arg(text).arg(versions.size()));
    return planOf(versions.at(number - 1));
}

QString kindCode(PlanDifference::Kind kind)
{
    return kind == PlanDifference::Kind::Changed ? QStringLiteral("changed") : kind == PlanDifference::Kind::Added ? QStringLiteral("added") : QStringLiteral("dropped");
}

OrderedJson differenceJson(const PlanDifference &difference)
{
    OrderedJson json;
    json.add(QStringLiteral("kind"), kindCode(difference.kind));
    json.add(QStringLiteral("entity"), difference.about.entity);
    json.add(QStringLiteral("record"), toText(difference.about.id));
    json.add(QStringLiteral("title"), difference.title);
    json.add(QStringLiteral("field"), difference.field ? QJsonValue(difference.field->name()) : QJsonValue());
    json.add(QStringLiteral("before"), difference.field ? toJson(*difference.field, difference.before) : QJsonValue());
    json.add(QStringLiteral("after"), difference.field ? toJson(*difference.field, difference.after) : QJsonValue());
    return json;
}

/// The number of the newest baseline; 0 when there is none.
qsizetype baselineNumber(const QList<Record> &versions)
{
    const Record *baseline = newestBaseline(versions);
    return baseline ? baseline - versions.data() + 1 : 0;
}

Result<ExitCode> compare(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> plan = recordNamed(context, engagementPlan(), arguments.positionalArguments().first());
    if (!plan)
        return plan.error();
    const Result<QList<Record>> all = planVersions(context.casebook->reader(), plan->id());
    if (!all)
        return all.error();
    QString from = arguments.value(QStringLiteral("from-version"));
    const QString to = arguments.isSet(QStringLiteral("to-version")) ? arguments.value(QStringLiteral("to-version")) : QStringLiteral("now");
    if (from.isEmpty()) {
        const qsizetype number = baselineNumber(*all);
        if (number == 0)
            return Error{Error::Kind::Missing, Words::tr("The plan has no baseline yet; plan approve freezes one"), {}};
        from = QString::number(number);
    }
    const Result<PlanContent> before = contentNamed(context, *plan, *all, from);
    const Result<PlanContent> after = contentNamed(context, *plan, *all, to);
    if (!before || !after)
        return before ? after.error() : before.error();
    QList<OrderedJson> list;
    QList<QStringList> rows;
    for (const PlanDifference &difference : planDifferences(*before, *after)) {
        list.append(differenceJson(difference));
        rows.append({kindCode(difference.kind), difference.title, difference.field ? difference.field->name() : QString(),
                     difference.field ? plainText(*difference.field, difference.before) : QString(), difference.field ? plainText(*difference.field, difference.after) : QString()});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("plan"), toText(plan->id()));
        document.add(QStringLiteral("from"), from);
        document.add(QStringLiteral("to"), to);
        document.add(QStringLiteral("total"), qint64(list.size()));
        document.add(QStringLiteral("differences"), list);
        context.output.json(document);
    } else {
        context.output.table({QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("field"), QStringLiteral("before"), QStringLiteral("after")}, rows);
    }
    return ExitCode::Done;
}

QString fateCode(TemplateStep::Fate fate)
{
    switch (fate) {
    case TemplateStep::Fate::Added: return QStringLiteral("added");
    case TemplateStep::Fate::Moved: return QStringLiteral("moved");
    case TemplateStep::Fate::Changed: return QStringLiteral("changed");
    case TemplateStep::Fate::Dropped: return QStringLiteral("dropped");
    case TemplateStep::Fate::Same: return QStringLiteral("same");
    case TemplateStep::Fate::Done: return QStringLiteral("done");
    case TemplateStep::Fate::Removed: return QStringLiteral("removed");
    case TemplateStep::Fate::Waiting: return QStringLiteral("waiting");
    }
    return {};
}

OrderedJson previewJson(const TemplatePreview &preview)
{
    QList<OrderedJson> steps;
    for (const TemplateStep &step : preview.steps) {
        OrderedJson one;
        one.add(QStringLiteral("fate"), fateCode(step.fate));
        one.add(QStringLiteral("action"), step.action.isNull() ? QJsonValue() : QJsonValue(toText(step.action)));
        one.add(QStringLiteral("title"), step.title);
        one.add(QStringLiteral("before"), dayJson(step.before));
        one.add(QStringLiteral("after"), dayJson(step.after));
        steps.append(one);
    }
    OrderedJson json;
    json.add(QStringLiteral("plan"), toText(preview.plan));
    json.add(QStringLiteral("title"), preview.title);
    json.add(QStringLiteral("steps"), steps);
    return json;
}

void answerPreviews(CommandContext &context, const QList<TemplatePreview> &previews)
{
    QList<QStringList> rows;
    for (const TemplatePreview &preview : previews) {
        for (const TemplateStep &step : preview.steps)
            rows.append({preview.title, fateCode(step.fate), step.title, step.before.toString(Qt::ISODate), step.after.toString(Qt::ISODate)});
    }
    context.output.table({QStringLiteral("plan"), QStringLiteral("fate"), QStringLiteral("action"), QStringLiteral("before"), QStringLiteral("after")}, rows);
}

void answerTemplate(CommandContext &context, const QList<TemplatePreview> &previews, const TemplateReport &report, bool isRehearsal)
{
    if (context.output.format != Output::Format::Json) {
        answerPreviews(context, previews);
        for (const QString &title : report.left)
            context.output.message(Words::tr("Left as it is, because it was changed meanwhile: %1").arg(title));
        return;
    }
    QList<OrderedJson> list;
    for (const TemplatePreview &preview : previews)
        list.append(previewJson(preview));
    OrderedJson document;
    document.add(QStringLiteral("batch"), report.batch.isNull() ? QJsonValue() : QJsonValue(toText(report.batch)));
    document.add(QStringLiteral("dry_run"), isRehearsal);
    document.add(QStringLiteral("plans"), report.plans);
    document.add(QStringLiteral("added"), report.added);
    document.add(QStringLiteral("changed"), report.changed);
    document.add(QStringLiteral("dropped"), report.dropped);
    document.add(QStringLiteral("left"), QJsonArray::fromStringList(report.left));
    document.add(QStringLiteral("previews"), list);
    context.output.json(document);
}

Result<ExitCode> followTemplate(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> from = recordNamed(context, planTemplate(), arguments.positionalArguments().first());
    if (!from)
        return from.error();
    QList<RecordId> plans;
    for (const QString &name : arguments.values(QStringLiteral("for"))) {
        const Result<Record> plan = recordNamed(context, engagementPlan(), name);
        if (!plan)
            return plan.error();
        plans.append(plan->id());
    }
    if (plans.isEmpty()) {
        const Result<QList<RecordId>> open = plansOf(context.casebook->reader(), from->id());
        if (!open)
            return open.error();
        plans = *open;
    }
    const Result<QList<TemplatePreview>> previews = previewTemplate(context.casebook->reader(), from->id(), plans);
    if (!previews)
        return previews.error();
    const bool isRehearsal = arguments.isSet(QStringLiteral("dry-run"));
    const Result<TemplateReport> report = isRehearsal ? Result<TemplateReport>(TemplateReport()) : applyTemplate(context.casebook->store(), *previews);
    if (!report)
        return report.error();
    answerTemplate(context, *previews, *report, isRehearsal);
    return report->left.isEmpty() ? ExitCode::Done : ExitCode::Incomplete;
}

/// A risk flag into the plan of its organisation.
Result<ExitCode> escalate(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> flag = recordNamed(context, riskFlag(), arguments.positionalArguments().first());
    const Result<QDate> due = dateOption(arguments, QStringLiteral("due"));
    if (!flag || !due)
        return flag ? due.error() : flag.error();
    RiskEscalation order{.flag = flag->id(), .title = arguments.value(QStringLiteral("title")), .dueOn = *due};
    if (arguments.isSet(QStringLiteral("for"))) {
        const Result<Record> plan = recordNamed(context, engagementPlan(), arguments.value(QStringLiteral("for")));
        if (!plan)
            return plan.error();
        order.plan = plan->id();
    }
    const Result<Record> action = escalateRisk(context.casebook->store(), order);
    if (!action)
        return action.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson answer;
        answer.add(QStringLiteral("risk_flag"), toText(flag->id()));
        answer.add(QStringLiteral("plan"), toText(action->get(engagementAction().plan, RecordId())));
        answer.add(QStringLiteral("engagement_action"), toText(action->id()));
        context.output.json(answer);
    } else {
        context.output.line(toText(action->id()));
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> planCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("plan approve"), QStringLiteral("PLAN [--on DATE] [--reason TEXT]"), Words::tr("Approves an engagement plan and freezes it as baseline"), Needs::Writing, 1, 1,
         {{QStringLiteral("on"), Words::tr("The day of the approval; today unless set"), QStringLiteral("DATE")},
          {QStringLiteral("reason"), Words::tr("Kept with the baseline"), QStringLiteral("TEXT")}},
         approve},
        {QStringLiteral("plan versions"), QStringLiteral("PLAN"), Words::tr("The frozen versions of an engagement plan, oldest first"), Needs::Reading, 1, 1, {}, versions},
        {QStringLiteral("plan compare"), QStringLiteral("PLAN [--from-version N] [--to-version N|now]"),
         Words::tr("What differs between two versions, field by field; unless set, the newest baseline and now"), Needs::Reading, 1, 1,
         {{QStringLiteral("from-version"), Words::tr("The earlier version"), QStringLiteral("N")}, {QStringLiteral("to-version"), Words::tr("The later version"), QStringLiteral("N")}},
         compare},
        {QStringLiteral("plan follow"), QStringLiteral("TEMPLATE [--for PLAN]... [--dry-run]"),
         Words::tr("Makes and moves the actions of plans as a template says; unless set, of all open plans that follow it"), Needs::Writing, 1, 1,
         {{QStringLiteral("for"), Words::tr("A plan that is to follow the template"), QStringLiteral("PLAN")}, {QStringLiteral("dry-run"), Words::tr("Only shows what would be done")}},
         followTemplate},
        {QStringLiteral("plan escalate"), QStringLiteral("RISK_FLAG [--for PLAN] [--title TEXT] [--due DATE]"),
         Words::tr("Makes an action of the organisation’s engagement plan from a risk flag"), Needs::Writing, 1, 1,
         {{QStringLiteral("for"), Words::tr("The plan, where the organisation has several"), QStringLiteral("PLAN")},
          {QStringLiteral("title"), Words::tr("Of the action; unless set, what the flag says"), QStringLiteral("TEXT")},
          {QStringLiteral("due"), Words::tr("When it is due; unless set, when the flag is"), QStringLiteral("DATE")}},
         escalate},
    };
}

} // namespace Lodebook
