// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/schema/catalog.h"
#include "models/storage/database.h"

namespace Lodebook {

/// What a verified backup holds.
struct BackupReport
{
    QString path;
    qint64 bytes = 0;
    qint64 records = 0; ///< Over all entities, deleted ones included; counted in the copy.
};

/// Copies the casebook while it is in use, then opens the copy, checks it and counts its records against the original.
/// A copy that fails any of this is deleted and reported. Refused for a server: its own tools make its backups.
[[nodiscard]] Result<BackupReport> writeBackup(Database &database, const Catalog &catalog, const QString &path);

/// Whether a file is a backup this program can restore: it opens, is sound and not newer than the program.
[[nodiscard]] Result<BackupReport> verifyBackup(const QString &path, const Catalog &catalog);

/// A name for a casebook file that nothing has yet: \a beginning, a number in brackets if need be, and the ending.
[[nodiscard]] QString freeName(const QString &beginning);

/// Puts a backup in the place of a casebook. Refused while anybody has that open, here or in another program (not
/// noticed on sticks and network drives, where there is no write-ahead log). The casebook that was there is kept beside
/// it under a name with the date, which is returned. The restored copy becomes a new incarnation of its device.
[[nodiscard]] Result<QString> restoreBackup(const QString &backup, const QString &casebook, const Catalog &catalog,
                                            const Clock &clock = Clock::system());

/// Where the automatic backups of a casebook go: a folder beside it.
[[nodiscard]] QString backupFolder(const QString &casebook);

} // namespace Lodebook
