// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

namespace Lodebook {

/// Where a row of a tree stands, for those who hear it: “Level 2, 3 of 7”. Counts what the model of the index shows.
[[nodiscard]] QString treePlace(const QModelIndex &index);
[[nodiscard]] QString treePlace(int level, int number, int siblings);

} // namespace Lodebook
