// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recoverykey.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <string_view>

namespace Lodebook {

namespace {

constexpr qsizetype secretBytes = 16;
constexpr qsizetype checkBytes = 4;
constexpr qsizetype bytesInAll = secretBytes + checkBytes;
constexpr qsizetype signsInAll = bytesInAll * 8 / 5;
constexpr qsizetype groupSigns = 4;
constexpr const char *alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O and U

std::array<uchar, crypto_generichash_BYTES_MIN> checkSum(const SecretBytes &secret)
{
    std::array<uchar, crypto_generichash_BYTES_MIN> sum{};
    constexpr std::string_view purpose = "lodebook recovery";
    crypto_generichash(sum.data(), sum.size(), secret.data(), size_t(secret.size()),
                       reinterpret_cast<const uchar *>(purpose.data()), purpose.size());
    return sum;
}

int valueOf(QChar sign)
{
    switch (const char letter = sign.toUpper().toLatin1()) {
    case 'O': return 0;
    case 'I':
    case 'L': return 1;
    default: {
        const char *found = letter ? std::strchr(alphabet, letter) : nullptr;
        return found ? int(found - alphabet) : -1;
    }
    }
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(SecretBytes::random(secretBytes));
}

QString RecoveryKey::text() const
{
    std::array<uchar, bytesInAll> all{};
    const auto sum = checkSum(m_secret);
    std::memcpy(all.data(), m_secret.data(), secretBytes);
    std::memcpy(all.data() + secretBytes, sum.data(), checkBytes);
    QString text;
    for (qsizetype sign = 0; sign < signsInAll; ++sign) {
        if (sign > 0 && sign % groupSigns == 0)
            text += u'-';
        int value = 0;
        for (qsizetype bit = sign * 5; bit < sign * 5 + 5; ++bit)
            value = value * 2 + ((all[size_t(bit / 8)] >> (7 - bit % 8)) & 1);
        text += QLatin1Char(alphabet[value]);
    }
    sodium_memzero(all.data(), all.size());
    return text;
}

std::optional<RecoveryKey> RecoveryKey::fromText(const QString &text)
{
    SecretBytes all(bytesInAll);
    qsizetype signs = 0;
    for (const QChar sign : text) {
        if (sign.isSpace() || sign == u'-' || sign.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(sign);
        if (value < 0 || signs == signsInAll)
            return std::nullopt;
        for (int bit = 0; bit < 5; ++bit) {
            const qsizetype place = signs * 5 + bit;
            all.data()[place / 8] = uchar(all.data()[place / 8] | (((value >> (4 - bit)) & 1) << (7 - place % 8)));
        }
        ++signs;
    }
    if (signs != signsInAll)
        return std::nullopt;
    SecretBytes secret(secretBytes);
    std::memcpy(secret.data(), all.data(), secretBytes);
    const auto sum = checkSum(secret);
    if (std::memcmp(sum.data(), all.data() + secretBytes, checkBytes) != 0)
        return std::nullopt;
    return RecoveryKey(secret);
}

} // namespace Lodebook
