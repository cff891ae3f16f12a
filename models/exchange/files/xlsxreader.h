// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/xlsxsheet.h"

namespace Lodebook {

/// Reads .xlsx workbooks row by row; in memory stands only the table of shared texts. Formulas give the value the
/// spreadsheet program last calculated. Of merged cells the first has the value, as in the file.
class XlsxReader final : public TableReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableOptions &options);

    Result<bool> next(TableRow &row) override;
    QString sourceName() const override { return m_name; }
    QList<TableSheet> sheets() const override { return m_package->sheets(); }
    int sheet() const override { return m_index; }
    Result<> chooseSheet(int index) override;
    qint64 position() const override { return m_sheet ? m_sheet->position() : 0; }
    qint64 size() const override { return m_sheet ? m_sheet->size() : 0; }

private:
    XlsxReader(const QString &name, std::unique_ptr<XlsxPackage> package, const TableOptions &options);
    Result<int> firstSheet() const;
    Error sheetError(const Error &error) const;

    QString m_name;
    TableOptions m_options;
    std::unique_ptr<XlsxPackage> m_package;
    std::unique_ptr<XlsxSheet> m_sheet; // none after an error
    int m_index = 0;
};

} // namespace Lodebook
