// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/task.h"

namespace Lodebook {

TaskEntity::TaskEntity()
    : Entity("task", QT_TRANSLATE_NOOP("Entities", "Task"), QT_TRANSLATE_NOOP("Entities", "Tasks"), Room::Common)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(300);
    about.setLabel(QT_TRANSLATE_NOOP("Entities", "About"));
    owner.setLabel(QT_TRANSLATE_NOOP("Entities", "Owner")).setTarget("officer");
    dueOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Due on")).setIndexed();
    doneOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Done on")).setIndexed();
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"follow_up", QT_TRANSLATE_NOOP("Entities", "Follow-up")},
        {"call", QT_TRANSLATE_NOOP("Entities", "Phone call")},
        {"message", QT_TRANSLATE_NOOP("Entities", "Message")},
        {"document", QT_TRANSLATE_NOOP("Entities", "Document")},
        {"review", QT_TRANSLATE_NOOP("Entities", "Review")},
        {"payment", QT_TRANSLATE_NOOP("Entities", "Payment")},
        {"visit", QT_TRANSLATE_NOOP("Entities", "Visit")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });

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
        {QT_TRANSLATE_NOOP("Entities", "Task"), {&title, &about, &owner, &dueOn, &doneOn, &kind}},
    });
    setList({&title, &about, &owner, &dueOn, &doneOn, &kind});
    setTitle({&title});
    setOrder({{.field = &dueOn}});
    setNumberPrefix("TA");
}

const TaskEntity &task()
{
    static const TaskEntity entity;
    return entity;
}

} // namespace Lodebook
