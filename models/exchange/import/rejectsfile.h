// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/tablewriter.h"
#include "models/exchange/import/importreport.h"

namespace Lodebook {

/// The rows an import did not take, as they stood, with the reasons in four columns behind them. Mended, the file can be
/// imported as it is: the import passes over those columns. Made only when there is something to put in.
class RejectsFile
{
public:
    RejectsFile(QString path, QStringList headings) : m_path(std::move(path)), m_headings(std::move(headings)) {}

    [[nodiscard]] Result<> add(const TableRow &row, const QList<ImportProblem> &problems);
    [[nodiscard]] Result<> finish();

    /// Whether a heading is one of the four.
    [[nodiscard]] static bool isReasonHeading(const QString &heading);

private:
    QString m_path;
    QStringList m_headings;
    std::unique_ptr<TableWriter> m_writer;
};

} // namespace Lodebook
