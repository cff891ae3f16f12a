// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlelock.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Lodebook;

class IdleLockTest final : public QObject
{
    Q_OBJECT

private slots:
    void isDueWhenNobodyTouchesAnything();
    void looksBeforeAnythingIsTypedAfterASleep();
    void looksBeforeAnythingIsPaintedAfterASleep();
    void losesNoKeyWhereNothingIsLocked();
    void isNeverDueWhenNobodyWantsIt();
};

namespace {

constexpr qint64 minute = 60'000;

/// Counts what is painted of it.
class Sheet final : public QWidget
{
public:
    int painted = 0;

protected:
    void paintEvent(QPaintEvent *) override { ++painted; }
};

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

void IdleLockTest::looksBeforeAnythingIsTypedAfterASleep()
{
    FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    IdleLock lock(clock);
    lock.setMinutes(15);
    QLineEdit line;
    line.show();
    QTest::keyClicks(&line, QStringLiteral("a"));
    QSignalSpy due(&lock, &IdleLock::due);
    connect(&lock, &IdleLock::due, &line, [&] {
        QCOMPARE(line.text(), QStringLiteral("a"));
        lock.dropTouch();
    });
    clock.advance(8 * 60 * minute); // the lid was closed
    QTest::keyClick(&line, Qt::Key_B);
    QVERIFY(!due.isEmpty());
    QCOMPARE(line.text(), QStringLiteral("a"));
    const qsizetype before = due.size();
    QTest::keyClick(&line, Qt::Key_C); // whoever sits there now is at work
    QCOMPARE(due.size(), before);
    QCOMPARE(line.text(), QStringLiteral("ac"));
}

void IdleLockTest::looksBeforeAnythingIsPaintedAfterASleep()
{
    FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    IdleLock lock(clock);
    lock.setMinutes(15);
    Sheet sheet;
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    QTRY_VERIFY(sheet.painted > 0);
    clock.advance(8 * 60 * minute);
    const int before = sheet.painted;
    int paintedWhenDue = -1;
    connect(&lock, &IdleLock::due, &sheet, [&] {
        if (paintedWhenDue < 0)
            paintedWhenDue = sheet.painted;
    });
    sheet.update();
    QTRY_VERIFY(sheet.painted > before);
    QCOMPARE(paintedWhenDue, before);
}

void IdleLockTest::losesNoKeyWhereNothingIsLocked()
{
    FixedClock clock(QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
    IdleLock lock(clock);
    lock.setMinutes(15);
    QLineEdit line;
    line.show();
    QSignalSpy due(&lock, &IdleLock::due);
    clock.advance(8 * 60 * minute);
    QTest::keyClicks(&line, QStringLiteral("ab"));
    QVERIFY(!due.isEmpty());
    QCOMPARE(line.text(), QStringLiteral("ab"));
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
