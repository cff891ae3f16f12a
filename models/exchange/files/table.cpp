// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/table.h"

#include <algorithm>

namespace Lodebook {

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell &cell) { return cell.isEmpty(); });
}

} // namespace Lodebook
