// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/csvwriter.h"

#include "models/exchange/files/formulaguard.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Lodebook {
namespace {

constexpr qsizetype BufferSize = 256 * 1024;

QString exactNumber(double number, const QString &written)
{
    bool isNumber = false;
    const double writtenNumber = written.toDouble(&isNumber);
    if (isNumber && writtenNumber == number)
        return written;
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

CsvWriter::CsvWriter(const QString &path, const TableWriterOptions &options) : m_options(options), m_file(path) {}

Result<std::unique_ptr<TableWriter>> CsvWriter::create(const QString &path, const TableWriterOptions &options)
{
    std::unique_ptr<CsvWriter> writer(new CsvWriter(path, options));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return writer->notWritten();
    if (options.byteOrderMark)
        writer->m_buffer.append("\xEF\xBB\xBF");
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<> CsvWriter::startSheet(const QString &name, const QList<TableColumn> &columns)
{
    if (m_hasTable)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("CsvWriter", "“%1” cannot take the table “%2” too: a CSV file holds one table. "
                                                              "Write a workbook (.xlsx) instead.")
                         .arg(QFileInfo(m_file.fileName()).fileName(), name),
                     {}};
    QList<Cell> headings;
    for (const TableColumn &column : columns)
        headings.append(Cell::ofText(column.heading));
    m_hasTable = true;
    return writeRow(headings);
}

Result<> CsvWriter::writeRow(const QList<Cell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_buffer.append(QString(m_options.delimiter).toUtf8());
        append(fieldOf(cells[i]));
    }
    if (cells.size() == 1 && cells.first().isEmpty())
        m_buffer.append("\"\""); // else the row would read as a blank line
    m_buffer.append("\r\n");
    return m_buffer.size() < BufferSize ? Result<>() : flush();
}

Result<> CsvWriter::finish()
{
    if (Result<> flushed = flush(); !flushed)
        return flushed;
    // Asked before commit(), the file still knows why: a full disk shows when what is buffered goes out.
    return m_file.flush() && m_file.commit() ? Result<>() : Result<>(notWritten());
}

QString CsvWriter::fieldOf(const Cell &cell) const
{
    switch (cell.kind()) {
    case Cell::Kind::Number:
        return exactNumber(*cell.number(), cell.written());
    case Cell::Kind::Text:
    case Cell::Kind::Formula:
    case Cell::Kind::Error:
        return neutralised(cell.text());
    case Cell::Kind::Empty:
    case Cell::Kind::Date:
    case Cell::Kind::Moment:
    case Cell::Kind::Boolean:
        return cell.text();
    }
    return {};
}

void CsvWriter::append(const QString &field)
{
    const bool needsQuotes = std::any_of(field.begin(), field.end(), [this](QChar character) {
        return character == u'"' || character == u'\n' || character == u'\r' || character == m_options.delimiter;
    });
    // Outer blanks survive quoted only: many programs trim plain cells.
    const bool hasOuterBlank = !field.isEmpty() && (field.front().isSpace() || field.back().isSpace());
    if (!needsQuotes && !hasOuterBlank) {
        m_buffer.append(field.toUtf8());
        return;
    }
    QString doubled = field;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    m_buffer.append('"').append(doubled.toUtf8()).append('"');
}

Result<> CsvWriter::flush()
{
    const qint64 written = m_file.write(m_buffer);
    // A part fits before the disk is full; only who asks for the rest learns why it does not.
    const bool isWritten = written == m_buffer.size() || (written > 0 && m_file.write(m_buffer.mid(written)) == m_buffer.size() - written);
    m_buffer.clear();
    return isWritten ? Result<>() : Result<>(notWritten());
}

Error CsvWriter::notWritten() const
{
    return {Error::Kind::File,
            QCoreApplication::translate("CsvWriter", "“%1” was not written: %2. Nothing was changed; choose another folder or make "
                                                     "room on the disk.")
                .arg(m_file.fileName(), m_file.errorString()),
            m_file.errorString()};
}

} // namespace Lodebook
