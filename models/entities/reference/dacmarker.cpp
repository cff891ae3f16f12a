// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/reference/dacmarker.h"

namespace Lodebook {

DacMarkerEntity::DacMarkerEntity()
    : Entity("dac_marker", QT_TRANSLATE_NOOP("Entities", "Policy marker"), QT_TRANSLATE_NOOP("Entities", "Policy markers"),
             Room::Reference)
{
    code.setLabel(QT_TRANSLATE_NOOP("Entities", "Code")).setRequired().setIndexed().setMaxLength(4);
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setMaxLength(200);
    nameFr.setLabel(QT_TRANSLATE_NOOP("Entities", "Name in French")).setMaxLength(200);
    description.setLabel(QT_TRANSLATE_NOOP("Entities", "Description"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Marker"), {&code, &name, &nameFr, &description}},
    });
    setList({&code, &name});
    setTitle({&name});
    setOrder({{.field = &code}});
    setCodeField(code);
    addUniqueKey({&code});
}

const DacMarkerEntity &dacMarker()
{
    static const DacMarkerEntity entity;
    return entity;
}

} // namespace Lodebook
