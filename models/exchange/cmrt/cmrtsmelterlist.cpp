// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cmrt/cmrtsmelterlist.h"

#include "models/exchange/cmrt/cmrtsheet.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

constexpr int lastHeadingRow = 10;
constexpr int publishedHeadingRow = 4;
constexpr int publishedColumns = 17; ///< A to Q.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cmrt)
};

/// Where what stands, counted from 0; as published, until the headings say otherwise.
struct Columns
{
    int input = 0;
    int metal = 1;
    int lookUp = 2;
    int name = 3;
    int country = 4;
    int facilityId = 5;
    int recycled = 15;
    int comment = 16;
};

struct Heading
{
    const char *beginning;
    int Columns::*column;
};

constexpr Heading headings[] = {
    {"Smelter Identification Number Input", &Columns::input}, {"Metal", &Columns::metal},
    {"Smelter Look-up", &Columns::lookUp},                    {"Smelter Name", &Columns::name},
    {"Smelter Country", &Columns::country},                   {"Smelter Identification", &Columns::facilityId},
    {"Does 100%", &Columns::recycled},                        {"Comments", &Columns::comment},
};

/// The place of a heading; -1: there is none. The longer of two that begin alike is the other column's.
int columnOf(const TableRow &row, const char *beginning)
{
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString text = row.cell(column).text().simplified();
        const bool isInput = text.contains(QLatin1String("Input"), Qt::CaseInsensitive);
        if (text.startsWith(QLatin1String(beginning), Qt::CaseInsensitive) && isInput == QLatin1String(beginning).endsWith(QLatin1String("Input")))
            return column;
    }
    return -1;
}

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message, {}};
}

class List
{
public:
    List(const CmrtSheet &sheet, CmrtFile &file) : m_sheet(sheet), m_file(file) {}

    Result<> read();

private:
    Result<> findColumns();
    Result<> takeEnglish(const TableRow &row);
    void takeLine(const TableRow &row);
    QString text(const TableRow &row, int column, const char *field, CmrtSmelterLine &line) const;

    const CmrtSheet &m_sheet;
    CmrtFile &m_file;
    Columns m_columns;
    int m_headingRow = 0;
};

Result<> List::findColumns()
{
    for (const TableRow &row : m_sheet.rows()) {
        if (row.number > lastHeadingRow)
            break;
        if (columnOf(row, "Metal") >= 0 && columnOf(row, "Smelter Name") >= 0)
            return takeEnglish(row);
    }
    int filled = 0;
    for (int column = 0; column < publishedColumns; ++column)
        filled += !m_sheet.text(publishedHeadingRow, column).isEmpty();
    if (filled < publishedColumns)
        return refused(Words::tr("Sheet “%1” has no heading row that was recognised: cells were moved, or the labels are in another language. Nothing was read. Set the language of the template to English, save it and import it again.")
                           .arg(m_sheet.name()));
    m_headingRow = publishedHeadingRow;
    m_file.notes.append(Words::tr("The headings of sheet “%1” are not in English; its columns were read as published.").arg(m_sheet.name()));
    return {};
}

Result<> List::takeEnglish(const TableRow &row)
{
    m_headingRow = row.number;
    const Columns published;
    bool isMoved = false;
    for (const Heading &heading : headings) {
        const int column = columnOf(row, heading.beginning);
        if (column < 0 && heading.column != &Columns::input)
            return refused(Words::tr("Sheet “%1”, row %2: the column “%3” is missing. Nothing was read. Ask for the template as it was published.")
                               .arg(m_sheet.name()).arg(row.number).arg(QLatin1String(heading.beginning)));
        m_columns.*heading.column = column;
        isMoved = isMoved || (column >= 0 && column != published.*heading.column);
    }
    if (isMoved)
        m_file.notes.append(Words::tr("Columns of sheet “%1” stand elsewhere than in the published template; they were found by their headings.").arg(m_sheet.name()));
    return {};
}

Result<> List::read()
{
    if (Result<> found = findColumns(); !found)
        return found;
    for (int column = 0; column < publishedColumns; ++column)
        m_file.smelterHeadings.append(m_sheet.text(m_headingRow, column));
    for (const TableRow &row : m_sheet.rows()) {
        if (row.number > m_headingRow)
            takeLine(row);
    }
    return {};
}

QString List::text(const TableRow &row, int column, const char *field, CmrtSmelterLine &line) const
{
    const Cell cell = column >= 0 ? row.cell(column) : Cell();
    if (!isFailedFormula(cell))
        return cell.text().simplified();
    line.problems.append({row.number, QLatin1String(field), cell.text(),
                          Words::tr("Sheet “%1”: the cell has a formula without a result. Open the template in the program it was filled in with, let it calculate, save it and import it again.").arg(m_sheet.name())});
    return {};
}

void List::takeLine(const TableRow &row)
{
    CmrtSmelterLine line;
    line.source = row;
    line.metal = text(row, m_columns.metal, "metal", line);
    line.name = text(row, m_columns.name, "reported_name", line);
    if (line.name.isEmpty())
        line.name = text(row, m_columns.lookUp, "reported_name", line);
    line.country = text(row, m_columns.country, "reported_country", line);
    line.facilityId = text(row, m_columns.facilityId, "facility_id", line);
    if (line.facilityId.isEmpty())
        line.facilityId = text(row, m_columns.input, "facility_id", line);
    if (line.metal.isEmpty() && line.name.isEmpty() && line.facilityId.isEmpty() && line.problems.isEmpty())
        return; // prepared by the template, never filled in
    const QString recycled = text(row, m_columns.recycled, "recycled_only", line);
    if (recycled.compare(u"Yes", Qt::CaseInsensitive) == 0 || recycled.compare(u"No", Qt::CaseInsensitive) == 0)
        line.recycledOnly = recycled.compare(u"Yes", Qt::CaseInsensitive) == 0;
    line.comment = text(row, m_columns.comment, "comment", line);
    m_file.smelters.append(line);
}

} // namespace

Result<> takeSmelterList(const CmrtSheet &sheet, CmrtFile &file)
{
    return List(sheet, file).read();
}

} // namespace Lodebook
