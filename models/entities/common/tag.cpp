// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/tag.h"

namespace Lodebook {

TagEntity::TagEntity()
    : Entity("tag", QT_TRANSLATE_NOOP("Entities", "Tag"), QT_TRANSLATE_NOOP("Entities", "Tags"), Room::None)
{
    about.setLabel(QT_TRANSLATE_NOOP("Entities", "About")).setRequired();
    word.setLabel(QT_TRANSLATE_NOOP("Entities", "Word")).setRequired().setIndexed().setMaxLength(60);

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Tag"), {&about, &word}},
    });
    setList({&word, &about});
    setTitle({&word});
    setOrder({{.field = &word}});
    addUniqueKey({&about, &word});
}

const TagEntity &tag()
{
    static const TagEntity entity;
    return entity;
}

} // namespace Lodebook
