// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// A text that a spreadsheet opening a CSV file will not run as a formula: one that begins with = + - @, a tab or a
/// line break gets an apostrophe in front, and so does one that begins with apostrophes followed by one of these.
[[nodiscard]] QString neutralised(const QString &text);

/// The way back: restored(neutralised(text)) == text for every text.
[[nodiscard]] QString restored(const QString &text);

} // namespace Lodebook
