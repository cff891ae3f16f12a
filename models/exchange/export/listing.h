// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/export/recordjson.h"
#include "models/programme/derivedvalues.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// Records of one query with the columns somebody asked for: what lists, files and prints share.
class Listing
{
public:
    Listing(const RecordReader &reader, QList<ListColumn> columns, QDate asOf);

    const QList<ListColumn> &columns() const { return m_columns; }

    /// The value of a column for a record: a raw field value or a derived one; links along a path are followed.
    [[nodiscard]] Result<QVariant> value(const Record &record, const ListColumn &column);
    /// The same as JSON and as plain text: ids for links, codes, ISO dates.
    [[nodiscard]] Result<OrderedJson> json(const Record &record);
    [[nodiscard]] Result<QStringList> texts(const Record &record);
    /// Loads what a page of records needs at once.
    [[nodiscard]] Result<> prepare(const Entity &entity, std::span<const Record> records);

private:
    RecordReader m_reader;
    QList<ListColumn> m_columns;
    DerivedValues m_derived;
};

} // namespace Lodebook
