// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchwords.h"

#include "models/entities/field/minesite.h"

#include <QTest>

using namespace Lodebook;

class SearchWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void splitsAndFolds_data();
    void splitsAndFolds();
    void showsWhereTheWordsStand();
    void countsSlips_data();
    void countsSlips();
    void keepsKindsApartFromEveryWord();
};

void SearchWordsTest::splitsAndFolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("signs only") << QStringLiteral("'; -- %_*\"") << QStringList();
    QTest::newRow("accents") << QStringLiteral("Œuvre d'Élan") << QStringList{QStringLiteral("oeuvre"), QStringLiteral("d"), QStringLiteral("elan")};
    QTest::newRow("decomposed accents") << QStringLiteral("Kole\u0301") << QStringList{QStringLiteral("kole")};
    QTest::newRow("mail") << QStringLiteral("ada@example.org") << QStringList{QStringLiteral("ada"), QStringLiteral("example"), QStringLiteral("org")};
    QTest::newRow("number") << QStringLiteral("PR-7KQ2M-14-X") << QStringList{QStringLiteral("pr"), QStringLiteral("7kq2m"), QStringLiteral("14"), QStringLiteral("x")};
    QTest::newRow("signs without spaces") << QStringLiteral("金鉱 mine") << QStringList{QStringLiteral("金"), QStringLiteral("鉱"), QStringLiteral("mine")};
    QTest::newRow("pictogram") << QStringLiteral("gold😀") << QStringList{QStringLiteral("gold😀")};
    QTest::newRow("half a pictogram") << QString(QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b")) << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("far too long") << QString(500, u'x') << QStringList{QString(60, u'x')};
}

void SearchWordsTest::splitsAndFolds()
{
    QFETCH(QString, text);
    QTEST(searchWords(text), "words");
}

void SearchWordsTest::showsWhereTheWordsStand()
{
    const QString text = QStringLiteral("Mine d’or, Kaméla");
    const QList<TextRange> expected{{0, 4}, {5, 1}, {7, 2}, {11, 6}};
    QCOMPARE(wordRanges(text), expected);
}

void SearchWordsTest::countsSlips_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("slips");
    QTest::newRow("same") << QStringLiteral("kamituga") << QStringLiteral("kamituga") << 0;
    QTest::newRow("other letter") << QStringLiteral("kamituga") << QStringLiteral("kamitoga") << 1;
    QTest::newRow("letter less") << QStringLiteral("kamituga") << QStringLiteral("kamtuga") << 1;
    QTest::newRow("swapped") << QStringLiteral("kamituga") << QStringLiteral("kmaituga") << 1;
    QTest::newRow("two") << QStringLiteral("kamituga") << QStringLiteral("kmaitugo") << 2;
    QTest::newRow("too far") << QStringLiteral("kamituga") << QStringLiteral("bisie") << 3;
    QTest::newRow("empty") << QString() << QStringLiteral("ab") << 2;
}

void SearchWordsTest::countsSlips()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(slipsBetween(left, right, 2), "slips");
    QTEST(slipsBetween(right, left, 2), "slips");
}

void SearchWordsTest::keepsKindsApartFromEveryWord()
{
    const QString kind = kindWord(mineSite());
    QVERIFY(!kind.contains(u'_')); // the index would split it there
    QVERIFY(!searchWords(kind).contains(kind));
}

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
