// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayout.h"

#include "tests/views/charts/production.h"
#include "views/charts/chartfiles.h"

#include <QFontMetricsF>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Lodebook;
using Kind = ChartSpec::Kind;

Q_DECLARE_METATYPE(Lodebook::ChartSpec)

namespace {

const QStringList goldCountries{QStringLiteral("China"), QStringLiteral("Australia"), QStringLiteral("Ghana"),
                                QStringLiteral("Peru"), QStringLiteral("Uzbekistan")};
const QStringList tantalumCountries{QStringLiteral("Democratic Republic of the Congo"), QStringLiteral("Rwanda"),
                                    QStringLiteral("Brazil"), QStringLiteral("Nigeria")};

ChartSpec byCountry(Kind kind)
{
    const ChartSpec gold = production(QStringLiteral("gold"), goldCountries, kind);
    ChartSpec spec = gold;
    spec.title = QStringLiteral("Gold mined in 2024, by country");
    spec.categories.clear();
    spec.series = {ChartSeries{QStringLiteral("2024"), {}}};
    for (const ChartSeries &country : gold.series) {
        spec.categories << country.name;
        spec.series[0].values << country.values.last();
    }
    spec.reference = 300;
    spec.referenceLabel = QStringLiteral("A made-up target");
    return spec;
}

QList<std::pair<QString, ChartSpec>> gallery()
{
    const QString gold = QStringLiteral("gold");
    QList<std::pair<QString, ChartSpec>> all{
        {QStringLiteral("lines"), production(gold, goldCountries, Kind::Lines)},
        {QStringLiteral("lines-gaps"), production(QStringLiteral("tantalum"), tantalumCountries, Kind::Lines)},
        {QStringLiteral("stacked"), production(gold, goldCountries, Kind::StackedBars)},
        {QStringLiteral("bars-grouped"), production(gold, goldCountries.mid(0, 3), Kind::Bars)},
        {QStringLiteral("bars"), byCountry(Kind::Bars)},
        {QStringLiteral("horizontal"), byCountry(Kind::HorizontalBars)},
        {QStringLiteral("dots"), production(QStringLiteral("tantalum"), tantalumCountries, Kind::Dots)},
        {QStringLiteral("line-multiples"), production(gold, goldCountries + tantalumCountries.mid(2, 1), Kind::LineMultiples)},
        {QStringLiteral("bar-multiples"), production(gold, goldCountries, Kind::BarMultiples)},
    };
    ChartSpec grouped = byCountry(Kind::HorizontalBars);
    grouped.reference.reset();
    grouped.series << ChartSeries{QStringLiteral("2023"), {370, 310, std::nullopt, 90, 100}};
    all << std::pair{QStringLiteral("horizontal-grouped"), grouped};
    ChartSpec minus;
    minus.kind = Kind::Bars;
    minus.title = QStringLiteral("Budget less actual, by quarter");
    minus.unit = QStringLiteral("EUR");
    minus.categories = {QStringLiteral("First quarter"), QStringLiteral("Second quarter"), QStringLiteral("Third quarter"), QStringLiteral("Fourth quarter")};
    minus.series = {ChartSeries{QStringLiteral("Difference"), {12500, -3400, 0, std::nullopt}}};
    all << std::pair{QStringLiteral("negative"), minus};
    ChartSpec empty = minus;
    empty.series = {ChartSeries{QStringLiteral("Difference"), {std::nullopt, std::nullopt}}};
    all << std::pair{QStringLiteral("empty"), empty};
    ChartSpec crowd = production(gold, {}, Kind::Lines);
    crowd.title = QStringLiteral("Twelve lines that end almost together, under a title that is long enough to need a second line of its own");
    for (int s = 0; s < 12; ++s) {
        crowd.series << ChartSeries{QStringLiteral("Country number %1").arg(s + 1), {}};
        for (int c = 0; c < 16; ++c)
            crowd.series.last().values << 100 + s * 0.5 + 20 * std::sin(s + c * 0.4) * (15 - c) / 15;
    }
    all << std::pair{QStringLiteral("crowd"), crowd};
    return all;
}

} // namespace

class ChartLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void noLabelCoversAnotherOrLeavesTheChart_data();
    void noLabelCoversAnotherOrLeavesTheChart();
    void everyValueHasAMarkInsideThePlotAndNoMissingOneHas_data();
    void everyValueHasAMarkInsideThePlotAndNoMissingOneHas();
    void aGapIsNeverBridged();
    void barsStandOnZero();
    void smallMultiplesShareOneScale();
    void stacksAddUp();
    void theLegendGoesWhereLabelsDoNotFit();
    void turnsForLanguagesWrittenFromTheRight_data() { everyValueHasAMarkInsideThePlotAndNoMissingOneHas_data(); }
    void turnsForLanguagesWrittenFromTheRight();
    void findsWhatLiesUnderTheCursor();
    void writesItsPictures();
};

void ChartLayoutTest::noLabelCoversAnotherOrLeavesTheChart_data()
{
    QTest::addColumn<ChartSpec>("spec");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("points");
    for (const auto &[name, spec] : gallery()) {
        for (const QSizeF &size : {QSizeF(640, 360), QSizeF(420, 300), QSizeF(1100, 500)}) {
            for (const double points : {9.0, 16.0}) {
                if (points > 9 && size.width() < (name == QLatin1String("crowd") ? 1000 : 500))
                    continue; // twice the font needs the room
                QTest::addRow("%s %dx%d %gpt", qPrintable(name), int(size.width()), int(size.height()), points) << spec << size << points;
            }
        }
    }
}

void ChartLayoutTest::noLabelCoversAnotherOrLeavesTheChart()
{
    QFETCH(ChartSpec, spec);
    QFETCH(QSizeF, size);
    QFETCH(double, points);
    QFont font;
    font.setPointSizeF(points);
    const QRectF bounds(QPointF(10, 10), size);

    const ChartLayout layout = layoutChart(bounds, spec, ChartStyle::paper(font));

    QVERIFY(!layout.labels.isEmpty());
    for (qsizetype i = 0; i < layout.labels.size(); ++i) {
        const ChartLabel &one = layout.labels[i];
        QVERIFY2(bounds.adjusted(-1, -2, 1, 2).contains(one.rect),
                 qPrintable(QStringLiteral("'%1' leaves the chart (%2 %3 %4 %5)").arg(one.text).arg(one.rect.x()).arg(one.rect.y()).arg(one.rect.right()).arg(one.rect.bottom())));
        for (qsizetype j = 0; j < i; ++j) {
            const ChartLabel &other = layout.labels[j];
            QVERIFY2(!one.rect.adjusted(1, 2, -1, -2).intersects(other.rect.adjusted(1, 2, -1, -2)),
                     qPrintable(QStringLiteral("'%1' covers '%2'").arg(one.text, other.text)));
        }
    }
}

void ChartLayoutTest::everyValueHasAMarkInsideThePlotAndNoMissingOneHas_data()
{
    QTest::addColumn<ChartSpec>("spec");
    for (const auto &[name, spec] : gallery())
        QTest::addRow("%s", qPrintable(name)) << spec;
}

void ChartLayoutTest::everyValueHasAMarkInsideThePlotAndNoMissingOneHas()
{
    QFETCH(ChartSpec, spec);
    const ChartLayout layout = layoutChart({0, 0, 700, 420}, spec, ChartStyle::paper({}));
    for (int s = 0; s < spec.series.size(); ++s) {
        for (int c = 0; c < spec.categories.size(); ++c)
            QCOMPARE(layout.markOf(s, c).has_value(), spec.value(s, c).has_value());
    }
    for (const ChartMark &mark : layout.marks) {
        const bool inside = std::any_of(layout.plots.begin(), layout.plots.end(), [&](const QRectF &plot) {
            return plot.adjusted(-2, -2, 2, 2).contains(mark.isBar ? mark.bar.center() : mark.point);
        });
        QVERIFY2(inside, qPrintable(QStringLiteral("series %1, category %2").arg(mark.series).arg(mark.category)));
    }
}

void ChartLayoutTest::aGapIsNeverBridged()
{
    ChartSpec spec;
    spec.kind = Kind::Lines;
    spec.categories = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")};
    spec.series = {ChartSeries{QStringLiteral("a"), {1, 2, std::nullopt, 4, 5}},
                   ChartSeries{QStringLiteral("b"), {1, std::nan(""), 3, std::nullopt}}};
    const ChartLayout layout = layoutChart({0, 0, 400, 300}, spec, ChartStyle::paper({}));
    QCOMPARE(layout.runs.size(), 4);
    QCOMPARE(layout.runs[0].size(), 2);
    QCOMPARE(layout.runs[1].size(), 2);
    QCOMPARE(layout.runs[2].size(), 1);
    QCOMPARE(layout.marks.size(), 6);
}

void ChartLayoutTest::barsStandOnZero()
{
    ChartSpec spec;
    spec.kind = Kind::Bars;
    spec.categories = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    spec.series = {ChartSeries{QStringLiteral("x"), {1000, 1010, 0}}};
    const ChartLayout bars = layoutChart({0, 0, 400, 300}, spec, ChartStyle::paper({}));
    QVERIFY(qAbs(bars.marks[0].bar.height() / bars.marks[1].bar.height() - 1000.0 / 1010.0) < 0.001);
    QVERIFY(bars.marks[2].bar.height() <= 2); // a zero is there, and thin

    spec.kind = Kind::Lines; // lines may look closer
    spec.series[0].values = {1000, 1010, 1005};
    const ChartLayout lines = layoutChart({0, 0, 400, 300}, spec, ChartStyle::paper({}));
    QVERIFY(lines.marks[0].point.y() - lines.marks[1].point.y() > 100);
}

void ChartLayoutTest::smallMultiplesShareOneScale()
{
    ChartSpec spec = production(QStringLiteral("gold"), goldCountries, Kind::LineMultiples);
    const ChartLayout layout = layoutChart({0, 0, 800, 500}, spec, ChartStyle::paper({}));
    QCOMPARE(layout.plots.size(), goldCountries.size());
    const ChartScale scale = ChartScale::of(spec, 3);
    QVERIFY(scale.low <= 0);
    for (const ChartMark &mark : layout.marks) {
        const QRectF &plot = layout.plots[mark.series];
        QCOMPARE(plot.size(), layout.plots[0].size());
        const double height = (plot.bottom() - mark.point.y()) / plot.height();
        const ChartMark &first = layout.marks[0];
        const double firstHeight = (layout.plots[0].bottom() - first.point.y()) / layout.plots[0].height();
        QVERIFY(qAbs(height / firstHeight - *spec.value(mark.series, mark.category) / *spec.value(0, 0)) < 0.01);
    }
}

void ChartLayoutTest::stacksAddUp()
{
    ChartSpec spec = production(QStringLiteral("gold"), goldCountries, Kind::StackedBars);
    const ChartLayout layout = layoutChart({0, 0, 800, 500}, spec, ChartStyle::paper({}));
    double sum = 0;
    double heights = 0;
    for (int s = 0; s < spec.series.size(); ++s) {
        sum += *spec.value(s, 3);
        heights += layout.marks[*layout.markOf(s, 3)].bar.height();
        if (s > 0)
            QVERIFY(qAbs(layout.marks[*layout.markOf(s, 3)].bar.bottom() - layout.marks[*layout.markOf(s - 1, 3)].bar.top()) < 0.01);
    }
    const ChartMark &first = layout.marks[*layout.markOf(0, 3)];
    QVERIFY(qAbs(heights / first.bar.height() - sum / *spec.value(0, 3)) < 0.001);
}

void ChartLayoutTest::theLegendGoesWhereLabelsDoNotFit()
{
    const ChartSpec spec = production(QStringLiteral("gold"), goldCountries, Kind::Lines);
    QVERIFY(!layoutChart({0, 0, 700, 400}, spec, ChartStyle::paper({})).hasLegend);
    QVERIFY(layoutChart({0, 0, 700, 130}, spec, ChartStyle::paper({})).hasLegend);
    QVERIFY(!layoutChart({0, 0, 700, 400}, byCountry(Kind::Bars), ChartStyle::paper({})).hasLegend);
    QVERIFY(layoutChart({0, 0, 700, 400}, production(QStringLiteral("gold"), goldCountries, Kind::Bars), ChartStyle::paper({})).hasLegend);
}

void ChartLayoutTest::turnsForLanguagesWrittenFromTheRight()
{
    QFETCH(const ChartSpec, spec);
    const QRectF bounds(20, 10, 700, 420);
    ChartStyle style = ChartStyle::paper({});
    style.locale = QLocale(QLocale::English);
    const ChartLayout there = layoutChart(bounds, spec, style);
    style.locale = QLocale(QLocale::Hebrew, QLocale::Israel); // whose figures are as wide as the English ones
    const ChartLayout back = layoutChart(bounds, spec, style);
    const auto turned = [&bounds](double x) { return bounds.left() + bounds.right() - x; };
    QCOMPARE(back.marks.size(), there.marks.size());
    QCOMPARE(back.plots.size(), there.plots.size());
    for (qsizetype i = 0; i < there.plots.size(); ++i)
        QVERIFY(qAbs(back.plots.at(i).right() - turned(there.plots.at(i).left())) < 20); // figures may be set otherwise
    for (qsizetype i = 1; i < there.marks.size(); ++i) {
        const double step = there.marks.at(i).point.x() - there.marks.at(i - 1).point.x();
        const double stepBack = back.marks.at(i).point.x() - back.marks.at(i - 1).point.x();
        QVERIFY2(qAbs(step + stepBack) < 20, qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(step).arg(stepBack)));
    }
    for (const ChartLabel &label : back.labels) {
        if (label.role == ChartLabel::Role::Title)
            QCOMPARE(label.rect.right(), bounds.right());
    }
}

void ChartLayoutTest::findsWhatLiesUnderTheCursor()
{
    for (const auto &[name, spec] : gallery()) {
        const ChartLayout layout = layoutChart({0, 0, 900, 600}, spec, ChartStyle::paper({}));
        for (qsizetype i = 0; i < layout.marks.size(); ++i) {
            const QPointF at = layout.marks[i].isBar ? layout.marks[i].bar.center() : layout.marks[i].point;
            const std::optional<qsizetype> found = layout.markAt(at);
            QVERIFY(found);
            const QPointF place = layout.marks[*found].isBar ? layout.marks[*found].bar.center() : layout.marks[*found].point;
            QVERIFY2(*found == i || QLineF(place, at).length() < 2, qPrintable(name));
        }
        QVERIFY(!layout.markAt(QPointF(-500, -500)));
    }
}

void ChartLayoutTest::writesItsPictures()
{
    const QString folder = qEnvironmentVariable("LODEBOOK_PICTURES");
    if (folder.isEmpty())
        return; // only for people who want to look
    const QList<std::pair<QString, ThemeColors>> themes{{QStringLiteral("light"), ThemeColors::lightTheme()},
                                                        {QStringLiteral("dark"), ThemeColors::darkTheme()},
                                                        {QStringLiteral("contrast"), ThemeColors::highContrastTheme()}};
    for (const auto &[name, spec] : gallery()) {
        for (const auto &[theme, colors] : themes) {
            ChartStyle style = ChartStyle::paper({});
            style.colors = colors;
            QVERIFY(chartPicture(spec, style, QSizeF(640, 360), 1).save(QStringLiteral("%1/chart-%2-%3.png").arg(folder, name, theme)));
        }
        QVERIFY(chartPicture(spec, ChartStyle::paper({}), QSizeF(360, 260), 2).save(QStringLiteral("%1/chart-%2-small.png").arg(folder, name)));
        QVERIFY(saveChartSvg(QStringLiteral("%1/chart-%2.svg").arg(folder, name), spec, ChartStyle::paper({}), QSizeF(640, 360)));
    }
}

QTEST_MAIN(ChartLayoutTest)
#include "tst_chartlayout.moc"
