// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/recordlistview.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "models/items/severity.h"
#include "models/storage/filterjson.h"
#include "models/storage/relativedays.h"
#include "tests/support/backendtest.h"
#include "tests/support/manysites.h"
#include "tests/support/programmerecords.h"
#include "views/fields/fieldeditor.h"
#include "views/lists/columndialog.h"
#include "views/lists/conditioneditor.h"
#include "views/lists/fieldchooser.h"
#include "views/lists/filterbuilder.h"
#include "views/lists/filtergroupeditor.h"
#include "views/lists/frozencolumns.h"
#include "views/lists/recordtable.h"
#include "views/lists/sortheader.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace Lodebook;

class RecordListViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void filtersAsSomebodyTypes();
    void makesAndRemovesConditions();
    void refusesAConditionThatCannotBeRead();
    void keepsEveryFilterThroughTheBuilder();
    void findsAFieldByItsName();
    void sortsByClickAndShiftClick();
    void choosesColumnsAndRemembersThem();
    void handlesAColumnInTheMenuOfItsHeading();
    void keepsTheFirstColumnsInSight();
    void narrowsByALineBelowTheHeadings();
    void saysWhatBelongsInAnEmptyList();
    void copiesASelectionForASpreadsheet();
    void putsExactlyTheChosenRowsOnPaper();
    void reachesTheEndOfALongListByKey();
    void keepsItsPlaceWhenRecordsArrive();
    void tellsWhatPeopleWantBySignals();
    void addsUpSelectedFigures();
    void showsTheRecycleBin();
    void findsARowByTypingItsName();
    void anEmptyListHasTheCursorOnItsFirstStep();
    void beginsAtTheFirstRowWhenItFillsLate();
    void showsAStateByAMarkBesideItsWord();
    void clipsNoTextAtTwiceTheSize();

private:
    Record savedSite(const QString &name, const QString &kind = QStringLiteral("artisanal"), int workers = 10);
    std::unique_ptr<RecordListView> shownList(const Query &query = Query(mineSite()));
    QStringList names(RecordListView &view);
    RecordStore &store() { return m_casebook->store(); }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

void RecordListViewTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    CasebookLocation location;
    location.path = m_folder->filePath(QStringLiteral("list.lodebook"));
    Result<std::unique_ptr<Casebook>> made = Casebook::create(location, {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY_RESULT(made);
    m_casebook = std::move(*made);
}

void RecordListViewTest::cleanup()
{
    m_casebook.reset();
    m_folder.reset();
}

Record RecordListViewTest::savedSite(const QString &name, const QString &kind, int workers)
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

std::unique_ptr<RecordListView> RecordListViewTest::shownList(const Query &query)
{
    auto view = std::make_unique<RecordListView>(*m_casebook, query);
    view->resize(1000, 600);
    view->show();
    if (!QTest::qWaitForWindowExposed(view.get()) || !QTest::qWaitFor([&] { return view->records().isComplete(); }))
        QTest::qFail("the list does not fill", __FILE__, __LINE__);
    return view;
}

QStringList RecordListViewTest::names(RecordListView &view)
{
    QStringList texts;
    for (int row = 0; row < view.records().rowCount(); ++row)
        texts.append(view.records().index(row, 0).data().toString());
    return texts;
}

void RecordListViewTest::filtersAsSomebodyTypes()
{
    savedSite(QStringLiteral("Bisie"));
    savedSite(QStringLiteral("Élan"), QStringLiteral("large"));
    const auto view = shownList();
    view->startFilter();
    QTRY_VERIFY(view->filterLine().hasFocus());
    QTest::keyClicks(&view->filterLine(), QStringLiteral("elan"));
    QTRY_COMPARE(names(*view), QStringList{QStringLiteral("Élan")});
    QCOMPARE(view->filterSentence(), QStringLiteral("contains “elan”"));
    auto *chip = view->findChild<QToolButton *>(QStringLiteral("chip0"));
    QVERIFY(chip && chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(view->records().rowCount(), 2);
    QVERIFY(view->filterLine().text().isEmpty());
}

void RecordListViewTest::makesAndRemovesConditions()
{
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 5);
    savedSite(QStringLiteral("B"), QStringLiteral("small"), 500);
    savedSite(QStringLiteral("C"), QStringLiteral("large"), 700);
    const auto view = shownList();
    QTest::mouseClick(view->findChild<QToolButton *>(QStringLiteral("filterButton")), Qt::LeftButton);
    auto *builder = view->findChild<FilterBuilder *>();
    QTRY_VERIFY(builder && builder->isVisible());
    auto *condition = builder->findChild<ConditionEditor *>();
    condition->startWith(RecordColumn(mineSite().workers));
    QTest::keyClicks(condition->findChild<FieldEditor *>(QStringLiteral("filterValue"))->findChild<QLineEdit *>(),
                     QStringLiteral("100"));
    QCOMPARE(builder->findChild<QLabel *>(QStringLiteral("filterSentence"))->text(),
             QStringLiteral("Shown: Workers is at least 100"));
    QTest::mouseClick(builder->findChild<QPushButton *>(QStringLiteral("filterApply")), Qt::LeftButton);
    QTRY_COMPARE(names(*view), QStringList({QStringLiteral("B"), QStringLiteral("C")}));
    QCOMPARE(view->filterSentence(), QStringLiteral("Workers is at least 100"));

    // A group within: at least 100, and one of two further things.
    QTest::mouseClick(view->findChild<QToolButton *>(QStringLiteral("filterButton")), Qt::LeftButton);
    QTest::mouseClick(builder->findChild<QToolButton *>(QStringLiteral("addGroup")), Qt::LeftButton);
    auto *group = builder->findChildren<FilterGroupEditor *>().last();
    group->findChild<ConditionEditor *>()->setCondition(
        {mineSite().kind, Compare::AnyOf, QVariantList{QStringLiteral("small")}});
    QTest::mouseClick(group->findChild<QToolButton *>(QStringLiteral("addCondition")), Qt::LeftButton);
    group->findChildren<ConditionEditor *>().last()->setCondition({mineSite().licence, Compare::NotEmpty, {}});
    QTest::mouseClick(builder->findChild<QPushButton *>(QStringLiteral("filterApply")), Qt::LeftButton);
    QTRY_COMPARE(names(*view), QStringList{QStringLiteral("B")});
    QCOMPARE(view->filterSentence(),
             QStringLiteral("Workers is at least 100 and (Kind is one of: Small-scale or Licence is filled in)"));

    QTest::mouseClick(view->findChild<QToolButton *>(QStringLiteral("chip0")), Qt::LeftButton);
    QTRY_COMPARE(names(*view), QStringList({QStringLiteral("A"), QStringLiteral("B")}));
    QTest::mouseClick(view->findChild<QToolButton *>(QStringLiteral("chip1")), Qt::LeftButton);
    QTRY_COMPARE(view->filterSentence(), QStringLiteral("Kind is one of: Small-scale"));
    QTest::keyClick(&view->table(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(builder->isVisible());
    QTest::mouseClick(builder->findChild<QPushButton *>(QStringLiteral("filterClear")), Qt::LeftButton);
    QTRY_COMPARE(view->records().rowCount(), 3);
}

void RecordListViewTest::refusesAConditionThatCannotBeRead()
{
    FilterBuilder builder(*m_casebook, mineSite());
    QSignalSpy made(&builder, &FilterBuilder::filterMade);
    builder.show();
    builder.setFilter({});
    auto *condition = builder.findChild<ConditionEditor *>();
    condition->startWith(RecordColumn(mineSite().workers));
    auto *apply = builder.findChild<QPushButton *>(QStringLiteral("filterApply"));
    auto *line = condition->findChild<FieldEditor *>(QStringLiteral("filterValue"))->findChild<QLineEdit *>();
    QTest::keyClicks(line, QStringLiteral("many"));
    QVERIFY(!apply->isEnabled());
    auto *sentence = builder.findChild<QLabel *>(QStringLiteral("filterSentence"));
    QVERIFY2(sentence->text().contains(QStringLiteral("many")) && sentence->text().contains(QStringLiteral("Workers")),
             qPrintable(sentence->text()));
    apply->click();
    QCOMPARE(made.size(), 0);
    line->clear();
    QTest::keyClicks(line, QStringLiteral("12"));
    QVERIFY(apply->isEnabled());
}

void RecordListViewTest::keepsEveryFilterThroughTheBuilder()
{
    Filter none;
    none.kind = Filter::Kind::Not;
    none.parts = {Filter::all({Filter::leaf(mineSite().kind, Compare::Equal, QStringLiteral("small")),
                               Filter::leaf(mineSite().workers, Compare::Less, 9)})};
    const RecordId cooperative = recordIdFromText(u"0190a000-0000-7000-8000-000000000001");
    const QList<Filter> filters{
        Filter::leaf(mineSite().changedAt, Compare::Equal,
                     QVariant::fromValue(RelativeDays{RelativeDays::Unit::Day, -30, 0})),
        Filter::leaf(mineSite().createdAt, Compare::Less,
                     QVariant::fromValue(RelativeDays{RelativeDays::Unit::Day, 14, 14})),
        Filter::leaf(mineSite().createdAt, Compare::Equal,
                     QVariant::fromValue(RelativeDays{RelativeDays::Unit::Month, -3, -2})),
        Filter::leaf(mineSite().minerals, Compare::AnyOf, QVariantList{QStringLiteral("gold")}),
        Filter::leaf(mineSite().phoneCoverage, Compare::Equal, true),
        none,
        Filter::leaf(mineSite().projects, Compare::AnyOf, QVariantList{QVariant(cooperative)}),
        Filter::any({Filter::leaf(FieldPath({&mineSite().cooperative, &organisation().name}), Compare::Contains,
                                  QStringLiteral("a b")),
                     Filter::leaf(mineSite().position, Compare::Empty)}),
    };
    FilterBuilder builder(*m_casebook, mineSite());
    for (const Filter &filter : filters) {
        builder.setFilter(filter);
        const Result<Filter> read = builder.findChild<FilterGroupEditor *>()->filter();
        QVERIFY_RESULT(read);
        QCOMPARE(toJson(*read), toJson(filter));
    }
}

void RecordListViewTest::findsAFieldByItsName()
{
    FieldChooser chooser(m_casebook->catalog(), visit(), FieldTreeModel::Use::Conditions);
    chooser.show();
    QStringList chosen;
    connect(&chooser, &FieldChooser::chosen, this,
            [&chosen](const RecordColumn &column) { chosen.append(column.name()); });
    QTest::keyClicks(&chooser.searchLine(), QStringLiteral("site coun"));
    QTest::keyClick(&chooser.searchLine(), Qt::Key_Return);
    QCOMPARE(chosen, QStringList{QStringLiteral("mine_site.country")});
    chooser.searchLine().setText(QStringLiteral("nothing of that name"));
    QCOMPARE(chooser.tree().model()->rowCount(), 0);
}

void RecordListViewTest::sortsByClickAndShiftClick()
{
    savedSite(QStringLiteral("B"), QStringLiteral("small"));
    savedSite(QStringLiteral("A"), QStringLiteral("small"));
    savedSite(QStringLiteral("C"), QStringLiteral("artisanal"));
    const auto view = shownList();
    view->records().setColumns({mineSite().name, mineSite().kind, mineSite().workers});
    SortHeader *header = view->table().header();
    const auto click = [&](int column, Qt::KeyboardModifiers keys) {
        const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, place);
    };
    click(1, {});
    QTRY_COMPARE(names(*view).first(), QStringLiteral("C"));
    click(0, Qt::ShiftModifier);
    QTRY_COMPARE(names(*view), QStringList({QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")}));
    click(0, Qt::ShiftModifier);
    QTRY_COMPARE(names(*view), QStringList({QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A")}));
    QCOMPARE(view->records().order().size(), 2);
    click(0, {});
    QTRY_COMPARE(names(*view).first(), QStringLiteral("A"));
    QCOMPARE(view->records().order().size(), 1);
}

void RecordListViewTest::choosesColumnsAndRemembersThem()
{
    savedSite(QStringLiteral("A"));
    const auto view = shownList();
    QSignalSpy changed(view.get(), &RecordListView::viewStateChanged);
    QTest::mouseClick(view->findChild<QToolButton *>(QStringLiteral("columnsButton")), Qt::LeftButton);
    auto *dialog = view->findChild<ColumnDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    auto *search = dialog->findChild<QLineEdit *>(QStringLiteral("fieldSearch"));
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("columnList"));
    list->setCurrentRow(list->count() - 1);
    for (const char *words : {"cooperative country", "district"}) {
        search->setText(QLatin1String(words));
        QTest::keyClick(search, Qt::Key_Return);
    }
    list->setCurrentRow(4);
    const QString removed = list->currentItem()->text();
    QCOMPARE(removed, QStringLiteral("Kind"));
    QTest::mouseClick(dialog->findChild<QToolButton *>(QStringLiteral("columnRemove")), Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("columnApply")), Qt::LeftButton);
    QVERIFY(view->records().columns().contains(RecordColumn(mineSite().district)));
    QVERIFY(view->records().columns().contains(
        RecordColumn(FieldPath({&mineSite().cooperative, &organisation().country}))));
    QVERIFY(!view->records().columns().contains(RecordColumn(mineSite().kind)));
    view->table().header()->moveSection(view->records().columnCount() - 1, 0);
    view->table().setColumnWidth(0, 222);
    view->table().setDensity(Theme::Density::Compact);
    QTRY_VERIFY(changed.size() >= 3); // the columns, a width, their places
    QTRY_COMPARE(view->records().columns().first(), RecordColumn(mineSite().district)); // the model follows the heading
    ViewState kept = ViewState::fromJson(view->viewState().toJson());
    kept.frozen = 2;
    kept.quickRow = true;
    QCOMPARE(kept.columns.first().name, QStringLiteral("district"));

    const auto again = shownList();
    again->setViewState(kept);
    QCOMPARE(again->viewState(), kept);
    QCOMPARE(again->records().columns().first(), RecordColumn(mineSite().district));
    QCOMPARE(again->table().columnWidth(1), 222);
    ViewState strange;
    strange.columns = {{QStringLiteral("no_such_field"), 10}, {QStringLiteral("name"), 0}};
    again->setViewState(strange);
    QCOMPARE(again->records().columnCount(), 1);
}

void RecordListViewTest::handlesAColumnInTheMenuOfItsHeading()
{
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 5);
    savedSite(QStringLiteral("B"), QStringLiteral("small"), 50);
    const auto view = shownList();
    view->records().setColumns({mineSite().name, mineSite().kind, mineSite().workers});
    const auto act = [&view](int section, const QString &name) {
        emit view->table().header()->columnsRequested(QPoint(10, 10), section);
        QMenu *menu = view->findChildren<QMenu *>(QStringLiteral("columnMenu")).last();
        QAction *action = menu->findChild<QAction *>(name);
        if (action)
            action->trigger();
        menu->close();
        return action != nullptr;
    };
    QVERIFY(act(2, QStringLiteral("sortDescending")));
    QTRY_COMPARE(names(*view), QStringList({QStringLiteral("B"), QStringLiteral("A")}));
    QVERIFY(act(1, QStringLiteral("sortFurther")));
    QCOMPARE(view->records().order().size(), 2);
    QVERIFY(act(1, QStringLiteral("freezeColumns")));
    QCOMPARE(view->table().frozenColumns(), 2);
    QVERIFY(act(1, QStringLiteral("hideColumn")));
    QCOMPARE(view->records().columnCount(), 2);
    QCOMPARE(view->table().frozenColumns(), 1);
}

void RecordListViewTest::keepsTheFirstColumnsInSight()
{
    for (int i = 0; i < 60; ++i)
        savedSite(QStringLiteral("Site %1").arg(i, 2, 10, QLatin1Char('0')));
    const auto view = shownList();
    RecordTable &table = view->table();
    table.setFrozenColumns(1);
    for (int column = 0; column < view->records().columnCount(); ++column)
        table.setColumnWidth(column, 250);
    auto *frozen = table.findChild<FrozenColumns *>();
    QVERIFY(frozen && frozen->isVisible());
    QCOMPARE(frozen->width(), 250);
    // Sideways the others go, up and down both.
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    QVERIFY(table.columnViewportPosition(0) < 0);
    QCOMPARE(frozen->columnViewportPosition(0), 0);
    table.verticalScrollBar()->setValue(30);
    QCOMPARE(frozen->verticalScrollBar()->value(), 30);
    QCOMPARE(frozen->indexAt(QPoint(5, 5)).data(), table.indexAt(QPoint(300, 5)).siblingAtColumn(0).data());
    // A click there chooses the row, a key goes on from it, and what is current is never behind it.
    QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                      frozen->visualRect(view->records().index(31, 0)).center());
    QCOMPARE(table.currentIndex().row(), 31);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&table, Qt::Key_Right);
    table.horizontalScrollBar()->setValue(table.horizontalScrollBar()->maximum());
    QTest::keyClick(&table, Qt::Key_Left);
    QVERIFY(table.visualRect(table.currentIndex()).left() >= 250);
    QSignalSpy opened(view.get(), &RecordListView::activated);
    QTest::mouseDClick(frozen->viewport(), Qt::LeftButton, {},
                       frozen->visualRect(view->records().index(32, 0)).center());
    QCOMPARE(opened.size(), 1);
}

void RecordListViewTest::narrowsByALineBelowTheHeadings()
{
    savedSite(QStringLiteral("Akomba"), QStringLiteral("small"), 5);
    savedSite(QStringLiteral("Bisie"), QStringLiteral("small"), 500);
    savedSite(QStringLiteral("Chunya"), QStringLiteral("large"), 700);
    const auto view = shownList();
    QSignalSpy kept(view.get(), &RecordListView::viewStateChanged);
    QTest::keyClick(&view->table(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    auto *workers = view->findChild<QLineEdit *>(QStringLiteral("quick_workers"));
    auto *kind = view->findChild<QLineEdit *>(QStringLiteral("quick_kind"));
    QVERIFY(workers && workers->isVisible() && !workers->accessibleName().isEmpty());
    QVERIFY(view->viewState().quickRow);
    QVERIFY(!kept.isEmpty());
    QVERIFY(workers->mapTo(&view->table(), QPoint(0, workers->height())).y() <= view->table().viewport()->y());
    QTest::keyClicks(workers, QStringLiteral(">5"));
    QTRY_COMPARE(names(*view), QStringList({QStringLiteral("Bisie"), QStringLiteral("Chunya")}));
    QTest::keyClicks(kind, QStringLiteral("lar"));
    QTRY_COMPARE(names(*view), QStringList{QStringLiteral("Chunya")});
    QCOMPARE(view->filterSentence(), QStringLiteral("Kind is one of: Large-scale and Workers is more than 5"));
    // What means nothing narrows nothing, and says so.
    QTest::keyClicks(kind, QStringLiteral("zzz"));
    QTRY_COMPARE(view->records().rowCount(), 2);
    QVERIFY(kind->toolTip().contains(QStringLiteral("larzzz")));
    QTest::mouseClick(view->findChild<QToolButton *>(QStringLiteral("chip0")), Qt::LeftButton);
    QTRY_COMPARE(view->records().rowCount(), 3);
    QVERIFY(workers->text().isEmpty());
    // Under frozen columns the lines stand where their columns do.
    view->table().setFrozenColumns(1);
    auto *name = view->findChild<QLineEdit *>(QStringLiteral("quick_name"));
    view->table().setColumnWidth(0, 300);
    QTRY_COMPARE(name->width(), 296);
    QTest::keyClick(&view->table(), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!name->isVisible());
}

void RecordListViewTest::saysWhatBelongsInAnEmptyList()
{
    const auto view = shownList();
    auto *heading = view->findChild<QLabel *>(QStringLiteral("emptyHeading"));
    auto *step = view->findChild<QPushButton *>(QStringLiteral("emptyStep"));
    QTRY_VERIFY(heading->isVisible());
    QCOMPARE(heading->text(), QStringLiteral("Mine sites: none yet"));
    QSignalSpy wanted(view.get(), &RecordListView::newRequested);
    QTest::mouseClick(step, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    savedSite(QStringLiteral("First"));
    QTRY_VERIFY(view->table().isVisible());
    view->setFilter(Filter::leaf(mineSite().name, Compare::Contains, QStringLiteral("nothing")));
    QTRY_VERIFY(heading->isVisible());
    QCOMPARE(step->text(), QStringLiteral("Show everything"));
    QTest::mouseClick(step, Qt::LeftButton);
    QTRY_COMPARE(view->records().rowCount(), 1);
    QCOMPARE(wanted.size(), 1);
}

void RecordListViewTest::copiesASelectionForASpreadsheet()
{
    savedSite(QStringLiteral("=HYPERLINK(1)"), QStringLiteral("small"), 12345);
    savedSite(QStringLiteral("Tab\tand <b>"), QStringLiteral("large"), 2);
    const auto view = shownList();
    view->records().setColumns({mineSite().name, mineSite().workers, mineSite().kind});
    view->table().selectAll();
    QTest::keyClick(&view->table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), QStringLiteral("Name\tWorkers\tKind\n'=HYPERLINK(1)\t12345\tSmall-scale\nTab and <b>\t2\tLarge-scale\n"));
    QVERIFY(copied->html().contains(QStringLiteral("sdval=\"12345\"")));
    QVERIFY(copied->html().contains(QStringLiteral("x:num=\"12345\">12345</td>")));
    QVERIFY2(copied->html().contains(QStringLiteral("sdnum=\"1033;0;@\">=HYPERLINK(1)</td>")), qPrintable(copied->html())); // text, no formula
    QVERIFY(copied->html().contains(QStringLiteral("&lt;b&gt;")));
}

void RecordListViewTest::putsExactlyTheChosenRowsOnPaper()
{
    savedSite(QStringLiteral("Akomba <b>"), QStringLiteral("small"), 12345);
    savedSite(QStringLiteral("Bisie"), QStringLiteral("large"), 2);
    savedSite(QStringLiteral("Chunya"), QStringLiteral("large"), 3);
    const auto view = shownList();
    view->records().setColumns({mineSite().name, mineSite().workers});
    const auto onPaper = [this, &view] {
        QStringList names;
        const Result<ListPaper> rows = view->forPaper(QStringLiteral("Mine sites"), 2);
        const Result<ReportDocument> paper = rows ? listPaper(*m_casebook, *rows) : Result<ReportDocument>(rows.error());
        if (!paper)
            return QStringList(paper.error().message);
        for (const ReportRow &row : std::get<ReportTable>(paper->blocks.first()).rows)
            names.append(row.cells.first().text);
        return QStringList(names << paper->subtitle);
    };
    const QStringList all{QStringLiteral("Akomba <b>"), QStringLiteral("Bisie"), QStringLiteral("Chunya")};
    QCOMPARE(onPaper(), all + QStringList{QStringLiteral("3 row(s)")}); // none chosen: all of them
    view->records().setOrder({{mineSite().name, true}});
    view->table().selectRow(0);
    view->table().selectionModel()->select(view->records().index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(onPaper(), QStringList({QStringLiteral("Chunya"), QStringLiteral("Akomba <b>"), QStringLiteral("2 row(s): chosen in the list")}));
    view->table().selectAll();
    QCOMPARE(onPaper().size(), 4);
    view->table().clearSelection();
    view->setFilter(Filter::leaf(mineSite().kind, Compare::Equal, QStringLiteral("large")));
    QTRY_COMPARE(view->records().rowCount(), 2);
    QCOMPARE(onPaper().join(u'|'), QStringLiteral("Chunya|Bisie|2 row(s): Kind is Large-scale"));
    Record secret = newOrganisation(QStringLiteral("Witness house"));
    secret.set(organisation().restricted, true);
    QVERIFY_RESULT(m_casebook->store().save(secret));
    view->setFilter(Filter::leaf(mineSite().cooperative, Compare::NotEqual, QVariant::fromValue(secret.id())));
    QVERIFY(view->filterSentence().contains(QStringLiteral("Witness house")));
    QVERIFY2(onPaper().last().contains(QStringLiteral("a restricted record")), qPrintable(onPaper().last()));
}

void RecordListViewTest::reachesTheEndOfALongListByKey()
{
    QVERIFY_RESULT(makeManySites(*m_casebook, 20000));
    const auto view = shownList();
    QCOMPARE(view->countText(), QStringLiteral("20,000 mine sites"));
    QTest::keyClick(&view->table(), Qt::Key_End);
    QCOMPARE(view->table().currentIndex().row(), 19999);
    QCOMPARE(view->table().currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Site 0019999"));
    QCOMPARE(view->table().verticalScrollBar()->value(), view->table().verticalScrollBar()->maximum());
    QTest::keyClick(&view->table(), Qt::Key_PageUp);
    QVERIFY(view->table().currentIndex().row() < 19999);
    QTest::keyClick(&view->table(), Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(view->table().selectedCount() > 19900);
    view->table().selectAll();
    QCOMPARE(view->countText(), QStringLiteral("20,000 mine sites, 20,000 selected"));
}

void RecordListViewTest::keepsItsPlaceWhenRecordsArrive()
{
    QVERIFY_RESULT(makeManySites(*m_casebook, 20000));
    const auto view = shownList();
    view->table().setCurrentIndex(view->records().index(15000, 0));
    view->table().scrollTo(view->records().index(15000, 0), QAbstractItemView::PositionAtCenter);
    QSignalSpy reset(&view->records(), &QAbstractItemModel::modelReset);
    savedSite(QStringLiteral("A new one at the top"));
    QCOMPARE(view->records().rowCount(), 20001);
    QCOMPARE(view->table().currentIndex().row(), 15001);
    QCOMPARE(view->table().currentIndex().data().toString(), QStringLiteral("Site 0015000"));
    Record seen = *store().reader().find(mineSite(), view->records().recordAt(15002).id);
    seen.set(mineSite().kind, QStringLiteral("medium"));
    QVERIFY_RESULT(store().saveChecked(seen));
    QCOMPARE(view->records().index(15002, view->records().columns().indexOf(RecordColumn(mineSite().kind))).data().toString(), QStringLiteral("Medium-scale"));
    QVERIFY_RESULT(store().remove(mineSite(), seen.id()));
    QCOMPARE(view->records().rowCount(), 20000);
    QCOMPARE(view->table().currentIndex().data().toString(), QStringLiteral("Site 0015000"));
    QCOMPARE(reset.size(), 0);
}

void RecordListViewTest::tellsWhatPeopleWantBySignals()
{
    const Record site = savedSite(QStringLiteral("Bisie"));
    const auto view = shownList();
    QSignalSpy opened(view.get(), &RecordListView::activated);
    QSignalSpy window(view.get(), &RecordListView::activatedInWindow);
    QSignalSpy removal(view.get(), &RecordListView::removeRequested);
    view->select(site.id());
    QTest::keyClick(&view->table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, site.id());
    QTest::keyClick(&view->table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.size(), 1);
    const QPoint cell = view->table().visualRect(view->records().index(0, 0)).center();
    QTest::mouseDClick(view->table().viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(opened.size(), 2);
    QTest::keyClick(&view->table(), Qt::Key_Delete);
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal.first().first().value<QList<RecordRef>>().size(), 1);
}

void RecordListViewTest::addsUpSelectedFigures()
{
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 1000);
    savedSite(QStringLiteral("B"), QStringLiteral("small"), 234);
    const auto view = shownList();
    QCOMPARE(view->sumText(), QString());
    view->table().selectAll();
    QCOMPARE(view->sumText(), QStringLiteral("Workers: sum 1,234, mean 617"));
    QCOMPARE(view->findChild<QLabel *>(QStringLiteral("countLabel"))->text(), QStringLiteral("2 mine sites, 2 selected"));
}

void RecordListViewTest::showsTheRecycleBin()
{
    const Record site = savedSite(QStringLiteral("Bisie"));
    Query query(mineSite());
    query.deleted = Query::Deleted::Only;
    const auto view = shownList(query);
    QVERIFY(view->isRecycleBin());
    QCOMPARE(view->findChild<QLabel *>(QStringLiteral("emptyHeading"))->text(), QStringLiteral("The recycle bin is empty"));
    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    QTRY_COMPARE(view->records().rowCount(), 1);
    view->table().selectAll();
    QSignalSpy restored(view.get(), &RecordListView::restoreRequested);
    emit view->table().customContextMenuRequested(QPoint(5, 5));
    auto *menu = view->findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == QLatin1String("&Restore"))
            action->trigger();
    }
    menu->close();
    QCOMPARE(restored.size(), 1);
}

void RecordListViewTest::findsARowByTypingItsName()
{
    QVERIFY_RESULT(makeManySites(*m_casebook, 5000));
    savedSite(QStringLiteral("Zulu"));
    const auto view = shownList();
    view->table().setFocus();
    QTest::keyClicks(&view->table(), QStringLiteral("zu"));
    QCOMPARE(view->table().currentIndex().row(), 5000);
    QTest::qWait(QApplication::keyboardInputInterval() + 100);
    QTest::keyClicks(&view->table(), QStringLiteral("site 00030"));
    QCOMPARE(view->table().currentIndex().row(), 3000);
}

void RecordListViewTest::anEmptyListHasTheCursorOnItsFirstStep()
{
    const auto view = shownList();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    QSignalSpy step(view.get(), &RecordListView::newRequested);
    view->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(step.size(), 1);
    savedSite(QStringLiteral("Bisie"));
    view->records().refresh();
    QTRY_COMPARE(view->records().rowCount(), 1);
    QVERIFY(view->table().hasFocus());
}

void RecordListViewTest::beginsAtTheFirstRowWhenItFillsLate()
{
    const Record first = savedSite(QStringLiteral("Adumbi"));
    savedSite(QStringLiteral("Bisie"));
    Query query(mineSite());
    query.filter = Filter::leaf(mineSite().workers, Compare::Greater, 5); // read beside the window
    RecordListView view(*m_casebook, query);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QTRY_VERIFY(view.records().isComplete());
    QSignalSpy opened(&view, &RecordListView::activated);
    QCOMPARE(QApplication::focusWidget(), &view.table());
    QCOMPARE(view.records().rowCount(), 2);
    QTRY_VERIFY(view.table().currentIndex().isValid());
    QTest::keyClick(&view.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<RecordRef>().id, first.id());
}

void RecordListViewTest::showsAStateByAMarkBesideItsWord()
{
    QCOMPARE(severityOfCode(u"green"), Severity::Good);
    QCOMPARE(severityOfCode(u"overdue"), Severity::Bad);
    QCOMPARE(severityOfCode(u"artisanal"), Severity::None);
    const Record site = savedSite(QStringLiteral("Bisie"));
    Record status(siteStatus());
    status.set(siteStatus().mineSite, site.id());
    status.set(siteStatus().on, QDate(2026, 1, 1));
    status.set(siteStatus().status, QStringLiteral("red"));
    QVERIFY_RESULT(store().saveChecked(status));
    const auto view = shownList(Query(siteStatus()));
    const int column = int(view->records().columns().indexOf(RecordColumn(siteStatus().status)));
    const QRect cell = view->table().visualRect(view->records().index(0, column));
    const QImage picture = view->table().viewport()->grab(cell).toImage();
    const QColor alarm = Theme::current()->colors().alarm;
    int marked = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            marked += picture.pixelColor(x, y) == alarm ? 1 : 0;
    }
    QVERIFY(marked > 4);
    QCOMPARE(view->records().index(0, column).data().toString(), QStringLiteral("Red"));
}

void RecordListViewTest::clipsNoTextAtTwiceTheSize()
{
    savedSite(QStringLiteral("Bisie"));
    const auto view = shownList();
    QFont large = view->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view->setFont(large);
    view->table().setFont(large);
    const int line = QFontMetrics(large).height();
    QVERIFY(view->table().rowHeight(0) >= line);
    QTRY_VERIFY(view->table().header()->sectionSizeFromContents(0).height() >= line);
    for (const QString &name : {QStringLiteral("countLabel"), QStringLiteral("sumLabel")}) {
        auto *label = view->findChild<QLabel *>(name);
        QTRY_VERIFY(label->height() >= label->sizeHint().height());
    }
}

QTEST_MAIN(RecordListViewTest)
#include "tst_recordlistview.moc"
