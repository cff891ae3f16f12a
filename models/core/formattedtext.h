// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lodebook {

/// A stretch of one line and how it looks.
struct TextPiece
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool isMark = false; ///< A sign that formats others and is not read itself: the stars around a bold word.
    bool bold = false;
    bool italic = false;
    QString link{}; ///< Where a click leads; only http, https and mailto.
};

/// The pieces of one line of a text that may carry simple formatting in the way of Markdown: **bold**, *italic*,
/// [words](https://address), and a line that begins with “- ” for a point of a list. Everything else, above all HTML
/// and pictures, stays the text it is. A backslash before one of these signs makes it an ordinary one.
[[nodiscard]] QList<TextPiece> linePieces(const QString &line);

/// A stretch of a text that does not look plain.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool bold = false;
    bool italic = false;
    QString link{};

    bool operator==(const TextSpan &) const = default;
};

/// A text as it is read: without its signs, points of a list with a bullet.
struct FormattedText
{
    QString text;
    QList<TextSpan> spans;

    bool operator==(const FormattedText &) const = default;
};

/// A text that nobody formatted comes back as it is, without spans.
[[nodiscard]] FormattedText formattedText(const QString &source);

/// For pages and windows that speak HTML: every letter of the text escaped, line breaks kept as \n.
[[nodiscard]] QString formattedHtml(const FormattedText &text);

} // namespace Lodebook
