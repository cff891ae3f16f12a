// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"

namespace Lodebook {

/// A column as it is headed in the file.
struct TableColumn
{
    QString heading;
    int width = 0; ///< In characters, workbooks only; 0 takes it from the heading.
};

/// Writes tables into one file. Nothing stands under the file's name before finish() has succeeded, and what stood
/// there before is kept until then; a writer destroyed unfinished leaves no trace. After an error only destruction remains.
class TableWriter
{
public:
    TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;
    virtual ~TableWriter() = default;

    /// Begins a table with its heading row. A CSV file holds one, a workbook one per sheet.
    [[nodiscard]] virtual Result<> startSheet(const QString &name, const QList<TableColumn> &columns) = 0;
    [[nodiscard]] virtual Result<> writeRow(const QList<Cell> &cells) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

struct TableWriterOptions
{
    QChar delimiter = u',';          ///< CSV.
    bool byteOrderMark = false;      ///< CSV; makes Excel recognise UTF-8.
};

/// A writer by the file's ending: .xlsx a workbook, .tsv tabs, .csv and .txt commas. Another ending is refused.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> createTable(const QString &path,
                                                               const TableWriterOptions &options = {});

} // namespace Lodebook
