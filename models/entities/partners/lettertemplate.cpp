// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/lettertemplate.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/partners/mergefields.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

LetterTemplateEntity::LetterTemplateEntity()
    : Entity("letter_template", QT_TRANSLATE_NOOP("Entities", "Letter template"), QT_TRANSLATE_NOOP("Entities", "Letter templates"), Room::Partners)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(200);
    language.setLabel(QT_TRANSLATE_NOOP("Entities", "Language")).setRequired().setIndexed()
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Dates, numbers and choices are written in this language")).setChoices(languageChoices());
    purpose.setLabel(QT_TRANSLATE_NOOP("Entities", "Purpose")).setRequired().setIndexed().setChoices({
        {"letter", QT_TRANSLATE_NOOP("Entities", "Letter")},
        {"invitation", QT_TRANSLATE_NOOP("Entities", "Invitation")},
        {"newsletter", QT_TRANSLATE_NOOP("Entities", "Newsletter")},
        {"report_call", QT_TRANSLATE_NOOP("Entities", "Call for the yearly report")},
        {"report_first_reminder", QT_TRANSLATE_NOOP("Entities", "First reminder of the report")},
        {"report_second_reminder", QT_TRANSLATE_NOOP("Entities", "Second reminder of the report")},
        {"report_final_reminder", QT_TRANSLATE_NOOP("Entities", "Final reminder of the report")},
    });
    daysAfterDue.setLabel(QT_TRANSLATE_NOOP("Entities", "Days after the due date")).setRange(-3650, 3650)
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Of a call or reminder: not before this day; less than zero is before the due date, empty is at any time"));
    subject.setLabel(QT_TRANSLATE_NOOP("Entities", "Subject line")).setRequired().setIndexed().setMaxLength(250);
    body.setLabel(QT_TRANSLATE_NOOP("Entities", "Text of the letter")).setRequired()
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Placeholders in braces are filled in for each letter: {person.family_name}, {organisation.name}, {report.due_on}. "
                                   "Words behind a bar stand where nothing is recorded: {person.given_name|colleague}"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Letter template"), {&title, &language, &purpose, &daysAfterDue}},
        {QT_TRANSLATE_NOOP("Entities", "Letter"), {&subject, &body}},
    });
    setList({&title, &language, &purpose, &daysAfterDue, &subject});
    setTitle({&title});
    setOrder({{.field = &title}});
}

void LetterTemplateEntity::check(const Record &record, Problems &problems) const
{
    for (const Field *field : {static_cast<const Field *>(&subject), static_cast<const Field *>(&body)}) {
        const QStringList unknown = unknownPlaceholders(record.text(*field));
        if (!unknown.isEmpty())
            problems.append({field, QCoreApplication::translate("Rules", "There is no placeholder %1. A brace that is to stay one is written twice: {{").arg(unknown.join(QStringLiteral(", ")))});
    }
}

const LetterTemplateEntity &letterTemplate()
{
    static const LetterTemplateEntity entity;
    return entity;
}

} // namespace Lodebook
