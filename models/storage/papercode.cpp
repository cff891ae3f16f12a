// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/papercode.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace Lodebook {

namespace {

constexpr qsizetype groupSigns = 4;
constexpr const char *alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O and U

std::array<uchar, crypto_generichash_BYTES_MIN> checkSum(const SecretBytes &bytes, std::string_view purpose)
{
    std::array<uchar, crypto_generichash_BYTES_MIN> sum{};
    crypto_generichash(sum.data(), sum.size(), bytes.data(), size_t(bytes.size()),
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

QString PaperCode::toText(const SecretBytes &bytes, std::string_view purpose)
{
    SecretBytes all(bytes.size() + checkBytes);
    const auto sum = checkSum(bytes, purpose);
    std::memcpy(all.data(), bytes.data(), size_t(bytes.size()));
    std::memcpy(all.data() + bytes.size(), sum.data(), checkBytes);
    QString text;
    for (qsizetype sign = 0; sign < signsFor(bytes.size()); ++sign) {
        if (sign > 0 && sign % groupSigns == 0)
            text += u'-';
        int value = 0;
        for (qsizetype bit = sign * 5; bit < sign * 5 + 5; ++bit)
            value = value * 2 + ((all.data()[bit / 8] >> (7 - bit % 8)) & 1);
        text += QLatin1Char(alphabet[value]);
    }
    return text;
}

std::optional<SecretBytes> PaperCode::fromText(const QString &text, qsizetype bytes, std::string_view purpose)
{
    const std::optional<QString> signs = signsIn(text);
    if (!signs || signs->size() != signsFor(bytes))
        return std::nullopt;
    SecretBytes all(bytes + checkBytes);
    for (qsizetype sign = 0; sign < signs->size(); ++sign) {
        const int value = valueOf(signs->at(sign));
        for (int bit = 0; bit < 5; ++bit) {
            const qsizetype place = sign * 5 + bit;
            all.data()[place / 8] = uchar(all.data()[place / 8] | (((value >> (4 - bit)) & 1) << (7 - place % 8)));
        }
    }
    SecretBytes secret(bytes);
    std::memcpy(secret.data(), all.data(), size_t(bytes));
    const auto sum = checkSum(secret, purpose);
    if (std::memcmp(sum.data(), all.data() + bytes, checkBytes) != 0)
        return std::nullopt;
    return secret;
}

std::optional<QString> PaperCode::signsIn(const QString &text)
{
    QString signs;
    for (const QChar sign : text) {
        if (sign.isSpace() || sign == u'-' || sign.category() == QChar::Punctuation_Dash)
            continue;
        if (valueOf(sign) < 0)
            return std::nullopt;
        signs += sign;
    }
    return signs;
}

} // namespace Lodebook
