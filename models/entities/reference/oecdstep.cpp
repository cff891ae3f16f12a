// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/oecdstep.h"

namespace Lodebook {

OecdStepEntity::OecdStepEntity()
    : Entity("oecd_step", QT_TRANSLATE_NOOP("Entities", "OECD step"), QT_TRANSLATE_NOOP("Entities", "OECD steps"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Step")).setRequired().setIndexed().setMaxLength(4);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(200);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(200);
    article.setLabel(QT_TRANSLATE_NOOP("Entities", "Article of Regulation (EU) 2017/821")).setMaxLength(60);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Step"), {&code, &name, &nameFr, &article}},
    });
    setList({&code, &name, &article});
    setTitle({&code, &name});
    setOrder({{.field = &code}});
    setCodeField(code);
    addUniqueKey({&code});
}

const OecdStepEntity &oecdStep()
{
    static const OecdStepEntity entity;
    return entity;
}

} // namespace Lodebook
