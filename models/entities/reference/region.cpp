// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/region.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

RegionEntity::RegionEntity()
    : Entity("region", QT_TRANSLATE_NOOP("Entities", "Region"), QT_TRANSLATE_NOOP("Entities", "Regions"), Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setHelp(QT_TRANSLATE_NOOP("Entities", "ISO 3166-2, such as CD-SK"))
        .setRequired().setIndexed().setMaxLength(6);
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setRequired().setIndexed();
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(120);
    aliases.setLabel(QT_TRANSLATE_NOOP("Entities", "Other names"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Names other sources use, separated by |")).setMaxLength(400);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Region"), {&code, &country, &name, &aliases}},
    });
    setList({&code, &name, &country});
    setTitle({&name});
    setOrder({{.field = &country}, {.field = &name}});
    setCodeField(code);
    addUniqueKey({&code});
}

void RegionEntity::check(const Record &record, Problems &problems) const
{
    requireRegionOfCountry(record, country, code, problems);
}

const RegionEntity &region()
{
    static const RegionEntity entity;
    return entity;
}

} // namespace Lodebook
