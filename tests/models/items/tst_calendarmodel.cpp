// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/calendarmodel.h"

#include "models/entities/common/task.h"
#include "models/entities/grants/call.h"
#include "tests/support/backendtest.h"

#include <QSignalSpy>

using namespace Lodebook;

class CalendarModelTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsEveryRecordOnce();
    void showsTheFirstOfAFullDay();
    void putsMomentsOnTheDayTheyAreHere();
    void movesARecordAsOneChange();
    void refusesWhatIsNotForPeopleToMove();
    void beginsTheWeekAsPeopleHereDo();

private:
    Record savedTask(const QString &title, const QDate &due);
};

void CalendarModelTest::initTestCase()
{
    qputenv("TZ", "Africa/Kigali"); // two hours ahead of UTC, all year
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Record CalendarModelTest::savedTask(const QString &title, const QDate &due)
{
    Record one(task());
    one.set(task().title, title);
    one.set(task().kind, task().kind.choices().first().code);
    if (due.isValid())
        one.set(task().dueOn, due);
    if (const Result<> saved = store().save(one); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return one;
}

void CalendarModelTest::countsEveryRecordOnce()
{
    savedTask(QStringLiteral("Long ago"), QDate(2025, 1, 7));
    savedTask(QStringLiteral("Before"), QDate(2026, 2, 22)); // the last day that is not shown
    savedTask(QStringLiteral("At the edge"), QDate(2026, 2, 23));
    savedTask(QStringLiteral("One"), QDate(2026, 3, 2));
    savedTask(QStringLiteral("Two"), QDate(2026, 3, 2));
    savedTask(QStringLiteral("Last shown"), QDate(2026, 4, 5));
    savedTask(QStringLiteral("After"), QDate(2026, 4, 6));
    savedTask(QStringLiteral("Some time"), {});
    CalendarModel model(casebook());
    QSignalSpy loaded(&model, &CalendarModel::loaded);
    QSignalSpy rows(&model, &CalendarModel::rowsLoaded);
    model.setContent(Query(task()), task().dueOn, {task().title, task().kind});
    QVERIFY(loaded.wait());
    QCOMPARE(model.month(), QDate(2026, 3, 1)); // where the clock stands
    QCOMPARE(model.firstShown(), QDate(2026, 2, 23));
    QCOMPARE(model.lastShown(), QDate(2026, 4, 5));
    QCOMPARE(model.day(QDate(2026, 3, 2)).count, 2);
    QCOMPARE(model.day(QDate(2026, 2, 23)).first.value(0).title, QStringLiteral("At the edge"));
    QCOMPARE(model.monthCount(), 2);
    QCOMPARE(model.earlierCount(), 2);
    QCOMPARE(model.nearestEarlier(), QDate(2026, 2, 22));
    QCOMPARE(model.laterCount(), 1);
    QCOMPARE(model.nearestLater(), QDate(2026, 4, 6));
    QCOMPARE(model.undatedCount(), 1);
    const Result<QList<Record>> without = store().reader().list(model.undated());
    QVERIFY_RESULT(without);
    QCOMPARE(without->size(), 1);
    QCOMPARE(without->first().text(task().title), QStringLiteral("Some time"));
    // The chosen day with more than the titles.
    QTRY_COMPARE(rows.size(), 1);
    rows.clear();
    model.setChosen(QDate(2026, 3, 2));
    QVERIFY(rows.wait());
    QCOMPARE(model.rows().size(), 2);
    QCOMPARE(model.rows().first().lines.size(), 1); // the kind; the title is not said twice
    QCOMPARE(*store().reader().count(model.on(QDate(2026, 3, 2))), 2);
}

void CalendarModelTest::showsTheFirstOfAFullDay()
{
    const QDate day(2026, 3, 17);
    const int many = CalendarModel::rowsPerDay + 5;
    for (int i = 0; i < many; ++i)
        savedTask(QStringLiteral("Task %1").arg(i), day);
    CalendarModel model(casebook());
    QSignalSpy rows(&model, &CalendarModel::rowsLoaded);
    model.setChosen(day);
    model.setContent(Query(task()), task().dueOn, {task().title});
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.day(day).count, many);
    QCOMPARE(model.day(day).first.size(), CalendarModel::titlesPerDay);
    QTRY_VERIFY(!rows.isEmpty());
    QCOMPARE(model.rows().size(), CalendarModel::rowsPerDay);
    QCOMPARE(*store().reader().count(model.on(day)), many);
}

void CalendarModelTest::putsMomentsOnTheDayTheyAreHere()
{
    Record one(call());
    one.set(call().title, QStringLiteral("First call"));
    one.set(call().closesAt, QDateTime(QDate(2026, 3, 9), QTime(22, 30), Qt::UTC)); // half past midnight here
    QVERIFY_RESULT(store().saveChecked(one));
    CalendarModel model(casebook());
    model.setContent(Query(call()), call().closesAt, {call().title});
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.day(QDate(2026, 3, 9)).count, 0);
    const CalendarModel::Day day = model.day(QDate(2026, 3, 10));
    QCOMPARE(day.count, 1);
    QCOMPARE(day.first.first().at, QTime(0, 30));
    QCOMPARE(*store().reader().count(model.on(QDate(2026, 3, 10))), 1);
    QCOMPARE(*store().reader().count(model.on(QDate(2026, 3, 9))), 0);
}

void CalendarModelTest::movesARecordAsOneChange()
{
    const Record one = savedTask(QStringLiteral("Call the mine"), QDate(2026, 3, 2));
    CalendarModel model(casebook());
    model.setContent(Query(task()), task().dueOn, {task().title});
    QTRY_COMPARE(model.day(QDate(2026, 3, 2)).count, 1);
    QVERIFY_RESULT(model.move(one.id(), QDate(2026, 3, 5)));
    QCOMPARE(store().reader().find(task(), one.id())->value(task().dueOn).toDate(), QDate(2026, 3, 5));
    QTRY_COMPARE(model.day(QDate(2026, 3, 5)).count, 1);
    QCOMPARE(model.day(QDate(2026, 3, 2)).count, 0);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QTRY_COMPARE(model.day(QDate(2026, 3, 2)).count, 1);
}

void CalendarModelTest::refusesWhatIsNotForPeopleToMove()
{
    const Record one = savedTask(QStringLiteral("Call the mine"), QDate(2026, 3, 2));
    CalendarModel model(casebook());
    model.setContent(Query(task()), task().createdAt, {task().title});
    const Result<> kept = model.move(one.id(), QDate(2026, 3, 5));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Refused);
    QVERIFY(kept.error().message.contains(task().createdAt.label()));
    QVERIFY_RESULT(store().remove(task(), one.id(), QStringLiteral("Delete")));
    Query bin(task());
    bin.deleted = Query::Deleted::Only;
    model.setContent(bin, task().dueOn, {task().title});
    QTRY_COMPARE(model.day(QDate(2026, 3, 2)).count, 1);
    QVERIFY(!model.move(one.id(), QDate(2026, 3, 5)));
    QCOMPARE(store().reader().find(task(), one.id())->value(task().dueOn).toDate(), QDate(2026, 3, 2));
}

void CalendarModelTest::beginsTheWeekAsPeopleHereDo()
{
    CalendarModel model(casebook());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    model.setMonth(QDate(2026, 4, 17));
    QCOMPARE(model.firstShown(), QDate(2026, 3, 29)); // a Sunday
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(model.firstShown(), QDate(2026, 3, 30));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QTEST_GUILESS_MAIN(CalendarModelTest)
#include "tst_calendarmodel.moc"
