// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/questionnaire.h"

namespace Lodebook {

QuestionnaireEntity::QuestionnaireEntity()
    : Entity("questionnaire", QT_TRANSLATE_NOOP("Entities", "Questionnaire"), QT_TRANSLATE_NOOP("Entities", "Questionnaires"),
             Room::DueDiligence)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(200);
    version.setLabel(QT_TRANSLATE_NOOP("Entities", "Version")).setRequired().setIndexed().setMaxLength(40);
    audience.setLabel(QT_TRANSLATE_NOOP("Entities", "Audience")).setIndexed().setChoices({
        {"member", QT_TRANSLATE_NOOP("Entities", "Members")},
        {"sme", QT_TRANSLATE_NOOP("Entities", "Small and medium-sized companies")},
        {"applicant", QT_TRANSLATE_NOOP("Entities", "Applicants")},
    });
    validFrom.setLabel(QT_TRANSLATE_NOOP("Entities", "Valid from")).setIndexed();
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setIndexed().setChoices({
        {"draft", QT_TRANSLATE_NOOP("Entities", "Draft")},
        {"in_use", QT_TRANSLATE_NOOP("Entities", "In use")},
        {"retired", QT_TRANSLATE_NOOP("Entities", "Retired")},
    });
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from"))
        .setMaxLength(400).setSearchable(false);
    note.setLabel(QT_TRANSLATE_NOOP("Entities", "Note"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Questionnaire"), {&title, &version, &audience, &validFrom, &status}},
        {QT_TRANSLATE_NOOP("Entities", "Where it comes from"), {&source, &note}},
    });
    setList({&title, &version, &audience, &validFrom, &status});
    setTitle({&title, &version});
    setOrder({{.field = &title}, {.field = &version, .descending = true}});
    addUniqueKey({&title, &version});
}

const QuestionnaireEntity &questionnaire()
{
    static const QuestionnaireEntity entity;
    return entity;
}

} // namespace Lodebook
