// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/files/table.h"
#include "models/exchange/import/importreport.h"

#include <QDate>

#include <array>
#include <optional>

namespace Lodebook {

/// What a member wrote beside one of the questions A to H about the company.
struct CmrtAnswer
{
    QString text;    ///< As chosen in the template: “Yes”, “No” ...
    QString comment; ///< What stands beside it, a web address as a rule.
    int row = 0;     ///< On the sheet of the declaration; 0: the version does not ask it.
};

/// A line of the smelter list, as the member wrote it.
struct CmrtSmelterLine
{
    TableRow source;
    QString metal;
    QString name;       ///< Of a smelter that is not in the template's own list, or not identified yet: what was chosen instead.
    QString country;
    QString facilityId;
    std::optional<bool> recycledOnly;
    QString comment;
    QList<ImportProblem> problems; ///< Why it cannot be taken; empty as a rule.
};

/// A filled-in Conflict Minerals Reporting Template, as it stands in its workbook.
struct CmrtFile
{
    enum Question { A, B, C, D, E, F, G, H, QuestionCount };

    QString version; ///< As the workbook states it: 6.5
    QString company;
    int companyRow = 0;
    QString scope; ///< Code of cmrt.scope; empty when none of the three was chosen.
    QString scopeDescription;
    QDate effectiveOn;
    std::array<CmrtAnswer, QuestionCount> answers;
    QStringList smelterHeadings; ///< As they stand over the list.
    QList<CmrtSmelterLine> smelters;
    QStringList notes; ///< What a person should know about how it was read, one sentence each.
};

/// Whether the file is a workbook with a sheet for the declaration or for the smelter list.
[[nodiscard]] bool isCmrtFile(const QString &path);

/// Reads versions 5.0 to 6.5. A line is found by its English label first; of versions from 6.0 on in another language, by the cell
/// the template was published with, as long as the letters of the questions still stand where they were.
/// Refused: another or an unknown version, labels that are missing, double or in another column, no company, no day from which
/// it holds. Nothing is guessed.
///
/// Source: the published structure of the template: sheets, labels, rows. Labels of 5.0 after its completion guide, cells of 6.x as published.
[[nodiscard]] Result<CmrtFile> readCmrtFile(const QString &path);

} // namespace Lodebook
