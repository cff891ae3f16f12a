// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/geopoint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Lodebook;

class GeoPointTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsLatitudeThenLongitude_data();
    void readsLatitudeThenLongitude();
    void refusesWhatIsNoPlace_data();
    void refusesWhatIsNoPlace();
    void comesBackFromItsTextExactly();
};

void GeoPointTest::readsLatitudeThenLongitude_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    QTest::newRow("comma") << "-1.9641, 30.0619" << -1.9641 << 30.0619;
    QTest::newRow("comma alone") << "-1.9641,30.0619" << -1.9641 << 30.0619;
    QTest::newRow("semicolon") << "0.36625;28.75156" << 0.36625 << 28.75156;
    QTest::newRow("blank") << "0.36625 28.75156" << 0.36625 << 28.75156;
    QTest::newRow("signs, whole numbers") << "  +2, -75 " << 2.0 << -75.0;
    QTest::newRow("the pole and the date line") << "90, -180" << 90.0 << -180.0;
}

void GeoPointTest::readsLatitudeThenLongitude()
{
    QFETCH(QString, text);
    QFETCH(double, lat);
    QFETCH(double, lon);
    const std::optional<GeoPoint> point = GeoPoint::fromText(text);
    QVERIFY(point);
    QVERIFY(*point == (GeoPoint{lat, lon}));
}

void GeoPointTest::refusesWhatIsNoPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("one number") << "1.5";
    QTest::newRow("three numbers") << "1.5, 2.5, 3.5";
    QTest::newRow("beyond the pole") << "90.001, 0";
    QTest::newRow("beyond the date line") << "0, 180.001";
    QTest::newRow("decimal commas") << "1,5 2,5";
    QTest::newRow("words") << "near Bukavu";
    QTest::newRow("two lines") << "1.5\n2.5";
    QTest::newRow("exponents") << "1e1, 2";
    QTest::newRow("a point without digits") << "1., 2";
    QTest::newRow("two signs") << "+-1, 2";
    QTest::newRow("two separators") << "1,, 2";
    QTest::newRow("one number cut in two") << "1.5.5";
    QTest::newRow("more digits than a number has") << QString(QString(400, u'9') + QStringLiteral(", 1"));
    QTest::newRow("hidden lines") << "1.5\n2.5\n3.5";
}

void GeoPointTest::refusesWhatIsNoPlace()
{
    QFETCH(QString, text);
    QVERIFY(!GeoPoint::fromText(text));
}

void GeoPointTest::comesBackFromItsTextExactly()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 5000; ++i) {
        const GeoPoint point{random.bounded(180.0) - 90, random.bounded(360.0) - 180};
        const std::optional<GeoPoint> back = GeoPoint::fromText(point.text());
        QVERIFY2(back && *back == point, qPrintable(point.text()));
    }
    for (const GeoPoint &tiny : {GeoPoint{0.000001, -0.00000123}, GeoPoint{0, 0}, GeoPoint{-1e-7, 1e-9}}) {
        const std::optional<GeoPoint> back = GeoPoint::fromText(tiny.text());
        QVERIFY2(back && *back == tiny, qPrintable(tiny.text()));
    }
}

QTEST_GUILESS_MAIN(GeoPointTest)
#include "tst_geopoint.moc"
