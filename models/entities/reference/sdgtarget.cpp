// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/sdgtarget.h"

namespace Lodebook {

SdgTargetEntity::SdgTargetEntity()
    : Entity("sdg_target", QT_TRANSLATE_NOOP("Entities", "Development target"), QT_TRANSLATE_NOOP("Entities", "Development targets"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Target")).setRequired().setIndexed().setMaxLength(8);
    goal.setLabel(QT_TRANSLATE_NOOP("Entities", "Goal")).setTarget("sdg_goal").setRequired().setIndexed();
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(1000);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(1200);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Target"), {&code, &goal, &name, &nameFr}},
    });
    setList({&code, &goal, &name});
    setTitle({&code, &name});
    setOrder({{.field = &goal}, {.field = &code}});
    setCodeField(code);
    addUniqueKey({&code});
}

const SdgTargetEntity &sdgTarget()
{
    static const SdgTargetEntity entity;
    return entity;
}

} // namespace Lodebook
