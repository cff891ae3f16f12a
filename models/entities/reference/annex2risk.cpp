// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/annex2risk.h"

namespace Lodebook {

Annex2RiskEntity::Annex2RiskEntity()
    : Entity("annex2_risk", QT_TRANSLATE_NOOP("Entities", "Annex II risk"), QT_TRANSLATE_NOOP("Entities", "Annex II risks"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(20);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Risk")).setRequired().setIndexed().setMaxLength(200);
    category.setLabel(QT_TRANSLATE_NOOP("Entities", "Group")).setIndexed().setChoices({
        {"serious_abuses", QT_TRANSLATE_NOOP("Entities", "Serious abuses")},
        {"non_state_armed_groups", QT_TRANSLATE_NOOP("Entities", "Non-state armed groups")},
        {"security_forces", QT_TRANSLATE_NOOP("Entities", "Security forces")},
        {"bribery_and_misrepresentation", QT_TRANSLATE_NOOP("Entities", "Bribery and misrepresented origin")},
        {"money_laundering", QT_TRANSLATE_NOOP("Entities", "Money laundering")},
        {"taxes", QT_TRANSLATE_NOOP("Entities", "Taxes, fees and royalties")},
    });
    paragraph.setLabel(QT_TRANSLATE_NOOP("Entities", "Paragraph")).setMaxLength(20);
    response.setLabel(QT_TRANSLATE_NOOP("Entities", "Response asked for")).setChoices({
        {"disengage", QT_TRANSLATE_NOOP("Entities", "Suspend or disengage at once")},
        {"mitigate", QT_TRANSLATE_NOOP("Entities", "Mitigate, disengage if that fails")},
    });
    zeroTolerance.setLabel(QT_TRANSLATE_NOOP("Entities", "Demands disengagement"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "An open risk of this kind keeps a site from counting as responsible"))
        .setIndexed();
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Risk"), {&code, &name, &category, &paragraph, &response, &zeroTolerance,
            &source}},
    });
    setList({&code, &name, &category, &response, &zeroTolerance});
    setTitle({&code, &name});
    setOrder({{.field = &code}});
    setCodeField(code);
    addUniqueKey({&code});
}

const Annex2RiskEntity &annex2Risk()
{
    static const Annex2RiskEntity entity;
    return entity;
}

} // namespace Lodebook
