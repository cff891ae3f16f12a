// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/saxparser.h"
#include "models/exchange/files/workbooktext.h"
#include "models/exchange/files/xlsxpackage.h"

#include <deque>
#include <string>
#include <vector>

namespace Lodebook {

/// Turns the XML of one sheet into rows, a few at a time.
class XlsxSheet final : public SaxHandler
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheet)

public:
    /// @p package outlives the sheet.
    XlsxSheet(ZipPart part, const XlsxPackage *package, qint64 maximumCells);

    [[nodiscard]] Result<bool> next(TableRow &row);
    int lastRow() const { return m_lastRow; } ///< The row the reading stands in, 0 before the first.
    qint64 position() const { return m_parser.part().position(); }
    qint64 size() const { return m_parser.part().size(); }

    void startElement(std::string_view name, const SaxAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view piece) override;

private:
    enum class Collecting { Nothing, Value, Formula, Inline };
    enum class Type { Number, SharedText, InlineText, Text, Boolean, Error, IsoDate };

    void startRow(const SaxAttributes &attributes);
    void startCell(const SaxAttributes &attributes);
    void endRow();
    void endCell();
    Cell finishedCell();
    Cell sharedText();
    Cell numberCell() const;
    static Type typeOf(std::string_view name);
    void refuseDamaged(const QString &what);

    const XlsxPackage *m_package; // not owned
    SaxParser m_parser;
    qint64 m_maximumCells;
    std::deque<TableRow> m_ready;
    std::vector<QList<Cell>> m_spare; ///< Rows read before, whose room is used again.
    qsizetype m_readyCells = 0;
    qint64 m_cells = 0;

    int m_depth = 0;
    bool m_isData = false;
    int m_lastRow = 0;
    TableRow m_row;
    qsizetype m_width = 0; // cells of the row before: most rows are alike
    int m_column = -1;
    int m_style = 0;
    Type m_type = Type::Number;
    std::string m_value;
    std::string m_formula;
    WorkbookText m_inline;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    Collecting m_collecting = Collecting::Nothing;
};

} // namespace Lodebook
