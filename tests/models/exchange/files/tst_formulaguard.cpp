// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/formulaguard.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Lodebook;

class FormulaGuardTest final : public QObject
{
    Q_OBJECT

private slots:
    void guardsWhatASpreadsheetWouldRun();
    void leavesOtherTextAlone();
    void findsTheWayBackFromAnyText();
};

void FormulaGuardTest::guardsWhatASpreadsheetWouldRun()
{
    QCOMPARE(neutralised("=HYPERLINK(\"x\")"), QString("'=HYPERLINK(\"x\")"));
    for (const QString &text : {QString("=1"), QString("+31 6"), QString("-1"), QString("@SUM"), QString("\t=1"), QString("\r=1"),
                                QString("\n=1"), QString("\uFF1D1"), QString("'=1"), QString("''=1")})
        QCOMPARE(neutralised(text), QString("'" + text));
    QCOMPARE(restored("'+31 6"), QString("+31 6"));
}

void FormulaGuardTest::leavesOtherTextAlone()
{
    for (const QString &text : {QString(), QString("'"), QString("'s-Gravenhage"), QString("a=b"), QString("''")}) {
        QCOMPARE(neutralised(text), text);
        QCOMPARE(restored(text), text);
    }
    QCOMPARE(restored("=1"), QString("=1"));
}

void FormulaGuardTest::findsTheWayBackFromAnyText()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString letters = QStringLiteral("'''=+-@\t\r\na1 ");
    for (int i = 0; i < 100'000; ++i) {
        QString text;
        for (int length = random.bounded(5); length > 0; --length)
            text.append(letters[random.bounded(letters.size())]);
        QCOMPARE(restored(neutralised(text)), text);
        QVERIFY(text.isEmpty() || !QString("=+-@\t\r\n").contains(neutralised(text).front()));
    }
}

QTEST_GUILESS_MAIN(FormulaGuardTest)
#include "tst_formulaguard.moc"
