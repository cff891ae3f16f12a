// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"

#include <QHash>

namespace Lodebook {

/// The cells of one sheet of a reporting template, asked for by label or by place. Columns count from 0, rows from 1.
class CmrtSheet
{
public:
    static constexpr int LabelColumn = 1;  ///< B
    static constexpr int AnswerColumn = 3; ///< D
    static constexpr int CommentColumn = 6; ///< G

    /// Reads the sheet at \a index up to \a lastRow; 0: all of it.
    [[nodiscard]] static Result<CmrtSheet> read(TableReader &table, int index, int lastRow = 0);

    QString name() const { return m_name; }
    const QList<TableRow> &rows() const { return m_rows; }
    Cell cell(int row, int column) const { return m_rows.value(m_byNumber.value(row, -1)).cell(column); }
    QString text(int row, int column) const { return cell(row, column).text().simplified(); }
    /// The letter a question about the company begins with (“A.”), null when the row has none.
    QChar letter(int row) const;

    /// The row whose label holds the words; 0: none has. Refused: several rows have, or one in another column.
    [[nodiscard]] Result<int> rowOf(const QString &words, bool isQuestion) const;

private:
    QString m_name;
    QList<TableRow> m_rows;
    QHash<int, qsizetype> m_byNumber;
};

/// Whether a cell has no value but the trace of a formula that failed or was never calculated.
[[nodiscard]] bool isFailedFormula(const Cell &cell);

} // namespace Lodebook
