// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/core/result.h"
#include "models/storage/casebooklocation.h"

namespace Lodebook {

class Database;

/// Finds out that a casebook file was copied past the program, or put back from an older copy: two files would then
/// give the same numbers to different actions of one device. The casebook remembers where it is at home, and the user's
/// own folder what each device wrote last on this computer. A file that lacks that is an older copy; one that comes
/// from another computer, or whose original still lies here, is asked about. Renaming and moving are neither.
namespace CopiedFile {

/// Where this user's notes are kept, for all programs of theirs.
[[nodiscard]] QString usualFolder();
/// To be said once, when the program starts. Without it nothing is recognised.
void keepNotesIn(const QString &folder);

struct Finding
{
    enum class Kind {
        Same,  ///< The file this computer knows, wherever it lies now.
        Older, ///< Its device went on in another file.
        Copy,  ///< It may have been copied, or moved: only a person knows.
    };
    Kind kind = Kind::Same;
    QString machine; ///< Of a copy: on which computer it was at home; empty when it is this one,
    QString path;    ///< and where there.
};

/// What the file is; a locked one and a server's are the same. Nothing is changed.
[[nodiscard]] Result<Finding> look(const CasebookLocation &location);
[[nodiscard]] Result<Finding> look(Database &database);

/// A person says that the file was moved: it goes on as the device it is.
[[nodiscard]] Result<> keepAsMoved(const CasebookLocation &location);

/// From now on the file is at home here.
[[nodiscard]] Result<> settle(Database &database);
/// What a device wrote last. To be told after each of its actions.
void noteWritten(Database &database, const RecordId &device);
/// Forgets what is noted of a device whose file is being destroyed.
void forget(const RecordId &device);

} // namespace CopiedFile

} // namespace Lodebook
