// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/migrator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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

CasebookLocation fileLocation(const QString &path)
{
    CasebookLocation location;
    location.path = path;
    return location;
}

} // namespace

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
    const Result<qint64> written = database.run(QStringLiteral("VACUUM INTO ?"), {unproved});
    Result<BackupReport> report = written ? verifyBackup(unproved, catalog) : Result<BackupReport>(written.error());
    if (report && report->records < *expected)
        report = Error{Error::Kind::Storage, Words::tr("The backup holds fewer records than the casebook and was thrown away; try again"), {}};
    if (report && !QFile::rename(unproved, path))
        report = Error{Error::Kind::File, Words::tr("The backup could not be put at %1").arg(QDir::toNativeSeparators(path)), {}};
    if (!report)
        QFile::remove(unproved);
    else
        report->path = path;
    return report;
}

Result<QString> restoreBackup(const QString &backup, const QString &casebook, const Catalog &catalog)
{
    const Result<BackupReport> sound = verifyBackup(backup, catalog);
    if (!sound)
        return sound.error();
    const QString incoming = casebook + QStringLiteral(".restoring");
    QFile::remove(incoming);
    if (!QFile::copy(backup, incoming))
        return Error{Error::Kind::File, Words::tr("%1 could not be copied beside the casebook; nothing was changed").arg(QDir::toNativeSeparators(backup)), {}};
    {
        // What this copy writes next must not take sequence numbers the lost casebook may have used already.
        Result<std::unique_ptr<Database>> copy = Database::open(fileLocation(incoming), Database::Mode::ReadWrite);
        const Result<qint64> marked = copy ? (*copy)->run(QStringLiteral("INSERT INTO casebook_fact (name, value) VALUES ('new_incarnation', '1') ON CONFLICT (name) DO NOTHING"), {})
                                           : Result<qint64>(copy.error());
        if (!marked) {
            QFile::remove(incoming);
            return marked.error();
        }
    }
    QString kept;
    if (QFileInfo::exists(casebook)) {
        const QFileInfo info(casebook);
        kept = QStringLiteral("%1/%2 replaced %3.lodebook").arg(info.absolutePath(), info.completeBaseName(), QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss")));
        if (!QFile::rename(casebook, kept)) {
            QFile::remove(incoming);
            return Error{Error::Kind::File, Words::tr("%1 is in use or may not be moved; nothing was changed").arg(QDir::toNativeSeparators(casebook)), {}};
        }
        for (const QString &side : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            if (QFileInfo::exists(casebook + side))
                QFile::rename(casebook + side, kept + side);
        }
    }
    if (!QFile::rename(incoming, casebook)) {
        if (!kept.isEmpty())
            QFile::rename(kept, casebook);
        return Error{Error::Kind::File, Words::tr("The backup could not be put at %1; the casebook is as it was").arg(QDir::toNativeSeparators(casebook)), {}};
    }
    return kept;
}

} // namespace Lodebook
