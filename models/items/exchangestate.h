// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/conflicts.h"

namespace Lodebook {

/// What waits for somebody in the exchange with other devices.
struct ExchangeState
{
    qint64 conflicts = 0;
    qint64 heldBack = 0;
    QStringList silent; ///< Trusted devices that were not heard of for long.

    [[nodiscard]] bool isQuiet() const { return conflicts == 0 && heldBack == 0 && silent.isEmpty(); }
};

[[nodiscard]] Result<ExchangeState> exchangeState(Casebook &casebook);
/// What is open about one record.
[[nodiscard]] Result<QList<OpenConflict>> conflictsOf(Casebook &casebook, const RecordRef &record);

} // namespace Lodebook
