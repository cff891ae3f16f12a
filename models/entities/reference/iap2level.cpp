// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/iap2level.h"

namespace Lodebook {

Iap2LevelEntity::Iap2LevelEntity()
    : Entity("iap2_level", QT_TRANSLATE_NOOP("Entities", "Level of participation"), QT_TRANSLATE_NOOP("Entities", "Levels of participation"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(20);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(80);
    position.setLabel(QT_TRANSLATE_NOOP("Entities", "Position")).setIndexed().setRange(1, 5);
    purpose.setLabel(QT_TRANSLATE_NOOP("Entities", "Purpose")).setMaxLength(400);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Level"), {&code, &name, &position, &purpose, &source}},
    });
    setList({&position, &name, &purpose});
    setTitle({&name});
    setOrder({{.field = &position}});
    setCodeField(code);
    addUniqueKey({&code});
}

const Iap2LevelEntity &iap2Level()
{
    static const Iap2LevelEntity entity;
    return entity;
}

} // namespace Lodebook
