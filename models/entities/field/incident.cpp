// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/incident.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

IncidentEntity::IncidentEntity()
    : Entity("incident", QT_TRANSLATE_NOOP("Entities", "Incident"), QT_TRANSLATE_NOOP("Entities", "Incidents"),
             Room::Field)
{
    declareReport();
    declareWhatHappened();
    declarePeopleAffected();
    declareFollowUp();
    arrange();
}

void IncidentEntity::declareReport()
{
    reportedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Reported on")).setRequired().setIndexed();
    channel.setLabel(QT_TRANSLATE_NOOP("Entities", "Channel")).setIndexed().setChoices({
        {"phone", QT_TRANSLATE_NOOP("Entities", "Phone")},
        {"text_message", QT_TRANSLATE_NOOP("Entities", "Text message")},
        {"email", QT_TRANSLATE_NOOP("Entities", "E-mail")},
        {"web_form", QT_TRANSLATE_NOOP("Entities", "Web form")},
        {"in_person", QT_TRANSLATE_NOOP("Entities", "In person")},
        {"letter", QT_TRANSLATE_NOOP("Entities", "Letter")},
        {"partner", QT_TRANSLATE_NOOP("Entities", "Through a partner")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    language.setLabel(QT_TRANSLATE_NOOP("Entities", "Language")).setChoices(languageChoices());
    reporterPseudonym.setLabel(QT_TRANSLATE_NOOP("Entities", "Reporter (pseudonym)"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Never the name: a word by which the informant is found again"))
        .setPersonal().setRestricted().setMaxLength(80);
    summary.setLabel(QT_TRANSLATE_NOOP("Entities", "Summary")).setRequired();
}

void IncidentEntity::declareWhatHappened()
{
    mineSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Mine site")).setTarget("mine_site");
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setIndexed();
    place.setLabel(QT_TRANSLATE_NOOP("Entities", "Place")).setMaxLength(200).setRestricted();
    position.setLabel(QT_TRANSLATE_NOOP("Entities", "Position")).setRestricted();
    blurKm.setLabel(QT_TRANSLATE_NOOP("Entities", "Blur"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Outside the casebook the position is shown no more exactly than this"))
        .setUnit("km").setRange(0, 500);
    happenedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Happened on")).setIndexed();
    type.setLabel(QT_TRANSLATE_NOOP("Entities", "Type")).setIndexed().setChoices({
        {"human_rights", QT_TRANSLATE_NOOP("Entities", "Human rights")},
        {"armed_groups", QT_TRANSLATE_NOOP("Entities", "Armed groups")},
        {"security_forces", QT_TRANSLATE_NOOP("Entities", "Security forces")},
        {"child_labour", QT_TRANSLATE_NOOP("Entities", "Child labour")},
        {"forced_labour", QT_TRANSLATE_NOOP("Entities", "Forced labour")},
        {"sexual_violence", QT_TRANSLATE_NOOP("Entities", "Sexual violence")},
        {"accident", QT_TRANSLATE_NOOP("Entities", "Accident")},
        {"illegal_tax", QT_TRANSLATE_NOOP("Entities", "Illegal tax")},
        {"bribery", QT_TRANSLATE_NOOP("Entities", "Bribery")},
        {"smuggling", QT_TRANSLATE_NOOP("Entities", "Smuggling")},
        {"traceability", QT_TRANSLATE_NOOP("Entities", "Traceability")},
        {"environment", QT_TRANSLATE_NOOP("Entities", "Environment")},
        {"land_conflict", QT_TRANSLATE_NOOP("Entities", "Land conflict")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    annex2Risk.setLabel(QT_TRANSLATE_NOOP("Entities", "Annex II risk")).setTarget("annex2_risk").setIndexed();
    level.setLabel(QT_TRANSLATE_NOOP("Entities", "Level"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "1: possible serious Annex II risk; 2: intermediate or repeated; 3: mistake, lack of training"))
        .setRequired().setIndexed().setRange(1, 3);
    actors.setLabel(QT_TRANSLATE_NOOP("Entities", "Actors")).setRestricted().setChoices(actorChoices());
}

void IncidentEntity::declarePeopleAffected()
{
    womenAffected.setLabel(QT_TRANSLATE_NOOP("Entities", "Women affected")).setRange(0);
    menAffected.setLabel(QT_TRANSLATE_NOOP("Entities", "Men affected")).setRange(0);
    childrenAffected.setLabel(QT_TRANSLATE_NOOP("Entities", "Children affected")).setRange(0);
}

void IncidentEntity::declareFollowUp()
{
    verification.setLabel(QT_TRANSLATE_NOOP("Entities", "Verification")).setIndexed().setChoices(verificationChoices());
    measures.setLabel(QT_TRANSLATE_NOOP("Entities", "Measures"));
    owner.setLabel(QT_TRANSLATE_NOOP("Entities", "Owner")).setTarget("officer");
    deadline.setLabel(QT_TRANSLATE_NOOP("Entities", "Deadline"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Six months after the report unless set")).setIndexed();
    closedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Closed on")).setIndexed();
    closure.setLabel(QT_TRANSLATE_NOOP("Entities", "Closure")).setIndexed().setChoices({
        {"resolved", QT_TRANSLATE_NOOP("Entities", "Resolved")},
        {"referred", QT_TRANSLATE_NOOP("Entities", "Referred to others")},
        {"unfounded", QT_TRANSLATE_NOOP("Entities", "Unfounded")},
        {"unresolved", QT_TRANSLATE_NOOP("Entities", "Could not be resolved")},
    });
    publishable.setLabel(QT_TRANSLATE_NOOP("Entities", "May be published")).setIndexed();
}

void IncidentEntity::arrange()
{
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Report"), {&reportedOn, &channel, &language, &reporterPseudonym, &summary}},
        {QT_TRANSLATE_NOOP("Entities", "What happened"), {&mineSite, &country, &place, &position, &blurKm, &happenedOn,
            &type, &annex2Risk, &level, &actors}},
        {QT_TRANSLATE_NOOP("Entities", "People affected"), {&womenAffected, &menAffected, &childrenAffected}},
        {QT_TRANSLATE_NOOP("Entities", "Follow-up"), {&verification, &measures, &owner, &deadline, &closedOn, &closure,
            &publishable}},
    });
    setList({&reportedOn, &level, &type, &mineSite, &verification, &owner, &deadline, &closedOn});
    setTitle({&summary});
    setOrder({{.field = &reportedOn, .descending = true}});
    setNumberPrefix("IN");
}

void IncidentEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, happenedOn, reportedOn, problems);
    requireOrder(record, reportedOn, deadline, problems);
    requireOrder(record, reportedOn, closedOn, problems);
    requireDateOf(record, closure, closedOn, problems);
}

const IncidentEntity &incident()
{
    static const IncidentEntity entity;
    return entity;
}

} // namespace Lodebook
