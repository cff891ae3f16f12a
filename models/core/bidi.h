// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// The text as one piece that keeps its own order among words that may run the other way: “2024-Q2” would otherwise be
/// read as “Q2-2024” in an Arabic sentence, and a phone number from its end. The marks have no width; they are for what
/// is shown, never for what is stored or written to files.
[[nodiscard]] inline QString isolated(const QString &text)
{
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popIsolate = 0x2069;
    return text.isEmpty() ? text : QString(QChar(firstStrongIsolate) + text + QChar(popIsolate));
}

} // namespace Lodebook
