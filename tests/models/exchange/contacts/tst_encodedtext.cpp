// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contacts/encodedtext.h"

#include <QTest>

using namespace Lodebook;

class EncodedTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsQuotedPrintable();
    void readsCharsetsAndRefusesOthers();
    void readsEncodedWords_data();
    void readsEncodedWords();
};

void EncodedTextTest::readsQuotedPrintable()
{
    QCOMPARE(fromQuotedPrintable("Zo=C3=AB_=3d=zz="), QByteArray("Zo\xC3\xAB_==zz="));
    QCOMPARE(fromQuotedPrintable("a_b", true), QByteArray("a b"));
}

void EncodedTextTest::readsCharsetsAndRefusesOthers()
{
    QCOMPARE(fromCharset("Zo\xC3\xAB", {}), QString::fromUtf8("Zo\xC3\xAB"));
    QCOMPARE(fromCharset("Zo\xEB \x80", "Windows-1252"), QString::fromUtf8("Zo\xC3\xAB \xE2\x82\xAC"));
    QVERIFY(!fromCharset("Zo\xEB", "utf-8")); // not guessed
    QVERIFY(!fromCharset("\x81", "windows-1252"));
    QVERIFY(!fromCharset("a", "no-such-charset"));
}

void EncodedTextTest::readsEncodedWords_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("Ana Acosta") << QStringLiteral("Ana Acosta");
    QTest::newRow("base64") << QByteArray("=?UTF-8?B?Wm/Dqw==?=") << QString::fromUtf8("Zo\xC3\xAB");
    QTest::newRow("quoted") << QByteArray("=?iso-8859-1?q?Zo=EB_B?= rest") << QString::fromUtf8("Zo\xC3\xAB B rest");
    QTest::newRow("a letter torn apart") << QByteArray("=?utf-8?B?Wm/D?= =?utf-8?B?qw==?=") << QString::fromUtf8("Zo\xC3\xAB");
    QTest::newRow("two charsets") << QByteArray("=?utf-8?Q?a?= =?iso-8859-1?Q?=EB?=") << QString::fromUtf8("a\xC3\xAB");
    QTest::newRow("cannot be read") << QByteArray("=?x-none?Q?a?=") << QString();
    QTest::newRow("bytes that are no text") << QByteArray("=?utf-8?Q?=EB?=") << QString();
    QTest::newRow("no word at all") << QByteArray("=?utf-8?Q?never closed") << QStringLiteral("=?utf-8?Q?never closed");
}

void EncodedTextTest::readsEncodedWords()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, text);
    QCOMPARE(fromEncodedWords(header), text.isNull() ? std::optional<QString>() : std::optional<QString>(text));
}

QTEST_MAIN(EncodedTextTest)
#include "tst_encodedtext.moc"
