// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/sdggoal.h"

namespace Lodebook {

SdgGoalEntity::SdgGoalEntity()
    : Entity("sdg_goal", QT_TRANSLATE_NOOP("Entities", "Development goal"), QT_TRANSLATE_NOOP("Entities", "Development goals"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Goal")).setRequired().setIndexed().setMaxLength(4);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(300);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(400);
    position.setLabel(QT_TRANSLATE_NOOP("Entities", "Position")).setIndexed().setRange(1, 17);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Goal"), {&code, &name, &nameFr, &position}},
    });
    setList({&code, &name});
    setTitle({&name});
    setOrder({{.field = &position}});
    setCodeField(code);
    addUniqueKey({&code});
}

const SdgGoalEntity &sdgGoal()
{
    static const SdgGoalEntity entity;
    return entity;
}

} // namespace Lodebook
