// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup.h"

#include <QDateTime>

#include <optional>

namespace Lodebook {

class Casebook;

/// A backup in the folder beside a casebook.
struct KeptBackup
{
    QString path;
    QDateTime at; ///< When it was made, local time; of a file with a name of its own when it was last written.
    qint64 bytes = 0;
    bool isAutomatic = false; ///< Made by backUpIfDue() and thinned out by it; all others stay until a person deletes them.
};

/// The backups of a casebook, newest first. Copies that were never finished are not among them.
[[nodiscard]] QList<KeptBackup> keptBackups(const QString &casebook);

/// Makes a verified backup when the newest one is a day old and something has changed since, or when there is none; then
/// thins out the automatic ones: of each of the last 7 days, of the last 5 weeks and of the last 12 months the newest stays.
/// Nothing when none is due, and for casebooks on a server or that can only be read.
[[nodiscard]] Result<std::optional<BackupReport>> backUpIfDue(Casebook &casebook);

/// Makes one now that stays until a person deletes it.
[[nodiscard]] Result<BackupReport> backUpNow(Casebook &casebook);

/// How many actions were done in a casebook after that moment: what putting a backup of it in place would take back.
[[nodiscard]] Result<qint64> actionsSince(Database &database, const QDateTime &moment);

/// Which of these moments nobody needs any more, by the rule of backUpIfDue().
[[nodiscard]] QList<QDateTime> thinnedOut(const QList<QDateTime> &moments, const QDateTime &now);

} // namespace Lodebook
