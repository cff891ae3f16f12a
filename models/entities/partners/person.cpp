// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/person.h"

#include "models/entities/common/choicelists.h"

namespace Lodebook {

PersonEntity::PersonEntity()
    : Entity("person", QT_TRANSLATE_NOOP("Entities", "Person"), QT_TRANSLATE_NOOP("Entities", "People"), Room::Partners)
{
    givenName.setLabel(QT_TRANSLATE_NOOP("Entities", "Given name")).setIndexed().setPersonal().setMaxLength(120);
    familyName.setLabel(QT_TRANSLATE_NOOP("Entities", "Family name"))
        .setRequired().setIndexed().setPersonal().setMaxLength(120);
    email.setLabel(QT_TRANSLATE_NOOP("Entities", "E-mail")).setIndexed().setPersonal().setMaxLength(200);
    phone.setLabel(QT_TRANSLATE_NOOP("Entities", "Phone")).setPersonal().setMaxLength(60);
    languages.setLabel(QT_TRANSLATE_NOOP("Entities", "Languages")).setPersonal().setChoices(languageChoices());
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setPersonal().setIndexed();
    consent.setLabel(QT_TRANSLATE_NOOP("Entities", "Consent"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Whether the person agreed to have these data kept")).setIndexed()
        .setChoices({
            {"unknown", QT_TRANSLATE_NOOP("Entities", "Unknown")},
            {"given", QT_TRANSLATE_NOOP("Entities", "Given")},
            {"refused", QT_TRANSLATE_NOOP("Entities", "Refused")},
            {"withdrawn", QT_TRANSLATE_NOOP("Entities", "Withdrawn")},
        });
    consentOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Consent on"));
    consentSource.setLabel(QT_TRANSLATE_NOOP("Entities", "Consent given in"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The form, message or talk in which it was said")).setMaxLength(200);
    consentWording.setLabel(QT_TRANSLATE_NOOP("Entities", "Wording agreed to"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Person"), {&givenName, &familyName, &country, &languages}},
        {QT_TRANSLATE_NOOP("Entities", "How to reach them"), {&email, &phone}},
        {QT_TRANSLATE_NOOP("Entities", "Consent"), {&consent, &consentOn, &consentSource, &consentWording}},
    });
    setList({&familyName, &givenName, &email, &phone, &country, &consent});
    setTitle({&givenName, &familyName});
    setOrder({{.field = &familyName}, {.field = &givenName}});
}

const PersonEntity &person()
{
    static const PersonEntity entity;
    return entity;
}

} // namespace Lodebook
