// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/deflation.h"

#include "tests/support/testpack.h"

#include <QTest>

#include <sodium.h>

#include <optional>

using namespace Lodebook;

class DeflationTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void unfoldsWhatItFolded_data();
    void unfoldsWhatItFolded();
    void isZlibToOthers();
    void refusesWhatIsDamaged();
    void refusesWhatFollowsTheEnd();
    void isNotAtTheEndOfHalfAStream();

private:
    QByteArray folded(const QByteArray &text, qsizetype piece, qsizetype room) const;
    std::optional<QByteArray> unfolded(const QByteArray &bytes, qsizetype piece, qsizetype room) const;
};

QByteArray DeflationTest::folded(const QByteArray &text, qsizetype piece, qsizetype room) const
{
    Deflater deflater(9);
    QByteArray bytes;
    QByteArray buffer(room, '\0');
    for (qsizetype at = 0; at <= text.size(); at += piece) {
        const bool last = at + piece > text.size();
        deflater.give(QByteArrayView(text).sliced(at, std::min(piece, text.size() - at)));
        while (const qsizetype got = deflater.take(buffer.data(), room, last))
            bytes.append(buffer.constData(), got);
    }
    return bytes;
}

std::optional<QByteArray> DeflationTest::unfolded(const QByteArray &bytes, qsizetype piece, qsizetype room) const
{
    Inflater inflater;
    QByteArray text;
    QByteArray buffer(room, '\0');
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        inflater.give(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        for (;;) {
            const qsizetype got = inflater.take(buffer.data(), room);
            if (got < 0)
                return std::nullopt;
            if (got == 0)
                break;
            text.append(buffer.constData(), got);
        }
    }
    return inflater.isAtEnd() ? std::optional(text) : std::nullopt;
}

void DeflationTest::unfoldsWhatItFolded_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray noise = randomBytes(300'000, 1);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a letter") << QByteArray("a");
    QTest::newRow("much of one letter") << QByteArray(1'000'000, 'a');
    QTest::newRow("noise") << noise;
}

void DeflationTest::unfoldsWhatItFolded()
{
    QFETCH(const QByteArray, text);
    for (const qsizetype piece : {100, 65'536, 2'000'000}) {
        for (const qsizetype room : {7, 65'536}) {
            const QByteArray bytes = folded(text, piece, room);
            QVERIFY(unfolded(bytes, piece, room) == text);
            QVERIFY(unfolded(bytes, 1000, 1000) == text);
        }
    }
}

void DeflationTest::isZlibToOthers()
{
    const QByteArray text(10'000, 't');
    const QByteArray bytes = folded(text, 3000, 500);
    QCOMPARE(qUncompress(QByteArray("\0\0\x27\x10", 4).append(bytes)), text);
    QVERIFY(unfolded(qCompress(text).mid(4), 10, 10) == text);
}

void DeflationTest::refusesWhatIsDamaged()
{
    const QByteArray text("the same, the same, the same and something else");
    const QByteArray bytes = folded(text, 100, 100);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray turned = bytes;
            turned[at] = char(turned.at(at) ^ (1 << bit));
            const std::optional<QByteArray> read = unfolded(turned, 100, 100);
            QVERIFY2(!read || read == text, qPrintable(QString::number(at)));
        }
    }
}

void DeflationTest::refusesWhatFollowsTheEnd()
{
    const QByteArray bytes = folded("text", 100, 100);
    QVERIFY(unfolded(bytes, 100, 100));
    for (const qsizetype piece : {qsizetype(1), bytes.size(), bytes.size() + 1})
        QVERIFY(!unfolded(QByteArray(bytes).append('x'), piece, 100));
}

void DeflationTest::isNotAtTheEndOfHalfAStream()
{
    const QByteArray bytes = folded("some text that is whole", 100, 100);
    for (qsizetype length = 1; length < bytes.size(); ++length)
        QVERIFY(!unfolded(bytes.first(length), 100, 100));
}

QTEST_GUILESS_MAIN(DeflationTest)
#include "tst_deflation.moc"
