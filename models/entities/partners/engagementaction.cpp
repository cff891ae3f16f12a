// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/engagementaction.h"

#include "models/entities/common/choicelists.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

EngagementActionEntity::EngagementActionEntity()
    : Entity("engagement_action", QT_TRANSLATE_NOOP("Entities", "Engagement action"), QT_TRANSLATE_NOOP("Entities", "Engagement actions"),
             Room::Partners)
{
    plan.setLabel(QT_TRANSLATE_NOOP("Entities", "Engagement plan")).setTarget("engagement_plan").setRequired();
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(300);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices(engagementKindChoices());
    owner.setLabel(QT_TRANSLATE_NOOP("Entities", "Owner")).setTarget("officer");
    dueOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Due on")).setIndexed();
    doneOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Done on")).setIndexed();
    outcome.setLabel(QT_TRANSLATE_NOOP("Entities", "What came of it"));
    evidence.setLabel(QT_TRANSLATE_NOOP("Entities", "Evidence"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where the outcome can be read; files are put on the action")).setMaxLength(400);
    templateAction.setLabel(QT_TRANSLATE_NOOP("Entities", "Made from"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The action of the template that it follows")).setTarget("template_action");
    riskFlag.setLabel(QT_TRANSLATE_NOOP("Entities", "Risk flag"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The flag that was escalated into this action")).setTarget("risk_flag").setSince(13);

    addDerived({.name = "state",
                .label = QT_TRANSLATE_NOOP("Entities", "State"),
                .type = FieldType::Choice,
                .choices = {
                    {"open", QT_TRANSLATE_NOOP("Entities", "Open")},
                    {"overdue", QT_TRANSLATE_NOOP("Entities", "Overdue")},
                    {"done", QT_TRANSLATE_NOOP("Entities", "Done")},
                },
                .unit = {}});
    addDerived({.name = "risk_state",
                .label = QT_TRANSLATE_NOOP("Entities", "State of the risk flag"),
                .type = FieldType::Choice,
                .choices = riskStateChoices(),
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Engagement action"), {&plan, &title, &kind, &owner, &dueOn, &templateAction, &riskFlag}},
        {QT_TRANSLATE_NOOP("Entities", "Result"), {&doneOn, &outcome, &evidence}},
    });
    setList({&plan, &title, &kind, &owner, &dueOn, &doneOn});
    setTitle({&title});
    setOrder({{.field = &plan}, {.field = &dueOn}});
}

void EngagementActionEntity::check(const Record &record, Problems &problems) const
{
    if (record.isEmpty(doneOn) && !record.isEmpty(outcome))
        problems.append({&doneOn, QCoreApplication::translate("EntityRules", "An outcome needs the day on which the action was done")});
}

const EngagementActionEntity &engagementAction()
{
    static const EngagementActionEntity entity;
    return entity;
}

} // namespace Lodebook
