// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Lodebook {

/// The words of a text as the search index knows them: folded, split at everything that is no letter or digit.
[[nodiscard]] QStringList searchWords(const QString &text);

} // namespace Lodebook
