// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/cahraarea.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

CahraAreaEntity::CahraAreaEntity()
    : Entity("cahra_area", QT_TRANSLATE_NOOP("Entities", "CAHRA area"), QT_TRANSLATE_NOOP("Entities", "CAHRA areas"),
             Room::Reference)
{
    list.setLabel(QT_TRANSLATE_NOOP("Entities", "Edition")).setTarget("cahra_list").setRequired().setIndexed();
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setRequired().setIndexed();
    region.setLabel(QT_TRANSLATE_NOOP("Entities", "Region"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Empty when the whole country is listed")).setTarget("region").setIndexed();
    designation.setLabel(QT_TRANSLATE_NOOP("Entities", "Designation")).setChoices({
        {"conflict_affected", QT_TRANSLATE_NOOP("Entities", "Conflict-affected")},
        {"high_risk", QT_TRANSLATE_NOOP("Entities", "High-risk")},
        {"whole_country", QT_TRANSLATE_NOOP("Entities", "Whole country")},
    });
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Area"), {&list, &country, &region, &designation, &source}},
    });
    setList({&list, &country, &region, &designation});
    setTitle({&country, &region});
    setOrder({{.field = &list}, {.field = &country}, {.field = &region}});
    addUniqueKey({&list, &country, &region});
}

void CahraAreaEntity::check(const Record &record, Problems &problems) const
{
    requireRegionOfCountry(record, country, region, problems);
}

const CahraAreaEntity &cahraArea()
{
    static const CahraAreaEntity entity;
    return entity;
}

} // namespace Lodebook
