// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/monitoring/result.h"

namespace Lodebook {

ResultEntity::ResultEntity()
    : Entity("result", QT_TRANSLATE_NOOP("Entities", "Result"), QT_TRANSLATE_NOOP("Entities", "Results"),
             Room::Monitoring)
{
    project.setLabel(QT_TRANSLATE_NOOP("Entities", "Project"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Empty: a result of the programme")).setTarget("project");
    parent.setLabel(QT_TRANSLATE_NOOP("Entities", "Contributes to")).setTarget("result");
    level.setLabel(QT_TRANSLATE_NOOP("Entities", "Level")).setIndexed().setChoices({
        {"impact", QT_TRANSLATE_NOOP("Entities", "Impact")},
        {"outcome", QT_TRANSLATE_NOOP("Entities", "Outcome")},
        {"output", QT_TRANSLATE_NOOP("Entities", "Output")},
        {"activity", QT_TRANSLATE_NOOP("Entities", "Activity")},
    });
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setIndexed().setMaxLength(30);
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(400);
    assumption.setLabel(QT_TRANSLATE_NOOP("Entities", "Assumption"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "What has to hold for this to lead to the next level"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Result"), {&project, &parent, &level, &code, &title, &assumption}},
    });
    setList({&project, &level, &code, &title, &parent});
    setTitle({&code, &title});
    setOrder({{.field = &project}, {.field = &code}});
}

const ResultEntity &result()
{
    static const ResultEntity entity;
    return entity;
}

} // namespace Lodebook
