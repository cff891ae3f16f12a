// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schema/dates.h"

#include <QTest>

using namespace Lodebook;

using Order = TextRules::DateOrder;

class DatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsADate_data();
    void readsADate();
    void refusesInsteadOfGuessing_data();
    void refusesInsteadOfGuessing();
    void theFileMaySayTheOrder();
    void readsAMoment_data();
    void readsAMoment();
    void refusesWhatIsNoMoment();
};

void DatesTest::readsADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("ISO") << "2024-03-31" << QDate(2024, 3, 31);
    QTest::newRow("ISO, short") << "2024-3-1" << QDate(2024, 3, 1);
    QTest::newRow("compact") << "20240331" << QDate(2024, 3, 31);
    QTest::newRow("day cannot be a month") << "31/3/2024" << QDate(2024, 3, 31);
    QTest::newRow("month cannot be a day") << "3/31/2024" << QDate(2024, 3, 31);
    QTest::newRow("points") << "31.03.2024" << QDate(2024, 3, 31);
    QTest::newRow("hyphens") << "31-03-2024" << QDate(2024, 3, 31);
    QTest::newRow("both the same") << "04/04/2024" << QDate(2024, 4, 4);
    QTest::newRow("named") << "31 March 2024" << QDate(2024, 3, 31);
    QTest::newRow("named, short") << "1-mar-2024" << QDate(2024, 3, 1);
    QTest::newRow("blanks around") << "  2024-03-31 " << QDate(2024, 3, 31);
    QTest::newRow("leap day") << "29/02/2024" << QDate(2024, 2, 29);
}

void DatesTest::readsADate()
{
    QFETCH(QString, text);
    const Result<QDate> date = dateFromText(text, Order::Ask);
    QVERIFY2(bool(date), qPrintable(date ? QString() : date.error().message));
    QTEST(*date, "date");
}

void DatesTest::refusesInsteadOfGuessing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"03/04/2024", "3.4.2024", "2023-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "31/04/2024",
                             "32/01/2024", "13/13/2024", "00/01/2024", "0000-01-01", "2024", "2024-03", "31/3/24", "tomorrow", "",
                             "45382", "31 Foo 2024", "31 Ma 2024", "31 June 2024", "2024-03-31T10:00:00Z"})
        QTest::newRow(text) << text;
}

void DatesTest::refusesInsteadOfGuessing()
{
    QFETCH(QString, text);
    const Result<QDate> date = dateFromText(text, Order::Ask);
    QVERIFY2(!date, qPrintable(date ? date->toString(Qt::ISODate) : QString()));
    QCOMPARE(date.error().kind, Error::Kind::Invalid);
    QVERIFY2(date.error().message.contains(text), qPrintable(date.error().message));
}

void DatesTest::theFileMaySayTheOrder()
{
    QCOMPARE(*dateFromText(u"03/04/2024", Order::DayFirst), QDate(2024, 4, 3));
    QCOMPARE(*dateFromText(u"03/04/2024", Order::MonthFirst), QDate(2024, 3, 4));
    QVERIFY(!dateFromText(u"31/03/2024", Order::MonthFirst)); // then 31 would be a month
    QVERIFY(!dateFromText(u"03/31/2024", Order::DayFirst));
    QCOMPARE(*dateFromText(u"2024-03-04", Order::MonthFirst), QDate(2024, 3, 4)); // ISO stays ISO
}

void DatesTest::readsAMoment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("moment");
    const QDate day(2024, 3, 31);
    QTest::newRow("UTC") << "2024-03-31T14:05:06Z" << QDateTime(day, {14, 5, 6}, Qt::UTC);
    QTest::newRow("offset") << "2024-03-31T14:05:06+02:00" << QDateTime(day, {12, 5, 6}, Qt::UTC);
    QTest::newRow("offset over midnight") << "2024-03-31T01:00:00+02:00" << QDateTime({2024, 3, 30}, {23, 0}, Qt::UTC);
    QTest::newRow("no offset is UTC") << "2024-03-31T14:05:06" << QDateTime(day, {14, 5, 6}, Qt::UTC);
    QTest::newRow("blank for T") << "2024-03-31 14:05" << QDateTime(day, {14, 5}, Qt::UTC);
    QTest::newRow("milliseconds") << "2024-03-31T14:05:06.789Z" << QDateTime(day, {14, 5, 6, 789}, Qt::UTC);
    QTest::newRow("a date is its midnight") << "31.03.2024" << QDateTime(day, {0, 0}, Qt::UTC);
    QTest::newRow("the hour summer time skips") << "2024-03-31T02:30:00" << QDateTime(day, {2, 30}, Qt::UTC);
}

void DatesTest::readsAMoment()
{
    QFETCH(QString, text);
    const Result<QDateTime> moment = momentFromText(text, Order::Ask);
    QVERIFY2(bool(moment), qPrintable(moment ? QString() : moment.error().message));
    QCOMPARE(moment->timeSpec(), Qt::UTC);
    QTEST(*moment, "moment");
}

void DatesTest::refusesWhatIsNoMoment()
{
    for (const char *text : {"2024-03-31T25:00:00", "2024-02-30T10:00:00Z", "10:00", "03/04/2024", "soon", ""})
        QVERIFY2(!momentFromText(QString(text), Order::Ask), text);
}

QTEST_GUILESS_MAIN(DatesTest)
#include "tst_dates.moc"
