// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportpages.h"

namespace Lodebook {

/// A4, or Letter where people print on it, upright or lying as the report asks for, with margins a printer can reach.
[[nodiscard]] QPageLayout reportPaper(const ReportDocument &document, QPageSize::PageSizeId size = QPageSize::A4);

/// Cuts a report into pages: a title at the front, a running head on the others, and at the foot of each the day, the
/// checksum, the sources and its number among all. Needs fonts, so a QGuiApplication; any thread will do.
[[nodiscard]] ReportPages layOut(const ReportDocument &document, const QPageLayout &paper);

} // namespace Lodebook
