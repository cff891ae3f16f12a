// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/workbookwriter.h"

#include "models/exchange/files/numberformat.h"
#include "models/exchange/files/workbooktext.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include <xlsxwriter.h>

namespace Lodebook {
namespace {

constexpr int MaximumSheetName = 31;
constexpr int NarrowestColumn = 10;
constexpr int WidestColumn = 60;

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Text that a spreadsheet would turn into something else as soon as somebody edits the cell.
bool needsTextFormat(const QString &text)
{
    const QChar first = text.front();
    return text.size() < 256 && (first.isDigit() || QStringView(u"=+-@.'").contains(first));
}

} // namespace

WorkbookWriter::WorkbookWriter(const QString &path, int rowsPerSheet)
    : m_path(path)
    , m_partPath(path + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8) + QLatin1String(".part"))
    , m_rowsPerSheet(std::clamp(rowsPerSheet, 2, MaximumRows))
{
}

Result<std::unique_ptr<TableWriter>> WorkbookWriter::create(const QString &path, int rowsPerSheet)
{
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter(path, rowsPerSheet));
    QFile part(writer->m_partPath); // an unwritable folder is told now, not after the last row
    if (QFileInfo(path).isDir() || !part.open(QIODevice::WriteOnly))
        return writer->notWritten(QFileInfo(path).isDir() ? tr("it is a folder") : part.errorString(), part.errorString());
    part.close();

    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    writer->m_workbook = workbook_new_opt(QFile::encodeName(writer->m_partPath).constData(), &options);
    if (!writer->m_workbook)
        return writer->notWritten(tr("no temporary file could be made"), {});
    writer->m_headingFormat = workbook_add_format(writer->m_workbook);
    format_set_bold(writer->m_headingFormat);
    format_set_text_wrap(writer->m_headingFormat);
    format_set_align(writer->m_headingFormat, LXW_ALIGN_VERTICAL_TOP);
    writer->m_dateFormat = workbook_add_format(writer->m_workbook);
    format_set_num_format(writer->m_dateFormat, "yyyy-mm-dd");
    writer->m_momentFormat = workbook_add_format(writer->m_workbook);
    format_set_num_format(writer->m_momentFormat, "yyyy-mm-dd hh:mm:ss");
    writer->m_textFormat = workbook_add_format(writer->m_workbook);
    format_set_num_format(writer->m_textFormat, "@");
    return std::unique_ptr<TableWriter>(std::move(writer));
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
    QFile::remove(m_partPath);
}

Result<> WorkbookWriter::startSheet(const QString &name, const QList<TableColumn> &columns)
{
    if (columns.size() > MaximumColumns)
        return Error{Error::Kind::Invalid,
                     tr("“%1” has %2 columns; a sheet holds %3. Leave some out.").arg(name).arg(columns.size()).arg(MaximumColumns),
                     {}};
    m_wantedName = name;
    m_columns = columns;
    m_continuation = 1;
    Result<> added = m_failure ? Result<>(*m_failure) : addSheet();
    if (!added)
        m_failure = added.error();
    return added;
}

Result<> WorkbookWriter::addSheet()
{
    finishSheet();
    m_sheetName = unusedSheetName(m_continuation);
    m_usedNames.append(m_sheetName.toLower());
    m_sheet = workbook_add_worksheet(m_workbook, m_sheetName.toUtf8().constData());
    if (!m_sheet)
        return notWritten(tr("the sheet “%1” could not be added").arg(m_sheetName), {});
    m_row = 0;
    for (int i = 0; i < m_columns.size(); ++i) {
        const int wanted = m_columns[i].width > 0 ? m_columns[i].width : int(m_columns[i].heading.size()) + 3;
        const int width = std::clamp(wanted, NarrowestColumn, WidestColumn);
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), width, nullptr);
        if (Result<> written = writeText(i, m_columns[i].heading, m_headingFormat); !written)
            return written;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return {};
}

void WorkbookWriter::finishSheet()
{
    if (!m_sheet)
        return;
    if (!m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row - 1), lxw_col_t(m_columns.size() - 1));
    m_sheet = nullptr;
}

Result<> WorkbookWriter::writeRow(const QList<Cell> &cells)
{
    if (m_failure)
        return *m_failure;
    Result<> written = writeCells(cells);
    if (!written)
        m_failure = written.error();
    return written;
}

Result<> WorkbookWriter::writeCells(const QList<Cell> &cells)
{
    if (!m_sheet) {
        if (Result<> started = startSheet(tr("Table"), {}); !started)
            return started;
    }
    if (cells.size() > MaximumColumns)
        return Error{Error::Kind::Invalid,
                     tr("Row %1 has %2 cells; a sheet holds %3 columns.").arg(m_row + 1).arg(cells.size()).arg(MaximumColumns), {}};
    if (m_row >= m_rowsPerSheet) {
        ++m_continuation;
        if (Result<> added = addSheet(); !added)
            return added;
    }
    for (int i = 0; i < cells.size(); ++i) {
        if (Result<> written = writeCell(i, cells[i]); !written)
            return written;
    }
    ++m_row;
    return {};
}

Result<> WorkbookWriter::writeCell(int column, const Cell &cell)
{
    const auto row = lxw_row_t(m_row);
    const auto col = lxw_col_t(column);
    lxw_error code = LXW_NO_ERROR;
    switch (cell.kind()) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Text:
        return writeText(column, cell.text(), needsTextFormat(cell.text()) ? m_textFormat : nullptr);
    case Cell::Kind::Formula:
    case Cell::Kind::Error:
        return writeText(column, cell.text(), m_textFormat);
    case Cell::Kind::Number:
        if (!std::isfinite(*cell.number()))
            return cellError(column, tr("the number is infinite or none at all"));
        code = worksheet_write_number(m_sheet, row, col, *cell.number(), nullptr);
        break;
    case Cell::Kind::Boolean:
        code = worksheet_write_boolean(m_sheet, row, col, *cell.boolean() ? 1 : 0, nullptr);
        break;
    case Cell::Kind::Date:
    case Cell::Kind::Moment: {
        const bool isDate = cell.kind() == Cell::Kind::Date;
        const std::optional<double> serial =
            serialNumber(isDate ? QDateTime(*cell.date(), QTime(0, 0), Qt::UTC) : *cell.moment());
        if (!serial) // earlier than spreadsheets can count
            return writeText(column, cell.text(), m_textFormat);
        code = worksheet_write_number(m_sheet, row, col, *serial, isDate ? m_dateFormat : m_momentFormat);
        break;
    }
    }
    return code == LXW_NO_ERROR ? Result<>() : Result<>(cellError(column, QString::fromUtf8(lxw_strerror(code))));
}

Result<> WorkbookWriter::writeText(int column, const QString &text, lxw_format *format)
{
    if (text.isEmpty() && !format)
        return {};
    if (text.size() > MaximumText)
        return cellError(column, tr("the text has %1 characters; a workbook cell holds %2. Shorten it, or write CSV instead")
                                     .arg(text.size())
                                     .arg(MaximumText));
    const QByteArray utf8 = escapedWorkbookText(text).toUtf8();
    const lxw_error code = worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(column), utf8.constData(), format);
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return cellError(column, tr("the text has too many control characters for a workbook cell"));
    return code == LXW_NO_ERROR ? Result<>() : Result<>(cellError(column, QString::fromUtf8(lxw_strerror(code))));
}

Result<> WorkbookWriter::finish()
{
    if (m_failure)
        return *m_failure;
    if (!m_workbook)
        return {}; // finished before
    if (!m_sheet && m_usedNames.isEmpty()) {
        if (Result<> started = startSheet(tr("Table"), {}); !started)
            return started;
    }
    finishSheet();
    lxw_workbook *workbook = m_workbook;
    m_workbook = nullptr; // closing frees it, with or without success
    const lxw_error code = workbook_close(workbook);
    if (code != LXW_NO_ERROR) {
        return notWritten(tr("it could not be written to its end"), QString::fromUtf8(lxw_strerror(code)));
    }
    std::error_code problem;
    std::filesystem::rename(nativePath(m_partPath), nativePath(m_path), problem);
    if (problem) {
        const QString words = QString::fromLocal8Bit(problem.message().c_str());
        return notWritten(words, words);
    }
    return {};
}

QString WorkbookWriter::unusedSheetName(int continuation) const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1F]"));
    QString base = m_wantedName.trimmed();
    base.replace(forbidden, QStringLiteral(" "));
    while (base.startsWith(u'\'') || base.startsWith(u' '))
        base.remove(0, 1);
    if (base.isEmpty() || base.compare(QLatin1String("history"), Qt::CaseInsensitive) == 0) // a name Excel keeps for itself
        base.append(QLatin1Char('_'));
    for (int number = continuation;; ++number) {
        const QString suffix = number > 1 ? QStringLiteral(" (%1)").arg(number) : QString();
        QString head = base.left(MaximumSheetName - suffix.size());
        while (!head.isEmpty() && (head.back().isHighSurrogate() || head.back() == u'\'' || head.back() == u' '))
            head.chop(1);
        const QString name = head + suffix;
        if (!m_usedNames.contains(name.toLower()))
            return name;
    }
}

Error WorkbookWriter::cellError(int column, const QString &what) const
{
    const QString heading = column < m_columns.size() ? m_columns[column].heading : QString::number(column + 1);
    return {Error::Kind::Invalid,
            tr("Sheet “%1”, row %2, column “%3”: %4. The workbook was not written.")
                .arg(m_sheetName)
                .arg(m_row + 1)
                .arg(heading.left(60), what),
            {}};
}

Error WorkbookWriter::notWritten(const QString &reason, const QString &detail) const
{
    return {Error::Kind::File,
            tr("“%1” was not written: %2. What stood there before is unchanged; choose another folder or make room on the disk.")
                .arg(m_path, reason),
            detail};
}

} // namespace Lodebook
