// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Lodebook {

/// A text document as Qt writes it, its paragraphs, tables and pages laid out from right to left, which Qt cannot say
/// in this format. What is no such document comes back as it is.
[[nodiscard]] QByteArray turnedRightToLeft(const QByteArray &odt);

} // namespace Lodebook
