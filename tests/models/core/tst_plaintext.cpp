// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/plaintext.h"

#include <QTest>

using namespace Lodebook;

class PlainTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneSpellingOfOneText();
    void takesTheShortWayWithPlainLettersToTheSameEnd();
    void foldsForSearch_data();
    void foldsForSearch();
    void foldingTwiceChangesNothing();
};

void PlainTextTest::keepsOneSpellingOfOneText()
{
    QCOMPARE(kept(QString::fromUtf8("Ame\u0301lie")), QString::fromUtf8("Am\u00e9lie"));
    QCOMPARE(kept("  Bukavu \n"), QString("Bukavu"));
    QCOMPARE(kept("one\r\ntwo\rthree"), QString("one\ntwo\nthree"));
    QCOMPARE(kept(QString("a\tb") + QChar(0) + QChar(7) + QChar(0x7f) + "c"), QString("a\tbc"));
    QCOMPARE(kept("\r\n \t"), QString());
    QCOMPARE(kept(QChar(0xfeff) + QString("abc") + QChar(0xfffe) + QChar(0xffff)), QString("abc")); // a byte order mark and no characters
    QCOMPARE(kept(QString("cut") + QChar(0xd83d)), QString("cut"));
    QCOMPARE(kept(QChar(0xdc00) + QString::fromUtf8("a😀b")), QString::fromUtf8("a😀b"));
    QCOMPARE(kept(QString::fromUtf8("⛏ 金")), QString::fromUtf8("⛏ 金")); // outside the plane of most letters
}

void PlainTextTest::takesTheShortWayWithPlainLettersToTheSameEnd()
{
    for (char16_t unit = 0; unit < 0x3400; ++unit) {
        const QChar c(unit);
        const QString text = QStringLiteral("x%1y").arg(c);
        // A sign that only the long way knows forces it: the rest has to come out the same.
        const QChar far(0x3105);
        QCOMPARE(kept(text), kept(QString(text + far)).chopped(1));
        QCOMPARE(folded(text), folded(QString(text + far)).chopped(1));
        QCOMPARE(kept(QString(c + QString("x"))), kept(QString(c + QString("x") + far)).chopped(1));
        QCOMPARE(kept(QString(QString("x") + c)), c.isSpace() ? QString("x") : kept(QString(QString("x") + c + far)).chopped(1));
    }
}

void PlainTextTest::foldsForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << "BUKAVU" << "bukavu";
    QTest::newRow("accents") << QString::fromUtf8("Équateur Çà") << "equateur ca";
    QTest::newRow("decomposed accents") << QString::fromUtf8("E\u0301quateur") << "equateur";
    QTest::newRow("ligatures") << QString::fromUtf8("Œuvre Ægir ﬁn") << "oeuvre aegir fin";
    QTest::newRow("sharp s") << QString::fromUtf8("Straße") << "strasse";
    QTest::newRow("strokes") << QString::fromUtf8("Øst Łódź Đak") << "ost lodz dak";
    QTest::newRow("dotless and dotted i") << QString::fromUtf8("ı İ") << "i i";
    QTest::newRow("apostrophes") << QString::fromUtf8("Côte d’Ivoire") << "cote d'ivoire";
    QTest::newRow("full width") << QString::fromUtf8("ＡＢＣ") << "abc";
    QTest::newRow("other scripts stay") << QString::fromUtf8("刚果 Κογκό") << QString::fromUtf8("刚果 κογκο");
}

void PlainTextTest::foldsForSearch()
{
    QFETCH(QString, text);
    QTEST(Lodebook::folded(text), "folded");
}

void PlainTextTest::foldingTwiceChangesNothing()
{
    for (const char *text : {"Œuvre ﬁn Straße", "İstanbul", "Łódź", "ΣΊΣΥΦΟΣ", "ǅ ŉ"}) {
        const QString once = folded(QString::fromUtf8(text));
        QCOMPARE(folded(once), once);
    }
}

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
