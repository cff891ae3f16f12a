// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/fieldrestore.h"

namespace Lodebook {

/// One thing that follows from putting an earlier value of a field back.
struct RestoreEffect
{
    enum class Kind {
        LaterChange, ///< Somebody's change of the same field that is taken back with it.
        Name,        ///< What the record, or one that carries its name, is called.
        Figure,      ///< A derived figure, of the record or of one it is linked with.
        Deadline,    ///< One that comes, goes or moves.
        Unseen,      ///< What was not looked at.
    };

    Kind kind = Kind::Figure;
    RecordRef record; ///< What changes; of a LaterChange the record itself.
    QString words;

    bool operator==(const RestoreEffect &) const = default;
};

/// What depends on the field: the value is put back in a rehearsal that leaves no trace, and names, figures and
/// deadlines are compared with those before. \a since is the entry of the change log whose earlier value it is: it and
/// all later changes of the field are taken back. Nothing when nothing follows; for a worker's thread, as it reads a
/// lot.
[[nodiscard]] Result<QList<RestoreEffect>> effectsOfRestore(RecordStore &store, const FieldRestore &restore,
                                                            qint64 since);

} // namespace Lodebook
