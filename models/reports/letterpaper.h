// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/letters.h"
#include "models/reports/reportdocument.h"

namespace Lodebook {

/// Letters as they are printed: address, day, subject and words, each letter beginning on a page of its own. \a title is what
/// the file is called; nobody reads it on the paper.
[[nodiscard]] ReportDocument letterPaper(const QList<Letter> &letters, const QString &title, const QDateTime &madeAt);

} // namespace Lodebook
