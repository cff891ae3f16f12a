// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/cmrt.h"

namespace Lodebook {

CmrtEntity::CmrtEntity()
    : Entity("cmrt", QT_TRANSLATE_NOOP("Entities", "Reporting template"), QT_TRANSLATE_NOOP("Entities", "Reporting templates"),
             Room::DueDiligence)
{
    declareFields();
    arrange();
}

void CmrtEntity::declareFields()
{
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation").setRequired();
    ddReport.setLabel(QT_TRANSLATE_NOOP("Entities", "Due-diligence report")).setTarget("dd_report");
    version.setLabel(QT_TRANSLATE_NOOP("Entities", "Version")).setIndexed().setMaxLength(20);
    effectiveOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Effective on")).setIndexed();
    scope.setLabel(QT_TRANSLATE_NOOP("Entities", "Scope")).setIndexed().setChoices({
        {"company", QT_TRANSLATE_NOOP("Entities", "Company")},
        {"product", QT_TRANSLATE_NOOP("Entities", "Product")},
        {"user_defined", QT_TRANSLATE_NOOP("Entities", "User-defined")},
    });
    scopeDescription.setLabel(QT_TRANSLATE_NOOP("Entities", "What the scope covers")).setMaxLength(1000).setSince(13);
    answerA.setLabel(QT_TRANSLATE_NOOP("Entities", "A: policy")).setMaxLength(1000);
    answerB.setLabel(QT_TRANSLATE_NOOP("Entities", "B: policy public")).setMaxLength(1000);
    answerC.setLabel(QT_TRANSLATE_NOOP("Entities", "C: suppliers to use validated smelters")).setMaxLength(1000);
    answerD.setLabel(QT_TRANSLATE_NOOP("Entities", "D: due-diligence measures")).setMaxLength(1000);
    answerE.setLabel(QT_TRANSLATE_NOOP("Entities", "E: survey of suppliers")).setMaxLength(1000);
    answerF.setLabel(QT_TRANSLATE_NOOP("Entities", "F: review of suppliers’ answers")).setMaxLength(1000);
    answerG.setLabel(QT_TRANSLATE_NOOP("Entities", "G: corrective action")).setMaxLength(1000);
    answerH.setLabel(QT_TRANSLATE_NOOP("Entities", "H: duty to report")).setMaxLength(1000);
    file.setLabel(QT_TRANSLATE_NOOP("Entities", "File")).setMaxLength(300);
}

void CmrtEntity::arrange()
{
    addDerived({.name = "conformant_share",
                .label = QT_TRANSLATE_NOOP("Entities", "Conformant share"),
                .type = FieldType::Decimal,
                .choices = {},
                .unit = "%"});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Reporting template"), {&organisation, &ddReport, &version, &effectiveOn, &scope, &scopeDescription, &file}},
        {QT_TRANSLATE_NOOP("Entities", "Answers about the company"), {&answerA, &answerB, &answerC, &answerD, &answerE, &answerF, &answerG, &answerH}},
    });
    setList({&organisation, &version, &effectiveOn, &scope, &file});
    setTitle({&organisation, &version, &effectiveOn});
    setOrder({{.field = &effectiveOn, .descending = true}, {.field = &organisation}});
}

const CmrtEntity &cmrt()
{
    static const CmrtEntity entity;
    return entity;
}

} // namespace Lodebook
