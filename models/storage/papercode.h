// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/secretbytes.h"

#include <optional>
#include <string_view>

namespace Lodebook {

/// Secret bytes as people write them down: groups of four signs that cannot be taken for one another, the last of them a
/// check sum over the others and over what the code is for, so that no code is taken for one of another purpose.
namespace PaperCode {

/// Bytes of the check sum.
inline constexpr qsizetype checkBytes = 4;

/// How many signs so many secret bytes take; with the check sum they are a multiple of five.
[[nodiscard]] constexpr qsizetype signsFor(qsizetype bytes) { return (bytes + checkBytes) * 8 / 5; }

[[nodiscard]] QString toText(const SecretBytes &bytes, std::string_view purpose);
/// Small or large letters, with or without gaps, O for 0 and I or L for 1; nothing when it was copied wrongly.
[[nodiscard]] std::optional<SecretBytes> fromText(const QString &text, qsizetype bytes, std::string_view purpose);
/// The signs without the gaps between them; nothing when others are among them.
[[nodiscard]] std::optional<QString> signsIn(const QString &text);

} // namespace PaperCode

} // namespace Lodebook
