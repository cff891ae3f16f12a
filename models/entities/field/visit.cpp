// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/visit.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/common/rules.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

VisitEntity::VisitEntity()
    : Entity("visit", QT_TRANSLATE_NOOP("Entities", "Visit"), QT_TRANSLATE_NOOP("Entities", "Visits"), Room::Field)
{
    mineSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Mine site")).setTarget("mine_site");
    project.setLabel(QT_TRANSLATE_NOOP("Entities", "Project")).setTarget("project");
    purpose.setLabel(QT_TRANSLATE_NOOP("Entities", "Purpose")).setIndexed().setMaxLength(300);
    plannedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Planned on")).setIndexed();
    on.setLabel(QT_TRANSLATE_NOOP("Entities", "On")).setIndexed();
    visited.setLabel(QT_TRANSLATE_NOOP("Entities", "Visited"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "No: the team did not get there")).setIndexed();
    reasonNotVisited.setLabel(QT_TRANSLATE_NOOP("Entities", "Reason for not visiting")).setMaxLength(300);
    team.setLabel(QT_TRANSLATE_NOOP("Entities", "Team")).setTarget("officer").setPersonal();
    itinerary.setLabel(QT_TRANSLATE_NOOP("Entities", "Itinerary")).setRestricted();
    securityClearance.setLabel(QT_TRANSLATE_NOOP("Entities", "Security clearance")).setMaxLength(300).setRestricted();
    languages.setLabel(QT_TRANSLATE_NOOP("Entities", "Languages")).setChoices(languageChoices());
    summary.setLabel(QT_TRANSLATE_NOOP("Entities", "Summary"));
    mutualUnderstanding.setLabel(QT_TRANSLATE_NOOP("Entities", "Mutual understanding"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "What upstream asked, what downstream answered"));
    debriefOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Debriefing on"));
    onSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Seen on the spot"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "No: told by others, away from the site"));
    workers.setLabel(QT_TRANSLATE_NOOP("Entities", "Workers")).setRange(0);
    mineral.setLabel(QT_TRANSLATE_NOOP("Entities", "Main mineral")).setTarget("mineral").setIndexed();
    womenPresent.setLabel(QT_TRANSLATE_NOOP("Entities", "Women present"));
    childrenUnder15.setLabel(QT_TRANSLATE_NOOP("Entities", "Children under 15")).setIndexed();
    mercury.setLabel(QT_TRANSLATE_NOOP("Entities", "Mercury in use")).setIndexed();
    traceability.setLabel(QT_TRANSLATE_NOOP("Entities", "Traceability scheme")).setIndexed().setMaxLength(120);
    armedPresence.setLabel(QT_TRANSLATE_NOOP("Entities", "Armed actors present")).setIndexed();
    armedInterference.setLabel(QT_TRANSLATE_NOOP("Entities", "Armed actors interfere"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "They tax, extort, control or dig")).setIndexed();
    armedActors.setLabel(QT_TRANSLATE_NOOP("Entities", "Armed actors")).setRestricted().setChoices(armedActorChoices());
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The campaign or organisation that made the visit"))
        .setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Visit"), {&mineSite, &project, &purpose, &plannedOn, &on, &visited,
            &reasonNotVisited, &team, &debriefOn}},
        {QT_TRANSLATE_NOOP("Entities", "Preparation"), {&itinerary, &securityClearance, &languages}},
        {QT_TRANSLATE_NOOP("Entities", "Seen at the site"), {&onSite, &workers, &mineral, &womenPresent,
            &childrenUnder15, &mercury, &traceability}},
        {QT_TRANSLATE_NOOP("Entities", "Armed actors"), {&armedPresence, &armedInterference, &armedActors}},
        {QT_TRANSLATE_NOOP("Entities", "What was learnt"), {&summary, &mutualUnderstanding, &source}},
    });
    setList({&mineSite, &project, &on, &plannedOn, &visited, &purpose, &workers});
    setTitle({&mineSite, &project, &purpose, &on});
    setOrder({{.field = &on, .descending = true}, {.field = &plannedOn, .descending = true}});
    setNumberPrefix("VI");
}

void VisitEntity::check(const Record &record, Problems &problems) const
{
    requireAnyOf(record, {&mineSite, &project}, problems);
    requireOrder(record, on, debriefOn, problems);
    if (record.get(visited) == true && record.isEmpty(on))
        problems.append({&on, QCoreApplication::translate("EntityRules", "The visit was made: on which day?")});
    if (record.get(visited) == true && !record.isEmpty(reasonNotVisited))
        problems.append({&reasonNotVisited, QCoreApplication::translate("EntityRules", "The visit was made: there is no reason for not visiting")});
    if (record.get(armedPresence) == false && record.get(armedInterference) == true)
        problems.append({&armedInterference, QCoreApplication::translate("EntityRules", "Armed actors who are not present do not interfere")});
}

const VisitEntity &visit()
{
    static const VisitEntity entity;
    return entity;
}

} // namespace Lodebook
