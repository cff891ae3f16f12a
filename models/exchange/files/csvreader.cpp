// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/csvreader.h"

#include "models/exchange/files/csvdialect.h"
#include "models/exchange/files/formulaguard.h"
#include "models/exchange/files/utf8.h"

#include <QFileInfo>

#include <cstring>

namespace Lodebook {
namespace {

constexpr qsizetype MaximumColumns = 100'000;
constexpr qint64 RowsPerField = 4; // a row may be so many times the largest field

} // namespace

CsvReader::CsvReader(const QString &path, const TableOptions &options)
    : m_options(options)
    , m_source(path, options.encoding)
{
}

Result<std::unique_ptr<TableReader>> CsvReader::open(const QString &path, const TableOptions &options)
{
    std::unique_ptr<CsvReader> reader(new CsvReader(path, options));
    if (Result<> started = reader->start(); !started)
        return started.error();
    if (reader->m_source.isWindows1252())
        reader->addNote(tr("The text was read as Windows-1252, as chosen; check the accented letters."));
    return std::unique_ptr<TableReader>(std::move(reader));
}

QList<TableSheet> CsvReader::sheets() const
{
    return {{QFileInfo(sourceName()).completeBaseName(), false}};
}

Result<> CsvReader::chooseSheet(int index)
{
    if (index != 0)
        return Error{Error::Kind::Missing, tr("“%1” is a text file and has one table only.").arg(sourceName()), {}};
    return start();
}

Result<> CsvReader::start()
{
    if (Result<> started = m_source.start(); !started)
        return started;
    m_piece.clear();
    m_at = 0;
    m_row = 0;
    m_line = 1;
    m_lastWasReturn = m_isFinished = false;
    if (Result<bool> first = m_source.read(m_piece); !first) {
        m_row = 1;
        return rowError(first.error().message);
    }
    const char fallback = sourceName().endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive) ? '\t' : ',';
    const CsvDialect dialect = csvDialect(m_piece, fallback, m_source.position() == m_source.size());
    m_delimiter = m_options.delimiter.isNull() ? dialect.delimiter : m_options.delimiter.toLatin1();
    m_at = dialect.preamble;
    if (m_at > 0)
        ++m_line;
    return {};
}

Result<bool> CsvReader::next(TableRow &row)
{
    row.cells.clear();
    row.problem.clear();
    if (m_isFinished)
        return false;
    m_state = State::FieldStart;
    m_field.clear();
    m_rowBytes = 0;
    Result<bool> hasMore = ensurePiece();
    if (hasMore && *hasMore && m_lastWasReturn && m_piece[m_at] == '\n') {
        ++m_at; // the other half of a line ending
        hasMore = ensurePiece();
    }
    m_lastWasReturn = false;
    if (!hasMore || !*hasMore) {
        m_isFinished = true;
        m_row += 1;
        m_rowLine = m_line;
        return hasMore ? Result<bool>(false) : Result<bool>(rowError(hasMore.error().message));
    }
    row.number = ++m_row;
    row.line = m_rowLine = m_line;
    if (Result<> taken = takeUntilRowEnds(row); !taken) {
        m_isFinished = true;
        return taken.error();
    }
    return true;
}

Result<bool> CsvReader::ensurePiece()
{
    while (m_at >= m_piece.size()) {
        m_at = 0;
        Result<bool> more = m_source.read(m_piece);
        if (!more || !*more)
            return more;
    }
    return true;
}

Result<> CsvReader::takeUntilRowEnds(TableRow &row)
{
    for (;;) {
        const Result<bool> more = ensurePiece();
        if (!more)
            return rowError(more.error().message);
        if (!*more) {
            if (m_state == State::Quoted)
                return rowError(tr("a quotation mark is opened and never closed. Close it, or double the marks that belong to the text."));
            endField(row);
            return {};
        }
        const char byte = m_piece[m_at];
        if (m_state == State::Quoted) {
            if (Result<> taken = takeQuoted(); !taken)
                return taken;
        } else if (m_state == State::FieldStart && byte == '"') {
            m_state = State::Quoted;
            ++m_at;
        } else if (m_state == State::QuoteInQuoted && byte == '"') {
            if (Result<> taken = append("\"", 1); !taken)
                return taken;
            m_state = State::Quoted;
            ++m_at;
        } else if (byte == '\n' || byte == '\r') {
            ++m_at;
            ++m_line;
            m_lastWasReturn = byte == '\r';
            const bool isBlankLine = row.cells.isEmpty() && m_state == State::FieldStart;
            if (!isBlankLine)
                endField(row);
            return {};
        } else if (byte == m_delimiter) {
            ++m_at;
            endField(row);
            m_rowBytes += 1;
            if (row.cells.size() >= MaximumColumns)
                return rowError(tr("the row has more than %1 cells. Is this a table, with one line per record?").arg(MaximumColumns));
        } else {
            if (m_state == State::QuoteInQuoted) {
                row.problem = tr("Cell %1 goes on after its closing quotation mark.").arg(row.cells.size() + 1);
                m_state = State::AfterQuoted;
            } else if (m_state == State::FieldStart) {
                m_state = State::Plain;
            }
            if (Result<> taken = takePlain(); !taken)
                return taken;
        }
    }
}

Result<> CsvReader::takeQuoted()
{
    const char *begin = m_piece.constData() + m_at;
    const auto left = size_t(m_piece.size() - m_at);
    const void *mark = std::memchr(begin, '"', left);
    const qsizetype size = mark ? static_cast<const char *>(mark) - begin : qsizetype(left);
    countLines(begin, size);
    m_at += size;
    if (mark) {
        ++m_at;
        m_lastWasReturn = false;
        m_state = State::QuoteInQuoted;
    }
    return append(begin, size);
}

Result<> CsvReader::takePlain()
{
    const qsizetype begin = m_at;
    const char *bytes = m_piece.constData();
    const qsizetype end = m_piece.size();
    qsizetype at = begin;
    while (at < end && !endsField(bytes[at]))
        ++at;
    m_at = at;
    return append(bytes + begin, at - begin);
}

Result<> CsvReader::append(const char *begin, qsizetype size)
{
    m_rowBytes += size;
    if (m_field.size() + size > m_options.maximumField || m_rowBytes > m_options.maximumField * RowsPerField)
        return rowError(tr("a cell is longer than %1 bytes. Most likely a closing quotation mark is missing in this row.")
                            .arg(m_options.maximumField));
    m_field.append(begin, size);
    return {};
}

void CsvReader::endField(TableRow &row)
{
    if (m_field.isEmpty()) {
        row.cells.append(Cell());
    } else {
        row.cells.append(Cell::ofText(restored(textOfUtf8(m_field))));
        m_field.resize(0); // keeps its memory
    }
    m_state = State::FieldStart;
}

void CsvReader::countLines(const char *begin, qsizetype size)
{
    for (const char *at = begin; at != begin + size; ++at) {
        if (*at == '\r' || (*at == '\n' && !m_lastWasReturn))
            ++m_line;
        m_lastWasReturn = *at == '\r';
    }
}

Error CsvReader::rowError(const QString &reason) const
{
    return {Error::Kind::Invalid,
            tr("“%1”, row %2 (line %3): %4").arg(sourceName()).arg(m_row).arg(m_rowLine).arg(reason), {}};
}

} // namespace Lodebook
