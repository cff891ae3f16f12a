// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Lodebook {

/// How far some bytes are UTF-8.
struct Utf8Extent
{
    qsizetype valid = 0;       ///< Bytes of whole, valid characters from the beginning.
    bool isCutShort = false;   ///< What follows may be the beginning of a character that more bytes complete.
};

[[nodiscard]] Utf8Extent utf8Extent(QByteArrayView bytes);

/// Valid UTF-8 as text, a leading U+FEFF included, which QString::fromUtf8() drops as a byte order mark.
[[nodiscard]] QString textOfUtf8(QByteArrayView utf8);

} // namespace Lodebook
