// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/reports/reportpages.h"

namespace Lodebook {

/// Writes a report by the ending of the path: .pdf, .html or .odt. The file is there whole or as it was before, never in
/// between. Invalid: another ending. PDF and ODT need fonts, so a QGuiApplication; any thread will do.
[[nodiscard]] Result<> writeReport(const ReportDocument &document, const QString &path, const std::function<bool()> &cancelled = {});

/// The same as PDF on the paper it was laid out for.
[[nodiscard]] Result<> writeReportPdf(const ReportPages &pages, const QString &path, const std::function<bool()> &cancelled = {});

} // namespace Lodebook
