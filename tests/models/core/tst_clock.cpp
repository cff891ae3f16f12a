// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QTest>

using namespace Lodebook;

class ClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsUtc();
    void aFixedClockStandsUntilAdvanced();
    void todayIsTheDayHere();
};

void ClockTest::tellsUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = Clock::system().now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(now >= before);
    QVERIFY(now <= QDateTime::currentDateTimeUtc());
}

void ClockTest::aFixedClockStandsUntilAdvanced()
{
    FixedClock clock(QDateTime({2024, 2, 29}, {23, 59, 59}, Qt::UTC));
    QCOMPARE(clock.now(), clock.now());
    clock.advance(1000);
    QCOMPARE(clock.now(), QDateTime({2024, 3, 1}, {0, 0}, Qt::UTC));
}

void ClockTest::todayIsTheDayHere()
{
    const QDateTime noon(QDate(2024, 6, 15), QTime(12, 0)); // local time
    QCOMPARE(FixedClock(noon.toUTC()).today(), QDate(2024, 6, 15));
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
