// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace Lodebook {

/// What can be said of a casebook file before an engine touches it.
struct FileState
{
    bool readOnly = false;  ///< The file or its folder may not be written.
    bool plainDisk = true;  ///< A local disk; not a stick, not a network drive.
};

/// Whether the file can be opened as a casebook. The message says what is wrong and what to do: it is missing, a folder,
/// empty, cut short, some other kind of file, or lies in a folder that a cloud client copies while it is open.
[[nodiscard]] Result<FileState> checkCasebookFile(const QString &path);

/// Whether a new casebook may be put there: nothing of that name yet, the folder exists and may be written, not synced.
[[nodiscard]] Result<FileState> checkNewCasebookFile(const QString &path);

/// "casebook" in the header of every file of ours (SQLite's application_id).
inline constexpr int casebookApplicationId = 0x4c444230;

} // namespace Lodebook
