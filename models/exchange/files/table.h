// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/files/cell.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace Lodebook {

/// One row as it stands in the file: neither padded nor cut to the width of the heading row.
struct TableRow
{
    int number = 0;      ///< The row as a spreadsheet numbers it, from 1. Rows a workbook leaves out are not delivered.
    int line = 0;        ///< The line of a text file where the row begins, from 1; 0 in a workbook.
    QList<Cell> cells;   ///< Trailing empty cells of a workbook are left out; a blank line of a text file has none.
    QString problem;     ///< Why the row cannot be trusted as it stands (a stray quotation mark); empty as a rule.

    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] Cell cell(qsizetype column) const { return cells.value(column); } ///< Empty beyond the end.
};

/// A sheet of a workbook. A text file has one, named like the file.
struct TableSheet
{
    QString name;
    bool isHidden = false;
};

/// Whatever is not written down in the file itself.
struct TableOptions
{
    enum class Encoding {
        Unicode,     ///< UTF-8, or UTF-16 with a byte order mark; anything else is refused, never guessed.
        Windows1252, ///< Western European, as older spreadsheets save CSV; a byte order mark still wins.
    };

    Encoding encoding = Encoding::Unicode;
    QChar delimiter;                           ///< Of a text file; null finds it from the first rows.
    QString sheet;                             ///< Of a workbook; empty takes the first sheet that is not hidden.
    qint64 maximumField = 16 * 1024 * 1024;    ///< Bytes in one cell; beyond that a quotation mark is missing.
    qint64 maximumCells = 200'000'000;         ///< In one sheet, gaps counted.
    qint64 maximumSheet = qint64(4) << 30;     ///< Bytes of one unpacked sheet.
    qint64 maximumTexts = qint64(512) << 20;   ///< Bytes of a workbook's unpacked table of texts, kept in memory.
};

/// The rows of a file, one after the other, in memory that does not grow with the file.
/// Readers stop at the first thing that makes the rest untrustworthy and say where and why;
/// after an error there are no more rows.
class TableReader
{
public:
    TableReader() = default;
    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    virtual ~TableReader() = default;

    /// The next row, or false at the end.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;

    [[nodiscard]] virtual QString sourceName() const = 0; ///< The file's name, for messages.
    [[nodiscard]] virtual QList<TableSheet> sheets() const = 0;
    [[nodiscard]] virtual int sheet() const = 0; ///< The index of the sheet being read.
    /// Goes to the first row of the sheet at @p index; the present index starts over.
    [[nodiscard]] virtual Result<> chooseSheet(int index) = 0;

    [[nodiscard]] virtual qint64 position() const = 0; ///< How far the reading is, out of size().
    [[nodiscard]] virtual qint64 size() const = 0;

    /// What a person should know about how the file was taken, one sentence each.
    [[nodiscard]] QStringList notes() const { return m_notes; }
    void addNote(const QString &note) { m_notes.append(note); }

private:
    QStringList m_notes;
};

} // namespace Lodebook
