// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secretsharing.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Lodebook;

namespace {

SecretBytes bytesOf(const QByteArray &hex)
{
    const QByteArray plain = QByteArray::fromHex(hex);
    SecretBytes bytes(plain.size());
    std::memcpy(bytes.data(), plain.constData(), size_t(plain.size()));
    return bytes;
}

/// Any \a count of the shares, in any order.
QList<SecretShare> some(QList<SecretShare> shares, int count, QRandomGenerator &random)
{
    std::shuffle(shares.begin(), shares.end(), random);
    return shares.first(count);
}

} // namespace

class SecretSharingTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSharesThatWereWorkedOutElsewhere_data();
    void givesTheSharesThatWereWorkedOutElsewhere();
    void comesBackFromAnyThatAreNeeded();
    void saysNothingWithOneTooFew();
    void isDividedAnotherWayEachTime();
};

void SecretSharingTest::givesTheSharesThatWereWorkedOutElsewhere_data()
{
    // With tables of logarithms of 3, which are not in the program: the secret is 00 01 … 0f, the coefficients those of
    // the test below.
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("2 needed, place 1") << 2 << 1 << QByteArray("f0e0d0c0b0a090807060504030201000");
    QTest::newRow("2 needed, place 2") << 2 << 2 << QByteArray("fbd8bd9e77543112f8dbbe9d74573211");
    QTest::newRow("2 needed, place 3") << 2 << 3 << QByteArray("0b396f5dc3f1a79580b2e4d6487a2c1e");
    QTest::newRow("2 needed, place 5") << 2 << 5 << QByteArray("1d49b5e15602feaa8bdf2377c094683c");
    QTest::newRow("2 needed, place 8") << 2 << 8 << QByteArray("c148c841d35ada53e56cec65f77efe77");
    QTest::newRow("2 needed, place 255") << 2 << 255 << QByteArray("61f654c30b9c3ea9b5228017df48ea7d");
    QTest::newRow("3 needed, place 1") << 3 << 1 << QByteArray("f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    QTest::newRow("3 needed, place 2") << 3 << 2 << QByteArray("fb9c35527c1bb2d5ee892047690ea7c0");
    QTest::newRow("3 needed, place 3") << 3 << 3 << QByteArray("0b6cc5a28ceb42251e79d0b799fe5730");
    QTest::newRow("3 needed, place 5") << 3 << 5 << QByteArray("1d5381cf3e70a2ec5b15c7897836e4aa");
    QTest::newRow("3 needed, place 8") << 3 << 8 << QByteArray("c164903563c632979e3bcf6a3c996dc8");
    QTest::newRow("3 needed, place 255") << 3 << 255 << QByteArray("61ce248beb44ae016ec12b84e44ba10e");
}

void SecretSharingTest::givesTheSharesThatWereWorkedOutElsewhere()
{
    QFETCH(const int, needed);
    QFETCH(const int, place);
    QFETCH(const QByteArray, values);
    const QList<SecretBytes> coefficients{bytesOf("f0e1d2c3b4a5968778695a4b3c2d1e0f"),
                                          bytesOf("00112233445566778899aabbccddeeff")};
    const SecretBytes secret = bytesOf("000102030405060708090a0b0c0d0e0f");
    const SecretShare share = SecretSharing::shareAt(place, secret, coefficients.first(needed - 1));
    QCOMPARE(share.place, place);
    QVERIFY(share.values == bytesOf(values));
}

void SecretSharingTest::comesBackFromAnyThatAreNeeded()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int shares = 1; shares <= 8; ++shares) {
        for (int needed = 1; needed <= shares; ++needed) {
            const SecretBytes secret = SecretBytes::random(16);
            const QList<SecretShare> divided = SecretSharing::divide(secret, needed, shares);
            QCOMPARE(divided.size(), shares);
            for (int count = needed; count <= shares; ++count)
                QVERIFY2(SecretSharing::combine(some(divided, count, random)) == secret,
                         qPrintable(QStringLiteral("%1 of %2, seed %3").arg(needed).arg(shares).arg(seed)));
        }
    }
    const SecretBytes secret = SecretBytes::random(32);
    QVERIFY(SecretSharing::combine(some(SecretSharing::divide(secret, 255, 255), 255, random)) == secret);
}

/// With one share too few every secret is as likely as every other: the share that is missing decides.
void SecretSharingTest::saysNothingWithOneTooFew()
{
    const SecretBytes secret = SecretBytes::random(1);
    for (int needed = 2; needed <= 4; ++needed) {
        const QList<SecretShare> divided = SecretSharing::divide(secret, needed, needed);
        QSet<uchar> possible;
        for (int value = 0; value < 256; ++value) {
            QList<SecretShare> guessed = divided.first(needed - 1);
            guessed.append({needed, SecretBytes(1)});
            guessed.last().values.data()[0] = uchar(value);
            possible.insert(SecretSharing::combine(guessed).data()[0]);
        }
        QCOMPARE(possible.size(), 256);
    }
}

void SecretSharingTest::isDividedAnotherWayEachTime()
{
    const SecretBytes secret(16);
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        const SecretBytes values = SecretSharing::divide(secret, 2, 2).first().values;
        seen.insert(QByteArray(reinterpret_cast<const char *>(values.data()), values.size()));
    }
    QCOMPARE(seen.size(), 50);
}

QTEST_GUILESS_MAIN(SecretSharingTest)
#include "tst_secretsharing.moc"
