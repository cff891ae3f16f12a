// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/question.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/duediligence/ddstep.h"
#include "models/schema/record.h"

namespace Lodebook {

QuestionEntity::QuestionEntity()
    : Entity("question", QT_TRANSLATE_NOOP("Entities", "Question"), QT_TRANSLATE_NOOP("Entities", "Questions"),
             Room::DueDiligence)
{
    declareFields();
    arrange();
}

void QuestionEntity::declareFields()
{
    questionnaire.setLabel(QT_TRANSLATE_NOOP("Entities", "Questionnaire")).setTarget("questionnaire").setRequired();
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(20);
    step.setLabel(QT_TRANSLATE_NOOP("Entities", "Step")).setRequired().setIndexed().setChoices(ddStepChoices());
    text.setLabel(QT_TRANSLATE_NOOP("Entities", "Question text")).setRequired().setMaxLength(1000);
    kind.setLabel(QT_TRANSLATE_NOOP("Entities", "Kind")).setIndexed().setChoices({
        {"maturity", QT_TRANSLATE_NOOP("Entities", "Maturity 0 to 3")},
        {"yes_no", QT_TRANSLATE_NOOP("Entities", "Yes or no")},
        {"number", QT_TRANSLATE_NOOP("Entities", "Number")},
        {"text", QT_TRANSLATE_NOOP("Entities", "Text")},
        {"choice", QT_TRANSLATE_NOOP("Entities", "Choice")},
        {"volume", QT_TRANSLATE_NOOP("Entities", "Volume")},
    });
    weight.setLabel(QT_TRANSLATE_NOOP("Entities", "Weight"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How much it counts in the score of its step; empty: once"))
        .setRange(0, 100);
    tiers.setLabel(QT_TRANSLATE_NOOP("Entities", "Tiers it applies to"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Empty: every tier"))
        .setChoices(tierChoices());
    evidenceExpected.setLabel(QT_TRANSLATE_NOOP("Entities", "Evidence expected")).setMaxLength(400);
    continues.setLabel(QT_TRANSLATE_NOOP("Entities", "Continues"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The question of an earlier version that this one re-words"))
        .setTarget("question");
    options.setLabel(QT_TRANSLATE_NOOP("Entities", "Choices offered"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "For a question of the kind Choice, separated by |"))
        .setMaxLength(1000);
    position.setLabel(QT_TRANSLATE_NOOP("Entities", "Position")).setIndexed().setRange(0, 10000);
    textFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Text in French")).setMaxLength(1000);
    textNl.setLabel(QT_TRANSLATE_NOOP("Entities", "Text in Dutch")).setMaxLength(1000);
    textDe.setLabel(QT_TRANSLATE_NOOP("Entities", "Text in German")).setMaxLength(1000);
    textEs.setLabel(QT_TRANSLATE_NOOP("Entities", "Text in Spanish")).setMaxLength(1000);
}

void QuestionEntity::arrange()
{
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Question"), {&questionnaire, &code, &position, &step, &text, &kind, &options}},
        {QT_TRANSLATE_NOOP("Entities", "How it counts"), {&weight, &tiers, &evidenceExpected, &continues}},
        {QT_TRANSLATE_NOOP("Entities", "In other languages"), {&textFr, &textNl, &textDe, &textEs}},
    });
    setList({&questionnaire, &code, &step, &text, &kind, &weight});
    setTitle({&code, &text});
    setOrder({{.field = &questionnaire}, {.field = &position}, {.field = &code}});
    addUniqueKey({&questionnaire, &code});
}

const QuestionEntity &question()
{
    static const QuestionEntity entity;
    return entity;
}

QString questionText(const Record &record, const QString &language)
{
    const QuestionEntity &is = question();
    const QString spoken = language.section(u'-', 0, 0).section(u'_', 0, 0);
    for (const TextField *field : {&is.textFr, &is.textNl, &is.textDe, &is.textEs}) {
        if (field->name().endsWith(u'_' + spoken) && !record.isEmpty(*field))
            return record.text(*field);
    }
    return record.text(is.text);
}

} // namespace Lodebook
