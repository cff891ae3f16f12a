// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/cahralist.h"

namespace Lodebook {

CahraListEntity::CahraListEntity()
    : Entity("cahra_list", QT_TRANSLATE_NOOP("Entities", "CAHRA list"), QT_TRANSLATE_NOOP("Entities", "CAHRA lists"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Edition")).setRequired().setIndexed().setMaxLength(20);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(160);
    asOf.setLabel(QT_TRANSLATE_NOOP("Entities", "As of")).setIndexed();
    complete.setLabel(QT_TRANSLATE_NOOP("Entities", "Areas are here"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "No: only the totals of this edition are known"));
    countryCount.setLabel(QT_TRANSLATE_NOOP("Entities", "Countries on the list")).setRange(0);
    regionCount.setLabel(QT_TRANSLATE_NOOP("Entities", "Regions on the list")).setRange(0);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Edition"), {&code, &name, &asOf, &complete, &countryCount, &regionCount,
            &source}},
    });
    setList({&code, &name, &asOf, &complete, &countryCount, &regionCount});
    setTitle({&name});
    setOrder({{.field = &asOf, .descending = true}});
    setCodeField(code);
    addUniqueKey({&code});
}

const CahraListEntity &cahraList()
{
    static const CahraListEntity entity;
    return entity;
}

} // namespace Lodebook
