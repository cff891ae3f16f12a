// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/officer.h"

namespace Lodebook {

OfficerEntity::OfficerEntity()
    : Entity("officer", QT_TRANSLATE_NOOP("Entities", "Officer"), QT_TRANSLATE_NOOP("Entities", "Officers"), Room::Common)
{
    name.setLabel(QT_TRANSLATE_NOOP("Entities", "Name")).setRequired().setIndexed().setPersonal().setMaxLength(120);
    initials.setLabel(QT_TRANSLATE_NOOP("Entities", "Initials")).setPersonal().setMaxLength(8);
    email.setLabel(QT_TRANSLATE_NOOP("Entities", "E-mail")).setPersonal().setMaxLength(200);
    part.setLabel(QT_TRANSLATE_NOOP("Entities", "Role"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "What the officer may see and do follows from it")).setIndexed().setChoices({
        {"coordinator", QT_TRANSLATE_NOOP("Entities", "Coordinator")},
        {"partner_officer", QT_TRANSLATE_NOOP("Entities", "Partner officer")},
        {"grants_officer", QT_TRANSLATE_NOOP("Entities", "Grants officer")},
        {"monitoring_officer", QT_TRANSLATE_NOOP("Entities", "Monitoring officer")},
        {"finance_officer", QT_TRANSLATE_NOOP("Entities", "Finance officer")},
        {"field_officer", QT_TRANSLATE_NOOP("Entities", "Field officer")},
        {"reader", QT_TRANSLATE_NOOP("Entities", "Reader")},
    });
    active.setLabel(QT_TRANSLATE_NOOP("Entities", "Active"))
        .setHelp(QT_TRANSLATE_NOOP("Entities", "No: keeps the name in the history, offers it no longer"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Officer"), {&name, &initials, &email, &part, &active}},
    });
    setList({&name, &initials, &part, &email, &active});
    setTitle({&name});
    setOrder({{.field = &name}});
}

const OfficerEntity &officer()
{
    static const OfficerEntity entity;
    return entity;
}

} // namespace Lodebook
