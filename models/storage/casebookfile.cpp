// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebookfile.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace Lodebook {

CasebookLocation fileLocation(const QString &path)
{
    CasebookLocation location;
    location.path = path;
    return location;
}

void removeWithLog(const QString &path)
{
    for (const QString &side : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(path + side);
}

bool flushToDisk(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace Lodebook
