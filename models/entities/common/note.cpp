// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/note.h"

namespace Lodebook {

NoteEntity::NoteEntity()
    : Entity("note", QT_TRANSLATE_NOOP("Entities", "Note"), QT_TRANSLATE_NOOP("Entities", "Notes"), Room::None)
{
    about.setLabel(QT_TRANSLATE_NOOP("Entities", "About")).setRequired();
    text.setLabel(QT_TRANSLATE_NOOP("Entities", "Text")).setRequired();

    setForm({
        {QT_TRANSLATE_NOOP("Entities", "Note"), {&about, &text}},
    });
    setList({&about, &text});
    setTitle({&text});
    setOrder({{.field = &about}});
}

const NoteEntity &note()
{
    static const NoteEntity entity;
    return entity;
}

} // namespace Lodebook
