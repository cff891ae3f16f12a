// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/columns.h"
#include "models/storage/database.h"

namespace Lodebook {

/// How one connection reads and writes the records of an entity. A field that the open casebook adds is part of it once
/// the casebook behind this connection has a column for it; until then it reads as empty and nobody asks for it.
///
/// A value that never changes: who steps through rows keeps the layout he asked with (see Database::layout()).
struct RecordLayout
{
    const Entity *entity = nullptr; ///< Never null.
    QList<const Field *> fields;    ///< In the order of the columns.
    QList<Column> columns;          ///< Behind row, id and stamp.
    QString select;                 ///< id, stamp and every column that is read, with table alias t.

    /// The record of the current row of a statement that selected \a select from column \a first on.
    [[nodiscard]] Record record(const Statement &row, const Dialect &dialect, int first = 0) const;
};

} // namespace Lodebook
