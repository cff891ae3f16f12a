// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reportdocument.h"

namespace Lodebook {

/// The report as one HTML file that needs nothing else: headings in order, tables whose header cells say what they head,
/// the language of the text, a style for paper. Every text is escaped. Pictures are embedded, with their words.
[[nodiscard]] QString reportHtml(const ReportDocument &document);

/// The same without style and scripts of its own, as QTextDocument and word processors read it.
[[nodiscard]] QString reportPlainHtml(const ReportDocument &document);

} // namespace Lodebook
