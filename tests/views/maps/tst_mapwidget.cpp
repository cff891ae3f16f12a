// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapwidget.h"

#include "tests/views/maps/minesites.h"
#include "views/widgets/theme.h"

#include <QAccessible>
#include <QPdfWriter>
#include <QPainter>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>
#include <ctime>

using namespace Lodebook;

class MapWidgetTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsAllPointsAtFirst();
    void aClickOpensTheRightPoint();
    void aClickOnAClusterZoomsIntoIt();
    void pointsOnOnePlaceAreOpenedTogether();
    void theWheelZoomsAboutTheCursor();
    void draggingMovesTheMap();
    void shiftDraggingChoosesPoints();
    void theKeyboardReachesEveryMarkAndLeaves();
    void arrowsAndPlusMinusMoveTheView();
    void zoomingByKeyKeepsTheCurrentMark();
    void saysAKindOnce();
    void aScreenReaderHearsTheCounts();
    void kindsDifferInShapeNotOnlyInColour();
    void namesAndHatchingAreDrawn();
    void framesAreFast_data();
    void framesAreFast();
    void paintsIntoPdf();
    void writesItsPictures();

private:
    std::unique_ptr<MapWidget> m_map;
};

void MapWidgetTest::init()
{
    Theme::apply(Theme::Kind::Light);
    m_map = std::make_unique<MapWidget>();
    m_map->resize(900, 600);
    m_map->setScene(mineSites());
    m_map->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    QTRY_VERIFY(m_map->hasOutlines());
}

void MapWidgetTest::showsAllPointsAtFirst()
{
    int shown = 0;
    for (const MapMark &mark : m_map->visibleMarks()) {
        QVERIFY(QRectF(m_map->rect()).contains(mark.position));
        shown += mark.cluster->count;
    }
    QCOMPARE(shown, m_map->scene().points.size());
}

void MapWidgetTest::aClickOpensTheRightPoint()
{
    QSignalSpy activated(m_map.get(), &MapWidget::activated);
    const MapPoint wanted = m_map->scene().points[700];
    m_map->setView({.center = worldPoint(wanted.lat, wanted.lon), .zoom = 16, .unit = 1});
    const QPoint at = m_map->view().toScreen(worldPoint(wanted.lat, wanted.lon), m_map->rect()).toPoint();
    QTest::mouseMove(m_map.get(), at);
    QVERIFY2(m_map->currentText().startsWith(wanted.label), qPrintable(m_map->currentText()));
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first(), wanted.key);
}

void MapWidgetTest::aClickOnAClusterZoomsIntoIt()
{
    QSignalSpy activated(m_map.get(), &MapWidget::activated);
    const MapMark mark = m_map->visibleMarks().first();
    QVERIFY(mark.cluster->count > 1);
    const int count = mark.cluster->count;
    const double zoom = m_map->view().zoom;
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, mark.position.toPoint());
    QVERIFY(m_map->view().zoom >= zoom + 1);
    int shown = 0;
    for (const MapMark &now : m_map->visibleMarks())
        shown += now.cluster->count;
    QVERIFY(shown >= count);
    QCOMPARE(activated.size(), 0);
}

void MapWidgetTest::pointsOnOnePlaceAreOpenedTogether()
{
    QSignalSpy together(m_map.get(), &MapWidget::clusterActivated);
    MapScene scene;
    scene.points = {MapPoint{1, 30, QStringLiteral("a"), 0, {}}, MapPoint{1, 30, QStringLiteral("b"), 0, {}}};
    m_map->setScene(scene);
    m_map->fit();
    QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->visibleMarks().first().position.toPoint());
    QCOMPARE(together.size(), 1);
    QCOMPARE(together.first().first().toList().size(), 2);
}

void MapWidgetTest::theWheelZoomsAboutTheCursor()
{
    const QPointF cursor(250, 140);
    const QPointF place = m_map->view().toWorld(cursor, m_map->rect());
    const double zoom = m_map->view().zoom;
    QWheelEvent wheel(cursor, m_map->mapToGlobal(cursor), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_map.get(), &wheel);
    QCOMPARE(m_map->view().zoom, zoom + 1);
    QVERIFY(QLineF(m_map->view().toWorld(cursor, m_map->rect()), place).length() < 1e-9);
}

void MapWidgetTest::draggingMovesTheMap()
{
    QSignalSpy activated(m_map.get(), &MapWidget::activated);
    const QPoint from(300, 300);
    const QPointF place = m_map->view().toWorld(from, m_map->rect());
    QTest::mousePress(m_map.get(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i)
        QTest::mouseMove(m_map.get(), from + QPoint(i * 12, -i * 7));
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, from + QPoint(120, -70));
    QVERIFY(QLineF(m_map->view().toScreen(place, m_map->rect()), QPointF(420, 230)).length() < 1.5);
    QCOMPARE(activated.size(), 0);
}

void MapWidgetTest::shiftDraggingChoosesPoints()
{
    QSignalSpy selected(m_map.get(), &MapWidget::selected);
    const QRectF box(200, 100, 300, 260);
    QTest::mousePress(m_map.get(), Qt::LeftButton, Qt::ShiftModifier, box.topLeft().toPoint());
    QTest::mouseMove(m_map.get(), box.center().toPoint());
    QTest::mouseRelease(m_map.get(), Qt::LeftButton, Qt::ShiftModifier, box.bottomRight().toPoint());
    QCOMPARE(selected.size(), 1);
    QSet<QString> expected;
    for (const MapPoint &point : m_map->scene().points) {
        if (box.contains(m_map->view().toScreen(worldPoint(point.lat, point.lon), m_map->rect())))
            expected << point.key.toString();
    }
    QSet<QString> keys;
    for (const QVariant &key : selected.first().first().toList())
        keys << key.toString();
    QVERIFY(expected.size() > 50);
    QCOMPARE(keys, expected);
    QTest::keyClick(m_map.get(), Qt::Key_Escape);
    QCOMPARE(selected.size(), 2);
}

void MapWidgetTest::theKeyboardReachesEveryMarkAndLeaves()
{
    QWidget window;
    auto *page = new QVBoxLayout(&window);
    auto *before = new QLineEdit(&window);
    auto *map = new MapWidget(&window);
    auto *after = new QLineEdit(&window);
    page->addWidget(before);
    page->addWidget(map, 1);
    page->addWidget(after);
    window.resize(700, 600);
    map->setScene(mineSites());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(map->hasFocus());
    const qsizetype marks = map->visibleMarks().size();
    QVERIFY(marks > 5);
    QSet<QString> heard;
    for (qsizetype i = 0; i < marks; ++i) {
        QTest::keyClick(map, Qt::Key_Tab);
        QVERIFY(map->hasFocus());
        QVERIFY(!map->currentText().isEmpty());
        heard << map->currentText();
    }
    QVERIFY(heard.size() > 3);
    QTest::keyClick(map, Qt::Key_Tab);
    QVERIFY(after->hasFocus()); // no trap
    QTest::keyClick(after, Qt::Key_Backtab);
    QTest::keyClick(map, Qt::Key_Backtab);
    const double zoom = map->view().zoom;
    QSignalSpy activated(map, &MapWidget::activated);
    QTest::keyClick(map, Qt::Key_Return);
    QVERIFY(map->view().zoom > zoom || activated.size() == 1);
}

void MapWidgetTest::arrowsAndPlusMinusMoveTheView()
{
    const MapView start = m_map->view();
    QTest::keyClick(m_map.get(), Qt::Key_Plus);
    QCOMPARE(m_map->view().zoom, start.zoom + 1);
    QTest::keyClick(m_map.get(), Qt::Key_Right);
    QVERIFY(m_map->view().center.x() > start.center.x());
    QTest::keyClick(m_map.get(), Qt::Key_Minus);
    QTest::keyClick(m_map.get(), Qt::Key_Home);
    QCOMPARE(m_map->view(), start);
}

void MapWidgetTest::zoomingByKeyKeepsTheCurrentMark()
{
    m_map->setFocus();
    const auto isOneSite = [this] {
        return !m_map->currentText().isEmpty() && !m_map->currentText().contains(QStringLiteral("points"));
    };
    for (int i = 0; i < 12 && !isOneSite(); ++i) {
        QTest::keyClick(m_map.get(), Qt::Key_Return); // into the cluster that is current
        QTest::keyClick(m_map.get(), Qt::Key_Tab);
    }
    QVERIFY(isOneSite());
    const QString site = m_map->currentText();
    QTest::keyClick(m_map.get(), Qt::Key_Plus);
    QCOMPARE(m_map->currentText(), site);
    QTest::keyClick(m_map.get(), Qt::Key_Minus);
    QVERIFY(!m_map->currentText().isEmpty()); // or what it has become part of
}

void MapWidgetTest::saysAKindOnce()
{
    MapScene scene = mineSites();
    scene.points.resize(1);
    scene.points[0].label =
        QStringLiteral("Oninga\nStatus: %1").arg(scene.categories.at(scene.points[0].category).name);
    m_map->setScene(scene);
    m_map->fit();
    m_map->setFocus();
    QTest::keyClick(m_map.get(), Qt::Key_Tab);
    QCOMPARE(m_map->currentText(), scene.points[0].label);
}

void MapWidgetTest::aScreenReaderHearsTheCounts()
{
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(m_map.get());
    QVERIFY(map);
    QCOMPARE(map->role(), QAccessible::Graphic);
    QCOMPARE(map->text(QAccessible::Name), QStringLiteral("Mine sites visited"));
    const QString description = map->text(QAccessible::Description);
    const QLocale locale = m_map->locale();
    QVERIFY2(description.contains(QStringLiteral("Map with %1 points").arg(locale.toString(1884))), qPrintable(description));
    QVERIFY2(description.contains(QStringLiteral("Armed presence seen: 925.")), qPrintable(description));
}

void MapWidgetTest::kindsDifferInShapeNotOnlyInColour()
{
    MapScene scene;
    scene.categories = {{QStringLiteral("a"), {}, {}}, {QStringLiteral("b"), {}, {}}, {QStringLiteral("c"), {}, {}}};
    QVERIFY(scene.shapeOf(0) != scene.shapeOf(1));
    QVERIFY(scene.shapeOf(1) != scene.shapeOf(2));
    QList<QImage> drawn;
    for (int shape = 0; shape < MarkShapeCount; ++shape) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawMark(painter, MarkShape(shape), {16, 16}, 8, Qt::black, Qt::white);
        painter.end();
        for (const QImage &other : std::as_const(drawn)) {
            int different = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x)
                    different += qAbs(qGray(image.pixel(x, y)) - qGray(other.pixel(x, y))) > 128;
            }
            QVERIFY(different >= 20); // told apart without colour
        }
        drawn << image;
    }
}

void MapWidgetTest::namesAndHatchingAreDrawn()
{
    MapScene plain = mineSites();
    plain.points.clear();
    MapScene marked = plain;
    plain.highlighted.clear();
    QImage images[2];
    for (int i = 0; i < 2; ++i) {
        images[i] = QImage(600, 400, QImage::Format_RGB32);
        QPainter painter(&images[i]);
        paintMap(painter, QRectF(0, 0, 600, 400), *MapOutlines::load(MapOutlines::Detail::Fine), MapClusters(plain),
                 MapView{.center = worldPoint(-2, 24), .zoom = 4.5, .unit = 1}, i == 0 ? plain : marked, ChartStyle::paper({}));
    }
    int different = 0;
    for (int y = 100; y < 300; ++y) {
        for (int x = 150; x < 450; ++x)
            different += images[0].pixel(x, y) != images[1].pixel(x, y);
    }
    QVERIFY(different > 5000);
}

void MapWidgetTest::framesAreFast_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("2,000 points") << 2000;
    QTest::newRow("100,000 points") << 100000;
}

void MapWidgetTest::framesAreFast()
{
    QFETCH(int, count);
    MapScene scene = mineSites();
    QRandomGenerator random(11);
    const QList<MapPoint> sites = scene.points;
    scene.points.clear();
    for (int i = 0; i < count; ++i) { // thick about real sites, thin over the world
        const MapPoint &near = sites[random.bounded(int(sites.size()))];
        const double reach = i % 4 == 0 ? 20 : 0.5;
        scene.points << MapPoint{near.lat + random.bounded(2.0) * reach - reach, near.lon + random.bounded(2.0) * reach - reach, i, i % 3, {}};
    }
    m_map->setScene(scene);
    m_map->fit();
    QPixmap screen(m_map->size());
    QList<double> pans;
    QList<double> zooms;
    // The processor's time, so that a busy machine does not blur the figure.
    const auto frame = [&] {
        const std::clock_t start = std::clock();
        m_map->render(&screen);
        return double(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    };
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_map.get(), i % 2 == 0 ? Qt::Key_Right : Qt::Key_Left);
        pans << frame();
    }
    for (int i = 0; i < 40; ++i) {
        MapView view = m_map->view();
        view.zoom += i < 20 ? 0.3 : -0.3;
        m_map->setView(view);
        zooms << frame();
    }
    std::sort(pans.begin(), pans.end());
    std::sort(zooms.begin(), zooms.end());
    qInfo("%d points: moving %.1f ms median, %.1f worst; zooming %.1f median, %.1f worst", count, pans[30], pans.last(), zooms[20],
          zooms.last());
    QVERIFY(pans[30] < 100); // the figure above is the measure; this only catches a disaster
}

void MapWidgetTest::paintsIntoPdf()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.pdf"));
    {
        QPdfWriter writer(path);
        writer.setResolution(600);
        QPainter painter(&writer);
        const MapScene scene = mineSites();
        const MapClusters clusters(scene);
        const QRectF rect(0, 0, writer.width(), writer.width() * 0.7);
        paintMap(painter, rect, *MapOutlines::load(MapOutlines::Detail::Fine), clusters,
                 MapView::fitting(clusters.bounds(), rect, mapUnit(QFont(), &writer)), scene, ChartStyle::paper({}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    const QString keep = qEnvironmentVariable("LODEBOOK_PICTURES");
    if (!keep.isEmpty()) {
        QFile::remove(keep + QStringLiteral("/map.pdf"));
        QFile::copy(path, keep + QStringLiteral("/map.pdf"));
    }
}

void MapWidgetTest::writesItsPictures()
{
    const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES");
    if (folder.isEmpty())
        return; // only for people who want to look
    for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
        Theme::apply(kind);
        m_map->fit();
        QVERIFY(m_map->grab().save(QStringLiteral("%1/map-fit-%2.png").arg(folder).arg(int(kind))));
        m_map->setView({.center = worldPoint(10, 20), .zoom = 1.9, .unit = 1});
        QVERIFY(m_map->grab().save(QStringLiteral("%1/map-world-%2.png").arg(folder).arg(int(kind))));
        m_map->setView({.center = worldPoint(-2.2, 28.6), .zoom = 9.6, .unit = 1});
        m_map->setSelectedKeys({m_map->scene().points[700].key});
        QTest::mouseMove(m_map.get(), m_map->visibleMarks().at(m_map->visibleMarks().size() / 2).position.toPoint());
        QVERIFY(m_map->grab().save(QStringLiteral("%1/map-near-%2.png").arg(folder).arg(int(kind))));
    }
}

QTEST_MAIN(MapWidgetTest)
#include "tst_mapwidget.moc"
