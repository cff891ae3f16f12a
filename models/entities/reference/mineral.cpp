// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/mineral.h"

namespace Lodebook {

MineralEntity::MineralEntity()
    : Entity("mineral", QT_TRANSLATE_NOOP("Entities", "Mineral"), QT_TRANSLATE_NOOP("Entities", "Minerals"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(40);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(120);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(120);
    nameNl.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Dutch")).setMaxLength(120);
    nameDe.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in German")).setMaxLength(120);
    nameEs.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Spanish")).setMaxLength(120);
    namePt.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in Portuguese")).setMaxLength(120);
    aliases.setLabel(QT_TRANSLATE_NOOP("Entities", "Other names"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Names other sources use, separated by |")).setMaxLength(400);
    symbol.setLabel(QT_TRANSLATE_NOOP("Entities", "Symbol")).setMaxLength(10);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"metal", QT_TRANSLATE_NOOP("Entities", "Metal")},
        {"ore", QT_TRANSLATE_NOOP("Entities", "Ore")},
        {"mineral", QT_TRANSLATE_NOOP("Entities", "Mineral")},
        {"gemstone", QT_TRANSLATE_NOOP("Entities", "Gemstone")},
    });
    metal.setLabel(QT_TRANSLATE_NOOP("Entities", "Metal"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The code of the metal it yields")).setIndexed().setMaxLength(40);
    is3tg.setLabel(QT_TRANSLATE_NOOP("Entities", "Tin, tantalum, tungsten or gold"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "In the sense of Regulation (EU) 2017/821"));
    programmeScope.setLabel(QT_TRANSLATE_NOOP("Entities", "In the programme's scope"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Mineral"), {&code, &name, &aliases, &symbol, &kind, &metal, &is3tg,
            &programmeScope}},
        {QT_TRANSLATE_NOOP("Entities", "In other languages"), {&nameFr, &nameNl, &nameDe, &nameEs, &namePt}},
    });
    setList({&code, &name, &kind, &metal, &is3tg, &programmeScope});
    setTitle({&name});
    setOrder({{.field = &name}});
    setCodeField(code);
    addUniqueKey({&code});
}

const MineralEntity &mineral()
{
    static const MineralEntity entity;
    return entity;
}

} // namespace Lodebook
