// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Lodebook {

/// dd answers, dd take-over, dd confirm: the answers of one report.
[[nodiscard]] QList<Command> ddAnswerCommands();
/// dd form, dd take-in: forms out and back.
[[nodiscard]] QList<Command> ddFormCommands();
/// dd benchmark: scores of a year by group.
[[nodiscard]] QList<Command> ddBenchmarkCommands();

} // namespace Lodebook
