// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lodebook {

/// Numbers people cite: PREFIX-DEVICE-RUNNING and a check character, such as PR-7KQ2M-14-X.
/// The device part is five random letters of one casebook copy, the running part never goes back, so two offline
/// laptops do not produce the same one. Letters that look alike (I L O U) are not used; the check character
/// (modulo 37) finds every single wrong character and every swap of neighbours.
[[nodiscard]] QString citedNumber(QStringView prefix, QStringView deviceCode, qint64 running);

/// Whether the check character fits; case and look-alike letters are forgiven.
[[nodiscard]] bool isCitedNumber(QStringView text);

/// Five fresh random characters for a device.
[[nodiscard]] QString newDeviceCode();

} // namespace Lodebook
