// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/export/listing.h"
#include <functional>
#include <span>

namespace Lodebook {

/// What an export wrote, and what it left out.
struct ExportReport
{
    qint64 written = 0;
    qint64 restrictedRecords = 0;  ///< Left out: they may not leave by this way.
    QStringList restrictedColumns; ///< Left out likewise.
    qint64 withheldRecords = 0;    ///< Written with a word where scores or answers stand that the member does not share.

    /// What was left out or withheld, one sentence each.
    [[nodiscard]] QStringList sentences() const;
};

/// Writes records to .csv, .tsv, .xlsx or .json, by the ending. All hold ids and codes; a table can be imported again, and a
/// workbook holds real dates and numbers. Restricted columns and records stay out; of what a member has not consented to
/// share (see memberconsent.h) a word says that it is withheld. Nothing stands under the file's name until all of it is
/// written.
class TableExport
{
public:
    TableExport(const RecordReader &reader, QDate asOf) : m_reader(reader), m_asOf(asOf) {}

    /// The records behind row keys, in their order. \a progress is given how many are done and may stop it.
    [[nodiscard]] Result<ExportReport> run(const Entity &entity, std::span<const qint64> keys, QList<ListColumn> columns, const QString &path,
                                           const std::function<bool(qint64)> &progress = {}) const;

private:
    RecordReader m_reader;
    QDate m_asOf;
};

} // namespace Lodebook
