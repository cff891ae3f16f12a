// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"

namespace Lodebook {

/// Cells as spreadsheets put them on the clipboard: tabs between cells, a line for each row. A cell with a tab, a line
/// break or a quotation mark inside stands between quotation marks, which are doubled in it; a quotation mark that only
/// begins a text is just that. Marks that guard a text against being taken for a formula are taken off.
[[nodiscard]] QList<TableRow> pastedRows(const QString &text);

/// Whether a text is a table worth importing: at least two rows, or at least two cells in one.
[[nodiscard]] bool isPastedTable(const QString &text);

} // namespace Lodebook
