// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/craftmodule.h"

namespace Lodebook {

CraftModuleEntity::CraftModuleEntity()
    : Entity("craft_module", QT_TRANSLATE_NOOP("Entities", "CRAFT module"), QT_TRANSLATE_NOOP("Entities", "CRAFT modules"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Module")).setRequired().setIndexed().setMaxLength(4);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(200);
    purpose.setLabel(QT_TRANSLATE_NOOP("Entities", "Purpose")).setMaxLength(400);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Module"), {&code, &name, &purpose, &source}},
    });
    setList({&code, &name, &purpose});
    setTitle({&code, &name});
    setOrder({{.field = &code}});
    setCodeField(code);
    addUniqueKey({&code});
}

const CraftModuleEntity &craftModule()
{
    static const CraftModuleEntity entity;
    return entity;
}

} // namespace Lodebook
