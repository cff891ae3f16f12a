// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/role.h"

#include "models/entities/common/rules.h"
#include "models/schema/record.h"

namespace Lodebook {

RoleEntity::RoleEntity()
    : Entity("role", QT_TRANSLATE_NOOP("Entities", "Role"), QT_TRANSLATE_NOOP("Entities", "Roles"), Room::Partners)
{
    person.setLabel(QT_TRANSLATE_NOOP("Entities", "Person")).setTarget("person").setRequired();
    organisation.setLabel(QT_TRANSLATE_NOOP("Entities", "Organisation")).setTarget("organisation").setRequired();
    title.setLabel(QT_TRANSLATE_NOOP("Entities", "Title")).setIndexed().setPersonal().setMaxLength(160);
    from.setLabel(QT_TRANSLATE_NOOP("Entities", "From")).setIndexed();
    until.setLabel(QT_TRANSLATE_NOOP("Entities", "Until")).setIndexed();
    main.setLabel(QT_TRANSLATE_NOOP("Entities", "Main contact"));

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Role"), {&person, &organisation, &title, &main, &from, &until}},
    });
    setList({&person, &organisation, &title, &main, &from, &until});
    setTitle({&title, &person, &organisation});
    setOrder({{.field = &organisation}, {.field = &person}});
}

void RoleEntity::check(const Record &record, Problems &problems) const
{
    requireOrder(record, from, until, problems);
}

const RoleEntity &role()
{
    static const RoleEntity entity;
    return entity;
}

} // namespace Lodebook
