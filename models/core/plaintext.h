// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// Text as it is kept: Unicode NFC, trimmed, no control characters but line breaks and tabs,
/// nothing that is no character at all.
/// Equal texts typed on two machines are then equal byte for byte.
[[nodiscard]] QString kept(const QString &typed);

/// Text as it is searched and compared: lower case, no accents, ligatures opened (“Œuvre” is found by “oeuvre”).
[[nodiscard]] QString folded(QStringView text);

} // namespace Lodebook
