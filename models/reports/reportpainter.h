// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/reportpages.h"

class QPagedPaintDevice;

namespace Lodebook {

/// Paints one page into the rectangle, the whole sheet with its margins: the one routine for paper, PDF and screen.
/// The ground is not filled.
void paintReportPage(QPainter &painter, const QRectF &sheet, const ReportPages &pages, int page);

/// Prints pages \a first to \a last (from 0; -1: to the end) on a printer or into a PDF; File when the device refuses.
/// The device gets the paper of the report. \a cancelled is asked at each page.
[[nodiscard]] Result<> printReport(QPagedPaintDevice &device, const ReportPages &pages, int first = 0, int last = -1,
                                   const std::function<bool()> &cancelled = {});

} // namespace Lodebook
