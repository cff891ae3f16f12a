// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"
#include "models/exchange/import/importmapping.h"
#include "models/exchange/import/importreport.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

/// What becomes of a row.
enum class RowFate { Added, Changed, Unchanged, Rejected, Duplicate };

/// One row as an import took it; what is pointed to lives as long as the call that shows it.
struct ImportedRow
{
    const TableRow &row;
    RowFate fate;
    const Record *before;     ///< The record the row is about, as it was; null when it is about none.
    const Record *after;      ///< The record as the row makes it; null when it could not be read.
    const QList<ImportProblem> &problems;
};

/// What a person has decided about a row, where it should not go the usual way.
struct RowDecision
{
    enum class Kind {
        Update,   ///< It is about the record.
        HoldBack, ///< Not now: counted as a duplicate, with the reason.
        Skip,     ///< Never: passed over like a blank row.
    };
    Kind kind = Kind::HoldBack;
    RecordId record{};
    QString reason{};
};

/// How an import is to be run, beside its mapping.
struct ImportOptions
{
    bool rehearse = false;  ///< Does everything and keeps nothing.
    QString rejectsPath;    ///< Where rejected rows go, with the reasons in columns of their own; empty: nowhere.
    QString sourcePath{};   ///< The file the table was read from: the rejected rows never take its place.
    QString label;          ///< Of the batch in the history; empty: “Import FILE”.
    BatchKind kind = BatchKind::Import;
    QHash<int, RowDecision> decisions{};                   ///< By row number.
    QStringList readElsewhere{};                           ///< Headings that whoever gives onRow reads: no note says that nothing does.
    std::function<void(const ImportedRow &)> onRow{};      ///< Called for each row that was read.
    /// Called with 0..1 now and then; false stops the import, and nothing of it is kept.
    std::function<bool(double)> progress;
};

/// Brings the rows of a table into one entity: checked like typed records, in one batch that can be undone whole. Rows
/// that a rule refuses are rejected with row, field, value and reason; the others go in.
///
/// Links are found by id, number, code or name. A row updates the record with the same key, and changes only what
/// differs; without a key every row is a new record, unless one with its unique key is here already.
class TableImport
{
public:
    TableImport(RecordStore &store, ImportMapping mapping) : m_store(store), m_mapping(std::move(mapping)) {}

    /// Invalid before anything is read: headings missing or double, a needed field nobody fills. Cancelled: kept nothing.
    [[nodiscard]] Result<ImportReport> run(TableReader &table, const ImportOptions &options = {});

private:
    RecordStore &m_store;
    ImportMapping m_mapping;
};

} // namespace Lodebook
