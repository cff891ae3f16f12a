// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Lodebook {

/// The one place that says which languages have a translation for every text. A language joins when it has, and from then
/// on a new text needs its words in all of them. (English needs its plurals, always.)
inline QStringList completeLanguages()
{
    return {QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("nl"), QStringLiteral("de")};
}

} // namespace Lodebook
