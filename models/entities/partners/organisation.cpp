// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/organisation.h"

#include "models/entities/common/choicelists.h"

namespace Lodebook {

OrganisationEntity::OrganisationEntity()
    : Entity("organisation", QT_TRANSLATE_NOOP("Entities", "Organisation"), QT_TRANSLATE_NOOP("Entities", "Organisations"),
             Room::Partners)
{
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(250);
    shortName.setLabel(QT_TRANSLATE_NOOP("Entities", "Short name")).setIndexed().setMaxLength(80);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setRequired().setIndexed().setChoices({
        {"company", QT_TRANSLATE_NOOP("Entities", "Company")},
        {"government", QT_TRANSLATE_NOOP("Entities", "Government")},
        {"public_body", QT_TRANSLATE_NOOP("Entities", "Public body")},
        {"civil_society", QT_TRANSLATE_NOOP("Entities", "Civil society")},
        {"international_organisation", QT_TRANSLATE_NOOP("Entities", "International organisation")},
        {"knowledge_institution", QT_TRANSLATE_NOOP("Entities", "Knowledge institution")},
        {"industry_association", QT_TRANSLATE_NOOP("Entities", "Industry association")},
        {"cooperative", QT_TRANSLATE_NOOP("Entities", "Cooperative")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    pillar.setLabel(QT_TRANSLATE_NOOP("Entities", "Pillar"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The part of the partnership it belongs to")).setIndexed()
        .setChoices(pillarChoices());
    tier.setLabel(QT_TRANSLATE_NOOP("Entities", "Tier"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Its place in the mineral supply chain")).setIndexed()
        .setChoices(tierChoices());
    size.setLabel(QT_TRANSLATE_NOOP("Entities", "Size")).setIndexed().setChoices({
        {"micro", QT_TRANSLATE_NOOP("Entities", "Micro")},
        {"small", QT_TRANSLATE_NOOP("Entities", "Small")},
        {"medium", QT_TRANSLATE_NOOP("Entities", "Medium")},
        {"large", QT_TRANSLATE_NOOP("Entities", "Large")},
    });
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setIndexed();
    parent.setLabel(QT_TRANSLATE_NOOP("Entities", "Part of")).setTarget("organisation");
    registrationNumber.setLabel(QT_TRANSLATE_NOOP("Entities", "Registration number"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "With its register, such as NL-KVK-27378529")).setIndexed().setMaxLength(80);
    website.setLabel(QT_TRANSLATE_NOOP("Entities", "Website")).setMaxLength(300);
    email.setLabel(QT_TRANSLATE_NOOP("Entities", "E-mail")).setMaxLength(200);
    phone.setLabel(QT_TRANSLATE_NOOP("Entities", "Phone")).setMaxLength(60);
    address.setLabel(QT_TRANSLATE_NOOP("Entities", "Address")).setMaxLength(600);
    relationshipOwner.setLabel(QT_TRANSLATE_NOOP("Entities", "Relationship owner"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The officer who keeps in touch")).setTarget("officer");
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from")).setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Organisation"), {&name, &shortName, &kind, &parent, &registrationNumber}},
        {QT_TRANSLATE_NOOP("Entities", "In the partnership"), {&pillar, &tier, &size, &relationshipOwner}},
        {QT_TRANSLATE_NOOP("Entities", "How to reach it"), {&country, &website, &email, &phone, &address}},
        {QT_TRANSLATE_NOOP("Entities", "Where it comes from"), {&source}},
    });
    setList({&name, &kind, &pillar, &tier, &country, &relationshipOwner});
    setTitle({&name});
    setOrder({{.field = &name}});
}

const OrganisationEntity &organisation()
{
    static const OrganisationEntity entity;
    return entity;
}

} // namespace Lodebook
