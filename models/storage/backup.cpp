// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/casebookfile.h"
#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<qint64> countRecords(Database &database, const Catalog &catalog)
{
    qint64 records = 0;
    for (const Entity *entity : catalog.entities()) {
        const Result<QVariant> count = database.value(QStringLiteral("SELECT count(*) FROM %1").arg(entity->name()));
        if (!count)
            return count.error();
        records += count->toLongLong();
    }
    return records;
}

/// Puts everything of a casebook into its one file. Nobody may have it open: who does would go on with the file that is
/// about to be moved away. A damaged casebook cannot be asked and may go as it is.
Result<> settleUnused(const QString &path)
{
    Result<QVariant> settled = QVariant();
    {
        const Result<std::unique_ptr<Database>> alone = Database::open(fileLocation(path), Database::Mode::ReadWrite);
        settled = alone ? (*alone)->value(QStringLiteral("PRAGMA journal_mode = DELETE")) : Result<QVariant>(alone.error());
    }
    if (settled)
        return {};
    const Result<std::unique_ptr<Database>> readable = Database::open(fileLocation(path), Database::Mode::ReadOnly);
    const Result<QVariant> sound = readable ? (*readable)->value(QStringLiteral("PRAGMA quick_check(1)")) : Result<QVariant>(readable.error());
    return sound && sound->toString() == QLatin1String("ok") ? Result<>(settled.error()) : Result<>();
}

/// A copy that becomes a new incarnation of its device when it is opened: what it writes next must not take sequence
/// numbers the lost casebook may have used already.
Result<> copyForRestoring(const QString &backup, const QString &incoming)
{
    {
        // Through the engine: what an unfinished log beside the backup holds comes along.
        const Result<std::unique_ptr<Database>> source = Database::open(fileLocation(backup), Database::Mode::ReadOnly);
        if (!source)
            return source.error();
        const Result<> copied = (*source)->copyTo(incoming);
        if (!copied)
            return Error{Error::Kind::File, Words::tr("%1 could not be copied beside the casebook; nothing was changed").arg(QDir::toNativeSeparators(backup)), copied.error().detail};
    }
    const Result<std::unique_ptr<Database>> copy = Database::open(fileLocation(incoming), Database::Mode::ReadWrite);
    const Result<qint64> marked = copy ? (*copy)->run(QStringLiteral("INSERT INTO casebook_fact (name, value) VALUES ('new_incarnation', '1') ON CONFLICT (name) DO NOTHING"), {})
                                       : Result<qint64>(copy.error());
    return marked ? Result<>() : Result<>(marked.error());
}

/// Puts the copy in the casebook's place and returns the name under which the casebook stands now. At every moment there
/// is a casebook in that place, wherever the disk lets a file have two names.
Result<QString> exchange(const QString &incoming, const QString &casebook, const QDateTime &now)
{
    const auto native = [](const QString &path) { return std::filesystem::path(path.toStdU16String()); };
    std::error_code failed;
    QString kept;
    if (QFileInfo::exists(casebook)) {
        const QFileInfo info(casebook);
        kept = freeName(QStringLiteral("%1/%2 replaced %3")
                            .arg(info.absolutePath(), info.completeBaseName(),
                                 now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
        for (const QString &side : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) // of a damaged one
            QFile::rename(casebook + side, kept + side);
        std::filesystem::create_hard_link(native(casebook), native(kept), failed);
        if (failed && !QFile::rename(casebook, kept))
            return Error{Error::Kind::File, Words::tr("%1 is in use or may not be moved; nothing was changed").arg(QDir::toNativeSeparators(casebook)), {}};
    }
    std::filesystem::rename(native(incoming), native(casebook), failed);
    if (failed) {
        if (!kept.isEmpty() && !QFileInfo::exists(casebook))
            QFile::rename(kept, casebook);
        return Error{Error::Kind::File, Words::tr("The backup could not be put at %1; the casebook is as it was").arg(QDir::toNativeSeparators(casebook)), QString::fromStdString(failed.message())};
    }
    return kept;
}

} // namespace

QString freeName(const QString &beginning)
{
    const QString ending = QStringLiteral(".lodebook");
    QString name = beginning + ending;
    for (int again = 1; QFileInfo::exists(name); ++again)
        name = beginning + QStringLiteral(" (%1)").arg(again) + ending;
    return name;
}

QString backupFolder(const QString &casebook)
{
    const QFileInfo info(casebook);
    QString folder = info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(" backups");
    return folder;
}

Result<BackupReport> verifyBackup(const QString &path, const Catalog &catalog)
{
    Result<std::unique_ptr<Database>> copy = Database::open(fileLocation(path), Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    const Result<QVariant> sound = (*copy)->value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!sound)
        return sound.error();
    if (sound->toString() != QLatin1String("ok"))
        return Error{Error::Kind::Storage, Words::tr("The backup %1 is damaged; use an older one").arg(QDir::toNativeSeparators(path)), sound->toString()};
    Migrator migrator(**copy, catalog);
    if (const Result<int> version = migrator.version(); !version)
        return version.error();
    const Result<qint64> records = countRecords(**copy, catalog);
    if (!records)
        return records.error();
    return BackupReport{path, QFileInfo(path).size(), *records};
}

Result<BackupReport> writeBackup(Database &database, const Catalog &catalog, const QString &path)
{
    if (database.location().kind != CasebookLocation::Kind::File)
        return Error{Error::Kind::Refused, Words::tr("A casebook on a server is backed up with the server's own tools (pg_dump, base backups)"), {}};
    if (QFileInfo::exists(path))
        return Error{Error::Kind::Refused, Words::tr("%1 exists already and is not overwritten. Choose another name.").arg(QDir::toNativeSeparators(path)), {}};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{Error::Kind::File, Words::tr("The folder of %1 cannot be made").arg(QDir::toNativeSeparators(path)), {}};
    const Result<qint64> expected = countRecords(database, catalog);
    if (!expected)
        return expected.error();
    // Under a name of its own until it is proved, so that a half-written copy never looks like a backup.
    const QString unproved = path + QStringLiteral(".part");
    QFile::remove(unproved);
    const Result<> written = database.copyTo(unproved);
    Result<BackupReport> report = written ? verifyBackup(unproved, catalog) : Result<BackupReport>(written.error());
    if (report && report->records < *expected)
        report = Error{Error::Kind::Storage, Words::tr("The backup holds fewer records than the casebook and was thrown away; try again"), {}};
    if (report && !(flushToDisk(unproved) && QFile::rename(unproved, path)))
        report = Error{Error::Kind::File, Words::tr("The backup could not be put at %1").arg(QDir::toNativeSeparators(path)), {}};
    if (!report)
        QFile::remove(unproved);
    else
        report->path = path;
    return report;
}

Result<QString> restoreBackup(const QString &backup, const QString &casebook, const Catalog &catalog,
                              const Clock &clock)
{
    const Result<BackupReport> sound = verifyBackup(backup, catalog);
    if (!sound)
        return sound.error();
    const QString incoming = casebook + QStringLiteral(".restoring");
    removeWithLog(incoming);
    Result<> ready = copyForRestoring(backup, incoming);
    if (ready && !flushToDisk(incoming))
        ready = Error{Error::Kind::File, Words::tr("%1 could not be copied beside the casebook; nothing was changed").arg(QDir::toNativeSeparators(backup)), {}};
    if (ready && QFileInfo::exists(casebook))
        ready = settleUnused(casebook);
    const Result<QString> kept = ready ? exchange(incoming, casebook, clock.now()) : Result<QString>(ready.error());
    if (!kept)
        removeWithLog(incoming);
    return kept;
}

} // namespace Lodebook
