// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace Lodebook {

/// What a command leaves behind for the program that called it; public, see commands.md.
enum class ExitCode {
    Done = 0,
    Failed = 1,       ///< Refused or failed; nothing was written.
    WrongUse = 2,     ///< The command line was wrong.
    Incomplete = 3,   ///< Done, but rows were rejected, duplicates queued or conflicts wait.
    NotPermitted = 4,
};

/// The detail of an error that is one of the command line itself.
extern const QString wrongUseDetail;

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

} // namespace Lodebook
