// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Lodebook {

/// One thing that is wrong with one row of a file.
struct ImportProblem
{
    int row = 0;     ///< As a spreadsheet numbers it; the heading row is 1 as a rule.
    QString field;   ///< Public name; empty when the row as a whole is meant.
    QString value;   ///< What stood there.
    QString problem; ///< In words.
};

/// What became of a file. read == added + changed + unchanged + rejected + duplicates, skipped rows apart.
struct ImportReport
{
    RecordId batch; ///< Undoes everything; null for a rehearsal, or when nothing changed.
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 duplicates = 0; ///< Rows whose record is here already, or that the file brings twice.
    qint64 skipped = 0;    ///< Blank rows, and rows the mapping does not want.
    QList<ImportProblem> problems; ///< At most the first ten thousand; the rejects file has them all.
    QStringList notes;             ///< Headings nothing reads, how the file was taken.

    [[nodiscard]] bool isClean() const { return rejected == 0 && duplicates == 0; }
};

} // namespace Lodebook
