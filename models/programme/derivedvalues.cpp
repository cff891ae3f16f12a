// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/derivedvalues.h"

#include "models/entities/common/task.h"
#include "models/entities/duediligence/cmrt.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/importcheck.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/authority.h"
#include "models/entities/partners/campaign.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/membership.h"
#include "models/programme/attendancefigures.h"
#include "models/programme/authoritycontact.h"
#include "models/programme/contributionstate.h"
#include "models/programme/ddfigures.h"
#include "models/programme/ddstates.h"
#include "models/programme/figurefields.h"
#include "models/programme/membershipchecks.h"
#include "models/programme/membershipstage.h"
#include "models/programme/programmewords.h"
#include "models/programme/riskescalation.h"
#include "models/programme/sourcingfigures.h"
#include "models/programme/taskstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

/// How one derived field is computed. The table below is all there is to add to for a new one.
struct Figure
{
    const Entity *(*entity)();
    const char *name;
    Result<QVariant> (*value)(ProgrammeFacts &facts, const Record &record);
    Result<Explanation> (*explain)(ProgrammeFacts &facts, const Record &record);
    bool isRestricted = false;
};

QVariant known(const QString &code)
{
    return code.isEmpty() ? QVariant() : QVariant(code);
}

template<const auto &entity>
const Entity *of()
{
    return &entity();
}

template<QString (*rule)(const Record &, const QDate &)>
Result<QVariant> byRecord(ProgrammeFacts &facts, const Record &record)
{
    return known(rule(record, facts.asOf()));
}

template<Explanation (*rule)(const Record &, const QDate &)>
Result<Explanation> whyByRecord(ProgrammeFacts &facts, const Record &record)
{
    return rule(record, facts.asOf());
}

Result<QVariant> statusValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<const SiteFacts *> site = facts.site(record.id());
    const Result<const RuleSettings *> settings = facts.settings();
    if (!site || !settings)
        return site ? settings.error() : site.error();
    return known(siteStatusNow((*site)->statuses, facts.asOf(), **settings));
}

Result<Explanation> whyStatus(ProgrammeFacts &facts, const Record &record)
{
    const Result<const SiteFacts *> site = facts.site(record.id());
    const Result<const RuleSettings *> settings = facts.settings();
    if (!site || !settings)
        return site ? settings.error() : site.error();
    return explainSiteStatus((*site)->statuses, facts.asOf(), **settings);
}

Result<QVariant> visitValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<const SiteFacts *> site = facts.site(record.id());
    if (!site)
        return site.error();
    const QDate last = lastVisitOn((*site)->visits, facts.asOf());
    return last.isValid() ? QVariant(last) : QVariant();
}

Result<Explanation> whyVisit(ProgrammeFacts &facts, const Record &record)
{
    const Result<const SiteFacts *> site = facts.site(record.id());
    if (!site)
        return site.error();
    return explainLastVisit((*site)->visits, facts.asOf());
}

Result<QVariant> cahraValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<const CahraEditions *> editions = facts.editions();
    if (!editions)
        return editions.error();
    return known(cahraStatus(record, **editions, facts.asOf(), facts.chosenEdition()));
}

Result<Explanation> whyCahra(ProgrammeFacts &facts, const Record &record)
{
    const Result<const CahraEditions *> editions = facts.editions();
    if (!editions)
        return editions.error();
    return explainCahraStatus(record, **editions, facts.asOf(), facts.chosenEdition());
}

Result<QVariant> responsibleValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<const SiteFacts *> site = facts.site(record.id());
    const Result<const RuleSettings *> settings = facts.settings();
    const Result<const DisengagementRisks *> risks = facts.risks();
    if (!site || !settings || !risks)
        return !site ? site.error() : !settings ? settings.error() : risks.error();
    const Answer answer = isResponsible(**site, **risks, facts.asOf(), **settings);
    return answer == Answer::Unknown ? QVariant() : QVariant(answer == Answer::Yes);
}

Result<Explanation> whyResponsible(ProgrammeFacts &facts, const Record &record)
{
    const Result<const SiteFacts *> site = facts.site(record.id());
    const Result<const RuleSettings *> settings = facts.settings();
    const Result<const DisengagementRisks *> risks = facts.risks();
    if (!site || !settings || !risks)
        return !site ? site.error() : !settings ? settings.error() : risks.error();
    return explainResponsible(**site, **risks, facts.asOf(), **settings);
}

Result<QVariant> contactValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> contacts = contactsWith(facts.reader(), record.id());
    if (!contacts)
        return contacts.error();
    const QDate last = lastContactOn(*contacts, facts.asOf());
    return last.isValid() ? QVariant(last) : QVariant();
}

Result<QVariant> stepValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> contacts = contactsWith(facts.reader(), record.id());
    if (!contacts)
        return contacts.error();
    const Record *next = nextStepOf(*contacts, facts.asOf());
    return next ? next->value(interaction().nextOn) : QVariant();
}

template<Explanation (*rule)(const QList<Record> &, const QDate &)>
Result<Explanation> whyByContacts(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> contacts = contactsWith(facts.reader(), record.id());
    return contacts ? Result<Explanation>(rule(*contacts, facts.asOf())) : Result<Explanation>(contacts.error());
}

/// Nobody at all is nobody, not a gap: an event without a list has been attended by none.
Result<QVariant> invitedValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> list = attendancesAt(facts.reader(), record.id());
    return list ? Result<QVariant>(int(list->size())) : Result<QVariant>(list.error());
}

Result<QVariant> attendedValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> list = attendancesAt(facts.reader(), record.id());
    return list ? Result<QVariant>(countOf(*list, u"attended")) : Result<QVariant>(list.error());
}

template<const Field &(*field)()>
Result<QVariant> attendedParts(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> list = attendancesAt(facts.reader(), record.id());
    return list ? Result<QVariant>(known(attendedByWords(facts.reader(), *list, field()))) : Result<QVariant>(list.error());
}

template<Result<QVariant> (*value)(ProgrammeFacts &, const Record &), bool wholeList>
Result<Explanation> whyAttendance(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> list = attendancesAt(facts.reader(), record.id());
    const Result<QVariant> is = value(facts, record);
    if (!list || !is)
        return list ? is.error() : list.error();
    return explainAttendance(*list, *is, wholeList ? QStringList() : QStringList{QStringLiteral("attended")}, facts.asOf());
}

Result<QVariant> reachValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> list = attendancesOfCampaign(facts.reader(), record.id());
    return list ? Result<QVariant>(peopleReached(*list)) : Result<QVariant>(list.error());
}

Result<Explanation> whyReach(ProgrammeFacts &facts, const Record &record)
{
    const Result<QList<Record>> list = attendancesOfCampaign(facts.reader(), record.id());
    return list ? Result<Explanation>(explainReach(*list, facts.asOf())) : Result<Explanation>(list.error());
}

const Field &pillarField() { return attendance().pillar; }
const Field &tierField() { return attendance().tier; }
const Field &sexField() { return attendance().sex; }
const Field &countryField() { return attendance().country; }

template<DdSide side, int step>
Result<QVariant> scoreValue(ProgrammeFacts &facts, const Record &record)
{
    return ddScore(facts, record, side, step);
}

template<DdSide side, int step>
Result<Explanation> whyScore(ProgrammeFacts &facts, const Record &record)
{
    return explainDdScore(facts, record, side, step);
}

template<DdSide side, int step>
constexpr Figure score(const char *name)
{
    return {of<ddReport>, name, scoreValue<side, step>, whyScore<side, step>, true};
}

Result<QVariant> ageValue(ProgrammeFacts &facts, const Record &record)
{
    const std::optional<int> age = riskFlagAge(record, facts.asOf());
    return age ? QVariant(*age) : QVariant();
}

template<Result<Explanation> (*rule)(const RecordReader &, const Record &, const QDate &)>
Result<Explanation> whyByReader(ProgrammeFacts &facts, const Record &record)
{
    return rule(facts.reader(), record, facts.asOf());
}

template<Result<Explanation> (*rule)(const RecordReader &, const Record &, const QDate &)>
Result<QVariant> byReader(ProgrammeFacts &facts, const Record &record)
{
    const Result<Explanation> why = whyByReader<rule>(facts, record);
    return why ? Result<QVariant>(why->value) : Result<QVariant>(why.error());
}

Result<QVariant> missingChecksValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<QStringList> missing = missingBeforeDecision(facts.reader(), record);
    if (!missing)
        return missing.error();
    return known(missing->join(QLatin1String(", ")));
}

Result<Explanation> whyMissingChecks(ProgrammeFacts &facts, const Record &record)
{
    return explainMissingBeforeDecision(facts.reader(), record, facts.asOf());
}

Result<QVariant> overlapValue(ProgrammeFacts &facts, const Record &record)
{
    const Result<const PartnerFacts *> partners = facts.partners();
    if (!partners)
        return partners.error();
    return known(planOverlapWords(record, planOverlap(record, **partners)));
}

Result<Explanation> whyOverlap(ProgrammeFacts &facts, const Record &record)
{
    const Result<const PartnerFacts *> partners = facts.partners();
    if (!partners)
        return partners.error();
    return explainPlanOverlap(record, **partners, facts.reader(), facts.asOf());
}

const QList<Figure> &figures()
{
    static const QList<Figure> all{
        {of<membership>, "stage", byRecord<membershipStage>, whyByRecord<explainMembershipStage>},
        {of<membership>, "missing_checks", missingChecksValue, whyMissingChecks},
        {of<contribution>, "state", byRecord<contributionState>, whyByRecord<explainContributionState>},
        {of<authority>, "last_contact_on", contactValue, whyByContacts<explainLastContact>},
        {of<authority>, "next_step_on", stepValue, whyByContacts<explainNextStep>},
        {of<event>, "invited", invitedValue, whyAttendance<invitedValue, true>},
        {of<event>, "attended", attendedValue, whyAttendance<attendedValue, false>},
        {of<event>, "attendance_by_pillar", attendedParts<pillarField>, whyAttendance<attendedParts<pillarField>, false>},
        {of<event>, "attendance_by_tier", attendedParts<tierField>, whyAttendance<attendedParts<tierField>, false>},
        {of<event>, "attendance_by_sex", attendedParts<sexField>, whyAttendance<attendedParts<sexField>, false>},
        {of<event>, "attendance_by_country", attendedParts<countryField>, whyAttendance<attendedParts<countryField>, false>},
        {of<campaign>, "reach", reachValue, whyReach},
        {of<engagementPlan>, "overlap", overlapValue, whyOverlap},
        {of<engagementAction>, "state", byRecord<engagementActionState>, whyByRecord<explainEngagementActionState>},
        {of<task>, "state", byRecord<taskState>, whyByRecord<explainTaskState>},
        {of<mineSite>, "status_now", statusValue, whyStatus},
        {of<mineSite>, "last_visit_on", visitValue, whyVisit},
        {of<mineSite>, "cahra_status", cahraValue, whyCahra},
        {of<mineSite>, "responsible", responsibleValue, whyResponsible},
        {of<ddReport>, "state", byRecord<ddReportState>, whyByRecord<explainDdReportState>},
        score<DdSide::Own, 0>("own_score"),
        score<DdSide::Own, 1>("own_score_1"),
        score<DdSide::Own, 2>("own_score_2"),
        score<DdSide::Own, 3>("own_score_3"),
        score<DdSide::Own, 4>("own_score_4"),
        score<DdSide::Own, 5>("own_score_5"),
        score<DdSide::Reviewed, 0>("reviewed_score"),
        score<DdSide::Reviewed, 1>("reviewed_score_1"),
        score<DdSide::Reviewed, 2>("reviewed_score_2"),
        score<DdSide::Reviewed, 3>("reviewed_score_3"),
        score<DdSide::Reviewed, 4>("reviewed_score_4"),
        score<DdSide::Reviewed, 5>("reviewed_score_5"),
        {of<ddReport>, "gap", ddGapValue, explainDdGap, true},
        {of<ddReport>, "change_on_last_year", ddChangeValue, explainDdChange, true},
        {of<improvement>, "state", byRecord<improvementState>, whyByRecord<explainImprovementState>},
        {of<riskFlag>, "age", ageValue, whyByRecord<explainRiskFlagAge>},
        {of<riskFlag>, "state", byReader<explainRiskState>, whyByReader<explainRiskState>},
        {of<engagementAction>, "risk_state", byReader<explainRiskStateOfAction>, whyByReader<explainRiskStateOfAction>},
        {of<cmrt>, "conformant_share", byReader<explainConformantShare>, whyByReader<explainConformantShare>},
        {of<importCheck>, "above_threshold", byReader<explainAboveThreshold>, whyByReader<explainAboveThreshold>},
    };
    return all;
}

Result<const Figure *> figureOf(const Entity &entity, const Derived &derived)
{
    const auto figure = std::ranges::find_if(figures(), [&](const Figure &one) { return one.entity() == &entity && derived.name == QLatin1String(one.name); });
    if (figure == figures().end()) {
        return Error{Error::Kind::Missing,
                     QCoreApplication::translate("Programme", "No rule computes %1.%2").arg(entity.name(), derived.name), {}};
    }
    return &*figure;
}

} // namespace

bool isRestricted(const Derived &derived)
{
    return std::ranges::any_of(figures(), [&derived](const Figure &one) { return one.isRestricted && one.entity()->derivedField(QString::fromLatin1(one.name)) == &derived; });
}

Result<> DerivedValues::prepare(const Entity &entity, std::span<const Record> records)
{
    QList<RecordId> ids;
    for (const Record &record : records)
        ids.append(record.id());
    if (&entity == &mineSite())
        return m_facts.prepareSites(ids);
    return &entity == &ddReport() ? m_facts.dueDiligence().prepare(ids) : Result<>();
}

Result<QVariant> DerivedValues::value(const Record &record, const Derived &derived)
{
    const Result<const Figure *> figure = figureOf(record.entity(), derived);
    if (!figure)
        return figure.error();
    if ((*figure)->isRestricted && !m_shown.seesRestricted())
        return QVariant();
    return (*figure)->value(m_facts, record);
}

Result<Explanation> DerivedValues::explain(const Record &record, const Derived &derived)
{
    const Result<const Figure *> figure = figureOf(record.entity(), derived);
    if (!figure)
        return figure.error();
    if ((*figure)->isRestricted && !m_shown.seesRestricted())
        return Error{Error::Kind::Forbidden, QCoreApplication::translate("Programme", "%1 is restricted: your role does not allow asking for it").arg(derived.translatedLabel()), {}};
    Result<Explanation> why = (*figure)->explain(m_facts, record);
    if (!why)
        return why;
    const Result<QStringList> silent = m_facts.silentDevices();
    if (!silent)
        return silent.error();
    const Result<const ProvisionalFields *> open = m_facts.provisional();
    if (!open)
        return open.error();
    why->valueText = derivedWords(derived, why->value);
    const RecordRef of{record.entity().name(), record.id()};
    if (const Result<> marked = (*open)->mark(*why, of, recordsBehind(*why), fieldsBehind(record.entity(), derived), m_shown); !marked)
        return marked.error();
    if (!m_shown.seesRestricted()) {
        const qsizetype all = why->rows.size();
        why->rows.removeIf([this](const Explanation::Row &row) {
            const Entity *entity = row.record.isNull() ? nullptr : m_shown.catalog().entity(row.entity);
            const Result<Record> shown = entity ? m_shown.find(*entity, row.record) : Result<Record>(Error{});
            return !shown && shown.error().kind == Error::Kind::Forbidden;
        });
        if (const int hidden = int(all - why->rows.size()); hidden > 0)
            why->caveats.append(restrictedRowsWords(hidden));
    }
    why->figure = record.entity().name() + u'.' + derived.name;
    why->silentDevices = *silent;
    return why;
}

Result<bool> DerivedValues::isProvisional(const Record &record, const Derived &derived)
{
    const Result<const ProvisionalFields *> open = m_facts.provisional();
    if (!open)
        return open.error();
    if ((*open)->isEmpty())
        return false;
    auto known = m_concerned.constFind(&derived);
    if (known == m_concerned.cend()) {
        const Result<std::optional<QSet<RecordId>>> concerned = (*open)->concerned(record.entity(), fieldsBehind(record.entity(), derived), m_shown);
        if (!concerned)
            return concerned.error();
        known = m_concerned.insert(&derived, *concerned);
    }
    if (*known && !(*known)->contains(record.id()))
        return false;
    const Result<Explanation> why = explain(record, derived);
    if (!why && why.error().kind == Error::Kind::Forbidden)
        return false; // it has no value either
    return why ? Result<bool>(why->isProvisional) : Result<bool>(why.error());
}

} // namespace Lodebook
