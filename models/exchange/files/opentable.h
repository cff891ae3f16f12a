// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"

namespace Lodebook {

/// Opens a CSV or workbook file, or one of contacts (vCard, a mail) as a table of people. What it is read as follows from its content, never from its ending: a workbook named
/// .csv is read as a workbook, with a note. What cannot be read (an old .xls, a password, a web page, a PDF, a folder,
/// an empty file) is refused with the way out.
[[nodiscard]] Result<std::unique_ptr<TableReader>> openTable(const QString &path, const TableOptions &options = {});

} // namespace Lodebook
