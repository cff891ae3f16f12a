// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/casebooklocation.h"
#include "models/storage/keypage.h"

#include <QStringList>

#include <functional>

namespace Lodebook {

class Database;

/// Encryption at rest of casebook files. The file is encrypted with a random data key; the passphrase and the recovery
/// key each unlock that, and once either did, the whole program opens the casebook and its backups without asking
/// again.
namespace Encryption {

enum class State { Plain, Locked, Unlocked };

/// Whether this program can encrypt and open what is encrypted.
[[nodiscard]] bool isAvailable();
/// Of a file, open or not; a server and what is no casebook are plain.
[[nodiscard]] State stateOf(const CasebookLocation &location);

/// Takes the passphrase or the recovery key of a casebook or a backup. Forbidden: it is wrong. Nothing to do for a
/// plain one.
[[nodiscard]] Result<> unlock(const CasebookLocation &location, const QString &secret);
/// Forgets the key. Connections that are open stay so: close them first.
void lock(const CasebookLocation &location);
/// The same for every casebook that was unlocked.
void lockAll();

/// Why a passphrase is not taken; good when it is.
[[nodiscard]] Result<> checkPassphrase(const QString &passphrase);

struct Encrypted
{
    QString recoveryKey;      ///< To be written down now; nobody can show it again.
    int backups = 0;          ///< How many older backups were encrypted with the casebook.
    QStringList plainBackups; ///< Those that could not be.
};

/// What is being turned; its backups follow the casebook.
enum class Turning { Casebook, Backups };
/// How far all of it is, from 0 to 1, by the pages that were read; answered with whether to go on.
using Progress = std::function<bool(Turning what, double share)>;

/// Encrypts a casebook nobody has open, and the backups beside it. Killed at any moment it leaves it as it was or
/// encrypted. Cancelled: somebody stopped it, the casebook is as it was and nothing lies beside it. Who stops while the
/// backups are turned has an encrypted casebook; those that were left are among the plain ones.
[[nodiscard]] Result<Encrypted> encrypt(const QString &path, const QString &passphrase, const KeyEffort &effort = {},
                                        const Progress &progress = {});
/// The way back, for a casebook nobody has open that was unlocked. Its backups stay as they are.
[[nodiscard]] Result<> decrypt(const QString &path, const Progress &progress = {});
/// Deletes the unfinished copy that a killed encrypt() or decrypt() left beside a casebook, unless it is being written
/// right now. Opening a casebook does that too.
void removeUnfinished(const QString &path);

/// Changes the passphrase of an open casebook; \a current is the one so far or the recovery key. Rewrites one page.
[[nodiscard]] Result<> changePassphrase(Database &database, const QString &current, const QString &passphrase,
                                        const KeyEffort &effort = {});
/// A new recovery key in place of the old one, which opens this file no more (but still opens older backups).
[[nodiscard]] Result<QString> renewRecoveryKey(Database &database, const QString &current);
/// Whether what stands on the paper opens the casebook: to be tried while nothing is lost yet.
/// The casebook remembers that it did.
[[nodiscard]] Result<> rehearse(Database &database, const QString &recoveryKey);
/// Whether somebody has tried the recovery key there is now.
[[nodiscard]] bool isRehearsed(Database &database);
/// After a backup: whether it is time to ask that somebody tries the recovery key. True once for each key that nobody
/// has tried; never for a casebook that is plain or can only be read.
[[nodiscard]] bool isRehearsalDue(Database &database);

/// While it lives, the casebook that is made under its path is encrypted from its first byte.
class NewCasebook
{
    Q_DISABLE_COPY_MOVE(NewCasebook)

public:
    [[nodiscard]] static Result<std::unique_ptr<NewCasebook>> prepare(const QString &path, const QString &passphrase,
                                                                      const KeyEffort &effort = {});
    ~NewCasebook();

    const QString &recoveryKey() const { return m_recoveryKey; }

private:
    NewCasebook(QString path, QString recoveryKey) : m_path(std::move(path)), m_recoveryKey(std::move(recoveryKey)) {}

    QString m_path;
    QString m_recoveryKey;
};

} // namespace Encryption

} // namespace Lodebook
