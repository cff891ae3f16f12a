// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/iaticode.h"

namespace Lodebook {

IatiCodeEntity::IatiCodeEntity()
    : Entity("iati_code", QT_TRANSLATE_NOOP("Entities", "IATI code"), QT_TRANSLATE_NOOP("Entities", "IATI codes"),
             Room::Reference)
{
    list.setLabel(QT_TRANSLATE_NOOP("Entities", "Code list")).setRequired().setIndexed().setMaxLength(80);
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(60);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(400);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(400);
    description.setLabel(QT_TRANSLATE_NOOP("Entities", "Description"));
    category.setLabel(QT_TRANSLATE_NOOP("Entities", "Category")).setMaxLength(60);
    status.setLabel(QT_TRANSLATE_NOOP("Entities", "Status")).setChoices({
        {"active", QT_TRANSLATE_NOOP("Entities", "In use")},
        {"withdrawn", QT_TRANSLATE_NOOP("Entities", "Withdrawn")},
    });

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Code"), {&list, &code, &name, &nameFr, &description, &category, &status}},
    });
    setList({&list, &code, &name, &category, &status});
    setTitle({&code, &name});
    setOrder({{.field = &list}, {.field = &code}});
    addUniqueKey({&list, &code});
}

const IatiCodeEntity &iatiCode()
{
    static const IatiCodeEntity entity;
    return entity;
}

} // namespace Lodebook
