// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/riskflag.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/common/rules.h"

namespace Lodebook {

RiskFlagEntity::RiskFlagEntity()
    : Entity("risk_flag", QT_TRANSLATE_NOOP("Entities", "Risk flag"), QT_TRANSLATE_NOOP("Entities", "Risk flags"),
             Room::DueDiligence)
{
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation").setRequired();
    ddReport.setLabel(QT_TRANSLATE_NOOP("Entities", "Due-diligence report")).setTarget("dd_report");
    annex2Risk.setLabel(QT_TRANSLATE_NOOP("Entities", "Annex II risk")).setTarget("annex2_risk").setIndexed();
    mineral.setLabel(QT_TRANSLATE_NOOP("Entities", "Mineral")).setTarget("mineral").setIndexed();
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setIndexed();
    description.setLabel(QT_TRANSLATE_NOOP("Entities", "Description")).setRequired();
    level.setLabel(QT_TRANSLATE_NOOP("Entities", "Level"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "1: possible serious Annex II risk; 2: intermediate or repeated; 3: mistake, lack of training"))
        .setIndexed().setRange(1, 3);
    raisedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Raised on")).setIndexed();
    mitigation.setLabel(QT_TRANSLATE_NOOP("Entities", "Mitigation"));
    dueOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Due on")).setIndexed();
    closedOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Closed on")).setIndexed();

    addDerived({.name = "age",
                .label = QT_TRANSLATE_NOOP("Entities", "Age"),
                .type = FieldType::Integer,
                .choices = {},
                .unit = "d"});
    addDerived({.name = "state",
                .label = QT_TRANSLATE_NOOP("Entities", "State"),
                .type = FieldType::Choice,
                .choices = riskStateChoices(),
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Risk flag"), {&organisation, &ddReport, &annex2Risk, &mineral, &country, &level, &description}},
        {QT_TRANSLATE_NOOP("Entities", "From raising to closing"), {&raisedOn, &mitigation, &dueOn, &closedOn}},
    });
    setList({&organisation, &annex2Risk, &mineral, &country, &level, &raisedOn, &dueOn, &closedOn});
    setTitle({&organisation, &annex2Risk});
    setOrder({{.field = &raisedOn}, {.field = &organisation}});
}

void RiskFlagEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, raisedOn, dueOn, problems);
    requireOrder(record, raisedOn, closedOn, problems);
}

const RiskFlagEntity &riskFlag()
{
    static const RiskFlagEntity entity;
    return entity;
}

} // namespace Lodebook
