// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/plantemplate.h"

namespace Lodebook {

PlanTemplateEntity::PlanTemplateEntity()
    : Entity("plan_template", QT_TRANSLATE_NOOP("Entities", "Plan template"), QT_TRANSLATE_NOOP("Entities", "Plan templates"),
             Room::Partners)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(200);
    holidaysOf.setLabel(QT_TRANSLATE_NOOP("Entities", "Holidays of"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Countries whose public holidays are no working days; without one only Saturday and Sunday are free"))
        .setTarget("country");
    note.setLabel(QT_TRANSLATE_NOOP("Entities", "Note"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Plan template"), {&title, &holidaysOf, &note}},
    });
    setList({&title, &holidaysOf, &note});
    setTitle({&title});
    setOrder({{.field = &title}});
}

const PlanTemplateEntity &planTemplate()
{
    static const PlanTemplateEntity entity;
    return entity;
}

} // namespace Lodebook
