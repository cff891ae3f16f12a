// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalldisk.h"

#include <QByteArray>
#include <QFile>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>
#endif

namespace Lodebook {

#ifdef Q_OS_LINUX

namespace {

bool writeText(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY);
    const bool written = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    if (file >= 0)
        ::close(file);
    return written;
}

/// Root may have a mount space of its own; everybody else may where the system allows them to be root of a space.
bool enterOwnSpace()
{
    if (::unshare(CLONE_NEWNS) == 0)
        return true;
    const QByteArray user = "0 " + QByteArray::number(::geteuid()) + " 1";
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeText("/proc/self/uid_map", user);
}

} // namespace

SmallDisk::SmallDisk(const QString &folder, int megabytes) : m_folder(folder)
{
    const QByteArray size = "mode=0700,size=" + QByteArray::number(megabytes) + "m";
    if (!enterOwnSpace() || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, size.constData()) != 0)
        m_reason = QStringLiteral("This system lets nobody here mount a small disk: ")
            + QString::fromLocal8Bit(std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    if (m_reason.isEmpty())
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

qint64 SmallDisk::free() const
{
    struct statvfs state = {};
    return ::statvfs(QFile::encodeName(m_folder).constData(), &state) == 0
        ? qint64(state.f_bavail) * qint64(state.f_frsize)
        : -1;
}

bool SmallDisk::leave(qint64 bytes)
{
    makeRoom();
    const int file = ::open(QFile::encodeName(filler()).constData(), O_WRONLY | O_CREAT, 0600);
    const qint64 wanted = free() - bytes;
    const bool filled = file >= 0 && (wanted <= 0 || ::posix_fallocate(file, 0, wanted) == 0);
    if (file >= 0)
        ::close(file);
    return filled;
}

void SmallDisk::makeRoom()
{
    QFile::remove(filler());
}

#else

SmallDisk::SmallDisk(const QString &, int) : m_reason(QStringLiteral("Small disks are made on Linux only")) {}
SmallDisk::~SmallDisk() = default;
qint64 SmallDisk::free() const
{
    return -1;
}
bool SmallDisk::leave(qint64)
{
    return false;
}
void SmallDisk::makeRoom() {}

#endif

} // namespace Lodebook
