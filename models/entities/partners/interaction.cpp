// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/interaction.h"

#include "models/entities/common/rules.h"

namespace Lodebook {

InteractionEntity::InteractionEntity()
    : Entity("interaction", QT_TRANSLATE_NOOP("Entities", "Contact"), QT_TRANSLATE_NOOP("Entities", "Contact log"), Room::Partners)
{
    on.setLabel(QT_TRANSLATE_NOOP("Entities", "On")).setRequired().setIndexed();
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"call", QT_TRANSLATE_NOOP("Entities", "Phone call")},
        {"meeting", QT_TRANSLATE_NOOP("Entities", "Meeting")},
        {"email", QT_TRANSLATE_NOOP("Entities", "E-mail")},
        {"letter", QT_TRANSLATE_NOOP("Entities", "Letter")},
        {"visit", QT_TRANSLATE_NOOP("Entities", "Visit")},
        {"event", QT_TRANSLATE_NOOP("Entities", "Event")},
    });
    subject.setLabel(QT_TRANSLATE_NOOP("Entities", "Subject")).setRequired().setIndexed().setMaxLength(250);
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation");
    person.setLabel(QT_TRANSLATE_NOOP("Entities", "Person")).setTarget("person");
    project.setLabel(QT_TRANSLATE_NOOP("Entities", "Project")).setTarget("project");
    authority.setLabel(QT_TRANSLATE_NOOP("Entities", "Competent authority")).setTarget("authority");
    summary.setLabel(QT_TRANSLATE_NOOP("Entities", "Summary"));
    nextStep.setLabel(QT_TRANSLATE_NOOP("Entities", "Next step")).setMaxLength(300);
    nextOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Next step on")).setIndexed();
    nextDoneOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Next step done on")).setIndexed();
    officer.setLabel(QT_TRANSLATE_NOOP("Entities", "Officer")).setTarget("officer");
    ddReport.setLabel(QT_TRANSLATE_NOOP("Entities", "Due-diligence report")).setTarget("dd_report").setSince(13);
    letterTemplate.setLabel(QT_TRANSLATE_NOOP("Entities", "Letter template")).setTarget("letter_template").setSince(13);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Contact"), {&on, &kind, &subject, &officer}},
        {QT_TRANSLATE_NOOP("Entities", "With or about"), {&organisation, &person, &authority, &project, &ddReport, &letterTemplate}},
        {QT_TRANSLATE_NOOP("Entities", "What was said"), {&summary}},
        {QT_TRANSLATE_NOOP("Entities", "Next step"), {&nextStep, &nextOn, &nextDoneOn}},
    });
    setList({&on, &kind, &subject, &organisation, &person, &authority, &nextStep, &nextOn});
    setTitle({&subject});
    setOrder({{.field = &on, .descending = true}});
}

void InteractionEntity::check(const Record &record, Problems &problems) const
{
    requireAnyOf(record, {&organisation, &person, &authority, &project}, problems);
    requireOrder(record, on, nextOn, problems);
    requireOrder(record, on, nextDoneOn, problems);
    requireBeside(record, nextOn, nextStep, problems);
    requireBeside(record, nextDoneOn, nextStep, problems);
}

const InteractionEntity &interaction()
{
    static const InteractionEntity entity;
    return entity;
}

} // namespace Lodebook
