// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlelock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Lodebook;

class IdleLockTest final : public QObject
{
    Q_OBJECT

private slots:
    void isDueWhenNobodyTouchesAnything();
    void isNeverDueWhenNobodyWantsIt();
};

namespace {

constexpr qint64 minute = 60'000;

} // namespace

void IdleLockTest::isDueWhenNobodyTouchesAnything()
{
    FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    IdleLock lock(clock);
    QSignalSpy due(&lock, &IdleLock::due);
    lock.setMinutes(15);
    QWidget window;
    window.show();
    clock.advance(14 * minute);
    lock.look();
    QVERIFY(due.isEmpty());
    QTest::keyClick(&window, Qt::Key_Shift);
    clock.advance(14 * minute);
    lock.look();
    QVERIFY(due.isEmpty());
    QTest::mouseMove(&window, QPoint(3, 3));
    QTest::mouseClick(&window, Qt::LeftButton);
    clock.advance(15 * minute); // also when the computer slept in between
    lock.look();
    QCOMPARE(due.size(), 1);
    clock.advance(-60 * minute); // a clock that is set back does not lock earlier
    QTest::keyClick(&window, Qt::Key_Shift);
    lock.look();
    QCOMPARE(due.size(), 1);
}

void IdleLockTest::isNeverDueWhenNobodyWantsIt()
{
    FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    IdleLock lock(clock);
    QSignalSpy due(&lock, &IdleLock::due);
    lock.setMinutes(0);
    clock.advance(24 * 60 * minute);
    lock.look();
    QVERIFY(due.isEmpty());
}

QTEST_MAIN(IdleLockTest)
#include "tst_idlelock.moc"
