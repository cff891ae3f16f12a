// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitekeys.h"

#include "models/storage/casebookvfs.h"
#include "models/storage/unlockedkeys.h"

#include <QFileInfo>
#include <QStringBuilder>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>

namespace Lodebook {

namespace {

QByteArray addressOf(const QString &path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded);
}

#ifdef SQLITE3MC_VERSION_STRING
/// As SQLite3MultipleCiphers takes a key that needs no stretching.
SecretBytes rawKey(const SecretBytes &dataKey)
{
    constexpr qsizetype mark = 4;
    SecretBytes raw(mark + dataKey.size());
    std::memcpy(raw.data(), "raw:", size_t(mark));
    std::memcpy(raw.data() + mark, dataKey.data(), size_t(dataKey.size()));
    return raw;
}

bool chooseCipher(sqlite3 *connection, KeyPage::Cipher cipher)
{
    constexpr int aegis256 = 4; // as its documentation counts the kinds of AEGIS
    const int chosen = cipher == KeyPage::Cipher::Aegis ? CODEC_TYPE_AEGIS : CODEC_TYPE_CHACHA20;
    return sqlite3mc_config(connection, "cipher", chosen) == chosen
        && (cipher != KeyPage::Cipher::Aegis
            || sqlite3mc_config_cipher(connection, "aegis", "algorithm", aegis256) == aegis256);
}
#endif

} // namespace

bool SqliteKeys::canEncrypt()
{
#ifdef SQLITE3MC_VERSION_STRING
    return true;
#else
    return false;
#endif
}

int SqliteKeys::unlock(sqlite3 *connection, QByteArray &id)
{
    id.clear();
    const QByteArray bytes = CasebookVfs::keyPage(connection);
    if (bytes.isEmpty())
        return SQLITE_OK;
    const std::optional<KeyPage> page = KeyPage::fromBytes(bytes);
    if (!page)
        return SQLITE_CORRUPT;
#ifdef SQLITE3MC_VERSION_STRING
    const std::optional<SecretBytes> dataKey = UnlockedKeys::dataKey(page->id());
    if (!dataKey)
        return locked;
    if (!chooseCipher(connection, page->cipher()))
        return unsupported;
    const SecretBytes raw = rawKey(*dataKey);
    id = page->id();
    return sqlite3_key_v2(connection, "main", raw.data(), int(raw.size()));
#else
    return unsupported;
#endif
}

QString SqliteKeys::newFile(const QString &path, const QByteArray &id)
{
    const QByteArray address = addressOf(path) + '?' + CasebookVfs::newFileParameter + '=' + id.toHex();
    return QString::fromLatin1(address);
}

QString SqliteKeys::copyTarget(sqlite3 *connection, const QByteArray &own, const QString &path, const QByteArray &id)
{
    if (own == id)
        return id.isEmpty() ? path : newFile(path, id);
    if (id.isEmpty())
        return QString::fromLatin1(addressOf(path)) + QLatin1String("?key=&reserve=0");
#ifdef SQLITE3MC_VERSION_STRING
    const std::optional<KeyPage> page = UnlockedKeys::page(id);
    const std::optional<SecretBytes> dataKey = UnlockedKeys::dataKey(id);
    if (page && dataKey && chooseCipher(connection, page->cipher())) {
        const SecretBytes raw = rawKey(*dataKey);
        return newFile(path, id) + QLatin1String("&hexkey=")
            + QString::fromLatin1(
                   QByteArray::fromRawData(reinterpret_cast<const char *>(raw.data()), raw.size()).toHex());
    }
#else
    Q_UNUSED(connection)
#endif
    return {};
}

} // namespace Lodebook
