// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/reports.h"
#include "models/storage/recoverypart.h"

namespace Lodebook {

/// The sheet of paper with the recovery key of an encrypted casebook: the key, whose it is, and what to do with it.
[[nodiscard]] ReportDocument makeRecoverySheet(const RecordReader &reader, const ReportRequest &request,
                                               const QString &key);
/// The sheets with the parts of a divided recovery key, one page for each: they go to different people.
[[nodiscard]] ReportDocument makeRecoverySheets(const RecordReader &reader, const ReportRequest &request,
                                                const QList<RecoveryPart> &parts);

} // namespace Lodebook
