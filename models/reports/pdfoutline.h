// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportpages.h"

namespace Lodebook {

/// Adds bookmarks for the headings of a report, and its language, to the PDF Qt wrote of it: as an update at the end of
/// the file, the way the format foresees it, so that nothing before it is touched. A file that does not look as expected
/// is handed back as it was.
[[nodiscard]] QByteArray withOutline(const QByteArray &pdf, const ReportPages &pages);

} // namespace Lodebook
