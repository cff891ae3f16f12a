// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/dialect.h"
#include "models/storage/query.h"

namespace Lodebook {

/// The SQL of a Query for one engine: the part behind SELECT ..., with values to bind in order.
struct RenderedQuery
{
    QString from;  ///< FROM organisation t LEFT JOIN ...
    QString where; ///< WHERE ..., may be empty.
    QString order; ///< ORDER BY ..., always ends in the row key, so that it is total.
    QVariantList values;
    QString ahead; ///< SELECT of the row keys in order without any filter, where an index brings them; empty: there is none.
    QStringList tables; ///< Of each path that was asked for beside: the alias of the table that holds its last field.

    QString select(const QString &columns, int limit = 0) const;
    /// The same among the first \a rows of the order only: an engine that goes by the filter would read and sort all that
    /// fits it before it shows the first.
    QString selectAhead(const QString &columns, int limit, int rows) const;
};

[[nodiscard]] RenderedQuery rendered(const Query &query, const Catalog &catalog, const Dialect &dialect,
                                     const QList<FieldPath> &beside = {});

} // namespace Lodebook
