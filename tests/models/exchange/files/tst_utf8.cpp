// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/utf8.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace Lodebook;

class Utf8Test final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsEveryCharacter();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void agreesWithQtOnAnyBytes();
    void keepsALeadingMark();
};

void Utf8Test::acceptsEveryCharacter()
{
    for (char32_t character = 0; character <= 0x10FFFF; character += character < 0x3000 ? 1 : 251) {
        if (character >= 0xD800 && character <= 0xDFFF)
            continue;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        QCOMPARE(utf8Extent(bytes).valid, bytes.size());
        for (qsizetype size = 1; size < bytes.size(); ++size) {
            QCOMPARE(utf8Extent(bytes.left(size)).valid, 0);
            QVERIFY(utf8Extent(bytes.left(size)).isCutShort);
        }
    }
}

void Utf8Test::refusesWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lone continuation") << QByteArray("\x80");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF");
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF");
    QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\xAF");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("Latin-1") << QByteArray("\xE9 ");
    QTest::newRow("no such byte") << QByteArray("\xFF");
}

void Utf8Test::refusesWhatIsNot()
{
    QFETCH(QByteArray, bytes);
    const Utf8Extent extent = utf8Extent(QByteArray(QByteArray("12345678\xC3\xA9") + bytes));
    QCOMPARE(extent.valid, 10);
    QVERIFY(!extent.isCutShort);
}

void Utf8Test::agreesWithQtOnAnyBytes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray likely = QByteArray("aaaaaaaa\x80\xBF\xC3\xE0\xA0\xED\x9F\xEF\xF0\x90\xF4\x8F\xC2");
    for (int round = 0; round < 200'000; ++round) {
        QByteArray bytes;
        for (int size = random.bounded(12); size > 0; --size)
            bytes.append(likely[random.bounded(likely.size())]);
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder.decode(bytes);
        QVERIFY2((utf8Extent(bytes).valid == bytes.size()) == !decoder.hasError(), bytes.toHex().constData());
        Q_UNUSED(text);
    }
}

void Utf8Test::keepsALeadingMark()
{
    QCOMPARE(textOfUtf8("\xEF\xBB\xBF" "a"), QString(QChar(0xFEFF)) + QString("a"));
    QCOMPARE(textOfUtf8(""), QString());
    QCOMPARE(textOfUtf8("\xC3\xA9"), QString("\u00e9"));
}

QTEST_GUILESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
