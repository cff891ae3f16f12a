// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/importcheck.h"

namespace Lodebook {

ImportCheckEntity::ImportCheckEntity()
    : Entity("import_check", QT_TRANSLATE_NOOP("Entities", "Import against the threshold"), QT_TRANSLATE_NOOP("Entities", "Imports against the threshold"),
             Room::DueDiligence)
{
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation");
    year.setLabel(QT_TRANSLATE_NOOP("Entities", "Year")).setRequired().setIndexed().setRange(2000, 2200);
    cnCode.setLabel(QT_TRANSLATE_NOOP("Entities", "Customs item")).setTarget("cn_item").setRequired().setIndexed();
    kg.setLabel(QT_TRANSLATE_NOOP("Entities", "Imported")).setUnit("kg").setRequired().setRange(0);
    note.setLabel(QT_TRANSLATE_NOOP("Entities", "Note"));

    addDerived({.name = "above_threshold",
                .label = QT_TRANSLATE_NOOP("Entities", "Above the threshold"),
                .type = FieldType::YesNo,
                .choices = {},
                .unit = {}});
    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Import against the threshold"), {&organisation, &year, &cnCode, &kg, &note}},
    });
    setList({&organisation, &year, &cnCode, &kg});
    setTitle({&organisation, &year, &cnCode});
    setOrder({{.field = &year, .descending = true}, {.field = &organisation}, {.field = &cnCode}});
    addUniqueKey({&organisation, &year, &cnCode});
}

const ImportCheckEntity &importCheck()
{
    static const ImportCheckEntity entity;
    return entity;
}

} // namespace Lodebook
