// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/forms/ddform.h"

namespace Lodebook {

// The form as a workbook: one protected sheet where only the places for answers can be changed, with lists to choose from;
// a hidden sheet with the lists; a hidden sheet that says which form it is.

/// In the language spoken now. An answer that no cell can hold stays in the casebook; its place says so.
[[nodiscard]] Result<> writeDdFormWorkbook(const DdForm &form, const QString &path);
[[nodiscard]] Result<FilledDdForm> readDdFormWorkbook(const QString &path);

} // namespace Lodebook
