// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/exchange/import/importreport.h"

namespace Lodebook {

/// Says what became of a file: the summary of commands.md as JSON, or in words with the first problems.
void answerImport(CommandContext &context, const ImportReport &report, const QString &file);

} // namespace Lodebook
