// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/period.h"

#include <QTest>

using namespace Lodebook;

class PeriodTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsFirstAndLastDay_data();
    void knowsItsFirstAndLastDay();
    void comesBackFromItsText();
    void refusesWhatIsNoPeriod_data();
    void refusesWhatIsNoPeriod();
    void theNextBeginsTheDayAfterTheLast();
    void containsItsParts();
};

void PeriodTest::knowsItsFirstAndLastDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << "2024" << QDate(2024, 1, 1) << QDate(2024, 12, 31);
    QTest::newRow("first half") << "2024-H1" << QDate(2024, 1, 1) << QDate(2024, 6, 30);
    QTest::newRow("second half") << "2024-H2" << QDate(2024, 7, 1) << QDate(2024, 12, 31);
    QTest::newRow("third quarter") << "2024-Q3" << QDate(2024, 7, 1) << QDate(2024, 9, 30);
    QTest::newRow("leap month") << "2024-02" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("plain month") << "2023-02" << QDate(2023, 2, 1) << QDate(2023, 2, 28);
    QTest::newRow("December") << "2023-12" << QDate(2023, 12, 1) << QDate(2023, 12, 31);
}

void PeriodTest::knowsItsFirstAndLastDay()
{
    QFETCH(QString, text);
    const std::optional<Period> period = Period::fromText(text);
    QVERIFY(period);
    QTEST(period->first(), "first");
    QTEST(period->last(), "last");
}

void PeriodTest::comesBackFromItsText()
{
    QStringList texts{"1900", "2200", "2024-H1", "2024-H2"};
    for (int quarter = 1; quarter <= 4; ++quarter)
        texts << QString("2024-Q%1").arg(quarter);
    for (int month = 1; month <= 12; ++month)
        texts << QString("2024-%1").arg(month, 2, 10, QChar('0'));
    for (const QString &text : std::as_const(texts)) {
        const std::optional<Period> period = Period::fromText(text);
        QVERIFY2(period, qPrintable(text));
        QCOMPARE(period->text(), text);
    }
}

void PeriodTest::refusesWhatIsNoPeriod_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "24", "1899", "2201", "2024-", "2024-H0", "2024-H3", "2024-Q0", "2024-Q5", "2024-00", "2024-13",
                             "2024-1", "2024-001", "2024-q1", "2024/01", "2024-01-01", "2024-2x", "2024-0x", "2024-0:", "2024-1x", "20a4", "-024", "+2024"})
        QTest::newRow(text) << text;
    QTest::newRow("other digits") << QString::fromUtf8("٢٠٢٤");
    QTest::newRow("other digit as quarter") << QString::fromUtf8("2024-Q٣");
}

void PeriodTest::refusesWhatIsNoPeriod()
{
    QFETCH(QString, text);
    QVERIFY(!Period::fromText(text));
}

void PeriodTest::theNextBeginsTheDayAfterTheLast()
{
    for (const char *text : {"2023", "2023-H1", "2023-H2", "2023-Q1", "2023-Q4", "2023-01", "2023-12", "2024-02"}) {
        const Period period = *Period::fromText(QString(text));
        QCOMPARE(period.next().first(), period.last().addDays(1));
        QCOMPARE(period.next().kind, period.kind);
    }
}

void PeriodTest::containsItsParts()
{
    const Period year = *Period::fromText(u"2024");
    const Period half = *Period::fromText(u"2024-H2");
    const Period quarter = *Period::fromText(u"2024-Q3");
    const Period month = *Period::fromText(u"2024-07");
    QVERIFY(year.contains(year));
    QVERIFY(year.contains(half) && half.contains(quarter) && quarter.contains(month));
    QVERIFY(!month.contains(quarter) && !half.contains(*Period::fromText(u"2024-Q2")));
    QVERIFY(!year.contains(*Period::fromText(u"2025-01")));
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
