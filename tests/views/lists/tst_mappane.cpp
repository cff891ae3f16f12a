// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/mappane.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/items/placesmodel.h"
#include "tests/support/backendtest.h"
#include "views/lists/recordlistview.h"
#include "views/maps/mapwidget.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Lodebook;

class MapPaneTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isOfferedOnlyWhereThereArePositions();
    void opensWhatIsClickedOrReachedByKey();
    void opensTheRowsInARectangleAndThoseNowhere();
    void offersTheMenuOfARecord();
    void isRememberedWithTheView();

private:
    Record savedSite(const QString &name, const QString &kind, std::optional<GeoPoint> position);
    std::unique_ptr<RecordListView> shownMap(const Entity &entity = mineSite());
    static MapPane &paneOf(const RecordListView &view) { return *qobject_cast<MapPane *>(view.pane()); }
    static QPoint placeOf(const MapWidget &map, double lat, double lon)
    {
        return map.view().toScreen(worldPoint(lat, lon), map.rect()).toPoint();
    }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Casebook> m_casebook;
};

void MapPaneTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    CasebookLocation location;
    location.path = m_folder->filePath(QStringLiteral("map.lodebook"));
    Result<std::unique_ptr<Casebook>> made =
        Casebook::create(location, {.officer = QStringLiteral("Ada"), .clock = &m_clock});
    QVERIFY_RESULT(made);
    m_casebook = std::move(*made);
}

void MapPaneTest::cleanup()
{
    m_casebook.reset();
    m_folder.reset();
}

Record MapPaneTest::savedSite(const QString &name, const QString &kind, std::optional<GeoPoint> position)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().kind, kind);
    site.set(mineSite().country, QStringLiteral("CD"));
    if (position)
        site.set(mineSite().position, *position);
    if (const Result<> saved = m_casebook->store().saveChecked(site); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return site;
}

std::unique_ptr<RecordListView> MapPaneTest::shownMap(const Entity &entity)
{
    auto view = std::make_unique<RecordListView>(*m_casebook, Query(entity));
    view->resize(1000, 700);
    view->show();
    auto *button = view->findChild<QToolButton *>(QStringLiteral("mode_map"));
    if (!QTest::qWaitForWindowExposed(view.get()) || !button)
        QTest::qFail("the map is not offered", __FILE__, __LINE__);
    QTest::mouseClick(button, Qt::LeftButton);
    MapPane &pane = paneOf(*view);
    if (!QTest::qWaitFor([&pane] { return pane.isVisible() && !pane.map().scene().title.isEmpty(); }))
        QTest::qFail("the map does not fill", __FILE__, __LINE__);
    return view;
}

void MapPaneTest::isOfferedOnlyWhereThereArePositions()
{
    const RecordReader &reader = m_casebook->reader();
    QVERIFY(offeredModes(reader, mineSite()).contains(ViewMode::Map));
    QVERIFY(offeredModes(reader, visit()).contains(ViewMode::Map)); // a visit is where its site is
    QVERIFY(!offeredModes(reader, *m_casebook->catalog().entity(u"mineral")).contains(ViewMode::Map));
    RecordReader narrow = reader;
    narrow.setSeesRestricted(false);
    for (const RecordColumn &column : columnsOfTypes(narrow, visit(), {FieldType::LongText, FieldType::Text}, true))
        QVERIFY2(!column.field()->isRestricted(), qPrintable(column.name()));
}

void MapPaneTest::opensWhatIsClickedOrReachedByKey()
{
    const Record near = savedSite(QStringLiteral("Near"), QStringLiteral("small"), GeoPoint{-2, 28});
    const Record far = savedSite(QStringLiteral("Far"), QStringLiteral("large"), GeoPoint{-8, 27});
    const auto view = shownMap();
    MapWidget &map = paneOf(*view).map();
    QCOMPARE(map.scene().points.size(), 2);
    QVERIFY(!map.accessibleName().isEmpty());
    QSignalSpy opened(view.get(), &RecordListView::activated);
    QTest::mouseClick(&map, Qt::LeftButton, {}, placeOf(map, -8, 27));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<RecordRef>().id, far.id());
    QSignalSpy current(view.get(), &RecordListView::currentChanged);
    map.setFocus();
    QTRY_VERIFY(map.hasFocus());
    QTest::keyClick(&map, Qt::Key_Tab);
    QCOMPARE(current.size(), 1);
    const RecordRef reached = current.first().first().value<RecordRef>();
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, reached.id);
    QVERIFY(reached.id == near.id() || reached.id == far.id());
    QCOMPARE(view->selectedRecords().value(0).id, reached.id);
    QSignalSpy removal(view.get(), &RecordListView::removeRequested);
    QTest::keyClick(&map, Qt::Key_Delete);
    QCOMPARE(removal.size(), 1);
    QCOMPARE(removal.first().first().value<QList<RecordRef>>().value(0).id, reached.id);
}

void MapPaneTest::opensTheRowsInARectangleAndThoseNowhere()
{
    const Record near = savedSite(QStringLiteral("Near"), QStringLiteral("small"), GeoPoint{-2, 28});
    savedSite(QStringLiteral("Far"), QStringLiteral("large"), GeoPoint{-8, 27});
    savedSite(QStringLiteral("Nowhere"), QStringLiteral("large"), std::nullopt);
    const auto view = shownMap();
    MapPane &pane = paneOf(*view);
    QStringList titles;
    QList<Record> rows;
    connect(view.get(), &RecordListView::rowsWanted, this, [&](const Query &query, const QString &title) {
        titles.append(title);
        rows = *m_casebook->reader().list(query);
    });
    const QPoint middle = placeOf(pane.map(), -2, 28);
    QTest::mousePress(&pane.map(), Qt::LeftButton, Qt::ShiftModifier, middle - QPoint(20, 20));
    QTest::mouseMove(&pane.map(), middle);
    QTest::mouseRelease(&pane.map(), Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(20, 20));
    QCOMPARE(titles.size(), 1);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id(), near.id());
    QCOMPARE(view->selectedRecords().size(), 1);
    // What is on no map is counted, and opened as rows.
    auto *unplaced = pane.findChild<QPushButton *>(QStringLiteral("mapUnplaced"));
    QTRY_VERIFY(unplaced->isVisible());
    QCOMPARE(unplaced->text(), QStringLiteral("1 without a position"));
    unplaced->click();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().text(mineSite().name), QStringLiteral("Nowhere"));
    // With a position it moves onto the map.
    Record lost = rows.first();
    lost.set(mineSite().position, GeoPoint{-4, 29});
    QVERIFY_RESULT(m_casebook->store().saveChecked(lost));
    QTRY_COMPARE(pane.map().scene().points.size(), 3);
    QVERIFY(!unplaced->isVisible());
    QCOMPARE(view->selectedRecords().size(), 1); // what was chosen stays so
}

void MapPaneTest::offersTheMenuOfARecord()
{
    const Record near = savedSite(QStringLiteral("Near"), QStringLiteral("small"), GeoPoint{-2, 28});
    savedSite(QStringLiteral("Far"), QStringLiteral("large"), GeoPoint{-8, 27});
    const auto view = shownMap();
    MapWidget &map = paneOf(*view).map();
    const QPoint at = placeOf(map, -2, 28);
    QContextMenuEvent nothing(QContextMenuEvent::Mouse, QPoint(3, 3), map.mapToGlobal(QPoint(3, 3)));
    QCoreApplication::sendEvent(&map, &nothing);
    QVERIFY(!view->findChild<QMenu *>(QStringLiteral("rowMenu")));
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, map.mapToGlobal(at));
    QCoreApplication::sendEvent(&map, &wanted);
    auto *menu = view->findChild<QMenu *>(QStringLiteral("rowMenu"));
    QVERIFY(menu);
    QSignalSpy opened(view.get(), &RecordListView::activated);
    menu->actions().first()->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, near.id());
}

void MapPaneTest::isRememberedWithTheView()
{
    savedSite(QStringLiteral("Near"), QStringLiteral("small"), GeoPoint{-2, 28});
    const auto view = shownMap();
    MapPane &pane = paneOf(*view);
    auto *kind = pane.findChild<QComboBox *>(QStringLiteral("mapKind"));
    kind->setFocus();
    const int country = kind->findData(QStringLiteral("country"));
    QVERIFY(country > 0);
    QVERIFY(kind->currentIndex() != country);
    kind->setCurrentIndex(country);
    emit kind->activated(country);
    QTRY_COMPARE(pane.map().scene().categories.size(), 1);
    QTRY_VERIFY(pane.map().scene().title.contains(QStringLiteral("Country")));
    const ViewState kept = ViewState::fromJson(view->viewState().toJson());
    QCOMPARE(kept.mode, QStringLiteral("map"));
    const auto again = shownMap();
    again->setViewState(kept);
    QCOMPARE(again->viewState(), kept);
    QCOMPARE(paneOf(*again).options().value(QLatin1String("kind")).toString(), QStringLiteral("country"));
    // By nothing at all is a choice too.
    kind->setCurrentIndex(0);
    emit kind->activated(0);
    again->setViewState(view->viewState());
    QCOMPARE(paneOf(*again).options().value(QLatin1String("kind")).toString(), QString());
}

QTEST_MAIN(MapPaneTest)
#include "tst_mappane.moc"
