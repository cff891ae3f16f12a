// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/demandvolume.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

DemandVolumeEntity::DemandVolumeEntity()
    : Entity("demand_volume", QT_TRANSLATE_NOOP("Entities", "Volume bought"), QT_TRANSLATE_NOOP("Entities", "Volumes bought"),
             Room::DueDiligence)
{
    ddReport.setLabel(QT_TRANSLATE_NOOP("Entities", "Due-diligence report")).setTarget("dd_report").setRequired();
    mineral.setLabel(QT_TRANSLATE_NOOP("Entities", "Mineral")).setTarget("mineral").setRequired().setIndexed();
    year.setLabel(QT_TRANSLATE_NOOP("Entities", "Year")).setRequired().setIndexed().setRange(2000, 2200);
    kgTotal.setLabel(QT_TRANSLATE_NOOP("Entities", "Bought in all")).setUnit("kg").setRange(0);
    kgResponsible.setLabel(QT_TRANSLATE_NOOP("Entities", "Of it responsibly produced")).setUnit("kg").setRange(0);
    originCountry.setLabel(QT_TRANSLATE_NOOP("Entities", "Country of origin")).setTarget("country").setIndexed();
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Where these facts come from"))
        .setMaxLength(400).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Volume bought"), {&ddReport, &mineral, &year, &kgTotal, &kgResponsible, &originCountry, &source}},
    });
    setList({&ddReport, &mineral, &year, &kgTotal, &kgResponsible, &originCountry});
    setTitle({&ddReport, &mineral, &year});
    setOrder({{.field = &ddReport}, {.field = &mineral}, {.field = &year, .descending = true}});
    addUniqueKey({&ddReport, &mineral, &year, &originCountry});
}

void DemandVolumeEntity::check(const Record &record, Problems &problems) const
{
    requireNotAbove(record, kgResponsible, kgTotal, problems);
}

const DemandVolumeEntity &demandVolume()
{
    static const DemandVolumeEntity entity;
    return entity;
}

} // namespace Lodebook
