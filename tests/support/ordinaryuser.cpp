// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ordinaryuser.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Lodebook {

#ifdef Q_OS_LINUX

namespace {

constexpr uid_t nobody = 65534;

} // namespace

OrdinaryUser::OrdinaryUser(const QString &folder) : m_wasRoot(::geteuid() == 0)
{
    if (!m_wasRoot)
        return;
    QStringList paths{folder};
    for (const QString &name : QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        paths.append(folder + u'/' + name);
    bool given = true;
    for (const QString &path : paths)
        given = given && ::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0;
    // Root stays the saved user, to come back to.
    if (!given || ::setresgid(nobody, nobody, 0) != 0 || ::setresuid(nobody, nobody, 0) != 0)
        m_reason = QStringLiteral("root may write everywhere, and cannot become another user here");
    else if (::access(QFile::encodeName(folder).constData(), R_OK | W_OK | X_OK) != 0)
        m_reason = QStringLiteral("root may write everywhere, and nobody else gets into %1").arg(folder);
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_wasRoot && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
        qFatal("cannot become root again");
}

#else

OrdinaryUser::OrdinaryUser(const QString &) {}
OrdinaryUser::~OrdinaryUser() = default;

#endif

} // namespace Lodebook
