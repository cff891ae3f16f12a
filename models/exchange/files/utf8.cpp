// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/utf8.h"

#include <cstdint>
#include <cstring>

namespace Lodebook {
namespace {

struct Lead
{
    int following = 0;             // continuation bytes; 0 is no lead byte
    unsigned char low = 0x80;      // bounds of the first of them
    unsigned char high = 0xBF;
};

// The bounds shut out overlong forms, surrogates and what lies beyond U+10FFFF.
Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1, 0x80, 0xBF};
    if (byte == 0xE0)
        return {2, 0xA0, 0xBF};
    if (byte == 0xED)
        return {2, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {2, 0x80, 0xBF};
    if (byte == 0xF0)
        return {3, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {3, 0x80, 0xBF};
    if (byte == 0xF4)
        return {3, 0x80, 0x8F};
    return {};
}

qsizetype endOfAscii(QByteArrayView bytes, qsizetype at)
{
    while (at + 8 <= bytes.size()) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + at, 8);
        if (eight & 0x8080808080808080ull)
            break;
        at += 8;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at;
}

} // namespace

Utf8Extent utf8Extent(QByteArrayView bytes)
{
    qsizetype at = endOfAscii(bytes, 0);
    while (at < bytes.size()) {
        const Lead lead = leadOf(static_cast<unsigned char>(bytes[at]));
        if (lead.following == 0)
            return {at, false};
        for (int i = 1; i <= lead.following; ++i) {
            if (at + i >= bytes.size())
                return {at, true};
            const auto byte = static_cast<unsigned char>(bytes[at + i]);
            if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF))
                return {at, false};
        }
        at = endOfAscii(bytes, at + lead.following + 1);
    }
    return {at, false};
}

QString textOfUtf8(QByteArrayView utf8)
{
    const bool hasMark = utf8.size() >= 3 && utf8[0] == '\xEF' && utf8.startsWith("\xEF\xBB\xBF");
    return hasMark ? QString(QChar(0xFEFF) + QString::fromUtf8(utf8)) : QString::fromUtf8(utf8);
}

} // namespace Lodebook
