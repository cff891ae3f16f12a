// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packkey.h"

#include "tests/support/testdevice.h"

#include <QTest>

#include <cstring>

using namespace Lodebook;

class PackKeyTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensForThoseItIsSealedFor();
    void opensForNobodyElse();
    void isAnotherEveryTime();
    void isOneForAll();
    void refusesWhatIsNoKey();

private:
    PackHeader sealedWith(const PackKey &key, const QList<TestDevice> &devices) const;
    std::optional<PackKey> openedBy(const TestDevice &device, const PackHeader &header) const
    {
        return PackKey::opened(header, device.identity.sealKey, device.secret.sealSecret);
    }

    const TestDevice m_hague{1, QStringLiteral("The Hague")};
    const TestDevice m_bukavu{2, QStringLiteral("Bukavu")};
    const TestDevice m_goma{3, QStringLiteral("Goma")};
};

PackHeader PackKeyTest::sealedWith(const PackKey &key, const QList<TestDevice> &devices) const
{
    PackHeader header;
    header.salt = QByteArray(16, 's');
    header.keyDigest = key.digest();
    for (const TestDevice &device : devices)
        header.recipients.append({PackHeader::keyId(header.salt, device.identity.sealKey),
                                  key.sealedFor(device.identity.sealKey).value()});
    return header;
}

void PackKeyTest::opensForThoseItIsSealedFor()
{
    const PackKey key = PackKey::fresh();
    const PackHeader header = sealedWith(key, {m_bukavu, m_goma});
    for (const TestDevice *device : {&m_bukavu, &m_goma}) {
        const std::optional<PackKey> opened = openedBy(*device, header);
        QVERIFY(opened);
        QCOMPARE(std::memcmp(opened->bytes(), key.bytes(), 32), 0);
    }
}

void PackKeyTest::opensForNobodyElse()
{
    PackHeader header = sealedWith(PackKey::fresh(), {m_bukavu, m_goma});
    QVERIFY(!openedBy(m_hague, header));
    std::swap(header.recipients[0].keyId, header.recipients[1].keyId);
    QVERIFY(!openedBy(m_bukavu, header));
    QVERIFY(!openedBy(m_goma, header));
}

void PackKeyTest::isAnotherEveryTime()
{
    const PackKey one = PackKey::fresh();
    const PackKey other = PackKey::fresh();
    QVERIFY(std::memcmp(one.bytes(), other.bytes(), 32) != 0);
    QVERIFY(one.digest() != other.digest());
    QVERIFY(one.sealedFor(m_goma.identity.sealKey).value() != one.sealedFor(m_goma.identity.sealKey).value());
}

void PackKeyTest::isOneForAll()
{
    PackHeader header = sealedWith(PackKey::fresh(), {m_bukavu});
    header.recipients.append(sealedWith(PackKey::fresh(), {m_goma}).recipients);
    QVERIFY(openedBy(m_bukavu, header));
    QVERIFY(!openedBy(m_goma, header)); // its sender meant to show it something else
}

void PackKeyTest::refusesWhatIsNoKey()
{
    const PackKey key = PackKey::fresh();
    QVERIFY(!key.sealedFor({}));
    QVERIFY(!key.sealedFor(QByteArray(31, 'x')));
    QVERIFY(!key.sealedFor(QByteArray(33, 'x')));
    QVERIFY(!key.sealedFor(QByteArray(32, '\0')));
}

QTEST_GUILESS_MAIN(PackKeyTest)
#include "tst_packkey.moc"
