// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdevice.h"

#include <sodium.h>

namespace Lodebook {

TestDevice::TestDevice(int number, const QString &name)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot be used");
    const auto bytes = [](QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); };
    QByteArray seed(crypto_sign_SEEDBYTES, char(number));
    identity.device =
        recordIdFromText(QStringLiteral("019ca8a0-3e80-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
    identity.code = QStringLiteral("K7M%1").arg(number, 2, 10, QLatin1Char('0'));
    identity.name = name;
    identity.officer = QStringLiteral("Ada");
    identity.made = secret.made = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    identity.signKey.resize(crypto_sign_PUBLICKEYBYTES);
    secret.signSecret.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytes(identity.signKey), bytes(secret.signSecret), bytes(seed));
    identity.sealKey.resize(crypto_box_PUBLICKEYBYTES);
    secret.sealSecret.resize(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(bytes(identity.sealKey), bytes(secret.sealSecret), bytes(seed));
}

KnownKey TestDevice::known() const
{
    KnownKey key;
    key.device = identity.device;
    key.name = identity.name;
    key.code = identity.code;
    key.officer = identity.officer;
    key.signKey = identity.signKey;
    key.sealKey = identity.sealKey;
    key.knownSince = identity.made;
    return key;
}

KnownKey TestDevice::withdrawn() const
{
    KnownKey key = known();
    key.withdrawnAt = identity.made.addDays(3);
    return key;
}

} // namespace Lodebook
