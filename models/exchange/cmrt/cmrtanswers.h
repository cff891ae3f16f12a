// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

struct CmrtFile;

/// An answer of a report as a template would fill it in.
struct CmrtReportAnswer
{
    int row = 0; ///< On the sheet of the declaration.
    std::optional<Record> before;
    Record after;
};

/// The answers of a due-diligence report that a template can give and the member has not: none for a closed report. Which question
/// of the proposed questionnaire takes which answer is said at CmrtImport; a question that continues it takes it as well.
[[nodiscard]] Result<QList<CmrtReportAnswer>> answersForReport(const RecordStore &store, const RecordId &report, const CmrtFile &file);

} // namespace Lodebook
