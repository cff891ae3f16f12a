// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/xlsxsheet.h"

#include "models/exchange/files/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace Lodebook {
namespace {

constexpr int MaximumColumns = 16'384;
constexpr int MaximumRow = 1 << 30;
constexpr size_t MaximumCellBytes = 16 * 1024 * 1024;
constexpr qsizetype EnoughCells = 256; // ready before the reading pauses

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

/// A number of so few digits that dividing it once by a power of ten gives the nearest there is, which is what a search
/// among all of them gives too; most numbers people keep are like that. Nothing for any other.
std::optional<double> shortNumber(std::string_view text)
{
    constexpr std::array powers{1., 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const bool isNegative = text.starts_with('-');
    const std::string_view digits = text.substr(isNegative ? 1 : 0);
    if (digits.empty() || digits.size() >= powers.size() || digits.front() == '.' || digits.back() == '.')
        return std::nullopt;
    qint64 whole = 0;
    size_t point = digits.size() - 1;
    for (size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] >= '0' && digits[i] <= '9')
            whole = whole * 10 + (digits[i] - '0');
        else if (digits[i] == '.' && point == digits.size() - 1)
            point = i;
        else
            return std::nullopt;
    }
    const double number = double(whole) / powers[digits.size() - 1 - point];
    return isNegative ? -number : number;
}

std::optional<double> numberOf(std::string_view text)
{
    if (const std::optional<double> number = shortNumber(text))
        return number;
    bool isNumber = false;
    const double number = QByteArrayView(text).toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
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
    // The room for the cells goes round: it comes back with the row that was read before.
    std::swap(row, m_ready.front());
    m_ready.front().cells.clear();
    m_spare.push_back(std::move(m_ready.front().cells));
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
            m_value.append(piece);
        break;
    case Collecting::Formula:
        if (m_depth == ValueDepth)
            m_formula.append(piece);
        break;
    case Collecting::Inline:
        m_inline.text(piece);
        break;
    }
    if (std::max({m_value.size(), m_formula.size(), m_inline.size()}) > MaximumCellBytes)
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
    if (!m_spare.empty()) {
        m_row.cells = std::move(m_spare.back());
        m_spare.pop_back();
    }
    m_row.cells.reserve(m_width);
    m_column = -1;
}

void XlsxSheet::startCell(const SaxAttributes &attributes)
{
    ++m_column;
    m_style = 0;
    m_type = Type::Number;
    attributes.each([this](std::string_view name, std::string_view value) {
        if (value.empty())
            return;
        if (name == "r")
            m_column = columnOf(value);
        else if (name == "s")
            m_style = wholeNumber(value);
        else if (name == "t")
            m_type = typeOf(value);
    });
    if (m_column < 0 || m_column >= MaximumColumns)
        refuseDamaged(tr("a cell stands in the column “%1”").arg(attributes.text("r")));
    m_value.clear();
    m_formula.clear();
    m_inline.clear();
    m_hasValue = m_hasFormula = false;
    m_collecting = Collecting::Nothing;
}

void XlsxSheet::endCell()
{
    Cell cell = finishedCell();
    if (cell.isEmpty() || m_column < 0 || m_column >= MaximumColumns)
        return;
    if (m_row.cells.size() < m_column)
        m_row.cells.resize(m_column);
    if (m_row.cells.size() == m_column)
        m_row.cells.append(std::move(cell));
    else
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
    if (m_hasFormula && (!m_hasValue || (m_value.empty() && m_type != Type::Text)))
        return Cell::ofFormula(QString(QLatin1Char('=') + textOfUtf8(m_formula)));
    if (m_value.empty())
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
    const qsizetype at = QByteArrayView(m_value).trimmed().toInt(&isNumber);
    if (isNumber && at >= 0 && at < m_package->texts().size())
        return Cell::ofText(m_package->texts()[at]);
    refuseDamaged(tr("a cell points to the text number %1, which is not there").arg(textOfUtf8(m_value).left(40)));
    return {};
}

Cell XlsxSheet::numberCell() const
{
    const std::optional<double> number = numberOf(m_value);
    if (!number)
        return Cell::ofText(textOfUtf8(m_value));
    return cellOfNumber(*number, QString::fromLatin1(m_value), m_package->format(m_style), m_package->countsFrom1904());
}

void XlsxSheet::refuseDamaged(const QString &what)
{
    m_parser.refuse({Error::Kind::Invalid,
                     tr("%1: the sheet is damaged. Open the file in a spreadsheet program and save it anew.").arg(what), {}});
}

} // namespace Lodebook
