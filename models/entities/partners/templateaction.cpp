// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/templateaction.h"

#include "models/entities/common/choicelists.h"

namespace Lodebook {

TemplateActionEntity::TemplateActionEntity()
    : Entity("template_action", QT_TRANSLATE_NOOP("Entities", "Action of a template"), QT_TRANSLATE_NOOP("Entities", "Actions of templates"),
             Room::Partners)
{
    planTemplate.setLabel(QT_TRANSLATE_NOOP("Entities", "Plan template")).setTarget("plan_template").setRequired();
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(300);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices(engagementKindChoices());
    anchor.setLabel(QT_TRANSLATE_NOOP("Entities", "Counted from"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The date of the plan from which the working days are counted")).setRequired().setIndexed().setChoices({
        {"from", QT_TRANSLATE_NOOP("Entities", "Beginning of the plan")},
        {"review_on", QT_TRANSLATE_NOOP("Entities", "Next review")},
        {"approved_on", QT_TRANSLATE_NOOP("Entities", "Approval")},
    });
    workingDays.setLabel(QT_TRANSLATE_NOOP("Entities", "Working days"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "So many working days after that date; below zero: before it")).setRequired().setIndexed().setRange(-1000, 1000);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Action of a template"), {&planTemplate, &title, &kind, &anchor, &workingDays}},
    });
    setList({&planTemplate, &title, &kind, &anchor, &workingDays});
    setTitle({&title});
    setOrder({{.field = &planTemplate}, {.field = &anchor}, {.field = &workingDays}});
}

const TemplateActionEntity &templateAction()
{
    static const TemplateActionEntity entity;
    return entity;
}

} // namespace Lodebook
