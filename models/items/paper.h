// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/recordcolumn.h"
#include "models/reports/reports.h"
#include "models/storage/casebook.h"

namespace Lodebook {

/// More rows than this nobody reads on paper.
inline constexpr qsizetype mostRowsOnPaper = 20000;

/// What goes on paper leaves the house: every word of it is read as if by somebody without the right to what is
/// restricted, so that neither links nor titles nor conditions name such records.
[[nodiscard]] RecordReader paperReader(RecordReader reader);

/// Rows of a list as they are to stand on paper: in this order, with these columns.
struct ListPaper
{
    Query query;
    QList<RecordColumn> columns;
    QString title;   ///< Empty: what such records are called.
    QString about{}; ///< Which rows these are, in words; empty: the filter of the query in words.
};

/// The rows as a report. Restricted records and columns are left out, and the report says so. Refused: so many rows that
/// nobody would read them on paper. Takes its time: for a worker, with the request's progress.
[[nodiscard]] Result<ReportDocument> listPaper(Casebook &casebook, const ListPaper &rows, const ReportRequest &request = {});

/// How the paper of one record is called among reports: “record”.
[[nodiscard]] const ReportSpec &recordPaperSpec();
/// One record with all that is known of it: its fields by the headings of its form, what follows from others, and a table
/// for each kind of record that belongs to it. Forbidden: the record is restricted.
[[nodiscard]] Result<ReportDocument> recordPaper(Casebook &casebook, const RecordRef &record, const ReportRequest &request = {});

} // namespace Lodebook
