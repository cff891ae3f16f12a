// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/xlsxsheet.h"

#include "models/exchange/files/utf8.h"

#include <charconv>
#include <cmath>

namespace Lodebook {
namespace {

constexpr int MaximumColumns = 16'384;
constexpr int MaximumRow = 1 << 30;
constexpr qsizetype MaximumCellBytes = 16 * 1024 * 1024;
constexpr qsizetype EnoughCells = 1024; // ready before the reading pauses

constexpr int DataDepth = 2; // worksheet / sheetData / row / c / v
constexpr int RowDepth = 3;
constexpr int CellDepth = 4;
constexpr int ValueDepth = 5;

int wholeNumber(std::string_view digits)
{
    int number = -1;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return problem == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

/// The column of “AB12” from 0, or -1.
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char letter : reference) {
        if (letter >= 'A' && letter <= 'Z')
            column = column * 26 + (letter - 'A' + 1);
        else if (letter >= 'a' && letter <= 'z')
            column = column * 26 + (letter - 'a' + 1);
        else
            break;
        if (column > MaximumColumns)
            return -1;
    }
    return column - 1;
}

void appendTo(QByteArray &bytes, std::string_view piece)
{
    bytes.append(piece.data(), qsizetype(piece.size()));
}

Cell isoCell(const QString &value)
{
    if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid() && value.size() == 10)
        return Cell::ofDate(date);
    QDateTime moment = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!moment.isValid())
        return Cell::ofText(value);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC); // the clock reading stays
    return Cell::ofMoment(moment);
}

} // namespace

XlsxSheet::XlsxSheet(ZipPart part, const XlsxPackage *package, qint64 maximumCells)
    : m_package(package)
    , m_parser(std::move(part), this)
    , m_maximumCells(maximumCells)
{
}

Result<bool> XlsxSheet::next(TableRow &row)
{
    while (m_ready.empty()) {
        const Result<bool> more = m_parser.readSome();
        if (!more)
            return more.error();
        if (!*more && m_ready.empty())
            return false;
    }
    row = std::move(m_ready.front());
    m_ready.pop_front();
    if (m_ready.empty())
        m_readyCells = 0;
    return true;
}

void XlsxSheet::startElement(std::string_view name, const SaxAttributes &attributes)
{
    ++m_depth;
    if (m_depth == DataDepth) {
        m_isData = name == "sheetData";
    } else if (!m_isData) {
        return;
    } else if (m_depth == RowDepth && name == "row") {
        startRow(attributes);
    } else if (m_depth == CellDepth && name == "c") {
        startCell(attributes);
    } else if (m_depth == ValueDepth) {
        m_collecting = name == "v" ? Collecting::Value
            : name == "f"          ? Collecting::Formula
            : name == "is"         ? Collecting::Inline
                                   : Collecting::Nothing;
        m_hasValue = m_hasValue || name == "v" || name == "is";
        m_hasFormula = m_hasFormula || name == "f";
    } else if (m_collecting == Collecting::Inline) {
        m_inline.startElement(name);
    }
}

void XlsxSheet::endElement(std::string_view name)
{
    const int depth = m_depth--;
    if (depth == DataDepth)
        m_isData = false;
    else if (!m_isData)
        return;
    else if (depth == RowDepth && name == "row")
        endRow();
    else if (depth == CellDepth && name == "c")
        endCell();
    else if (depth == ValueDepth)
        m_collecting = Collecting::Nothing;
    else if (m_collecting == Collecting::Inline)
        m_inline.endElement(name);
}

void XlsxSheet::text(std::string_view piece)
{
    switch (m_collecting) {
    case Collecting::Nothing:
        return;
    case Collecting::Value:
        if (m_depth == ValueDepth)
            appendTo(m_value, piece);
        break;
    case Collecting::Formula:
        if (m_depth == ValueDepth)
            appendTo(m_formula, piece);
        break;
    case Collecting::Inline:
        m_inline.text(piece);
        break;
    }
    if (m_value.size() > MaximumCellBytes || m_formula.size() > MaximumCellBytes || m_inline.size() > MaximumCellBytes)
        refuseDamaged(tr("a cell is longer than %1 bytes").arg(MaximumCellBytes));
}

void XlsxSheet::startRow(const SaxAttributes &attributes)
{
    const std::string_view reference = attributes.value("r");
    const int number = reference.empty() ? m_lastRow + 1 : wholeNumber(reference);
    if (number < 1 || number > MaximumRow)
        return refuseDamaged(tr("a row has the number “%1”").arg(attributes.text("r")));
    m_lastRow = number;
    m_row = TableRow();
    m_row.number = number;
    m_row.cells.reserve(m_width);
    m_column = -1;
}

void XlsxSheet::startCell(const SaxAttributes &attributes)
{
    const std::string_view reference = attributes.value("r");
    m_column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (m_column < 0 || m_column >= MaximumColumns)
        refuseDamaged(tr("a cell stands in the column “%1”").arg(attributes.text("r")));
    const std::string_view style = attributes.value("s");
    m_style = style.empty() ? 0 : wholeNumber(style);
    m_type = typeOf(attributes.value("t"));
    m_value.resize(0);
    m_formula.resize(0);
    m_inline.clear();
    m_hasValue = m_hasFormula = false;
    m_collecting = Collecting::Nothing;
}

void XlsxSheet::endCell()
{
    Cell cell = finishedCell();
    if (cell.isEmpty() || m_column < 0 || m_column >= MaximumColumns)
        return;
    if (m_row.cells.size() <= m_column)
        m_row.cells.resize(m_column + 1);
    m_row.cells[m_column] = std::move(cell);
}

void XlsxSheet::endRow()
{
    m_width = m_row.cells.size();
    m_cells += m_width;
    if (m_cells > m_maximumCells)
        return m_parser.refuse({Error::Kind::Refused,
                                tr("the sheet has more than the %1 cells allowed. Split it into smaller ones.").arg(m_maximumCells),
                                {}});
    m_readyCells += m_width + 1;
    m_ready.push_back(std::move(m_row));
    if (m_readyCells >= EnoughCells)
        m_parser.pause();
}

XlsxSheet::Type XlsxSheet::typeOf(std::string_view name)
{
    if (name.empty() || name == "n")
        return Type::Number;
    if (name == "s")
        return Type::SharedText;
    if (name == "inlineStr")
        return Type::InlineText;
    if (name == "b")
        return Type::Boolean;
    if (name == "e")
        return Type::Error;
    return name == "d" ? Type::IsoDate : Type::Text;
}

Cell XlsxSheet::finishedCell()
{
    if (m_type == Type::InlineText)
        return Cell::ofText(m_inline.result());
    if (m_hasFormula && (!m_hasValue || (m_value.isEmpty() && m_type != Type::Text)))
        return Cell::ofFormula(QString(QLatin1Char('=') + textOfUtf8(m_formula)));
    if (m_value.isEmpty())
        return {};
    switch (m_type) {
    case Type::Number:
        return numberCell();
    case Type::SharedText:
        return sharedText();
    case Type::Boolean:
        return Cell::ofBoolean(m_value == "1" || m_value == "true");
    case Type::Error:
        return Cell::ofError(textOfUtf8(m_value));
    case Type::IsoDate:
        return isoCell(textOfUtf8(m_value));
    case Type::InlineText:
    case Type::Text:
        break;
    }
    return Cell::ofText(unescapedWorkbookText(textOfUtf8(m_value)));
}

Cell XlsxSheet::sharedText()
{
    bool isNumber = false;
    const qsizetype at = m_value.trimmed().toInt(&isNumber);
    if (isNumber && at >= 0 && at < m_package->texts().size())
        return Cell::ofText(m_package->texts()[at]);
    refuseDamaged(tr("a cell points to the text number %1, which is not there").arg(textOfUtf8(m_value).left(40)));
    return {};
}

Cell XlsxSheet::numberCell() const
{
    bool isNumber = false;
    const double number = m_value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return Cell::ofText(textOfUtf8(m_value));
    return cellOfNumber(number, QString::fromLatin1(m_value), m_package->format(m_style), m_package->countsFrom1904());
}

void XlsxSheet::refuseDamaged(const QString &what)
{
    m_parser.refuse({Error::Kind::Invalid,
                     tr("%1: the sheet is damaged. Open the file in a spreadsheet program and save it anew.").arg(what), {}});
}

} // namespace Lodebook
