// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/improvement.h"

#include "models/entities/duediligence/ddstep.h"

namespace Lodebook {

ImprovementEntity::ImprovementEntity()
    : Entity("improvement", QT_TRANSLATE_NOOP("Entities", "Improvement"), QT_TRANSLATE_NOOP("Entities", "Improvements"),
             Room::DueDiligence)
{
    ddReport.setLabel(QT_TRANSLATE_NOOP("Entities", "Due-diligence report")).setTarget("dd_report").setRequired();
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(300);
    step.setLabel(QT_TRANSLATE_NOOP("Entities", "Step")).setIndexed().setChoices(ddStepChoices());
    dueOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Due on")).setIndexed();
    doneOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Done on")).setIndexed();
    note.setLabel(QT_TRANSLATE_NOOP("Entities", "Note"));

    addDerived({.name = "state",
                .label = QT_TRANSLATE_NOOP("Entities", "State"),
                .type = FieldType::Choice,
                .choices = {
                    {"open", QT_TRANSLATE_NOOP("Entities", "Open")},
                    {"overdue", QT_TRANSLATE_NOOP("Entities", "Overdue")},
                    {"done", QT_TRANSLATE_NOOP("Entities", "Done")},
                },
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Improvement"), {&ddReport, &title, &step, &dueOn, &doneOn, &note}},
    });
    setList({&ddReport, &title, &step, &dueOn, &doneOn});
    setTitle({&title});
    setOrder({{.field = &dueOn}, {.field = &title}});
}

const ImprovementEntity &improvement()
{
    static const ImprovementEntity entity;
    return entity;
}

} // namespace Lodebook
