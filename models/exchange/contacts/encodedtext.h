// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Lodebook {

// How cards and mails write letters that mail of old could not carry.

/// The bytes behind quoted-printable (RFC 2045); signs that are none stay as they are. In headers an underline is a blank.
[[nodiscard]] QByteArray fromQuotedPrintable(const QByteArray &text, bool isHeader = false);

/// Bytes as text. Empty charset: UTF-8. Nothing when the charset is not known here, or the bytes are no text of it: nothing is
/// guessed or replaced.
[[nodiscard]] std::optional<QString> fromCharset(const QByteArray &bytes, const QByteArray &charset);

/// A header with its encoded words (RFC 2047) read; nothing when one of them cannot be.
[[nodiscard]] std::optional<QString> fromEncodedWords(const QByteArray &header);

} // namespace Lodebook
