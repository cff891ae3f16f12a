// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/setting.h"

namespace Lodebook {

SettingEntity::SettingEntity()
    : Entity("setting", QT_TRANSLATE_NOOP("Entities", "Setting"), QT_TRANSLATE_NOOP("Entities", "Settings"), Room::None)
{
    key.setLabel(QT_TRANSLATE_NOOP("Entities", "Key")).setRequired().setIndexed().setMaxLength(120).setSearchable(false);
    value.setLabel(QT_TRANSLATE_NOOP("Entities", "Value")).setSearchable(false);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Setting"), {&key, &value}},
    });
    setList({&key, &value});
    setTitle({&key});
    setOrder({{.field = &key}});
    addUniqueKey({&key});
}

const SettingEntity &setting()
{
    static const SettingEntity entity;
    return entity;
}

} // namespace Lodebook
