// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/figurefields.h"

#include "models/entities/common/attachment.h"
#include "models/entities/common/setting.h"
#include "models/entities/common/task.h"
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/cmrtsmelter.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/importcheck.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/entities/duediligence/smelter.h"
#include "models/entities/field/incident.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/practiceassessment.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/partnership.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/authority.h"
#include "models/entities/partners/campaign.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/annex2risk.h"
#include "models/entities/reference/cahraarea.h"
#include "models/entities/reference/cahralist.h"
#include "models/entities/reference/cnitem.h"

namespace Lodebook {

namespace {

using Fields = QList<const Field *>;

Fields stageFields()
{
    const MembershipEntity &is = membership();
    return {&is.leadOn, &is.appliedOn, &is.decidedOn, &is.decision, &is.mouSignedOn, &is.from, &is.until, &is.exitReason};
}

Fields checkFields()
{
    const MembershipEntity &is = membership();
    return {&is.category, &is.ddCheckOn, &is.ddCheckResult, &is.sanctionsCheckedOn, &is.sanctionsResult, &is.sanctionsLists, &is.sanctionsCheckedBy,
            &attachment().about, &attachment().kind};
}

Fields contributionFields()
{
    const ContributionEntity &is = contribution();
    return {&is.amount, &is.receivedAmount, &is.receivedOn, &is.dueOn, &is.invoicedOn};
}

Fields stepFields()
{
    const InteractionEntity &is = interaction();
    return {&is.authority, &is.on, &is.nextStep, &is.nextOn, &is.nextDoneOn};
}

Fields attendedFields(const Field &by)
{
    return {&attendance().event, &attendance().state, &by};
}

Fields reachFields()
{
    return {&attendance().event, &attendance().state, &attendance().person, &event().campaign};
}

Fields overlapFields()
{
    const EngagementPlanEntity &is = engagementPlan();
    return Fields{&is.organisation, &is.partnerMembers, &is.countries, &partnership().project, &partnership().organisation, &project().lead, &project().status,
                  &project().countries, &membership().organisation} + stageFields();
}

Fields statusFields()
{
    const SiteStatusEntity &is = siteStatus();
    return {&is.mineSite, &is.on, &is.status, &is.validUntil};
}

Fields visitFields()
{
    const VisitEntity &is = visit();
    return {&is.mineSite, &is.on, &is.visited, &is.onSite};
}

Fields cahraFields()
{
    return {&mineSite().country, &mineSite().region, &mineSite().cahraBasis, &cahraList().code, &cahraList().asOf, &cahraList().complete, &cahraArea().list, &cahraArea().country,
            &cahraArea().region};
}

Fields responsibleFields()
{
    const PracticeAssessmentEntity &practice = practiceAssessment();
    const IncidentEntity &is = incident();
    return statusFields() + visitFields()
        + Fields{&practice.mineSite, &practice.on, &practice.scheme, &practice.module, &practice.requirement, &practice.outcome, &is.mineSite, &is.reportedOn,
                 &is.closedOn, &is.level, &is.verification, &is.annex2Risk};
}

Fields reportFields()
{
    const DdReportEntity &is = ddReport();
    return {&is.requestedOn, &is.dueOn, &is.submittedOn, &is.completeOn, &is.closedOn};
}

Fields scoreFields(bool own, bool reviewed)
{
    const AnswerEntity &is = answer();
    Fields fields{&is.ddReport, &is.question, &is.notApplicable, &is.takenOver, &question().questionnaire, &question().step, &question().kind, &question().weight, &question().tiers,
                  &ddReport().organisation, &ddReport().questionnaire, &organisation().tier};
    if (own)
        fields.append(&is.maturity);
    if (reviewed)
        fields.append(&is.reviewedMaturity);
    return fields;
}

Fields changeFields()
{
    return scoreFields(true, true) + Fields{&ddReport().year, &question().continues};
}

Fields riskFields()
{
    const EngagementActionEntity &action = engagementAction();
    return {&riskFlag().closedOn, &riskFlag().dueOn, &action.riskFlag, &action.dueOn, &action.doneOn};
}

Fields smelterFields()
{
    return {&cmrtSmelter().cmrt, &cmrtSmelter().metal, &cmrtSmelter().smelter, &smelter().status, &smelter().statusOn};
}

FieldsBehind membershipFields(const QString &name)
{
    return {.near = name == u"stage" ? stageFields() : checkFields()};
}

FieldsBehind authorityFields(const QString &name)
{
    return {.near = name == u"next_step_on" ? stepFields() : Fields{&interaction().authority, &interaction().on}};
}

FieldsBehind eventFields(const QString &name)
{
    const AttendanceEntity &is = attendance();
    if (name == u"invited")
        return {.near = {&is.event}};
    const Field *by = is.field(name.section(QLatin1String("_by_"), 1));
    return {.near = attendedFields(by ? *by : is.state)};
}

FieldsBehind actionFields(const QString &name)
{
    return {.near = name == u"risk_state" ? riskFields() : Fields{&engagementAction().dueOn, &engagementAction().doneOn}};
}

FieldsBehind siteFields(const QString &name)
{
    if (name == u"last_visit_on")
        return {.near = visitFields()};
    if (name == u"cahra_status")
        return {.near = cahraFields()};
    if (name == u"status_now")
        return {.near = statusFields(), .everywhere = {&setting().value}};
    return {.near = responsibleFields(), .everywhere = {&setting().value, &annex2Risk().zeroTolerance, &annex2Risk().response}};
}

FieldsBehind ddFields(const QString &name)
{
    if (name == u"state")
        return {.near = reportFields()};
    if (name == u"change_on_last_year")
        return {.near = changeFields(), .reachesBeyond = true};
    return {.near = scoreFields(!name.startsWith(u"reviewed_"), !name.startsWith(u"own_"))};
}

FieldsBehind flagFields(const QString &name)
{
    return {.near = name == u"age" ? Fields{&riskFlag().raisedOn, &riskFlag().closedOn} : riskFields()};
}

} // namespace

FieldsBehind fieldsBehind(const Entity &entity, const Derived &derived)
{
    struct Known
    {
        const Entity &entity;
        FieldsBehind (*fields)(const QString &name);
    };
    static const Known all[] = {
        {membership(), membershipFields},
        {contribution(), [](const QString &) { return FieldsBehind{.near = contributionFields()}; }},
        {authority(), authorityFields},
        {event(), eventFields},
        {campaign(), [](const QString &) { return FieldsBehind{.near = reachFields()}; }},
        {engagementPlan(), [](const QString &) { return FieldsBehind{.near = overlapFields()}; }},
        {engagementAction(), actionFields},
        {task(), [](const QString &) { return FieldsBehind{.near = {&task().dueOn, &task().doneOn}}; }},
        {mineSite(), siteFields},
        {ddReport(), ddFields},
        {improvement(), [](const QString &) { return FieldsBehind{.near = {&improvement().dueOn, &improvement().doneOn}}; }},
        {riskFlag(), flagFields},
        {cmrt(), [](const QString &) { return FieldsBehind{.near = smelterFields()}; }},
        {importCheck(), [](const QString &) { return FieldsBehind{.near = {&importCheck().kg, &importCheck().cnCode, &cnItem().code, &cnItem().thresholdKg}}; }},
    };
    for (const Known &one : all) {
        if (&one.entity == &entity)
            return one.fields(derived.name);
    }
    return {};
}

} // namespace Lodebook
