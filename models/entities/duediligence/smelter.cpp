// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/smelter.h"

namespace Lodebook {

SmelterEntity::SmelterEntity()
    : Entity("smelter", QT_TRANSLATE_NOOP("Entities", "Smelter"), QT_TRANSLATE_NOOP("Entities", "Smelters"),
             Room::DueDiligence)
{
    metal.setLabel(QT_TRANSLATE_NOOP("Entities", "Metal")).setTarget("mineral").setRequired().setIndexed();
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(250);
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setIndexed();
    facilityId.setLabel(QT_TRANSLATE_NOOP("Entities", "Facility number")).setIndexed().setMaxLength(60);
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setIndexed().setChoices({
        {"conformant", QT_TRANSLATE_NOOP("Entities", "Conformant")},
        {"in_process", QT_TRANSLATE_NOOP("Entities", "In assessment")},
        {"not_conformant", QT_TRANSLATE_NOOP("Entities", "Not conformant")},
    });
    statusOn.setLabel(QT_TRANSLATE_NOOP("Entities", "Status on"));
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from"))
        .setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Smelter"), {&metal, &name, &country, &facilityId}},
        {QT_TRANSLATE_NOOP("Entities", "Status"), {&status, &statusOn, &source}},
    });
    setList({&metal, &name, &country, &facilityId, &status, &statusOn});
    setTitle({&name, &metal});
    setOrder({{.field = &metal}, {.field = &name}});
    addUniqueKey({&facilityId, &metal});
}

const SmelterEntity &smelter()
{
    static const SmelterEntity entity;
    return entity;
}

} // namespace Lodebook
