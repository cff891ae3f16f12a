// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programmerecords.h"

#include "models/entities/field/incident.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/practiceassessment.h"
#include "models/entities/field/production.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/templateaction.h"

namespace Lodebook {

Record newMineSite(const QString &name, const QString &country, const QString &region)
{
    Record record(mineSite());
    record.set(mineSite().name, name);
    record.set(mineSite().country, country);
    if (!region.isEmpty())
        record.set(mineSite().region, region);
    return record;
}

Record newSiteStatus(const RecordId &site, const QDate &on, const QString &status, const QDate &validUntil)
{
    Record record(siteStatus());
    record.set(siteStatus().mineSite, site);
    record.set(siteStatus().on, on);
    record.set(siteStatus().status, status);
    if (validUntil.isValid())
        record.set(siteStatus().validUntil, validUntil);
    return record;
}

Record newVisit(const RecordId &site, const QDate &on)
{
    Record record(visit());
    record.set(visit().mineSite, site);
    record.set(visit().on, on);
    return record;
}

Record newAssessment(const RecordId &site, const QDate &on, int module, const QString &outcome, const QString &requirement, const QString &scheme)
{
    Record record(practiceAssessment());
    record.set(practiceAssessment().mineSite, site);
    record.set(practiceAssessment().on, on);
    record.set(practiceAssessment().module, module);
    record.set(practiceAssessment().scheme, scheme);
    if (!outcome.isEmpty())
        record.set(practiceAssessment().outcome, outcome);
    if (!requirement.isEmpty())
        record.set(practiceAssessment().requirement, requirement);
    return record;
}

Record newIncident(const RecordId &site, const QDate &reportedOn, int level)
{
    Record record(incident());
    record.set(incident().mineSite, site);
    record.set(incident().reportedOn, reportedOn);
    record.set(incident().level, level);
    record.set(incident().summary, QStringLiteral("What was seen"));
    return record;
}

Record newOrganisation(const QString &name)
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, QStringLiteral("company"));
    return record;
}

Record newPlan(const RecordId &partner, const QString &title, const QDate &from)
{
    Record record(engagementPlan());
    record.set(engagementPlan().organisation, partner);
    record.set(engagementPlan().title, title);
    if (from.isValid())
        record.set(engagementPlan().from, from);
    return record;
}

Record newPlanAction(const RecordId &plan, const QString &title, const QDate &dueOn)
{
    Record record(engagementAction());
    record.set(engagementAction().plan, plan);
    record.set(engagementAction().title, title);
    if (dueOn.isValid())
        record.set(engagementAction().dueOn, dueOn);
    return record;
}

Record newTemplateAction(const RecordId &planTemplate, const QString &title, int workingDays, const QString &anchor)
{
    Record record(templateAction());
    record.set(templateAction().planTemplate, planTemplate);
    record.set(templateAction().title, title);
    record.set(templateAction().anchor, anchor);
    record.set(templateAction().workingDays, workingDays);
    return record;
}

Record newProduction(const QString &country, const QString &mineral, const QString &period, double kg)
{
    Record record(production());
    record.set(production().country, country);
    record.set(production().mineral, mineral);
    record.set(production().period, *Period::fromText(period));
    record.set(production().kg, kg);
    return record;
}

Result<RecordId> ensureCode(RecordStore &store, const Entity &list, const QString &code, const QMap<QString, QVariant> &further)
{
    const Result<QList<Record>> found = store.reader().list(Query(list, Filter::leaf(*list.codeField(), Compare::Equal, code)));
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return found->first().id();
    Record record(list);
    record.setValue(*list.codeField(), code);
    if (const Field *name = list.field(u"name"))
        record.setValue(*name, code);
    for (auto value = further.cbegin(); value != further.cend(); ++value)
        record.setValue(*list.field(value.key()), value.value());
    const Result<> saved = store.save(record);
    return saved ? Result<RecordId>(record.id()) : Result<RecordId>(saved.error());
}

} // namespace Lodebook
