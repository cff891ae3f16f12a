// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/practiceassessment.h"

namespace Lodebook {

PracticeAssessmentEntity::PracticeAssessmentEntity()
    : Entity("practice_assessment", QT_TRANSLATE_NOOP("Entities", "Practice assessment"), QT_TRANSLATE_NOOP("Entities", "Practice assessments"),
             Room::Field)
{
    mineSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Mine site")).setTarget("mine_site").setRequired();
    on.setLabel(QT_TRANSLATE_NOOP("Entities", "On")).setRequired().setIndexed();
    visit.setLabel(QT_TRANSLATE_NOOP("Entities", "Visit")).setTarget("visit");
    scheme.setLabel(QT_TRANSLATE_NOOP("Entities", "Scheme")).setIndexed().setChoices({
        {"craft", QT_TRANSLATE_NOOP("Entities", "CRAFT")},
        {"icglr", QT_TRANSLATE_NOOP("Entities", "ICGLR")},
        {"other", QT_TRANSLATE_NOOP("Entities", "Other")},
    });
    module.setLabel(QT_TRANSLATE_NOOP("Entities", "Module"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "The number of the module; modules 1 to 4 decide whether the site's practice counts as responsible"))
        .setRequired().setIndexed().setRange(1, 99);
    requirement.setLabel(QT_TRANSLATE_NOOP("Entities", "Requirement")).setMaxLength(300);
    outcome.setLabel(QT_TRANSLATE_NOOP("Entities", "Result")).setIndexed().setChoices({
        {"pass", QT_TRANSLATE_NOOP("Entities", "Pass")},
        {"progress", QT_TRANSLATE_NOOP("Entities", "Progress")},
        {"fail", QT_TRANSLATE_NOOP("Entities", "Fail")},
        {"not_applicable", QT_TRANSLATE_NOOP("Entities", "Not applicable")},
    });
    evidence.setLabel(QT_TRANSLATE_NOOP("Entities", "Evidence"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Assessment"), {&mineSite, &on, &visit, &scheme, &module, &requirement, &outcome,
            &evidence}},
    });
    setList({&mineSite, &on, &scheme, &module, &requirement, &outcome});
    setTitle({&mineSite, &scheme, &module, &on});
    setOrder({{.field = &on, .descending = true}, {.field = &module}});
}

const PracticeAssessmentEntity &practiceAssessment()
{
    static const PracticeAssessmentEntity entity;
    return entity;
}

} // namespace Lodebook
