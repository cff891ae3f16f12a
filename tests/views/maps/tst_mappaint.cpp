// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/maps/mappaint.h"

#include "views/maps/mapclusters.h"

#include <QTest>

using namespace Lodebook;

class MapPaintTest final : public QObject
{
    Q_OBJECT

private slots:
    void theLegendStandsInItsCornerWhereNothingIsHidden();
    void theLegendGivesWayToPoints();
    void theLegendHidesTheFewestWhereItMustHideSome();
    void theLegendFollowsTheDirectionOfTheLanguage();

private:
    static QRectF place(const QList<MapMark> &marks, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        return mapLegendPlace(window, bottom, QSizeF(200, 120), marks, 1, direction);
    }
    static MapMark at(double x, double y) { return {QPointF(x, y), 12, nullptr}; }

    static constexpr QRectF window{0, 0, 800, 600};
    static constexpr double bottom = 580;
};

void MapPaintTest::theLegendStandsInItsCornerWhereNothingIsHidden()
{
    const QRectF usual = place({});
    QVERIFY(window.contains(usual) && usual.left() < 20 && usual.bottom() < bottom && usual.bottom() > bottom - 20);
    QCOMPARE(place({at(400, 300), at(30, 30)}), usual);
}

void MapPaintTest::theLegendGivesWayToPoints()
{
    const QRectF above = place({at(100, 520)});
    QVERIFY(window.contains(above) && above.top() < 20 && above.left() < 20);
    const QRectF beside = place({at(100, 520), at(100, 60)});
    QVERIFY(window.contains(beside) && beside.right() > 780 && beside.bottom() < bottom - 20); // above the scale
    const QRectF half = place({at(place({}).right() + 10, 520)}); // a mark it covers by half
    QVERIFY(half != place({}));
}

void MapPaintTest::theLegendHidesTheFewestWhereItMustHideSome()
{
    const QRectF found = place({at(100, 520), at(100, 60), at(120, 60), at(700, 500), at(720, 500)});
    QCOMPARE(found, place({}));
}

void MapPaintTest::theLegendFollowsTheDirectionOfTheLanguage()
{
    const QRectF usual = place({}, Qt::RightToLeft);
    QVERIFY(window.contains(usual) && usual.right() > 780);
    const QRectF above = place({at(700, 520)}, Qt::RightToLeft);
    QVERIFY(above.right() > 780 && above.top() < 20);
}

QTEST_MAIN(MapPaintTest)
#include "tst_mappaint.moc"
