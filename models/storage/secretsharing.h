// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/secretbytes.h"

#include <QList>

namespace Lodebook {

/// One share of a secret: the values of its polynomials at a place.
struct SecretShare
{
    int place = 0; ///< From 1 to 255.
    SecretBytes values;
};

/// Shamir's secret sharing (A. Shamir, How to share a secret, 1979), each byte for itself in the field of 256 elements
/// with the polynomial x⁸ + x⁴ + x³ + x + 1: any \a needed shares give the secret, fewer say nothing of it, not even
/// to somebody with all the time in the world. No table is looked up and no branch taken by what is secret.
namespace SecretSharing {

/// Shares at the places 1 to \a shares. 1 <= needed <= shares <= 255.
[[nodiscard]] QList<SecretShare> divide(const SecretBytes &secret, int needed, int shares);
/// The share at a place when the coefficients of x, x², … are these.
[[nodiscard]] SecretShare shareAt(int place, const SecretBytes &secret, const QList<SecretBytes> &coefficients);
/// The secret of shares at different places, all of one length. Of fewer than were needed it is another one.
[[nodiscard]] SecretBytes combine(const QList<SecretShare> &shares);

} // namespace SecretSharing

} // namespace Lodebook
