// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

class QSqlDatabase;

namespace Lodebook {

/// What can be said of a casebook file before an engine touches it.
struct FileState
{
    bool readOnly = false;  ///< The file or its folder may not be written.
    bool plainDisk = true;  ///< A local disk; not a stick, not a network drive.
};

/// Whether an engine may open the file. The message says what is wrong and what to do: it is missing, a folder, empty, or
/// lies in a folder that a cloud client copies while it is open. The file itself is only looked at from outside: whoever
/// opens and closes a file that SQLite has open in this process drops SQLite's locks on it (fcntl(2)), and the next
/// program that comes by takes the write-ahead log away.
[[nodiscard]] Result<FileState> checkCasebookFile(const QString &path);

/// Whether what SQLite has opened is a casebook, asked of SQLite itself: the message says that it is cut short, another
/// program's database or some other kind of file. Other failures are left to the next statement.
[[nodiscard]] Result<> checkCasebookHeader(const QSqlDatabase &opened, const QString &path);

/// Whether a new casebook may be put there: nothing of that name yet, the folder exists and may be written, not synced.
[[nodiscard]] Result<FileState> checkNewCasebookFile(const QString &path);

/// Which file stands under a path, whatever it is called; nothing where the system cannot tell (there an open file cannot
/// be taken away).
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0;
    bool operator==(const FileIdentity &) const = default;
};
[[nodiscard]] FileIdentity fileIdentity(const QString &path);

/// Notes, as long as it lives, that SQLite has a file open in this process.
class OpenCasebookFile
{
    Q_DISABLE_COPY_MOVE(OpenCasebookFile)

public:
    explicit OpenCasebookFile(const QString &path);
    ~OpenCasebookFile();

private:
    QString m_path;
};

/// Whether a path leads to a casebook that is open in this process, or to its log. Such a file must not be read in any
/// other way, for the reason given above; whoever reads files that a person names asks first. Always false where closing
/// a file drops nobody's locks.
[[nodiscard]] bool isOpenCasebook(const QString &path);

/// "casebook" in the header of every file of ours (SQLite's application_id).
inline constexpr int casebookApplicationId = 0x4c444230;

} // namespace Lodebook
