// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/holiday.h"

namespace Lodebook {

HolidayEntity::HolidayEntity()
    : Entity("holiday", QT_TRANSLATE_NOOP("Entities", "Public holiday"), QT_TRANSLATE_NOOP("Entities", "Public holidays"), Room::Reference)
{
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setRequired().setIndexed();
    on.setLabel(QT_TRANSLATE_NOOP("Entities", "Day")).setRequired().setIndexed();
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setIndexed().setMaxLength(120);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Public holiday"), {&country, &on, &name, &source}},
    });
    setList({&country, &on, &name});
    setTitle({&country, &on, &name});
    setOrder({{.field = &country}, {.field = &on}});
    addUniqueKey({&country, &on});
}

const HolidayEntity &holiday()
{
    static const HolidayEntity entity;
    return entity;
}

} // namespace Lodebook
