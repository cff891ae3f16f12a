// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/supplylink.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

#include <QCoreApplication>

namespace Lodebook {

SupplyLinkEntity::SupplyLinkEntity()
    : Entity("supply_link", QT_TRANSLATE_NOOP("Entities", "Supply link"), QT_TRANSLATE_NOOP("Entities", "Supply links"),
             Room::Field)
{
    from.setLabel(QT_TRANSLATE_NOOP("Entities", "From"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "A mine site or an organisation")).setRequired();
    to.setLabel(QT_TRANSLATE_NOOP("Entities", "To")).setTarget("organisation").setRequired();
    mineral.setLabel(QT_TRANSLATE_NOOP("Entities", "Mineral")).setTarget("mineral").setRequired().setIndexed();
    fromDate.setLabel(QT_TRANSLATE_NOOP("Entities", "From the day")).setIndexed();
    untilDate.setLabel(QT_TRANSLATE_NOOP("Entities", "Until the day")).setIndexed();
    kgPerYear.setLabel(QT_TRANSLATE_NOOP("Entities", "A year")).setUnit("kg").setRange(0);
    evidence.setLabel(QT_TRANSLATE_NOOP("Entities", "Evidence"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Supply link"), {&from, &to, &mineral, &fromDate, &untilDate, &kgPerYear, &evidence}},
    });
    setList({&from, &to, &mineral, &fromDate, &untilDate, &kgPerYear});
    setTitle({&from, &to, &mineral});
    setOrder({{.field = &to}, {.field = &mineral}});
}

void SupplyLinkEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, fromDate, untilDate, problems);
    const RecordRef source = record.get(from, RecordRef());
    if (record.isEmpty(from))
        return;
    if (source.entity != u"organisation" && source.entity != u"mine_site")
        problems.append({&from, QCoreApplication::translate("EntityRules", "A supply link begins at a mine site or an organisation")});
    if (source.id == record.get(to, RecordId()))
        problems.append({&to, QCoreApplication::translate("EntityRules", "A supply link leads to another organisation")});
}

const SupplyLinkEntity &supplyLink()
{
    static const SupplyLinkEntity entity;
    return entity;
}

} // namespace Lodebook
