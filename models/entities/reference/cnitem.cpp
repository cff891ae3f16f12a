// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/cnitem.h"

namespace Lodebook {

CnItemEntity::CnItemEntity()
    : Entity("cn_item", QT_TRANSLATE_NOOP("Entities", "Customs item"), QT_TRANSLATE_NOOP("Entities", "Customs items"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "Digits of the CN code, with the TARIC subdivision after a hyphen"))
        .setRequired().setIndexed().setMaxLength(20);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Goods")).setRequired().setIndexed().setMaxLength(250);
    part.setLabel(QT_TRANSLATE_NOOP("Entities", "Part")).setIndexed().setChoices({
        {"a", QT_TRANSLATE_NOOP("Entities", "A: minerals")},
        {"b", QT_TRANSLATE_NOOP("Entities", "B: metals")},
    });
    mineral.setLabel(QT_TRANSLATE_NOOP("Entities", "Mineral")).setTarget("mineral").setIndexed();
    cnCode.setLabel(QT_TRANSLATE_NOOP("Entities", "CN code as printed")).setMaxLength(20);
    taric.setLabel(QT_TRANSLATE_NOOP("Entities", "TARIC subdivision")).setMaxLength(4);
    thresholdKg.setLabel(QT_TRANSLATE_NOOP("Entities", "Threshold a year"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "From this weight a year on the importer is in scope"))
        .setUnit("kg").setRange(0);
    tableVersion.setLabel(QT_TRANSLATE_NOOP("Entities", "Version of the table")).setMaxLength(60);
    verification.setLabel(QT_TRANSLATE_NOOP("Entities", "How the line was checked")).setMaxLength(200);
    source.setLabel(QT_TRANSLATE_NOOP("Entities", "Source")).setMaxLength(400);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Customs item"), {&code, &name, &part, &mineral, &cnCode, &taric, &thresholdKg}},
        {QT_TRANSLATE_NOOP("Entities", "Where it comes from"), {&tableVersion, &verification, &source}},
    });
    setList({&code, &name, &part, &mineral, &thresholdKg, &verification});
    setTitle({&cnCode, &name});
    setOrder({{.field = &code}});
    setCodeField(code);
    addUniqueKey({&code});
}

const CnItemEntity &cnItem()
{
    static const CnItemEntity entity;
    return entity;
}

} // namespace Lodebook
