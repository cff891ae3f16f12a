// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"

#include <QStringList>

namespace Lodebook {

/// Runs lodebook-cli: global options, one command, its options. \a arguments begins with the program's name.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments);

} // namespace Lodebook
