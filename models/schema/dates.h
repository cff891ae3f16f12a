// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/fieldtext.h"

#include <QDate>
#include <QDateTime>

namespace Lodebook {

/// Reads a calendar date: 2024-03-31, 20240331, 31/3/2024, 31.03.2024, 31 March 2024 (English month names).
/// Day and month are never guessed: 03/04/2024 without a rule is Invalid, and so are days that do not exist.
[[nodiscard]] Result<QDate> dateFromText(QStringView text, TextRules::DateOrder order);

/// Reads a moment: ISO 8601 with offset or Z; without either it is UTC. A date alone is its midnight.
[[nodiscard]] Result<QDateTime> momentFromText(QStringView text, TextRules::DateOrder order);

} // namespace Lodebook
