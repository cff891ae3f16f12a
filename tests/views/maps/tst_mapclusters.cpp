// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mapclusters.h"

#include "tests/views/maps/minesites.h"
#include "views/maps/mapoutlines.h"
#include "views/maps/mapview.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Lodebook;

namespace {

MapScene scattered(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    MapScene scene;
    scene.categories = {{QStringLiteral("a"), {}, {}}, {QStringLiteral("b"), {}, {}}};
    for (int i = 0; i < count; ++i)
        scene.points << MapPoint{random.bounded(160.0) - 80, random.bounded(360.0) - 180, i, int(random.bounded(2)), QString::number(i)};
    return scene;
}

} // namespace

class MapClustersTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsAddUpAtEveryLevel();
    void pointsWithoutAPositionAreLeftOut();
    void pointsThatAreToStayApartDo();
    void theFinestLevelPartsPlacesTwoHundredMetresApart();
    void aHundredThousandPointsAreQuick();
    void viewsGoThereAndBack();
    void zoomingKeepsThePlaceUnderTheCursor();
    void outlinesHoldTheCountriesOfTheWorld();
    void outlinesAreReadInTime();
    void damagedOutlinesAreRefused();
};

void MapClustersTest::countsAddUpAtEveryLevel()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    for (const MapScene &scene : {mineSites(), scattered(5000, seed)}) {
        const MapClusters clusters(scene);
        QVERIFY(scene.points.size() > 1800);
        QCOMPARE(clusters.placedCount(), scene.points.size());
        for (int level = 0; level <= 24; ++level) {
            qsizetype total = 0;
            QList<int> perCategory(scene.categories.size(), 0);
            QList<bool> seen(scene.points.size(), false);
            for (const MapCluster &cluster : clusters.at(level)) {
                total += cluster.count;
                for (qsizetype c = 0; c < perCategory.size(); ++c)
                    perCategory[c] += cluster.perCategory[c];
                for (const int index : clusters.members(cluster)) {
                    QVERIFY(!seen[index]); // nobody is counted twice
                    seen[index] = true;
                }
            }
            QCOMPARE(total, scene.points.size());
            QCOMPARE(perCategory, scene.countsPerCategory());
            QVERIFY(!seen.contains(false));
        }
    }
}

void MapClustersTest::pointsWithoutAPositionAreLeftOut()
{
    MapScene scene;
    scene.points = {MapPoint{0, 0, 1, 0, {}}, MapPoint{std::nan(""), 0, 2, 0, {}}, MapPoint{91, 0, 3, 0, {}}, MapPoint{0, 181, 4, 0, {}}};
    const MapClusters clusters(scene);
    QCOMPARE(clusters.placedCount(), 1);
    QCOMPARE(clusters.at(3).size(), size_t(1));
}

void MapClustersTest::pointsThatAreToStayApartDo()
{
    MapScene scene;
    for (const auto &[lat, lon] : {std::pair(50.7, 4.6), std::pair(49.7, 6.1)}) { // Belgium and Luxembourg
        MapPoint point;
        point.lat = lat;
        point.lon = lon;
        scene.points.append(point);
    }
    const int level = MapClusters::levelForZoom(4); // as Europe is looked at
    QCOMPARE(MapClusters(scene).at(level).size(), size_t(1));
    scene.pointsApart = true;
    QCOMPARE(MapClusters(scene).at(level).size(), size_t(2));
    QCOMPARE(MapClusters(scene).at(MapClusters::levelForZoom(0)).size(), size_t(1)); // where they would cover one another
}

void MapClustersTest::theFinestLevelPartsPlacesTwoHundredMetresApart()
{
    MapScene scene;
    scene.points = {MapPoint{-2.5, 28.8, 1, 0, {}}, MapPoint{-2.502, 28.8, 2, 0, {}}, MapPoint{-2.5, 28.8, 3, 0, {}}};
    const MapClusters clusters(scene);
    QCOMPARE(clusters.at(0).size(), size_t(1));
    QVERIFY(clusters.canSplit(clusters.at(0)[0]));
    const std::vector<MapCluster> &finest = clusters.at(MapClusters::levelForZoom(MapView::MaxZoom));
    QCOMPARE(finest.size(), size_t(2));
    for (const MapCluster &cluster : finest)
        QVERIFY(!clusters.canSplit(cluster)); // two that share one place stay together
}

void MapClustersTest::aHundredThousandPointsAreQuick()
{
    const MapScene scene = scattered(100000, 7);
    QElapsedTimer clock;
    clock.start();
    const MapClusters clusters(scene);
    const qint64 sorting = clock.restart();
    qint64 slowest = 0;
    for (int level = 0; level < 20; ++level) {
        clock.restart();
        (void)clusters.at(level);
        slowest = std::max(slowest, clock.elapsed());
    }
    qInfo("sorted in %lld ms, slowest level %lld ms", static_cast<long long>(sorting), static_cast<long long>(slowest));
    QVERIFY(sorting < 2000);
    QVERIFY(slowest < 2000);
}

void MapClustersTest::viewsGoThereAndBack()
{
    for (const double lat : {-80.0, -4.3, 0.0, 52.1, 84.0}) {
        for (const double lon : {-180.0, -3.5, 28.8, 179.9}) {
            const GeoPoint back = geoPoint(worldPoint(lat, lon));
            QVERIFY(qAbs(back.lat - lat) < 1e-9 && qAbs(back.lon - lon) < 1e-9);
        }
    }
    const QRectF rect(0, 0, 800, 500);
    const MapView view{.center = worldPoint(-2.5, 28.8), .zoom = 6.5, .unit = 1};
    const QPointF screen = view.toScreen(view.toWorld({123, 456}, rect), rect);
    QVERIFY(QLineF(screen, {123, 456}).length() < 1e-6);
}

void MapClustersTest::zoomingKeepsThePlaceUnderTheCursor()
{
    const QRectF rect(0, 0, 800, 500);
    MapView view{.center = worldPoint(-2.5, 28.8), .zoom = 5, .unit = 1};
    const QPointF cursor(200, 100);
    const QPointF place = view.toWorld(cursor, rect);
    for (const double zoom : {5.5, 9.0, 4.0})
        QVERIFY(QLineF(view.zoomedAt(cursor, rect, zoom).toWorld(cursor, rect), place).length() < 1e-9);
}

void MapClustersTest::outlinesHoldTheCountriesOfTheWorld()
{
    for (const MapOutlines::Detail detail : {MapOutlines::Detail::Coarse, MapOutlines::Detail::Fine}) {
        const std::shared_ptr<const MapOutlines> outlines = MapOutlines::load(detail);
        QVERIFY(outlines->countries().size() >= 177);
        const MapCountry *congo = outlines->country(QStringLiteral("CD"));
        QVERIFY(congo);
        QVERIFY(congo->bounds.contains(worldPoint(-2.5, 28.0)));
        QVERIFY(congo->bounds.contains(congo->label));
        QVERIFY(congo->name(QLocale(QLocale::French)).contains(QStringLiteral("Congo")));
        QVERIFY(congo->name(QLocale(QLocale::French)) != congo->name(QLocale(QLocale::English)));
        QCOMPARE(outlines->country(QString()), nullptr);
        for (const MapCountry &country : outlines->countries())
        {
            for (const MapRing &ring : country.rings) { // none runs back across the whole world at the 180th meridian
                const QPolygonF &line = ring.levels.back();
                for (qsizetype i = 1; country.code != QLatin1String("AQ") && i < line.size(); ++i)
                    QVERIFY2(qAbs(line[i].x() - line[i - 1].x()) < 0.5, qPrintable(country.code));
            }
            QVERIFY2(!country.rings.isEmpty() && QRectF(-0.01, -0.01, 1.02, 1.02).contains(country.bounds), qPrintable(country.code));
        }
    }
}

void MapClustersTest::outlinesAreReadInTime()
{
    QElapsedTimer clock;
    clock.start();
    (void)MapOutlines::load(MapOutlines::Detail::Fine);
    qInfo("fine outlines read in %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(clock.elapsed() < 1000);
}

void MapClustersTest::damagedOutlinesAreRefused()
{
    QFile file(QStringLiteral(":/maps/countries-110m.outline"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QVERIFY(MapOutlines::parse(whole));
    QVERIFY(!MapOutlines::parse({}));
    QVERIFY(!MapOutlines::parse(whole + 'x'));
    for (qsizetype length = 0; length < whole.size(); length += 997)
        QVERIFY(!MapOutlines::parse(whole.left(length)));
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 200; ++i) { // no flipped bytes may crash or hang it
        QByteArray broken = whole;
        for (int j = 0; j < 5; ++j)
            broken[random.bounded(int(broken.size()))] = char(random.bounded(256));
        (void)bool(MapOutlines::parse(broken));
    }
}

QTEST_MAIN(MapClustersTest)
#include "tst_mapclusters.moc"
