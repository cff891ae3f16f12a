// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// What the records of a query have in common: those with one value of a field, how many, and their figures added up.
struct RecordGroup
{
    QVariant value; ///< Of the field; the first day of a month or year; invalid: the field is empty.
    qint64 count = 0;
    QList<QVariantList>
        sums{}; ///< For each figure asked for: its sum, for money one sum for each currency; empty: no values.
};

/// By what records are put together.
struct Grouping
{
    enum class Step { Value, Day, Month, Year }; ///< Dates go by calendar steps.

    FieldPath by;
    Step step = Step::Value;
    bool operator==(const Grouping &) const = default;
};

/// Whether records can be put together by the values of such a field.
[[nodiscard]] bool isGroupable(FieldType type);
/// What the records of a group have that the others do not.
[[nodiscard]] Filter groupFilter(const Grouping &grouping, const QVariant &value);

/// The records put together, in the order of the values, at most \a limit groups (0: all). One pass of the database over
/// them. What the reader may not see is not counted; a question about a restricted field is Forbidden.
[[nodiscard]] Result<QList<RecordGroup>> recordGroups(const RecordReader &reader, const Query &query, const Grouping &grouping,
                                                      const QList<FieldPath> &summed = {}, int limit = 0);

} // namespace Lodebook
