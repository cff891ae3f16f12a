// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filestate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 may not be read. Check its permissions."), path);
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 is empty: it may not have been copied to the end. Copy it again, or restore a backup."), path);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 is not a casebook. A casebook is a .lodebook file made by this program."), path);
    const auto number = [&header](int at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(68) != quint32(casebookApplicationId))
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 is a database of another program, not a casebook."), path);
    const quint32 size = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = size == 1 ? 65536 : size;
    // A log beside the file may hold the rest; without one the header counts every page.
    if (!QFileInfo::exists(path + QLatin1String("-wal")) && qint64(number(28)) * pageSize > info.size())
        return refused(Error::Kind::File, QT_TRANSLATE_NOOP("Storage", "%1 ends too early: it was not copied to the end. Copy it again, or restore a backup."), path);
    Result<FileState> state = placeOf(path);
    if (state)
        state->readOnly = !info.isWritable() || !QFileInfo(info.absolutePath()).isWritable();
    return state;
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
