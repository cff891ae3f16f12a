// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/roles.h"

#include <QStringView>

namespace Lodebook {

/// Whether a stored code is good or bad news by itself: green, expired, overdue ... None for codes that only name something.
[[nodiscard]] Severity severityOfCode(QStringView code);

} // namespace Lodebook
