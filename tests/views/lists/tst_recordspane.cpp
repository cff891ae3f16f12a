// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/recordspane.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/items/boardmodel.h"
#include "models/items/recordgroupmodel.h"
#include "tests/support/backendtest.h"
#include "views/lists/boardpane.h"
#include "views/lists/grouppane.h"
#include "views/lists/recordlistview.h"
#include "views/lists/recordtable.h"
#include "views/lists/savedviewdialog.h"
#include "views/lists/viewmenu.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Lodebook;

class RecordsPaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void putsRowsTogetherByAField();
    void movesACardToAnotherColumn();
    void savesAndTakesUpAView();

private:
    Record savedSite(const QString &name, const QString &kind, int workers);
    Record savedTask(const QString &title, const QString &kind);
    std::unique_ptr<RecordListView> shownList(const Query &query = Query(mineSite()));
    RecordStore &store() { return m_casebook->store(); }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

void RecordsPaneTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    CasebookLocation location;
    location.path = m_folder->filePath(QStringLiteral("list.lodebook"));
    Result<std::unique_ptr<Casebook>> made =
        Casebook::create(location, {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY_RESULT(made);
    m_casebook = std::move(*made);
}

void RecordsPaneTest::cleanup()
{
    m_casebook.reset();
    m_folder.reset();
}

Record RecordsPaneTest::savedSite(const QString &name, const QString &kind, int workers)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().kind, kind);
    site.set(mineSite().workers, workers);
    site.set(mineSite().country, QStringLiteral("CD"));
    const Result<> saved = store().saveChecked(site);
    if (!saved)
        QTest::qFail(qPrintable(saved.error().detail), __FILE__, __LINE__);
    return site;
}

std::unique_ptr<RecordListView> RecordsPaneTest::shownList(const Query &query)
{
    auto view = std::make_unique<RecordListView>(*m_casebook, query);
    view->resize(1000, 600);
    view->show();
    if (!QTest::qWaitForWindowExposed(view.get()) || !QTest::qWaitFor([&] { return view->records().isComplete(); }))
        QTest::qFail("the list does not fill", __FILE__, __LINE__);
    return view;
}

Record RecordsPaneTest::savedTask(const QString &title, const QString &kind)
{
    Record one(task());
    one.set(task().title, title);
    one.set(task().kind, kind);
    const Result<> saved = store().save(one);
    if (!saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return one;
}

void RecordsPaneTest::putsRowsTogetherByAField()
{
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 5);
    savedSite(QStringLiteral("B"), QStringLiteral("small"), 500);
    const Record large = savedSite(QStringLiteral("C"), QStringLiteral("large"), 700);
    const auto view = shownList();
    auto *groups = view->findChild<QToolButton *>(QStringLiteral("mode_groups"));
    QVERIFY(groups && !groups->accessibleName().isEmpty());
    QTest::mouseClick(groups, Qt::LeftButton);
    QCOMPARE(view->mode(), ViewMode::Groups);
    auto *pane = qobject_cast<GroupPane *>(view->pane());
    QVERIFY(pane && pane->isVisible());
    QTRY_COMPARE(pane->groups().rowCount(), 2);
    // Enter opens a group, and opens a record in it.
    QTreeView &tree = pane->tree();
    tree.setCurrentIndex(pane->groups().index(1, 0));
    QTest::keyClick(&tree, Qt::Key_Return);
    QTRY_COMPARE(pane->groups().rowCount(pane->groups().index(1, 0)), 1);
    QSignalSpy opened(view.get(), &RecordListView::activated);
    QTest::keyClick(&tree, Qt::Key_Down);
    QTest::keyClick(&tree, Qt::Key_Return);
    QCOMPARE(opened.first().first().value<RecordRef>().id, large.id());
    QCOMPARE(view->selectedRecords().size(), 1);
    // The filter holds here too, an open group stays open, and all of it is remembered.
    view->setFilter(Filter::leaf(mineSite().workers, Compare::Greater, 100));
    QTRY_COMPARE(pane->groups().index(0, 0).data().toString(), QStringLiteral("Small-scale (1)"));
    QTRY_VERIFY(tree.isExpanded(pane->groups().index(1, 0)));
    pane->groupBy(RecordColumn(mineSite().country));
    const ViewState kept = ViewState::fromJson(view->viewState().toJson());
    QCOMPARE(kept.mode, QStringLiteral("groups"));
    const auto again = shownList();
    again->setViewState(kept);
    QCOMPARE(again->mode(), ViewMode::Groups);
    QCOMPARE(again->viewState(), kept);
    auto *shown = qobject_cast<GroupPane *>(again->pane());
    QTRY_COMPARE(shown->groups().rowCount(), 1);
    QTest::mouseClick(again->findChild<QToolButton *>(QStringLiteral("mode_table")), Qt::LeftButton);
    QVERIFY(again->table().isVisible());
    QSignalSpy failed(pane, &RecordsPane::failed);
    pane->groupBy(RecordColumn(mineSite().minerals));
    QCOMPARE(failed.size(), 1);
}

void RecordsPaneTest::movesACardToAnotherColumn()
{
    const QString from = task().kind.choices().at(0).code;
    const QString beside = task().kind.choices().at(1).code;
    const QString last = task().kind.choices().last().code;
    const Record card = savedTask(QStringLiteral("Akomba"), from);
    for (int i = 0; i < BoardModel::cardsPerColumn + 3; ++i)
        savedTask(QStringLiteral("Task %1").arg(i), last);
    const auto view = shownList(Query(task()));
    QTest::mouseClick(view->findChild<QToolButton *>(QStringLiteral("mode_board")), Qt::LeftButton);
    auto *pane = qobject_cast<BoardPane *>(view->pane());
    QVERIFY(pane);
    const auto listOf = [pane](const QString &code) -> QListWidget * {
        for (qsizetype i = 0; i < pane->board().columns().size(); ++i) {
            if (pane->board().columns().at(i).code == code)
                return pane->lists().value(i);
        }
        return nullptr;
    };
    QTRY_VERIFY(listOf(from) && listOf(from)->count() == 1);
    QVERIFY(!listOf(from)->accessibleName().isEmpty());
    // A long column shows its first cards and opens the rest as a list.
    QCOMPARE(listOf(last)->count(), BoardModel::cardsPerColumn);
    qint64 opened = 0;
    connect(view.get(), &RecordListView::rowsWanted, this,
            [&](const Query &query) { opened = *store().reader().count(query); });
    auto *more = pane->findChild<QPushButton *>(QStringLiteral("boardMore%1").arg(pane->lists().indexOf(listOf(last))));
    QCOMPARE(more->text(), QStringLiteral("and 3 more"));
    more->click();
    QCOMPARE(opened, BoardModel::cardsPerColumn + 3);
    // By key to the column beside it, as one change that undo takes back.
    listOf(from)->setCurrentRow(0);
    QTest::keyClick(listOf(from), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(store().reader().find(task(), card.id())->text(task().kind), beside);
    QTRY_VERIFY(listOf(beside) && listOf(beside)->count() == 1 && listOf(from)->count() == 0);
    QCOMPARE(view->selectedRecords().value(0).id, card.id()); // the keyboard stays with the card
    QVERIFY_RESULT(m_casebook->undoStack().undo());
    QCOMPARE(store().reader().find(task(), card.id())->text(task().kind), from);
    QTRY_COMPARE(listOf(from)->count(), 1);
    QCOMPARE(view->viewState().mode, QStringLiteral("board"));
}

void RecordsPaneTest::savesAndTakesUpAView()
{
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 5);
    savedSite(QStringLiteral("B"), QStringLiteral("large"), 500);
    const auto view = shownList();
    ViewMenu views(*m_casebook, mineSite(), *view);
    views.show();
    QSignalSpy failed(&views, &ViewMenu::failed);
    const auto act = [&views](const QString &name) {
        emit views.menu()->aboutToShow();
        QAction *action = views.menu()->findChild<QAction *>(name);
        if (action)
            action->trigger();
        return action != nullptr;
    };
    QTest::keyClick(&view->table(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    view->findChild<QLineEdit *>(QStringLiteral("quick_workers"))->setText(QStringLiteral(">100"));
    QTRY_COMPARE(view->records().rowCount(), 1);
    QVERIFY(act(QStringLiteral("saveView")));
    auto *dialog = views.findChild<SavedViewDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("viewTitle"))->setText(QStringLiteral("Large ones"));
    dialog->findChild<QPushButton *>(QStringLiteral("viewSave"))->click();
    QCOMPARE(views.text(), QStringLiteral("Large ones"));
    const RecordId saved = views.current();
    view->setViewState({});
    view->setFilter({});
    QTRY_COMPARE(view->records().rowCount(), 2);
    views.apply(saved);
    QTRY_COMPARE(view->records().rowCount(), 1);
    QCOMPARE(view->filterSentence(), QStringLiteral("Workers is more than 100")); // what was typed is a condition now
    // Out as a file, gone, and back again.
    const QString path = m_folder->filePath(QStringLiteral("large.lodebookview"));
    views.exportTo(path);
    QSignalSpy first(&views, &ViewMenu::firstChosen);
    QVERIFY(act(QStringLiteral("firstView")));
    QCOMPARE(first.first().first().toUuid(), saved);
    QVERIFY(act(QStringLiteral("deleteView")));
    QVERIFY(views.current().isNull());
    views.importFrom(path);
    QCOMPARE(views.text(), QStringLiteral("Large ones"));
    QVERIFY(views.current() != saved);
    QCOMPARE(failed.size(), 0);
    views.importFrom(m_folder->filePath(QStringLiteral("none.lodebookview")));
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(RecordsPaneTest)
#include "tst_recordspane.moc"
