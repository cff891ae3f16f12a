// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/encryption.h"

#include "models/storage/backup.h"
#include "models/storage/casebookfile.h"
#include "models/storage/database.h"
#include "models/storage/recoverykey.h"
#include "models/storage/rotatingbackups.h"
#include "models/storage/unlockedkeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString unfinishedCopy(const QString &path)
{
    return path + QStringLiteral(".rewriting");
}

/// Held while the copy is being written: nobody takes it for one that was left behind.
QString noteOfWriting(const QString &path)
{
    return unfinishedCopy(path) + QStringLiteral(".lock");
}

/// Keeps everybody else out of the file for as long as the connection lives; with nothing of it in a log beside it.
Result<> takeAlone(Database &database)
{
    const Result<QVariant> settled = database.value(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!settled)
        return settled.error();
    for (const char *step : {"PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE", "COMMIT"}) {
        if (Result<> done = database.run(QLatin1String(step)); !done)
            return done;
    }
    return {};
}

/// How many rows all tables have together.
Result<qint64> countRows(Database &database)
{
    const Result<QHash<QString, QStringList>> tables = database.existingColumns();
    if (!tables)
        return tables.error();
    qint64 rows = 0;
    for (auto table = tables->cbegin(); table != tables->cend(); ++table) {
        const Result<QVariant> count = database.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table.key()));
        if (!count)
            return count.error();
        rows += count->toLongLong();
    }
    return rows;
}

Result<> checkCopy(const QString &path, qint64 rows)
{
    const Result<std::unique_ptr<Database>> copy = Database::open(fileLocation(path), Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QVariant> sound = (*copy)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    const Result<qint64> copied = sound ? countRows(**copy) : Result<qint64>(sound.error());
    if (!copied)
        return copied.error();
    if (sound->toString() != QLatin1String("ok") || *copied != rows)
        return Error{
            Error::Kind::Storage,
            Words::tr("The copy of %1 is not the same as the casebook and was thrown away; nothing was changed")
                .arg(QDir::toNativeSeparators(path)),
            sound->toString()};
    return {};
}

/// Puts a copy with that key (with none when it is empty) in the place of a casebook file.
Result<> rewrite(const QString &path, const QByteArray &keyId)
{
    const QString incoming = unfinishedCopy(path);
    QLockFile writing(noteOfWriting(path));
    writing.setStaleLockTime(0); // however long it takes; that of a killed program is found by its number
    if (!writing.tryLock())
        return Error{
            Error::Kind::File,
            Words::tr("%1 is being rewritten by another program, or its folder cannot be written; nothing was changed.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    removeWithLog(incoming);
    Result<std::unique_ptr<Database>> database = Database::open(fileLocation(path), Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    if ((*database)->isReadOnly())
        return Error{
            Error::Kind::Refused,
            Words::tr("%1 can only be read; nothing was changed. Check the permissions of the file and its folder.")
                .arg(QDir::toNativeSeparators(path)),
            {}};
    Result<> done = takeAlone(**database);
    const Result<qint64> rows = done ? countRows(**database) : Result<qint64>(done.error());
    done = rows ? (*database)->copyTo(incoming, keyId) : Result<>(rows.error());
    if (done)
        done = checkCopy(incoming, *rows);
    std::error_code failed;
    if (done && flushToDisk(incoming)) {
#ifdef Q_OS_WIN
        database->reset(); // an open file cannot be replaced there
#endif
        std::filesystem::rename(std::filesystem::path(incoming.toStdU16String()),
                                std::filesystem::path(path.toStdU16String()), failed);
    } else if (done) {
        failed = std::make_error_code(std::errc::io_error);
    }
    if (done && failed)
        done = Error{Error::Kind::File,
                     Words::tr("%1 could not be replaced; it is as it was").arg(QDir::toNativeSeparators(path)),
                     QString::fromStdString(failed.message())};
    if (!done)
        removeWithLog(incoming);
    return done;
}

} // namespace

Result<Encryption::Encrypted> Encryption::encrypt(const QString &path, const QString &passphrase,
                                                  const KeyEffort &effort)
{
    const CasebookLocation location = fileLocation(path);
    if (stateOf(location) != State::Plain)
        return Error{Error::Kind::Refused,
                     Words::tr("%1 is encrypted already; nothing was changed.").arg(location.display()),
                     {}};
    const QString incoming = unfinishedCopy(path);
    const Result<std::unique_ptr<NewCasebook>> keys = NewCasebook::prepare(incoming, passphrase, effort);
    if (!keys)
        return keys.error();
    const QByteArray id = UnlockedKeys::intended(incoming);
    if (const Result<> done = rewrite(path, id); !done) {
        UnlockedKeys::forget(id);
        return done.error();
    }
    Encrypted encrypted{(*keys)->recoveryKey(), 0, {}};
    for (const KeptBackup &backup : keptBackups(path)) {
        if (stateOf(fileLocation(backup.path)) != State::Plain)
            continue;
        if (rewrite(backup.path, id))
            ++encrypted.backups;
        else
            encrypted.plainBackups.append(backup.path);
    }
    return encrypted;
}

Result<> Encryption::decrypt(const QString &path)
{
    const CasebookLocation location = fileLocation(path);
    if (stateOf(location) == State::Plain)
        return Error{
            Error::Kind::Refused, Words::tr("%1 is not encrypted; nothing was changed.").arg(location.display()), {}};
    return rewrite(path, {});
}

void Encryption::removeUnfinished(const QString &path)
{
    if (!QFileInfo::exists(unfinishedCopy(path)) && !QFileInfo::exists(noteOfWriting(path)))
        return;
    QLockFile writing(noteOfWriting(path));
    writing.setStaleLockTime(0);
    if (writing.tryLock())
        removeWithLog(unfinishedCopy(path));
}

} // namespace Lodebook
