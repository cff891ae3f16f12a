// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/destruction.h"

#include "models/storage/backup.h"
#include "models/storage/casebookfile.h"
#include "models/storage/keypage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace Lodebook {

namespace {

constexpr qint64 piece = 1024 * 1024;

const QStringList &sides()
{
    static const QStringList all{QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};
    return all;
}

void addIfThere(QStringList &files, const QString &path)
{
    for (const QString &side : sides()) {
        if (QFileInfo::exists(path + side) && !files.contains(path + side))
            files.append(path + side);
    }
}

QByteArray randomBytes(qint64 count)
{
    QByteArray bytes(qsizetype((count + 3) / 4 * 4), Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(qsizetype(count));
    return bytes;
}

/// True when the file holds keys; they are gone then, or \a failed says otherwise.
bool destroyKeys(const QString &path, bool &failed)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !KeyPage::isMarked(file.read(KeyPage::pageBytes)))
        return false;
    const bool written =
        file.seek(0) && file.write(randomBytes(KeyPage::pageBytes)) == KeyPage::pageBytes && file.flush();
    file.close();
    failed = !written || !flushToDisk(path);
    return true;
}

bool writeOver(const QString &path, const std::function<void(qint64)> &written)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray zeros(piece, '\0');
    for (qint64 left = file.size(); left > 0; left -= piece) {
        const qint64 now = std::min(left, piece);
        if (file.write(zeros.constData(), now) != now)
            return false;
        written(now);
    }
    const bool flushed = file.flush();
    file.close();
    return flushed && flushToDisk(path);
}

/// Under a name that says nothing, so that the folder does not either.
bool take(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    const QString nameless = QFileInfo(path).absolutePath() + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    QFile::resize(path, 0);
    const bool isRenamed = QFile::rename(path, nameless);
    if (QFile::remove(isRenamed ? nameless : path))
        return true;
    if (isRenamed)
        QFile::rename(nameless, path);
    return false;
}

} // namespace

QStringList Destruction::filesOf(const QString &casebook)
{
    QStringList files;
    for (const char *state : {"", ".rewriting", ".restoring", ".part"})
        addIfThere(files, casebook + QLatin1String(state));
    addIfThere(files, casebook + QStringLiteral(".rewriting.lock"));
    const QFileInfo info(casebook);
    const QDir beside(info.absolutePath());
    // As restoreBackup() calls them.
    const QString replaced = info.completeBaseName() + QStringLiteral(" replaced ");
    for (const QString &name : beside.entryList({QStringLiteral("*.lodebook*")}, QDir::Files | QDir::Hidden)) {
        if (name.startsWith(replaced))
            addIfThere(files, beside.filePath(name));
    }
    const QDir backups(backupFolder(casebook));
    const QStringList ours{QStringLiteral("*.lodebook*"), QStringLiteral(".lock")};
    for (const QString &name : backups.entryList(ours, QDir::Files | QDir::Hidden))
        addIfThere(files, backups.filePath(name));
    return files;
}

Destruction::Outcome Destruction::destroy(const QString &casebook, const QStringList &more,
                                          const std::function<void(double)> &progress)
{
    Outcome outcome;
    QStringList files = filesOf(casebook);
    for (const QString &path : more)
        addIfThere(files, path);
    qint64 total = 1;
    for (const QString &path : std::as_const(files)) {
        bool failed = false;
        if (destroyKeys(path, failed) && path == casebook)
            outcome.hadKeys = !failed;
        total += QFileInfo(path).size();
    }
    qint64 done = 0;
    for (const QString &path : std::as_const(files)) {
        const bool isOver = writeOver(path, [&](qint64 bytes) {
            done += bytes;
            if (progress)
                progress(double(done) / double(total));
        });
        const bool isGone = take(path);
        if (isOver && isGone)
            ++outcome.destroyed;
        else
            outcome.left.append(path);
    }
    const QString folder = backupFolder(casebook);
    QDir().rmdir(folder); // stays when somebody put files of their own there
    return outcome;
}

} // namespace Lodebook
