// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keyring.h"

#include "tests/support/backendtest.h"

using namespace Lodebook;

class KeyringTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void keepsTheSecretOfEachDevice();
    void keepsOneKeyForEachDevice();
};

void KeyringTest::keepsTheSecretOfEachDevice()
{
    Keyring keyring(casebook().database());
    const RecordId here = newRecordId(clock());
    const RecordId there = newRecordId(clock());
    const DeviceSecret secret{QByteArray("sign\0secret", 11), QByteArray("seal"), clock().now()};
    QVERIFY_RESULT(keyring.keepSecret(here, secret));
    const auto found = keyring.secret(here);
    QVERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->signSecret, secret.signSecret);
    QCOMPARE((*found)->sealSecret, secret.sealSecret);
    QCOMPARE((*found)->made, secret.made);
    const auto none = keyring.secret(there);
    QVERIFY_RESULT(none);
    QVERIFY(!none->has_value());
    QVERIFY(!keyring.keepSecret(here, secret)); // a secret that is lost makes its packs unreadable
}

void KeyringTest::keepsOneKeyForEachDevice()
{
    Keyring keyring(casebook().database());
    KnownKey key;
    key.device = newRecordId(clock());
    key.name = QStringLiteral("Téléphone de Bukavu");
    key.signKey = QByteArray(32, '\0');
    key.sealKey = QByteArray(32, '\xff');
    key.knownSince = clock().now();
    QVERIFY_RESULT(keyring.keep(key));
    KnownKey other = key;
    other.device = newRecordId(clock());
    other.name = QStringLiteral("Another");
    other.code = QStringLiteral("K7M2Q");
    other.officer = QStringLiteral("Ada");
    other.confirmed = true;
    other.acceptedBy = store().author().officer;
    QVERIFY_RESULT(keyring.keep(other));
    key.withdrawnAt = clock().now();
    QVERIFY_RESULT(keyring.keep(key));
    reopen();
    const Result<QList<KnownKey>> known = Keyring(casebook().database()).known();
    QVERIFY_RESULT(known);
    QCOMPARE(known->size(), 2);
    const KnownKey &first = known->first();
    QCOMPARE(first.name, other.name);
    QCOMPARE(first.code, other.code);
    QCOMPARE(first.officer, other.officer);
    QCOMPARE(first.acceptedBy, other.acceptedBy);
    QCOMPARE(first.signKey, other.signKey);
    QCOMPARE(first.sealKey, other.sealKey);
    QVERIFY(first.confirmed && first.isTrusted());
    QCOMPARE(known->last().name, key.name);
    QVERIFY(!known->last().confirmed && !known->last().isTrusted());
    QCOMPARE(known->last().withdrawnAt, key.withdrawnAt);
    QCOMPARE(known->last().knownSince, key.knownSince);
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
