// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/stamp.h"

#include <QTest>

using namespace Lodebook;

class StampTest final : public QObject
{
    Q_OBJECT

private slots:
    void growsWhileTheClockStands();
    void growsWhenTheClockGoesBack();
    void isLargerThanWhatItSaw();
    void catchesUpWithTheClock();
    void tellsItsTime();
};

void StampTest::growsWhileTheClockStands()
{
    const FixedClock clock(QDateTime({2024, 1, 1}, {0, 0}, Qt::UTC));
    StampSource source(clock);
    Stamp last = source.next();
    for (int i = 0; i < 100000; ++i) { // more than the counter's 16 bits hold
        const Stamp next = source.next();
        QVERIFY(next > last);
        last = next;
    }
}

void StampTest::growsWhenTheClockGoesBack()
{
    FixedClock clock(QDateTime({2024, 1, 1}, {12, 0}, Qt::UTC));
    StampSource source(clock);
    const Stamp noon = source.next();
    clock.advance(-3600 * 1000);
    QVERIFY(source.next() > noon);
}

void StampTest::isLargerThanWhatItSaw()
{
    FixedClock clock(QDateTime({2024, 1, 1}, {12, 0}, Qt::UTC));
    StampSource here(clock);
    FixedClock ahead(QDateTime({2024, 1, 1}, {13, 0}, Qt::UTC));
    StampSource there(ahead);
    const Stamp theirs = there.next();
    here.observe(theirs);
    QVERIFY(here.next() > theirs);
    const Stamp mine = here.next();
    here.observe(mine - 5); // something older changes nothing
    QVERIFY(here.next() > mine);
}

void StampTest::catchesUpWithTheClock()
{
    FixedClock clock(QDateTime({2024, 1, 1}, {12, 0}, Qt::UTC));
    StampSource source(clock);
    (void)source.next();
    clock.advance(60 * 1000);
    QCOMPARE(stampTime(source.next()), clock.now());
}

void StampTest::tellsItsTime()
{
    const QDateTime when({2026, 6, 30}, {12, 34, 56, 789}, Qt::UTC);
    const FixedClock clock(when);
    StampSource source(clock);
    const Stamp first = source.next();
    QCOMPARE(stampTime(first), when);
    QCOMPARE(stampTime(source.next()), when); // the counter does not show
}

QTEST_GUILESS_MAIN(StampTest)
#include "tst_stamp.moc"
