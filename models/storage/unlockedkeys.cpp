// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/unlockedkeys.h"

#include <QHash>
#include <QMutex>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Lodebook {

namespace {

struct Unlocked
{
    KeyPage page;
    SecretBytes dataKey;
};

struct Keys
{
    QMutex mutex;
    QHash<QByteArray, Unlocked> unlocked;
    QHash<QString, QByteArray> intended;
};

Keys &keys()
{
    static Keys keys;
    return keys;
}

/// SQLite keeps a copy of the key where no lock reaches.
void leaveNoCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

void UnlockedKeys::put(const KeyPage &page, const SecretBytes &dataKey)
{
    leaveNoCoreFiles();
    const QMutexLocker lock(&keys().mutex);
    keys().unlocked.insert(page.id(), {page, dataKey});
}

std::optional<SecretBytes> UnlockedKeys::dataKey(const QByteArray &id)
{
    const QMutexLocker lock(&keys().mutex);
    const auto found = keys().unlocked.constFind(id);
    return found == keys().unlocked.constEnd() ? std::nullopt : std::optional(found->dataKey);
}

std::optional<KeyPage> UnlockedKeys::page(const QByteArray &id)
{
    const QMutexLocker lock(&keys().mutex);
    const auto found = keys().unlocked.constFind(id);
    return found == keys().unlocked.constEnd() ? std::nullopt : std::optional(found->page);
}

void UnlockedKeys::forget(const QByteArray &id)
{
    const QMutexLocker lock(&keys().mutex);
    keys().unlocked.remove(id);
}

void UnlockedKeys::forgetAll()
{
    const QMutexLocker lock(&keys().mutex);
    keys().unlocked.clear();
}

void UnlockedKeys::intend(const QString &path, const QByteArray &id)
{
    const QMutexLocker lock(&keys().mutex);
    if (id.isEmpty())
        keys().intended.remove(path);
    else
        keys().intended.insert(path, id);
}

QByteArray UnlockedKeys::intended(const QString &path)
{
    const QMutexLocker lock(&keys().mutex);
    return keys().intended.value(path);
}

} // namespace Lodebook
