// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/calendarpane.h"

#include "models/entities/common/task.h"
#include "models/items/calendarmodel.h"
#include "models/items/roles.h"
#include "tests/support/backendtest.h"
#include "views/lists/calendargrid.h"
#include "views/lists/recordlistview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Lodebook;

class CalendarPaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isOfferedWhereThereAreDates();
    void turnsTheMonthByKeyAndButton();
    void showsTheRecordsOfADay();
    void opensAndOffersTheMenuOfAnEntry();
    void takesADateByDrawing();
    void takesADateByKey();
    void leavesNothingOut();
    void countsWhereNoLineFits();
    void isRememberedWithTheView();

private:
    Record savedTask(const QString &title, const QDate &due);
    std::unique_ptr<RecordListView> shownCalendar();
    static CalendarPane &paneOf(const RecordListView &view) { return *qobject_cast<CalendarPane *>(view.pane()); }
    static QPoint middleOf(CalendarGrid &grid, const QDate &day) { return grid.visualRect(grid.indexOf(day)).center(); }
    QDate dueOf(const Record &record) const
    {
        return m_casebook->reader().find(task(), record.id())->value(task().dueOn).toDate();
    }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

void CalendarPaneTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    CasebookLocation location;
    location.path = m_folder->filePath(QStringLiteral("days.lodebook"));
    Result<std::unique_ptr<Casebook>> made =
        Casebook::create(location, {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY_RESULT(made);
    m_casebook = std::move(*made);
}

void CalendarPaneTest::cleanup()
{
    m_casebook.reset();
    m_folder.reset();
}

Record CalendarPaneTest::savedTask(const QString &title, const QDate &due)
{
    Record one(task());
    one.set(task().title, title);
    one.set(task().kind, task().kind.choices().first().code);
    if (due.isValid())
        one.set(task().dueOn, due);
    if (const Result<> saved = m_casebook->store().save(one); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return one;
}

std::unique_ptr<RecordListView> CalendarPaneTest::shownCalendar()
{
    auto view = std::make_unique<RecordListView>(*m_casebook, Query(task()));
    view->resize(1200, 900);
    view->show();
    auto *button = view->findChild<QToolButton *>(QStringLiteral("mode_calendar"));
    if (!QTest::qWaitForWindowExposed(view.get()) || !button)
        QTest::qFail("the calendar is not offered", __FILE__, __LINE__);
    QTest::mouseClick(button, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return paneOf(*view).calendar().isComplete() && paneOf(*view).isVisible(); }))
        QTest::qFail("the calendar does not fill", __FILE__, __LINE__);
    paneOf(*view).grid().setFocus();
    return view;
}

void CalendarPaneTest::isOfferedWhereThereAreDates()
{
    QVERIFY(offeredModes(m_casebook->reader(), task()).contains(ViewMode::Calendar));
    QVERIFY(
        !offeredModes(m_casebook->reader(), *m_casebook->catalog().entity(u"mineral")).contains(ViewMode::Calendar));
}

void CalendarPaneTest::turnsTheMonthByKeyAndButton()
{
    savedTask(QStringLiteral("A"), QDate(2026, 3, 4));
    const auto view = shownCalendar();
    CalendarPane &pane = paneOf(*view);
    auto *month = pane.findChild<QLabel *>(QStringLiteral("calendarMonth"));
    QCOMPARE(month->text(), QStringLiteral("March 2026 (1)"));
    QTest::keyClick(&pane.grid(), Qt::Key_PageUp);
    QTRY_COMPARE(month->text(), QStringLiteral("February 2026 (0)"));
    QCOMPARE(pane.calendar().chosen(), QDate(2026, 2, 4));
    QTest::mouseClick(pane.findChild<QToolButton *>(QStringLiteral("calendarForward")), Qt::LeftButton);
    QTest::keyClick(&pane.grid(), Qt::Key_PageDown);
    QTRY_COMPARE(month->text(), QStringLiteral("April 2026 (0)"));
    QTest::keyClick(&pane.grid(), Qt::Key_Home);
    QTRY_COMPARE(month->text(), QStringLiteral("March 2026 (1)"));
    // The arrows walk over the days, into the next month too.
    QTest::keyClick(&pane.grid(), Qt::Key_Left);
    QTest::keyClick(&pane.grid(), Qt::Key_Up);
    QCOMPARE(pane.calendar().chosen(), QDate(2026, 2, 24));
    QTRY_COMPARE(month->text(), QStringLiteral("February 2026 (0)"));
    const QModelIndex today = pane.grid().indexOf(QDate(2026, 3, 4)); // the weeks of February reach that far
    QVERIFY(!today.isValid() || today.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Today")));
}

void CalendarPaneTest::showsTheRecordsOfADay()
{
    const QDate day(2026, 3, 12);
    for (int i = 0; i < CalendarModel::titlesPerDay + 8; ++i)
        savedTask(QStringLiteral("Task %1").arg(i), day);
    const auto view = shownCalendar();
    CalendarPane &pane = paneOf(*view);
    CalendarGrid &grid = pane.grid();
    QVERIFY(grid.indexOf(day).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Task 3")));
    const QRect more = grid.moreOf(day);
    QVERIFY(!more.isEmpty());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, more.center());
    QTRY_COMPARE(pane.dayList().count(), CalendarModel::titlesPerDay + 8);
    QTRY_VERIFY(pane.dayList().hasFocus());
    QSignalSpy opened(view.get(), &RecordListView::activated);
    const RecordId first = pane.dayList().item(0)->data(RecordIdRole).toUuid();
    QTest::keyClick(&pane.dayList(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, first);
    QSignalSpy removal(view.get(), &RecordListView::removeRequested);
    QTest::keyClick(&pane.dayList(), Qt::Key_Delete);
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal.first().first().value<QList<RecordRef>>().value(0).id, first);
    // Back to the days, and to another one by the mouse.
    QTest::keyClick(&pane.dayList(), Qt::Key_Escape);
    QVERIFY(grid.hasFocus());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, middleOf(grid, QDate(2026, 3, 18)));
    QTRY_COMPARE(pane.dayList().count(), 0);
    QVERIFY(pane.findChild<QLabel *>(QStringLiteral("calendarDay"))->text().contains(QStringLiteral("18 March 2026")));
}

void CalendarPaneTest::opensAndOffersTheMenuOfAnEntry()
{
    const Record one = savedTask(QStringLiteral("A"), QDate(2026, 3, 12));
    const Record other = savedTask(QStringLiteral("B"), QDate(2026, 3, 12));
    const auto view = shownCalendar();
    CalendarGrid &grid = paneOf(*view).grid();
    QSignalSpy opened(view.get(), &RecordListView::activated);
    QTest::mouseDClick(grid.viewport(), Qt::LeftButton, {}, grid.placeOf(one.id()).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<RecordRef>().id, one.id());
    const QPoint at = grid.placeOf(other.id()).center();
    QTest::mousePress(grid.viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, grid.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(grid.viewport(), &wanted);
    QTest::mouseRelease(grid.viewport(), Qt::RightButton, {}, at);
    auto *menu = view->findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu);
    QCOMPARE(view->selectedRecords().value(0).id, other.id());
    menu->actions().first()->trigger();
    QCOMPARE(opened.first().first().value<RecordRef>().id, other.id());
}

void CalendarPaneTest::takesADateByDrawing()
{
    const Record one = savedTask(QStringLiteral("A"), QDate(2026, 3, 12));
    const auto view = shownCalendar();
    CalendarGrid &grid = paneOf(*view).grid();
    QSignalSpy said(view.get(), &RecordListView::said);
    const QPoint from = grid.placeOf(one.id()).center();
    const QPoint to = middleOf(grid, QDate(2026, 3, 24));
    QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, from);
    for (const QPoint &at : {from + QPoint(15, 15), to}) {
        QMouseEvent moved(QEvent::MouseMove, at, grid.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(grid.viewport(), &moved);
    }
    QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(dueOf(one), QDate(2026, 3, 24));
    QCOMPARE(said.size(), 1);
    QTRY_VERIFY(grid.visualRect(grid.indexOf(QDate(2026, 3, 24))).contains(grid.placeOf(one.id())));
    QTRY_COMPARE(view->selectedRecords().value(0).id, one.id());
    QVERIFY_RESULT(m_casebook->undoStack().undo());
    QCOMPARE(dueOf(one), QDate(2026, 3, 12));
    // A click that draws nothing changes nothing.
    QTRY_VERIFY(grid.visualRect(grid.indexOf(QDate(2026, 3, 12))).contains(grid.placeOf(one.id())));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.placeOf(one.id()).center());
    QCOMPARE(dueOf(one), QDate(2026, 3, 12));
}

void CalendarPaneTest::takesADateByKey()
{
    const Record one = savedTask(QStringLiteral("A"), QDate(2026, 3, 30));
    const auto view = shownCalendar();
    CalendarPane &pane = paneOf(*view);
    QTest::mouseClick(pane.grid().viewport(), Qt::LeftButton, {}, middleOf(pane.grid(), QDate(2026, 3, 30)));
    QTRY_COMPARE(pane.dayList().count(), 1);
    QTest::keyClick(&pane.grid(), Qt::Key_Return);
    QTRY_VERIFY(pane.dayList().hasFocus());
    QTest::keyClick(&pane.dayList(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(dueOf(one), QDate(2026, 3, 31));
    QTRY_COMPARE(pane.dayList().count(), 1);
    QTRY_VERIFY(pane.dayList().currentItem());
    QTest::keyClick(&pane.dayList(), Qt::Key_Down, Qt::ControlModifier); // the next week, which is in April
    QCOMPARE(dueOf(one), QDate(2026, 4, 7));
    QTRY_COMPARE(pane.calendar().month(), QDate(2026, 4, 1));
    QTRY_VERIFY(pane.dayList().currentItem() && pane.dayList().hasFocus());
    QCOMPARE(view->selectedRecords().value(0).id, one.id());
    // What the program keeps itself is refused with words.
    auto *field = pane.findChild<QComboBox *>(QStringLiteral("calendarField"));
    field->setCurrentIndex(field->findData(QStringLiteral("created_at")));
    emit field->activated(field->currentIndex());
    QTest::keyClick(&pane.grid(), Qt::Key_Home);
    QTRY_COMPARE(pane.dayList().count(), 1);
    pane.dayList().setCurrentRow(0);
    QSignalSpy failed(view.get(), &RecordListView::failed);
    QTest::keyClick(&pane.dayList(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
}

void CalendarPaneTest::leavesNothingOut()
{
    savedTask(QStringLiteral("Early"), QDate(2024, 6, 5));
    savedTask(QStringLiteral("Late"), QDate(2027, 1, 9));
    savedTask(QStringLiteral("Some time"), {});
    const auto view = shownCalendar();
    CalendarPane &pane = paneOf(*view);
    auto *earlier = pane.findChild<QPushButton *>(QStringLiteral("calendarEarlier"));
    auto *later = pane.findChild<QPushButton *>(QStringLiteral("calendarLater"));
    QCOMPARE(earlier->text(), QStringLiteral("1 earlier"));
    later->click();
    QTRY_COMPARE(pane.calendar().month(), QDate(2027, 1, 1));
    QTRY_COMPARE(pane.dayList().count(), 1);
    QTRY_COMPARE(earlier->text(), QStringLiteral("1 earlier"));
    QTRY_VERIFY(!later->isVisible());
    auto *undated = pane.findChild<QPushButton *>(QStringLiteral("calendarUndated"));
    QCOMPARE(undated->text(), QStringLiteral("1 without a date"));
    QList<Record> rows;
    connect(view.get(), &RecordListView::rowsWanted, this,
            [&](const Query &query) { rows = *m_casebook->reader().list(query); });
    undated->click();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().text(task().title), QStringLiteral("Some time"));
}

void CalendarPaneTest::countsWhereNoLineFits()
{
    const QDate day(2026, 3, 12);
    const Record one = savedTask(QStringLiteral("A"), day);
    const auto view = shownCalendar();
    CalendarPane &pane = paneOf(*view);
    view->resize(700, 260);
    QTRY_VERIFY(pane.grid().placeOf(one.id()).isEmpty()); // too low for a line
    const QRect more = pane.grid().moreOf(day);
    QVERIFY(!more.isEmpty());
    QVERIFY(pane.grid().visualRect(pane.grid().indexOf(day)).contains(more.center()));
    QTest::mouseClick(pane.grid().viewport(), Qt::LeftButton, {}, more.center());
    QTRY_COMPARE(pane.dayList().count(), 1);
    QTRY_VERIFY(pane.dayList().hasFocus());
}

void CalendarPaneTest::isRememberedWithTheView()
{
    savedTask(QStringLiteral("A"), QDate(2026, 3, 12));
    const auto view = shownCalendar();
    auto *field = paneOf(*view).findChild<QComboBox *>(QStringLiteral("calendarField"));
    QCOMPARE(field->currentData().toString(), QStringLiteral("due_on"));
    field->setCurrentIndex(field->findData(QStringLiteral("done_on")));
    emit field->activated(field->currentIndex());
    const ViewState kept = ViewState::fromJson(view->viewState().toJson());
    QCOMPARE(kept.mode, QStringLiteral("calendar"));
    const auto again = shownCalendar();
    again->setViewState(kept);
    QCOMPARE(again->viewState(), kept);
    QTRY_COMPARE(paneOf(*again).calendar().undatedCount(), 1);
}

QTEST_MAIN(CalendarPaneTest)
#include "tst_calendarpane.moc"
