// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

#include <QStringList>

namespace Lodebook {

/// The words of a text as the search index knows them: folded, split at everything that is no letter, digit or
/// pictogram; signs of Chinese and Japanese stand alone, since nobody puts spaces between their words.
[[nodiscard]] QStringList searchWords(const QString &text);

/// The word every document of an entity has beside its own, which no text can contain.
[[nodiscard]] QString kindWord(const Entity &entity);

/// A part of a text.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

/// Where the words of a text stand in it.
[[nodiscard]] QList<TextRange> wordRanges(const QString &text);

/// How many single slips (a letter too many, too few, another, two swapped) lie between two words; \a most + 1 when more.
[[nodiscard]] int slipsBetween(QStringView left, QStringView right, int most);

} // namespace Lodebook
