// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import/rejectsfile.h"

namespace Lodebook {

namespace {

const QStringList reasonHeadings{QStringLiteral("problem_row"), QStringLiteral("problem_field"), QStringLiteral("problem_value"), QStringLiteral("problem")};

QString joined(const QList<ImportProblem> &problems, QString ImportProblem::*part)
{
    QStringList texts;
    for (const ImportProblem &problem : problems)
        texts.append(problem.*part);
    return texts.join(QLatin1String("; "));
}

} // namespace

bool RejectsFile::isReasonHeading(const QString &heading)
{
    return reasonHeadings.contains(heading);
}

Result<> RejectsFile::add(const TableRow &row, const QList<ImportProblem> &problems)
{
    if (m_path.isEmpty())
        return {};
    if (!m_writer) {
        Result<std::unique_ptr<TableWriter>> writer = createTable(m_path);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
        QList<TableColumn> columns;
        for (const QString &heading : m_headings + reasonHeadings)
            columns.append({heading, 0});
        if (Result<> started = m_writer->startSheet(QStringLiteral("rejects"), columns); !started)
            return started;
    }
    QList<Cell> cells = row.cells;
    while (cells.size() > m_headings.size())
        cells.removeLast(); // an overlong row: its surplus is shown in the reason
    while (cells.size() < m_headings.size())
        cells.append(Cell());
    cells << Cell::ofNumber(row.number) << Cell::ofText(joined(problems, &ImportProblem::field))
          << Cell::ofText(joined(problems, &ImportProblem::value)) << Cell::ofText(joined(problems, &ImportProblem::problem));
    return m_writer->writeRow(cells);
}

Result<> RejectsFile::finish()
{
    return m_writer ? m_writer->finish() : Result<>();
}

} // namespace Lodebook
