// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/specialparts.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/plantemplate.h"
#include "views/forms/ddreviewpart.h"
#include "views/forms/planchangespart.h"
#include "views/forms/planpart.h"
#include "views/forms/riskpart.h"
#include "views/forms/supplypart.h"
#include "views/forms/templatepart.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

template<typename Part>
RecordPart *made(const RecordId &record, Casebook &casebook, QWidget *parent)
{
    return new Part(record, casebook, parent);
}

/// An organisation or a mine site: whose \a record it is, is \a entity's.
template<const char *entity>
RecordPart *supplyOf(const RecordId &record, Casebook &casebook, QWidget *parent)
{
    return new SupplyPart({QLatin1String(entity), record}, casebook, parent);
}

constexpr char organisationName[] = "organisation";
constexpr char siteName[] = "mine_site";

RecordPart *templateOfPlan(const RecordId &record, Casebook &casebook, QWidget *parent)
{
    return new TemplatePart(TemplatePart::About::OnePlan, record, casebook, parent);
}

RecordPart *plansOfTemplate(const RecordId &record, Casebook &casebook, QWidget *parent)
{
    return new TemplatePart(TemplatePart::About::AllPlans, record, casebook, parent);
}

} // namespace

QString SpecialPart::translatedName() const
{
    return QCoreApplication::translate("SpecialParts", name);
}

QList<SpecialPart> specialParts(const Entity &entity)
{
    if (&entity == &engagementPlan()) {
        return {{QStringLiteral("plan"), QStringLiteral("pin"), QT_TRANSLATE_NOOP("SpecialParts", "Plan"), made<PlanPart>},
                {QStringLiteral("plan_changes"), QStringLiteral("history"), QT_TRANSLATE_NOOP("SpecialParts", "Changes of the plan"), made<PlanChangesPart>},
                {QStringLiteral("plan_template"), QStringLiteral("copy"), QT_TRANSLATE_NOOP("SpecialParts", "Template"), templateOfPlan}};
    }
    if (&entity == &organisation())
        return {{QStringLiteral("supply"), QStringLiteral("link"), QT_TRANSLATE_NOOP("SpecialParts", "Supply chain"), supplyOf<organisationName>}};
    if (&entity == &mineSite())
        return {{QStringLiteral("supply"), QStringLiteral("link"), QT_TRANSLATE_NOOP("SpecialParts", "Supply chain"), supplyOf<siteName>}};
    if (&entity == &riskFlag())
        return {{QStringLiteral("escalation"), QStringLiteral("pin"), QT_TRANSLATE_NOOP("SpecialParts", "Escalation"), made<RiskPart>}};
    if (&entity == &planTemplate())
        return {{QStringLiteral("template_plans"), QStringLiteral("pin"), QT_TRANSLATE_NOOP("SpecialParts", "Plans that follow it"), plansOfTemplate}};
    if (&entity == &ddReport())
        return {{QStringLiteral("review"), QStringLiteral("due-diligence"), QT_TRANSLATE_NOOP("SpecialParts", "Review"), made<DdReviewPart>}};
    return {};
}

} // namespace Lodebook
