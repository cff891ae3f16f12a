// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/storage/codelists.h"

namespace Lodebook {

/// The filter of the line above a list: every word that was typed stands in at least one of the columns, in any case and
/// without regard to accents. Codes are found by their labels, linked records by their titles.
/// Everything is shown while nothing is typed.
[[nodiscard]] Filter quickFilter(const Catalog &catalog, const QList<RecordColumn> &columns, CodeLists &codes, const QString &typed);

/// The codes of a field whose label holds the folded word, or that are the word.
[[nodiscard]] QVariantList codesLike(const Field &field, CodeLists &codes, const QString &word);

/// The text field a link is called by, behind the path; an empty path when there is none.
[[nodiscard]] FieldPath titlePath(const Catalog &catalog, FieldPath path);

} // namespace Lodebook
