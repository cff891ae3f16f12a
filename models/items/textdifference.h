// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lodebook {

/// A piece of a text, and whether another text lacks it.
struct TextPart
{
    QString text;
    bool isDifferent = false;

    bool operator==(const TextPart &) const = default;
};

/// \a text in pieces, word by word compared with \a other; together they are the whole text again. Where too much of
/// two long texts differs to be compared, all of that counts as different.
[[nodiscard]] QList<TextPart> textDifference(const QString &text, const QString &other);

/// What two people made of the same text, in one: what only one of them changed is as they have it; where both changed
/// the same place, what the first says comes before what the second says. Nothing either of them wrote is missing.
[[nodiscard]] QString mergedText(const QString &before, const QString &first, const QString &second);

} // namespace Lodebook
