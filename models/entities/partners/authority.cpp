// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/authority.h"

#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

AuthorityEntity::AuthorityEntity()
    : Entity("authority", QT_TRANSLATE_NOOP("Entities", "Competent authority"), QT_TRANSLATE_NOOP("Entities", "Competent authorities"),
             Room::Partners)
{
    declareFields();
    arrange();
}

void AuthorityEntity::declareFields()
{
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Member State")).setTarget("country").setRequired().setIndexed();
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation");
    unit.setLabel(QT_TRANSLATE_NOOP("Entities", "Authority or unit"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "As it calls itself; empty while nobody knows it")).setIndexed().setMaxLength(250);
    legalBasis.setLabel(QT_TRANSLATE_NOOP("Entities", "Legal basis"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The national act that names it")).setMaxLength(300);
    importersKnown.setLabel(QT_TRANSLATE_NOOP("Entities", "Importers known"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How many importers under the regulation it knows of")).setRange(0);
    listPublic.setLabel(QT_TRANSLATE_NOOP("Entities", "List of importers public")).setIndexed();
    checkApproach.setLabel(QT_TRANSLATE_NOOP("Entities", "How it checks"));
    publicationPractice.setLabel(QT_TRANSLATE_NOOP("Entities", "What it publishes"));
    interests.setLabel(QT_TRANSLATE_NOOP("Entities", "Interested in")).setChoices({
        {"speaker", QT_TRANSLATE_NOOP("Entities", "Giving a speaker")},
        {"portal_promotion", QT_TRANSLATE_NOOP("Entities", "Pointing to the portal")},
        {"sme_referral", QT_TRANSLATE_NOOP("Entities", "Referring small companies")},
    });
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "State of engagement")).setIndexed().setChoices({
        {"to_confirm", QT_TRANSLATE_NOOP("Entities", "To be confirmed")},
        {"identified", QT_TRANSLATE_NOOP("Entities", "Identified")},
        {"contacted", QT_TRANSLATE_NOOP("Entities", "Contacted")},
        {"engaged", QT_TRANSLATE_NOOP("Entities", "Engaged")},
        {"cooperating", QT_TRANSLATE_NOOP("Entities", "Cooperating")},
    });
    website.setLabel(QT_TRANSLATE_NOOP("Entities", "Website")).setMaxLength(300);
    nextStep.setLabel(QT_TRANSLATE_NOOP("Entities", "Next step")).setMaxLength(300);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from")).setMaxLength(400).setSearchable(false);
}

void AuthorityEntity::arrange()
{
    addDerived({.name = "last_contact_on",
                .label = QT_TRANSLATE_NOOP("Entities", "Last contact"),
                .type = FieldType::Date, .choices = {}, .unit = {}});
    addDerived({.name = "next_step_on",
                .label = QT_TRANSLATE_NOOP("Entities", "Next step on"),
                .type = FieldType::Date, .choices = {}, .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Competent authority"), {&country, &organisation, &unit, &legalBasis, &website}},
        {QT_TRANSLATE_NOOP("Entities", "Engagement"), {&status, &interests, &nextStep}},
        {QT_TRANSLATE_NOOP("Entities", "Importers and checks"), {&importersKnown, &listPublic, &checkApproach, &publicationPractice}},
        {QT_TRANSLATE_NOOP("Entities", "Where it comes from"), {&source}},
    });
    setList({&country, &status, &unit, &nextStep, &importersKnown, &listPublic});
    setTitle({&country, &unit});
    setOrder({{.field = &country}});
}

void AuthorityEntity::check(const Record &record, Problems &problems) const
{
    const QString state = record.text(status);
    if (!state.isEmpty() && state != u"to_confirm" && record.isEmpty(unit) && record.isEmpty(organisation)) {
        problems.append({&status, QCoreApplication::translate("EntityRules",
                                      "Nobody is named as the authority, so the state can only be “%1”")
                                      .arg(QCoreApplication::translate("Entities", status.choices().first().label))});
    }
}

const AuthorityEntity &authority()
{
    static const AuthorityEntity entity;
    return entity;
}

} // namespace Lodebook
