// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// Labels and messages in this language from now on; empty keeps the user's own.
void setLanguage(const QString &language);

} // namespace Lodebook
