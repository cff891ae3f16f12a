// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/country.h"

namespace Lodebook {

CountryEntity::CountryEntity()
    : Entity("country", QT_TRANSLATE_NOOP("Entities", "Country"), QT_TRANSLATE_NOOP("Entities", "Countries"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Two capital letters of ISO 3166-1"))
        .setRequired().setIndexed().setMaxLength(2);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(120);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(120);
    nameNl.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Dutch")).setMaxLength(120);
    nameDe.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in German")).setMaxLength(120);
    nameEs.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Spanish")).setMaxLength(120);
    namePt.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Portuguese")).setMaxLength(120);
    aliases.setLabel(QT_TRANSLATE_NOOP("Entities", "Other names"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Names other sources use, separated by |")).setMaxLength(400);
    iso3.setLabel(QT_TRANSLATE_NOOP("Entities", "Three-letter code")).setMaxLength(3);
    m49.setLabel(QT_TRANSLATE_NOOP("Entities", "UN number")).setMaxLength(3);
    continent.setLabel(QT_TRANSLATE_NOOP("Entities", "Continent")).setMaxLength(60);
    subregion.setLabel(QT_TRANSLATE_NOOP("Entities", "Part of the continent")).setMaxLength(60);
    euMember.setLabel(QT_TRANSLATE_NOOP("Entities", "Member of the European Union"));
    icglrMember.setLabel(QT_TRANSLATE_NOOP("Entities", "Member of the ICGLR"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "International Conference on the Great Lakes Region"));
    drcOrAdjoining.setLabel(QT_TRANSLATE_NOOP("Entities", "DR Congo or adjoining it"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The covered countries of section 1502 of the Dodd-Frank Act"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Country"), {&code, &name, &aliases, &iso3, &m49, &continent, &subregion}},
        {QT_TRANSLATE_NOOP("Entities", "In other languages"), {&nameFr, &nameNl, &nameDe, &nameEs, &namePt}},
        {QT_TRANSLATE_NOOP("Entities", "Memberships"), {&euMember, &icglrMember, &drcOrAdjoining}},
    });
    setList({&code, &name, &continent, &euMember, &icglrMember, &drcOrAdjoining});
    setTitle({&name});
    setOrder({{.field = &name}});
    setCodeField(code);
    addUniqueKey({&code});
}

const CountryEntity &country()
{
    static const CountryEntity entity;
    return entity;
}

} // namespace Lodebook
