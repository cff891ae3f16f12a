// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secretsharing.h"

#include <utility>

namespace Lodebook {

namespace {

constexpr unsigned reduction = 0x1b; // x⁸ = x⁴ + x³ + x + 1

/// The product of two elements; as many steps whatever they are.
uchar product(uchar one, uchar other)
{
    unsigned left = one;
    unsigned right = other;
    unsigned sum = 0;
    for (int bit = 0; bit < 8; ++bit) {
        sum ^= left & (0U - (right & 1U));
        left = ((left << 1) & 0xffU) ^ (reduction & (0U - (left >> 7)));
        right >>= 1;
    }
    return uchar(sum);
}

/// What gives 1 with it: its 254th power, since the 255th is 1. Of 0 it is 0.
uchar inverse(uchar element)
{
    uchar power = 1;
    uchar square = element;
    for (int bit = 1; bit < 8; ++bit) { // 254 = 2 + 4 + … + 128
        square = product(square, square);
        power = product(power, square);
    }
    return power;
}

} // namespace

SecretShare SecretSharing::shareAt(int place, const SecretBytes &secret, const QList<SecretBytes> &coefficients)
{
    SecretShare share{place, SecretBytes(secret.size())};
    for (qsizetype byte = 0; byte < secret.size(); ++byte) {
        uchar value = 0;
        for (qsizetype power = coefficients.size(); power > 0; --power)
            value = product(uchar(value ^ coefficients.at(power - 1).data()[byte]), uchar(place));
        share.values.data()[byte] = uchar(value ^ secret.data()[byte]);
    }
    return share;
}

QList<SecretShare> SecretSharing::divide(const SecretBytes &secret, int needed, int shares)
{
    QList<SecretBytes> coefficients;
    for (int power = 1; power < needed; ++power)
        coefficients.append(SecretBytes::random(secret.size()));
    QList<SecretShare> divided;
    for (int place = 1; place <= shares; ++place)
        divided.append(shareAt(place, secret, coefficients));
    return divided;
}

SecretBytes SecretSharing::combine(const QList<SecretShare> &shares)
{
    SecretBytes secret(shares.isEmpty() ? 0 : shares.first().values.size());
    for (const SecretShare &share : shares) {
        uchar weight = 1; // Lagrange's, at 0; minus is plus in this field
        for (const SecretShare &other : shares) {
            if (other.place != share.place)
                weight = product(weight, product(uchar(other.place), inverse(uchar(other.place ^ share.place))));
        }
        for (qsizetype byte = 0; byte < secret.size(); ++byte)
            secret.data()[byte] = uchar(secret.data()[byte] ^ product(weight, share.values.data()[byte]));
    }
    return secret;
}

} // namespace Lodebook
