// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// A name for files and tables from the words of a person: small letters, digits and single underscores, no accents, at
/// most \a longest characters; “Goût du risque” becomes gout_du_risque. Empty when no letter or digit is left of it.
[[nodiscard]] QString slug(const QString &words, int longest = 40);

} // namespace Lodebook
