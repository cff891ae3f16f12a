// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/tablewriter.h"

#include <QCoreApplication>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace Lodebook {

/// Writes .xlsx workbooks in constant memory: real dates, numbers and booleans, text that stays text (identifiers with
/// leading zeros, formulas as written), a frozen bold heading row with a filter. Rows beyond what a sheet can hold go on
/// a further sheet with the same headings. What a workbook cannot hold is an error, never cut off.
class WorkbookWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(WorkbookWriter)

public:
    static constexpr int MaximumRows = 1'048'576; ///< Of one sheet, the heading row included.
    static constexpr int MaximumColumns = 16'384;
    static constexpr int MaximumText = 32'767;    ///< Characters of one cell.

    /// @p rowsPerSheet below MaximumRows continues on a further sheet sooner.
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(const QString &path, int rowsPerSheet = MaximumRows);
    ~WorkbookWriter() override;

    Result<> startSheet(const QString &name, const QList<TableColumn> &columns) override;
    Result<> writeRow(const QList<Cell> &cells) override;
    Result<> finish() override;

private:
    WorkbookWriter(const QString &path, int rowsPerSheet);
    Result<> writeCells(const QList<Cell> &cells);
    Result<> addSheet();
    void finishSheet();
    Result<> writeCell(int column, const Cell &cell);
    Result<> writeText(int column, const QString &text, lxw_format *format);
    QString unusedSheetName(int continuation) const;
    Error cellError(int column, const QString &what) const;
    Error notWritten(const QString &reason, const QString &detail) const;

    QString m_path;
    QString m_partPath; // where the workbook grows until it is whole
    int m_rowsPerSheet;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headingFormat = nullptr;
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_momentFormat = nullptr;
    lxw_format *m_textFormat = nullptr;
    QString m_wantedName;
    QString m_sheetName;
    QStringList m_usedNames; // lower case
    QList<TableColumn> m_columns;
    std::optional<Error> m_failure; // a workbook that lacks something is never finished
    int m_continuation = 0;
    int m_row = 0; // rows of the present sheet
};

} // namespace Lodebook
