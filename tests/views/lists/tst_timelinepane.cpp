// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/timelinepane.h"

#include "models/entities/field/visit.h"
#include "models/entities/partners/role.h"
#include "tests/support/backendtest.h"
#include "views/lists/recordlistview.h"
#include "views/lists/timelinetree.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace Lodebook;

class TimelinePaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isOfferedWhereThereAreDates();
    void showsBarsWithinSight();
    void opensAndOffersTheMenuOfARow();
    void movesAndZoomsByKeyAndMouse();
    void keepsItsPlaceWhenRecordsChange();
    void leavesNothingOut();
    void isRememberedWithTheView();
    void scrollsThroughManyRows();

private:
    Record savedRole(const QString &title, const QDate &from, const QDate &until);
    std::unique_ptr<RecordListView> shownTimeline(const Entity &entity = role());
    static TimelinePane &paneOf(const RecordListView &view) { return *qobject_cast<TimelinePane *>(view.pane()); }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

void TimelinePaneTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    CasebookLocation location;
    location.path = m_folder->filePath(QStringLiteral("time.lodebook"));
    Result<std::unique_ptr<Casebook>> made =
        Casebook::create(location, {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY_RESULT(made);
    m_casebook = std::move(*made);
}

void TimelinePaneTest::cleanup()
{
    m_casebook.reset();
    m_folder.reset();
}

Record TimelinePaneTest::savedRole(const QString &title, const QDate &from, const QDate &until)
{
    Record one(role());
    one.set(role().title, title);
    if (from.isValid())
        one.set(role().from, from);
    if (until.isValid())
        one.set(role().until, until);
    if (const Result<> saved = m_casebook->store().saveChecked(one); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return one;
}

std::unique_ptr<RecordListView> TimelinePaneTest::shownTimeline(const Entity &entity)
{
    auto view = std::make_unique<RecordListView>(*m_casebook, Query(entity));
    view->resize(1100, 700);
    view->show();
    auto *button = view->findChild<QToolButton *>(QStringLiteral("mode_timeline"));
    if (!QTest::qWaitForWindowExposed(view.get()) || !button)
        QTest::qFail("the timeline is not offered", __FILE__, __LINE__);
    QTest::mouseClick(button, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return paneOf(*view).spans().isComplete() && paneOf(*view).isVisible(); }, 20000))
        QTest::qFail("the timeline does not fill", __FILE__, __LINE__);
    paneOf(*view).tree().setFocus();
    return view;
}

void TimelinePaneTest::isOfferedWhereThereAreDates()
{
    const RecordReader &reader = m_casebook->reader();
    QVERIFY(offeredModes(reader, role()).contains(ViewMode::Timeline));
    QVERIFY(
        offeredModes(reader, *m_casebook->catalog().entity(u"measurement")).contains(ViewMode::Timeline)); // a period
    QVERIFY(!offeredModes(reader, *m_casebook->catalog().entity(u"mineral")).contains(ViewMode::Timeline));
}

void TimelinePaneTest::showsBarsWithinSight()
{
    savedRole(QStringLiteral("Early"), QDate(2024, 1, 1), QDate(2024, 6, 30));
    savedRole(QStringLiteral("Open"), QDate(2025, 5, 1), {});
    const auto view = shownTimeline();
    TimelineTree &tree = paneOf(*view).tree();
    QCOMPARE(paneOf(*view).options().value(QLatin1String("start")).toString(), QStringLiteral("from"));
    QCOMPARE(paneOf(*view).options().value(QLatin1String("end")).toString(), QStringLiteral("until"));
    const QRectF early = tree.barOf(0);
    const QRectF open = tree.barOf(1);
    QVERIFY(early.width() > 50);
    QVERIFY(early.right() < open.left());
    const QRectF cell = tree.visualRect(paneOf(*view).spans().index(1, SpansModel::Time));
    QCOMPARE(open.right(), cell.right()); // what has no end goes on to the edge
    QCOMPARE(std::round(early.left() - cell.left()), std::round(tree.scale().at(QDate(2024, 1, 1))));
    // Words for who does not see it.
    QVERIFY(!tree.accessibleName().isEmpty());
    QVERIFY(paneOf(*view)
                .spans()
                .index(1, SpansModel::Time)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("without an end")));
}

void TimelinePaneTest::opensAndOffersTheMenuOfARow()
{
    const Record one = savedRole(QStringLiteral("Early"), QDate(2024, 1, 1), QDate(2024, 6, 30));
    const Record other = savedRole(QStringLiteral("Open"), QDate(2025, 5, 1), {});
    const auto view = shownTimeline();
    TimelineTree &tree = paneOf(*view).tree();
    QSignalSpy opened(view.get(), &RecordListView::activated);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.barOf(1).center().toPoint());
    QCOMPARE(view->selectedRecords().value(0).id, other.id());
    QTest::mouseDClick(tree.viewport(), Qt::LeftButton, {}, tree.barOf(1).center().toPoint());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<RecordRef>().id, other.id());
    QTest::keyClick(&tree, Qt::Key_Up);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<RecordRef>().id, one.id());
    QSignalSpy removal(view.get(), &RecordListView::removeRequested);
    QTest::keyClick(&tree, Qt::Key_Delete);
    QCOMPARE(removal.first().first().value<QList<RecordRef>>().value(0).id, one.id());
    emit tree.customContextMenuRequested(tree.visualRect(tree.currentIndex()).center());
    auto *menu = view->findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(opened.first().first().value<RecordRef>().id, one.id());
}

void TimelinePaneTest::movesAndZoomsByKeyAndMouse()
{
    savedRole(QStringLiteral("Early"), QDate(2014, 1, 1), QDate(2014, 6, 30));
    savedRole(QStringLiteral("Late"), QDate(2025, 5, 1), {});
    const auto view = shownTimeline();
    TimelinePane &pane = paneOf(*view);
    TimelineTree &tree = pane.tree();
    const TimeScale whole = tree.scale();
    QTest::keyClick(&tree, Qt::Key_Plus);
    QVERIFY(tree.scale().pixelsPerDay() > whole.pixelsPerDay());
    const double first = tree.scale().first();
    QTest::keyClick(&tree, Qt::Key_Right);
    QVERIFY(tree.scale().first() > first);
    QTest::keyClick(&tree, Qt::Key_Left);
    QVERIFY(std::abs(tree.scale().first() - first) < 0.01);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&tree, Qt::Key_Plus);
    tree.setCurrentIndex(pane.spans().index(0, 0));
    QVERIFY(tree.barOf(0).isEmpty()); // far away now
    QTest::keyClick(&tree, Qt::Key_Space);
    QVERIFY(!tree.barOf(0).isEmpty());
    QTest::mouseClick(pane.findChild<QToolButton *>(QStringLiteral("timelineToday")), Qt::LeftButton);
    const double today = tree.scale().at(QDate(2026, 3, 4));
    QVERIFY(today > 0 && today < tree.timeWidth());
    QTest::mouseClick(pane.findChild<QToolButton *>(QStringLiteral("timelineFit")), Qt::LeftButton);
    QCOMPARE(tree.scale(), whole);
    // The wheel with Ctrl zooms about the cursor, the bar below moves.
    const QPointF at(tree.viewport()->width() - 100, 40);
    const double place = at.x() - tree.visualRect(pane.spans().index(0, SpansModel::Time)).left();
    const QDate day = tree.scale().dayAt(place);
    QWheelEvent wheel(at, tree.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(tree.viewport(), &wheel);
    QVERIFY(tree.scale().pixelsPerDay() > whole.pixelsPerDay());
    QVERIFY(std::abs(tree.scale().dayAt(place).daysTo(day)) <= 1);
    auto *bar = pane.findChild<QScrollBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(bar && bar->maximum() > bar->minimum());
    bar->setValue(bar->minimum());
    QVERIFY(std::abs(tree.scale().first() - bar->minimum()) < 1);
}

void TimelinePaneTest::keepsItsPlaceWhenRecordsChange()
{
    savedRole(QStringLiteral("Early"), QDate(2024, 1, 1), QDate(2024, 6, 30));
    Record other = savedRole(QStringLiteral("Open"), QDate(2025, 5, 1), {});
    const auto view = shownTimeline();
    TimelinePane &pane = paneOf(*view);
    pane.tree().setCurrentIndex(pane.spans().index(1, 0));
    QTest::keyClick(&pane.tree(), Qt::Key_Plus);
    const TimeScale scale = pane.tree().scale();
    other.set(role().from, QDate(2020, 1, 1));
    QVERIFY_RESULT(m_casebook->store().saveChecked(other));
    QTRY_COMPARE(pane.spans().rowOf(other.id()), 0); // it stands first now
    QTRY_COMPARE(view->selectedRecords().value(0).id, other.id());
    QCOMPARE(pane.tree().currentIndex().row(), 0);
    QCOMPARE(pane.tree().scale(), scale);
}

void TimelinePaneTest::leavesNothingOut()
{
    savedRole(QStringLiteral("Early"), QDate(2024, 1, 1), QDate(2024, 6, 30));
    savedRole(QStringLiteral("Timeless"), {}, {});
    const auto view = shownTimeline();
    auto *undated = paneOf(*view).findChild<QPushButton *>(QStringLiteral("timelineUndated"));
    QTRY_VERIFY(undated->isVisible());
    QCOMPARE(undated->text(), QStringLiteral("1 without a date"));
    QList<Record> rows;
    connect(view.get(), &RecordListView::rowsWanted, this,
            [&](const Query &query) { rows = *m_casebook->reader().list(query); });
    undated->click();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().text(role().title), QStringLiteral("Timeless"));
}

void TimelinePaneTest::isRememberedWithTheView()
{
    savedRole(QStringLiteral("Early"), QDate(2024, 1, 1), QDate(2024, 6, 30));
    const auto view = shownTimeline();
    auto *end = paneOf(*view).findChild<QComboBox *>(QStringLiteral("timelineEnd"));
    end->setCurrentIndex(0);
    emit end->activated(0);
    QTRY_VERIFY(paneOf(*view).spans().isComplete() && paneOf(*view).spans().span(0).isPoint());
    const ViewState kept = ViewState::fromJson(view->viewState().toJson());
    QCOMPARE(kept.mode, QStringLiteral("timeline"));
    const auto again = shownTimeline();
    again->setViewState(kept);
    QCOMPARE(again->viewState(), kept);
    QTRY_VERIFY(paneOf(*again).spans().isComplete() && paneOf(*again).spans().span(0).isPoint());
}

void TimelinePaneTest::scrollsThroughManyRows()
{
    constexpr int many = 10000;
    QVERIFY_RESULT(m_casebook->database().run(
        QStringLiteral(
            "INSERT INTO visit (id, stamp, \"on\", planned_on, created_at, changed_at) "
            "WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1) "
            "SELECT randomblob(16), n + 1, date('2010-01-01', n || ' days', '14 days'), "
            "date('2010-01-01', n || ' days'), '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z' FROM numbers")
            .arg(many - 1)));
    const auto view = shownTimeline(visit());
    TimelinePane &pane = paneOf(*view);
    pane.setOptions(
        {{QStringLiteral("start"), QStringLiteral("planned_on")}, {QStringLiteral("end"), QStringLiteral("on")}});
    QTRY_VERIFY_WITH_TIMEOUT(pane.spans().isComplete() && pane.spans().rowCount() == many, 20000);
    TimelineTree &tree = pane.tree();
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 20;
    for (int frame = 0; frame < frames; ++frame) {
        tree.scrollTo(pane.spans().index(frame * many / frames, 0));
        tree.viewport()->grab();
    }
    qInfo("%lld ms a frame among %d rows", timer.elapsed() / frames, many);
    QVERIFY(timer.elapsed() / frames < 500);
    QTest::keyClick(&tree, Qt::Key_End);
    QCOMPARE(tree.currentIndex().row(), many - 1);
    QVERIFY(!tree.barOf(many - 1).isEmpty());
}

QTEST_MAIN(TimelinePaneTest)
#include "tst_timelinepane.moc"
