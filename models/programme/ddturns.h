// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/ddscores.h"
#include "models/storage/recordreader.h"

#include <QDateTime>

namespace Lodebook {

/// One turn of the talk between a member and its reviewer about an answer.
struct DdTurn
{
    QDateTime at{};     ///< UTC.
    RecordId officer{}; ///< Who wrote it down.
    DdSide side = DdSide::Own;
    QString text{};     ///< What was new then.
};

/// The rounds of clarification about an answer, the first turn first: told from the change log, stored nowhere else. Without
/// what was undone, and without what the reader may not see.
[[nodiscard]] Result<QList<DdTurn>> ddTurns(const RecordReader &reader, const RecordId &answer);

} // namespace Lodebook
