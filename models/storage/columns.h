// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/record.h"
#include "models/storage/dialect.h"

#include <span>

namespace Lodebook {

/// One column of an entity's table, and which part of which field it holds.
struct Column
{
    enum class Part { Whole, Amount, Currency, Latitude, Longitude, RefEntity, RefId, Folded };

    QString name;
    ColumnType type = ColumnType::Text;
    const Field *field = nullptr;
    Part part = Part::Whole;
};

/// The columns that hold one field.
[[nodiscard]] QList<Column> columnsOf(const Field &field);

/// The column to compare and sort a field by: the folded twin of indexed texts, so that accents and case do not matter.
[[nodiscard]] Column sortColumn(const Field &field);

/// What a column of this field value holds, as the dialect stores it.
[[nodiscard]] QVariant columnValue(const Column &column, const QVariant &fieldValue, const Dialect &dialect);

/// A field's value from the values of its columns, as the driver returned them.
[[nodiscard]] QVariant fieldValue(const Field &field, std::span<const QVariant> columns, const Dialect &dialect);

} // namespace Lodebook
