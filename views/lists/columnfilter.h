// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/codelists.h"

#include <QDate>
#include <QLocale>

namespace Lodebook {

// What people type below a heading, understood by what the column holds.

/// Whether the database can be asked about the column in one line of text.
[[nodiscard]] bool takesColumnFilter(const RecordColumn &column);

/// The condition a text means: words of a name, >5, 5..10, 2023, 3/2024, >=tomorrow, this month, the label of a choice
/// or several with commas; = alone is empty, != alone filled in, != before anything denies it. Blank: no condition.
/// Invalid: the text means nothing to a column of that type.
[[nodiscard]] Result<Filter> columnFilter(const Catalog &catalog, CodeLists &codes, const RecordColumn &column,
                                          const QString &typed, const QDate &today, const QLocale &locale = QLocale());

} // namespace Lodebook
