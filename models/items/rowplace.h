// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// Where a record belongs among sorted rows. The database compares, so its order and ours cannot differ; it is asked
/// about a few rows at a time, never to count or sort the table.
class RowPlace
{
public:
    RowPlace(const RecordReader &reader, const Query &query) : m_reader(reader), m_query(query) {}

    /// Whether the query finds the record.
    [[nodiscard]] Result<bool> isFound(const RecordId &id) const;
    /// The position \a key (of record \a id) takes in \a keys, which are sorted and do not hold it.
    [[nodiscard]] Result<qsizetype> among(const QList<qint64> &keys, qint64 key, const RecordId &id) const;

private:
    Result<QList<qint64>> sorted(const QList<qint64> &probes, const RecordId &id) const;

    RecordReader m_reader;
    const Query &m_query; // not owned
};

} // namespace Lodebook
