// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace Lodebook {

/// What an SQLite connection needs to know of keys.
namespace SqliteKeys {

/// Whether the SQLite we are linked with can encrypt.
bool canEncrypt();

/// Error codes of ours, among those that SQLite's newer versions do not use for files.
inline constexpr int locked = 23;      ///< Nobody has given the key of the file yet.
inline constexpr int unsupported = 22; ///< The file is encrypted, and this program cannot do that.

/// Gives a connection that was just opened the key of its file, if that is encrypted. Returns 0, one of the codes above
/// or SQLite's. \a id becomes the id of the key; empty for a plain file.
int unlock(sqlite3 *connection, QByteArray &id);

/// The address under which a file is made that is encrypted with a key of UnlockedKeys, without the key itself.
QString newFile(const QString &path, const QByteArray &id);

/// The name for VACUUM INTO, so that the copy has the key \a id (none when that is empty), whatever the connection has.
QString copyTarget(sqlite3 *connection, const QByteArray &own, const QString &path, const QByteArray &id);

} // namespace SqliteKeys

} // namespace Lodebook
