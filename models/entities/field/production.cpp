// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/production.h"

#include "models/entities/common/choicelists.h"
#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

ProductionEntity::ProductionEntity()
    : Entity("production", QT_TRANSLATE_NOOP("Entities", "Production"), QT_TRANSLATE_NOOP("Entities", "Production"),
             Room::Field)
{
    mineSite.setLabel(QT_TRANSLATE_NOOP("Entities", "Mine site")).setTarget("mine_site");
    country.setLabel(QT_TRANSLATE_NOOP("Entities", "Country")).setTarget("country").setIndexed();
    region.setLabel(QT_TRANSLATE_NOOP("Entities", "Region")).setTarget("region").setIndexed();
    mineral.setLabel(QT_TRANSLATE_NOOP("Entities", "Mineral")).setTarget("mineral").setRequired().setIndexed();
    period.setLabel(QT_TRANSLATE_NOOP("Entities", "Period")).setRequired().setIndexed();
    kg.setLabel(QT_TRANSLATE_NOOP("Entities", "Weight")).setRequired().setIndexed().setUnit("kg").setRange(0);
    low.setLabel(QT_TRANSLATE_NOOP("Entities", "At least")).setUnit("kg").setRange(0);
    high.setLabel(QT_TRANSLATE_NOOP("Entities", "At most")).setUnit("kg").setRange(0);
    verification.setLabel(QT_TRANSLATE_NOOP("Entities", "Verification")).setIndexed().setChoices(verificationChoices());
    measure.setLabel(QT_TRANSLATE_NOOP("Entities", "What is weighed"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Ore, concentrate or metal content")).setMaxLength(200).setSearchable(false);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Production"), {&mineSite, &country, &region, &mineral, &period}},
        {QT_TRANSLATE_NOOP("Entities", "Weight"), {&kg, &low, &high, &measure, &verification, &source}},
    });
    setList({&mineSite, &country, &region, &mineral, &period, &kg, &verification});
    setTitle({&mineral, &period, &mineSite, &region, &country});
    setOrder({{.field = &period, .descending = true}, {.field = &mineral}});
}

void ProductionEntity::check(const Record &record, Problems &problems) const
{
    requireAnyOf(record, {&mineSite, &country, &region}, problems);
    requireRegionOfCountry(record, country, region, problems);
    requireNotAbove(record, low, kg, problems);
    requireNotAbove(record, kg, high, problems);
    requireNotAbove(record, low, high, problems);
}

const ProductionEntity &production()
{
    static const ProductionEntity entity;
    return entity;
}

} // namespace Lodebook
