// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Lodebook {

/// The words of a language as they are built into the program: never null, empty where there are none.
///
/// Two languages nobody speaks stand beside those people have written. They show, before anyone translates a word, what
/// a longer language or one that is written from right to left will do to the program; no menu offers them.
///  - `en-XA`: English with an accent on every letter and every vowel twice, about 40 % longer than it was;
///  - `ar-XB`: the same words in Arabic letters, in windows and reports laid out from right to left.
/// Placeholders and mark-up stay as they are.
///
/// What takes the place of %1 in a language written from right to left keeps its own order (see isolated()).
[[nodiscard]] std::unique_ptr<QTranslator> languageWords(const QString &code);

/// How the language writes numbers and dates, and in which direction: for en-XA as English does, for ar-XB as Arabic.
[[nodiscard]] QLocale languageLocale(const QString &code);

} // namespace Lodebook
