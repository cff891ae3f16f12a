// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/cmrtsmelter.h"

namespace Lodebook {

CmrtSmelterEntity::CmrtSmelterEntity()
    : Entity("cmrt_smelter", QT_TRANSLATE_NOOP("Entities", "Smelter reported"), QT_TRANSLATE_NOOP("Entities", "Smelters reported"),
             Room::DueDiligence)
{
    cmrt.setLabel(QT_TRANSLATE_NOOP("Entities", "Reporting template")).setTarget("cmrt").setRequired();
    metal.setLabel(QT_TRANSLATE_NOOP("Entities", "Metal")).setTarget("mineral").setRequired().setIndexed();
    smelter.setLabel(QT_TRANSLATE_NOOP("Entities", "Smelter"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Of the list you have loaded; empty: not found there"))
        .setTarget("smelter");
    reportedName.setLabel(QT_TRANSLATE_NOOP("Entities", "Name as reported")).setIndexed().setMaxLength(300);
    reportedCountry.setLabel(QT_TRANSLATE_NOOP("Entities", "Country as reported")).setMaxLength(120);
    facilityId.setLabel(QT_TRANSLATE_NOOP("Entities", "Facility number")).setIndexed().setMaxLength(60);
    recycledOnly.setLabel(QT_TRANSLATE_NOOP("Entities", "Recycled or scrap only"));
    comment.setLabel(QT_TRANSLATE_NOOP("Entities", "Comment"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Smelter reported"), {&cmrt, &metal, &smelter, &reportedName, &reportedCountry, &facilityId, &recycledOnly, &comment}},
    });
    setList({&cmrt, &metal, &reportedName, &reportedCountry, &facilityId, &smelter});
    setTitle({&reportedName, &metal});
    setOrder({{.field = &cmrt}, {.field = &metal}, {.field = &reportedName}});
}

const CmrtSmelterEntity &cmrtSmelter()
{
    static const CmrtSmelterEntity entity;
    return entity;
}

} // namespace Lodebook
