// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"
#include "models/exchange/files/textsource.h"

#include <QCoreApplication>

namespace Lodebook {

/// Reads delimited text (RFC 4180 and what is met in the wild: any line ending, any of four delimiters, UTF-8, UTF-16,
/// Windows-1252 on request) in constant memory. Cells come restored() from the guard against formulas. Text after a closing quotation mark is kept and the row marked with a
/// problem; a quotation mark that is never closed is an error at the row where it was opened.
class CsvReader final : public TableReader
{
    Q_DECLARE_TR_FUNCTIONS(CsvReader)

public:
    [[nodiscard]] static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableOptions &options);

    Result<bool> next(TableRow &row) override;
    QString sourceName() const override { return m_source.name(); }
    QList<TableSheet> sheets() const override;
    int sheet() const override { return 0; }
    Result<> chooseSheet(int index) override;
    qint64 position() const override { return m_source.position() - (m_piece.size() - m_at); }
    qint64 size() const override { return m_source.size(); }

    char delimiter() const { return m_delimiter; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted, AfterQuoted };

    CsvReader(const QString &path, const TableOptions &options);
    Result<> start();
    Result<bool> ensurePiece();
    Result<> takeUntilRowEnds(TableRow &row);
    Result<> takeQuoted();
    Result<> takePlain();
    Result<> append(const char *begin, qsizetype size);
    void endField(TableRow &row);
    void countLines(const char *begin, qsizetype size);
    bool endsField(char byte) const { return byte == m_delimiter || byte == '\n' || byte == '\r'; }
    Error rowError(const QString &reason) const;

    TableOptions m_options;
    TextSource m_source;
    char m_delimiter = ',';
    QByteArray m_piece;
    qsizetype m_at = 0;
    QByteArray m_field;
    State m_state = State::FieldStart;
    qint64 m_rowBytes = 0;
    int m_row = 0;          // rows begun
    int m_line = 1;         // the line the reading stands in
    int m_rowLine = 1;      // the line the row began in
    bool m_lastWasReturn = false;
    bool m_isFinished = false;
};

} // namespace Lodebook
