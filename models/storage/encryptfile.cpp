// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/encryption.h"

#include "models/core/stopped.h"
#include "models/storage/backup.h"
#include "models/storage/casebookfile.h"
#include "models/storage/database.h"
#include "models/storage/recoverykey.h"
#include "models/storage/rotatingbackups.h"
#include "models/storage/sqlitedriver.h"
#include "models/storage/unlockedkeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <filesystem>
#include <utility>

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

constexpr double copying = 0.5; // of the work on a file; the rest is checking the copy

/// Tells how far several files are together, each by its size, and remembers that somebody stopped it.
class Teller
{
public:
    Teller(const QStringList &paths, const Encryption::Progress &progress) : m_progress(progress)
    {
        for (const QString &path : paths)
            m_bytes += QFileInfo(path).size();
    }

    /// The share of one file that is done.
    bool tell(double share)
    {
        const double done = (double(m_bytesBefore) + share * double(m_bytesNow)) / double(std::max(m_bytes, qint64(1)));
        m_isStopped = m_isStopped || (m_progress && !m_progress(m_what, std::min(done, 1.0)));
        return !m_isStopped;
    }
    void begin(Encryption::Turning what, const QString &path)
    {
        m_what = what;
        m_bytesBefore += std::exchange(m_bytesNow, QFileInfo(path).size());
    }
    bool isStopped() const { return m_isStopped; }

private:
    const Encryption::Progress &m_progress;
    Encryption::Turning m_what = Encryption::Turning::Casebook;
    qint64 m_bytes = 0;
    qint64 m_bytesBefore = 0; ///< Of the files that are done.
    qint64 m_bytesNow = 0;
    bool m_isStopped = false;
};

/// While it lives, a connection tells how much of its file it has read: a part of the whole work that begins at
/// \a from. It reads each page \a times.
class Watch
{
    Q_DISABLE_COPY_MOVE(Watch)

public:
    Watch(Database &database, Teller &teller, double from, double share, int times) : m_driver(database.sqlite())
    {
        const Result<QVariant> pages = database.value(QStringLiteral("PRAGMA page_count"));
        const double all = std::max(1.0, double(pages ? pages->toLongLong() : 1) * times);
        m_driver->askWhetherToGoOn([driver = m_driver, before = m_driver->pagesRead(), all, from, share, &teller] {
            const double done = double(driver->pagesRead() - before) / all;
            return teller.tell(from + share * std::min(done, 1.0));
        });
    }
    ~Watch() { m_driver->askWhetherToGoOn({}); }

private:
    SqliteDriver *m_driver; // not owned
};

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

Result<> checkCopy(const QString &path, qint64 rows, Teller &teller)
{
    const Result<std::unique_ptr<Database>> copy = Database::open(fileLocation(path), Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    const Watch watch(**copy, teller, copying, 1 - copying, 2); // once as trees, once row by row
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

Result<> makeCopy(Database &database, const QString &incoming, const QByteArray &keyId, Teller &teller)
{
    Result<> done = takeAlone(database);
    const Result<qint64> rows = done ? countRows(database) : Result<qint64>(done.error());
    if (rows) {
        const Watch watch(database, teller, 0, copying, 1);
        done = database.copyTo(incoming, keyId);
    }
    if (rows && done)
        done = checkCopy(incoming, *rows, teller);
    return rows ? done : Result<>(rows.error());
}

/// From here on the copy is the casebook, or everything stays as it was.
Result<> putInPlace([[maybe_unused]] std::unique_ptr<Database> &database, const QString &incoming, const QString &path)
{
    std::error_code failed = std::make_error_code(std::errc::io_error);
    if (flushToDisk(incoming)) {
#ifdef Q_OS_WIN
        database.reset(); // an open file cannot be replaced there
#endif
        std::filesystem::rename(std::filesystem::path(incoming.toStdU16String()),
                                std::filesystem::path(path.toStdU16String()), failed);
    }
    if (!failed)
        return {};
    return Error{Error::Kind::File,
                 Words::tr("%1 could not be replaced; it is as it was").arg(QDir::toNativeSeparators(path)),
                 QString::fromStdString(failed.message())};
}

/// Puts a copy with that key (with none when it is empty) in the place of a casebook file.
Result<> rewrite(const QString &path, const QByteArray &keyId, Teller &teller)
{
    if (!teller.tell(0))
        return stoppedUnchanged();
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
    Result<> done = makeCopy(**database, incoming, keyId, teller);
    if (teller.isStopped() || (done && !teller.tell(1))) // the last moment for that
        done = stoppedUnchanged();
    else if (done)
        done = putInPlace(*database, incoming, path);
    if (!done)
        removeWithLog(incoming);
    return done;
}

QStringList plainBackupsOf(const QString &path)
{
    QStringList plain;
    for (const KeptBackup &backup : keptBackups(path)) {
        if (Encryption::stateOf(fileLocation(backup.path)) == Encryption::State::Plain)
            plain.append(backup.path);
    }
    return plain;
}

} // namespace

Result<Encryption::Encrypted> Encryption::encrypt(const QString &path, const QString &passphrase,
                                                  const KeyEffort &effort, const Progress &progress)
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
    const QStringList backups = plainBackupsOf(path);
    Teller teller(QStringList(path) + backups, progress);
    teller.begin(Turning::Casebook, path);
    if (const Result<> done = rewrite(path, id, teller); !done) {
        UnlockedKeys::forget(id);
        return done.error();
    }
    Encrypted encrypted{(*keys)->recoveryKey(), 0, {}};
    for (const QString &backup : backups) {
        teller.begin(Turning::Backups, backup);
        if (rewrite(backup, id, teller))
            ++encrypted.backups;
        else
            encrypted.plainBackups.append(backup);
    }
    return encrypted;
}

Result<> Encryption::decrypt(const QString &path, const Progress &progress)
{
    const CasebookLocation location = fileLocation(path);
    if (stateOf(location) == State::Plain)
        return Error{
            Error::Kind::Refused, Words::tr("%1 is not encrypted; nothing was changed.").arg(location.display()), {}};
    Teller teller({path}, progress);
    teller.begin(Turning::Casebook, path);
    return rewrite(path, {}, teller);
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
