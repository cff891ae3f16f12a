// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cmrt/cmrtfile.h"

namespace Lodebook {

class CmrtSheet;

/// Reads the smelter list of a reporting template into \a file: its columns by their English headings, else, when the list is headed
/// in another language from column A to Q in row 4, as it was published. Refused: a column is missing.
[[nodiscard]] Result<> takeSmelterList(const CmrtSheet &sheet, CmrtFile &file);

} // namespace Lodebook
