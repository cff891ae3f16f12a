// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/reports/reports.h"

namespace Lodebook {

/// Whether a file of that name is a document for people rather than a table for programs: .pdf, .html, .odt.
[[nodiscard]] bool isPaper(const QString &path);
/// export ENTITY -o FILE.pdf: the records of a selection as a list on paper.
[[nodiscard]] Result<ExitCode> exportPaper(CommandContext &context, const Entity &entity, const QCommandLineParser &arguments, const QString &path);
/// report record --for ENTITY/ID: all that is known of one record.
[[nodiscard]] Result<ReportDocument> makeRecordPaper(CommandContext &context, const QString &about, const ReportRequest &request);

} // namespace Lodebook
