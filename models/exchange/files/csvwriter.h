// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/tablewriter.h"

#include <QSaveFile>

namespace Lodebook {

/// Writes RFC 4180 text: UTF-8, CRLF, quotation marks only where needed. Text that a spreadsheet would run as a formula
/// is neutralised(); numbers are written with every digit, dates and moments in ISO form.
class CsvWriter final : public TableWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TableWriter>> create(const QString &path,
                                                                     const TableWriterOptions &options = {});

    Result<> startSheet(const QString &name, const QList<TableColumn> &columns) override;
    Result<> writeRow(const QList<Cell> &cells) override;
    Result<> finish() override;

private:
    CsvWriter(const QString &path, const TableWriterOptions &options);
    QString fieldOf(const Cell &cell) const;
    void append(const QString &field);
    Result<> flush();
    Error notWritten() const;

    TableWriterOptions m_options;
    QSaveFile m_file;
    QByteArray m_buffer;
    bool m_hasTable = false;
};

} // namespace Lodebook
