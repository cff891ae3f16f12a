// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filestate.h"

#include "models/storage/sqlitedriver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Of the whole process, because the locks are: closing a file drops those of every thread.
struct OpenFiles
{
    QMutex mutex;
    QStringList paths; ///< One entry for each connection.
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

constexpr qint64 headerSize = 100;
constexpr const char *notACasebook = QT_TRANSLATE_NOOP("Storage", "%1 is not a casebook. A casebook is a .lodebook file made by this program.");
constexpr const char *endsTooEarly = QT_TRANSLATE_NOOP("Storage", "%1 ends too early: it was not copied to the end. Copy it again, or restore a backup.");

Error refused(Error::Kind kind, const char *text, const QString &path)
{
    return {kind, Words::tr(text).arg(QDir::toNativeSeparators(path)), {}};
}

/// The name of the cloud folder the path lies in; empty when there is none.
QString syncedFolder(const QString &path)
{
    static const QStringList names{QStringLiteral("dropbox"), QStringLiteral("google drive"), QStringLiteral("googledrive"),
                                   QStringLiteral("my drive"), QStringLiteral("icloud drive"), QStringLiteral("icloud~"),
                                   QStringLiteral("mobile documents"), QStringLiteral("nextcloud"), QStringLiteral("owncloud"),
                                   QStringLiteral("pcloud"), QStringLiteral("pclouddrive"), QStringLiteral("box sync"), QStringLiteral("syncthing")};
    for (const QString &part : QFileInfo(path).absolutePath().split(u'/', Qt::SkipEmptyParts)) {
        const QString lower = part.toLower();
        if (lower.startsWith(QLatin1String("onedrive")) || names.contains(lower))
            return part;
    }
    return {};
}

Result<FileState> placeOf(const QString &path)
{
    if (const QString cloud = syncedFolder(path); !cloud.isEmpty())
        return Error{Error::Kind::Refused,
                     Words::tr("%1 lies in “%2”, a folder that another program copies while the casebook is open; that damages it. "
                        "Move the casebook to a folder of this computer and exchange packs or backups instead.")
                         .arg(QDir::toNativeSeparators(path), cloud), {}};
    FileState state;
    const QByteArray fileSystem = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    static const QByteArrayList unsuited{"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "vfat", "msdos", "exfat", "fuseblk", "9p", "afpfs", "webdav"};
    state.plainDisk = !unsuited.contains(fileSystem);
    return state;
}

} // namespace

Result<FileState> checkCasebookFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(Error::Kind::Missing, QT_TRANSLATE_NOOP("Storage", "There is no casebook at %1"), path);
    if (info.isDir())
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 is a folder, not a casebook"), path);
    if (!info.isReadable())
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 may not be read. Check its permissions."), path);
    if (info.size() == 0)
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 is empty: it may not have been copied to the end. Copy it again, or restore a backup."), path);
    if (info.size() < headerSize)
        return refused(Error::Kind::File, notACasebook, path);
    Result<FileState> state = placeOf(path);
    if (state)
        state->readOnly = !info.isWritable() || !QFileInfo(info.absolutePath()).isWritable();
    return state;
}

Result<> checkCasebookHeader(const QSqlDatabase &opened, const QString &path)
{
    QSqlQuery query(opened);
    if (!query.exec(QStringLiteral("PRAGMA application_id")) || !query.next()) {
        const int code = query.lastError().nativeErrorCode().toInt() & 0xff; // the upper bits say more than is asked here
        if (code == 26) {
            const auto *driver = qobject_cast<SqliteDriver *>(opened.driver());
            const bool encrypted = driver && !driver->keyId().isEmpty(); // with the right key, so it is one of ours
            return encrypted
                ? refused(Error::Kind::Storage,
                          QT_TRANSLATE_NOOP("Storage", "%1 is damaged. Keep it as it is and restore the last backup."),
                          path)
                : refused(Error::Kind::File, notACasebook, path);
        }
        return code == 11 ? Result<>(refused(Error::Kind::File, endsTooEarly, path)) : Result<>();
    }
    if (query.value(0).toInt() != casebookApplicationId)
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 is a database of another program, not a casebook."), path);
    const auto number = [&query](const char *pragma) { return query.exec(QLatin1String(pragma)) && query.next() ? query.value(0).toLongLong() : 0; };
    const qint64 bytes = number("PRAGMA page_count") * number("PRAGMA page_size");
    // A log beside the file may hold the rest; what left an empty log is in the file. So the log is looked at first.
    const bool allInTheFile = QFileInfo(path + QLatin1String("-wal")).size() == 0;
    if (allInTheFile && bytes > QFileInfo(path).size())
        return refused(Error::Kind::File, endsTooEarly, path);
    return {};
}

FileIdentity fileIdentity(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) == 0)
        return {quint64(state.st_dev), quint64(state.st_ino)};
#else
    Q_UNUSED(path)
#endif
    return {};
}

OpenCasebookFile::OpenCasebookFile(const QString &path)
    : m_path(path)
{
    const QMutexLocker lock(&openFiles().mutex);
    openFiles().paths.append(m_path);
}

OpenCasebookFile::~OpenCasebookFile()
{
    const QMutexLocker lock(&openFiles().mutex);
    openFiles().paths.removeOne(m_path);
}

bool isOpenCasebook(const QString &path)
{
    const FileIdentity asked = fileIdentity(path);
    if (asked == FileIdentity())
        return false;
    const QMutexLocker lock(&openFiles().mutex);
    for (const QString &open : std::as_const(openFiles().paths)) {
        for (const char *side : {"", "-wal", "-shm"}) {
            if (fileIdentity(open + QLatin1String(side)) == asked)
                return true;
        }
    }
    return false;
}

Result<FileState> checkNewCasebookFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return refused(Error::Kind::Refused, QT_TRANSLATE_NOOP("Storage", "%1 exists already and is not overwritten. Choose another name."), path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "There is no folder %1. Make it first."), folder.absoluteFilePath());
    if (!folder.isWritable())
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "The folder %1 may not be written. Choose another, or check its permissions."), folder.absoluteFilePath());
    return placeOf(path);
}

} // namespace Lodebook
