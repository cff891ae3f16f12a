// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/currency.h"

namespace Lodebook {

CurrencyEntity::CurrencyEntity()
    : Entity("currency", QT_TRANSLATE_NOOP("Entities", "Currency"), QT_TRANSLATE_NOOP("Entities", "Currencies"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Three capital letters of ISO 4217"))
        .setRequired().setIndexed().setMaxLength(3);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(120);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(120);
    nameNl.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Dutch")).setMaxLength(120);
    nameDe.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in German")).setMaxLength(120);
    nameEs.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Spanish")).setMaxLength(120);
    namePt.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Portuguese")).setMaxLength(120);
    symbol.setLabel(QT_TRANSLATE_NOOP("Entities", "Symbol")).setMaxLength(10);
    minorUnits.setLabel(QT_TRANSLATE_NOOP("Entities", "Decimals"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How many digits after the decimal point amounts have")).setRange(0, 4);
    countries.setLabel(QT_TRANSLATE_NOOP("Entities", "Countries")).setTarget("country");

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Currency"), {&code, &name, &symbol, &minorUnits, &countries}},
        {QT_TRANSLATE_NOOP("Entities", "In other languages"), {&nameFr, &nameNl, &nameDe, &nameEs, &namePt}},
    });
    setList({&code, &name, &symbol, &minorUnits, &countries});
    setTitle({&code});
    setOrder({{.field = &code}});
    setCodeField(code);
    addUniqueKey({&code});
}

const CurrencyEntity &currency()
{
    static const CurrencyEntity entity;
    return entity;
}

} // namespace Lodebook
