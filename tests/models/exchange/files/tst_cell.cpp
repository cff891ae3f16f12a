// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/files/cell.h"

#include <QTest>

using namespace Lodebook;

class CellTest final : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutAValue();
    void showsNumbersAsASpreadsheetDoes();
    void showsEachKindAsText();
    void givesOnlyTheValueItHas();
    void givesTheDayOfAMidnight();
};

void CellTest::isEmptyWithoutAValue()
{
    QVERIFY(Cell().isEmpty());
    QVERIFY(Cell::ofText(QString()).isEmpty());
    QVERIFY(Cell::ofDate(QDate()).isEmpty());
    QVERIFY(Cell::ofMoment(QDateTime()).isEmpty());
    QCOMPARE(Cell::ofText(QString()), Cell());
    QVERIFY(!Cell::ofText(" ").isEmpty());
    QVERIFY(!Cell::ofNumber(0).isEmpty());
}

void CellTest::showsNumbersAsASpreadsheetDoes()
{
    QCOMPARE(shownNumber(0.1 + 0.2), QString("0.3"));
    QCOMPARE(shownNumber(-0.0), QString("0"));
    QCOMPARE(shownNumber(31612345678), QString("31612345678"));
    QCOMPARE(shownNumber(999999999999999), QString("999999999999999"));
    QCOMPARE(shownNumber(1e15), QString("1e+15"));
    QCOMPARE(shownNumber(-12.5), QString("-12.5"));
}

void CellTest::showsEachKindAsText()
{
    const QDateTime moment(QDate(2024, 2, 29), QTime(1, 2, 3), Qt::UTC);
    QCOMPARE(Cell::ofText("a").text(), QString("a"));
    QCOMPARE(Cell::ofNumber(1.5, "1.500").text(), QString("1.5"));
    QCOMPARE(Cell::ofNumber(1.5, "1.500").written(), QString("1.500"));
    QCOMPARE(Cell::ofDate(QDate(2024, 2, 29)).text(), QString("2024-02-29"));
    QCOMPARE(Cell::ofMoment(moment).text(), QString("2024-02-29T01:02:03Z"));
    QCOMPARE(Cell::ofMoment(moment.addMSecs(40)).text(), QString("2024-02-29T01:02:03.040Z"));
    QCOMPARE(Cell::ofMoment(QDateTime(QDate(2024, 2, 29), QTime(1, 0), Qt::OffsetFromUTC, 3600)).text(), QString("2024-02-29T00:00:00Z"));
    QCOMPARE(Cell::ofBoolean(false).text(), QString("false"));
    QCOMPARE(Cell::ofFormula("=A1").text(), QString("=A1"));
    QCOMPARE(Cell::ofError("#N/A").text(), QString("#N/A"));
}

void CellTest::givesOnlyTheValueItHas()
{
    const Cell number = Cell::ofNumber(1);
    QVERIFY(number.number() && !number.date() && !number.moment() && !number.boolean());
    const Cell text = Cell::ofText("1");
    QVERIFY(!text.number() && text.written().isEmpty());
    QVERIFY(!Cell::ofDate(QDate(2024, 1, 1)).moment());
    QVERIFY(Cell::ofBoolean(true).boolean().value_or(false));
    QVERIFY(Cell::ofText("#N/A") != Cell::ofError("#N/A"));
}

void CellTest::givesTheDayOfAMidnight()
{
    QCOMPARE(Cell::ofMoment(QDateTime(QDate(2024, 1, 2), QTime(0, 0), Qt::UTC)).date(), std::optional(QDate(2024, 1, 2)));
    QVERIFY(!Cell::ofMoment(QDateTime(QDate(2024, 1, 2), QTime(0, 0, 1), Qt::UTC)).date());
}

QTEST_GUILESS_MAIN(CellTest)
#include "tst_cell.moc"
