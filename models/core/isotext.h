// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Lodebook {

/// 2026-11-23: what Qt::ISODate writes, quick enough for every row of an import. Null when the date is none.
[[nodiscard]] QString isoText(QDate date);

/// 2026-11-23T01:02:03.004Z: what Qt::ISODateWithMs writes of a moment in UTC. Null when the moment is none.
[[nodiscard]] QString isoText(const QDateTime &moment);

} // namespace Lodebook
