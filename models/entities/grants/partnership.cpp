// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/grants/partnership.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

PartnershipEntity::PartnershipEntity()
    : Entity("partnership", QT_TRANSLATE_NOOP("Entities", "Partner in a project"), QT_TRANSLATE_NOOP("Entities", "Partners in projects"),
             Room::Grants)
{
    application.setLabel(QT_TRANSLATE_NOOP("Entities", "Application")).setTarget("application");
    project.setLabel(QT_TRANSLATE_NOOP("Entities", "Project")).setTarget("project");
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation").setRequired();
    part.setLabel(QT_TRANSLATE_NOOP("Entities", "Role")).setIndexed().setChoices({
        {"lead", QT_TRANSLATE_NOOP("Entities", "Lead partner")},
        {"partner", QT_TRANSLATE_NOOP("Entities", "Partner")},
        {"supply_chain_actor", QT_TRANSLATE_NOOP("Entities", "Supply-chain actor")},
    });
    ownContribution.setLabel(QT_TRANSLATE_NOOP("Entities", "Own contribution")).setRange(0);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Partner"), {&application, &project, &organisation, &part, &ownContribution}},
    });
    setList({&application, &project, &organisation, &part, &ownContribution});
    setTitle({&organisation, &part});
    setOrder({{.field = &project}, {.field = &part}});
    addUniqueKey({&project, &organisation});
    addUniqueKey({&application, &organisation});
}

void PartnershipEntity::check(const Record &record, Problems &problems) const
{
    requireAnyOf(record, {&application, &project}, problems);
}

const PartnershipEntity &partnership()
{
    static const PartnershipEntity entity;
    return entity;
}

} // namespace Lodebook
