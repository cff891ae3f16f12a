// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/letters.h"

#include <QDateTime>

namespace Lodebook {

/// Who an e-mail is from; without an address the mail program puts in its own.
struct EmailSender
{
    QString name{};
    QString address{};
};

/// A letter as an e-mail that the mail program of this computer opens as a draft (X-Unsent) and its user sends; we send nothing.
/// RFC 5322 with RFC 2047 words in its headers, UTF-8 as quoted-printable, lines that end with CRLF and are at most 76 long.
/// Simple formatting is left away, links stand behind their words.
[[nodiscard]] QByteArray emailFile(const Letter &letter, const EmailSender &from, const QDateTime &at);

/// The same as a file that is there whole or not at all.
[[nodiscard]] Result<> writeEmail(const Letter &letter, const EmailSender &from, const QDateTime &at, const QString &path);

} // namespace Lodebook
