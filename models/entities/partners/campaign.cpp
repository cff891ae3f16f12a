// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/campaign.h"

#include "models/entities/common/rules.h"

namespace Lodebook {

CampaignEntity::CampaignEntity()
    : Entity("campaign", QT_TRANSLATE_NOOP("Entities", "Campaign"), QT_TRANSLATE_NOOP("Entities", "Campaigns"), Room::Partners)
{
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setRequired().setIndexed().setMaxLength(250);
    audience.setLabel(QT_TRANSLATE_NOOP("Entities", "Audience")).setMaxLength(250);
    goal.setLabel(QT_TRANSLATE_NOOP("Entities", "Goal"));
    from.setLabel(QT_TRANSLATE_NOOP("Entities", "From")).setIndexed();
    until.setLabel(QT_TRANSLATE_NOOP("Entities", "Until")).setIndexed();
    budget.setLabel(QT_TRANSLATE_NOOP("Entities", "Budget")).setRange(0);
    reachWanted.setLabel(QT_TRANSLATE_NOOP("Entities", "Reach wanted"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "How many people are to be reached")).setRange(0);

    addDerived({.name = "reach",
                .label = QT_TRANSLATE_NOOP("Entities", "Reach"),
                .type = FieldType::Integer, .choices = {}, .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Campaign"), {&title, &audience, &goal, &from, &until, &budget, &reachWanted}},
    });
    setList({&title, &audience, &from, &until, &reachWanted});
    setTitle({&title});
    setOrder({{.field = &from, .descending = true}, {.field = &title}});
}

void CampaignEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, from, until, problems);
}

const CampaignEntity &campaign()
{
    static const CampaignEntity entity;
    return entity;
}

} // namespace Lodebook
