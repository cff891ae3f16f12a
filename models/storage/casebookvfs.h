// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace Lodebook {

/// How SQLite reaches casebook files: the operating system's own way, but the key page at the front of an encrypted one
/// is not shown to it. It lies beneath the layer that encrypts and never sees a plain byte of such a file.
namespace CasebookVfs {

/// The name to open files under; made at the first call.
const char *name();

/// In the address of a file that is about to be made: the id (hexadecimal) of a key of UnlockedKeys, whose page it
/// gets.
inline constexpr const char *newFileParameter = "lodebook_key";

/// The key page of an open connection's file as it is on disk now; empty when the file has none.
[[nodiscard]] QByteArray keyPage(sqlite3 *connection);
/// The same of a file that nobody need have the key of.
[[nodiscard]] QByteArray keyPage(const QByteArray &path);
/// Writes one copy of the page and waits for the disk.
[[nodiscard]] bool writeKeyPageCopy(sqlite3 *connection, const QByteArray &copy, qsizetype place);

} // namespace CasebookVfs

} // namespace Lodebook
