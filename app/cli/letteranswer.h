// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/items/letteroutput.h"

namespace Lodebook {

/// --as, --record, --dry-run and -o, which every command takes that writes letters.
[[nodiscard]] QList<QCommandLineOption> letterOptions();
[[nodiscard]] Result<LetterOrder> letterOrderFrom(const QCommandLineParser &arguments);

/// Writes the letters, unless it is a rehearsal, and says who gets one and who is left out.
[[nodiscard]] Result<ExitCode> putOutLetters(CommandContext &context, const Letters &letters, const LetterOrder &order, bool isRehearsal);

/// Who is written to with their e-mail addresses, who is left out with the reason and without.
[[nodiscard]] QList<OrderedJson> addresseesJson(const QList<Addressee> &addressees);
void answerAddressees(CommandContext &context, const QList<Addressee> &addressees);

} // namespace Lodebook
