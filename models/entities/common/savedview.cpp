// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/savedview.h"

namespace Lodebook {

SavedViewEntity::SavedViewEntity()
    : Entity("saved_view", QT_TRANSLATE_NOOP("Entities", "Saved view"), QT_TRANSLATE_NOOP("Entities", "Saved views"),
             Room::None)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(120);
    entity.setLabel(QT_TRANSLATE_NOOP("Entities", "Entity")).setRequired().setIndexed().setMaxLength(60);
    definition.setLabel(QT_TRANSLATE_NOOP("Entities", "Definition")).setRequired().setSearchable(false);
    officer.setLabel(QT_TRANSLATE_NOOP("Entities", "Officer")).setTarget("officer");
    shared.setLabel(QT_TRANSLATE_NOOP("Entities", "Shared"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Other officers see it too"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "View"), {&title, &entity, &definition, &officer, &shared}},
    });
    setList({&title, &entity, &officer, &shared});
    setTitle({&title});
    setOrder({{.field = &entity}, {.field = &title}});
}

const SavedViewEntity &savedView()
{
    static const SavedViewEntity entity;
    return entity;
}

} // namespace Lodebook
