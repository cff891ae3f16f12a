// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/reportcharts.h"

#include "views/charts/chartlayout.h"
#include "views/charts/charttext.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Lodebook;

class ReportChartsTest final : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatTheTableSays();
    void givesNoLengthToWhatIsWithheld();
    void saysInWordsWhatIsWithheld();
    void standsBeforeItsTable();
    void leavesOtherTablesAlone();
    void drawsNothingWhereAllIsWithheld();
    void drawsAProvisionalFigure();

private:
    /// All members, and two groups of a pillar of which one is withheld.
    static ReportTable benchmark()
    {
        ReportTable table;
        table.columns = {{QStringLiteral("Group")}, {QStringLiteral("Members")}, {QStringLiteral("Mean score")}};
        table.drawnColumn = 2;
        const auto row = [](ReportRow::Kind kind, const QStringList &texts) {
            ReportRow made{kind, {}};
            for (const QString &text : texts)
                made.cells.append({.text = text, .known = text != QLatin1String("withheld")});
            if (made.cells.size() > 2 && !texts.at(2).isEmpty())
                made.cells[2].figure = texts.at(2).toDouble();
            return made;
        };
        table.rows = {row(ReportRow::Kind::Total, {QStringLiteral("All members"), QStringLiteral("9"), QStringLiteral("40")}),
                      row(ReportRow::Kind::Subgroup, {QStringLiteral("Pillar")}),
                      row(ReportRow::Kind::Record, {QStringLiteral("Supply chain"), QStringLiteral("6"), QStringLiteral("80")}),
                      row(ReportRow::Kind::Record, {QStringLiteral("Civil society"), QStringLiteral("withheld"), QString()})};
        return table;
    }
    static ChartLayout layout(const ChartSpec &spec)
    {
        return layoutChart(QRectF(0, 0, 510, 140), spec, ChartStyle::paper(QFont(), QLocale::c()));
    }
};

void ReportChartsTest::drawsWhatTheTableSays()
{
    const ChartSpec spec = chartOf(benchmark());
    QCOMPARE(spec.title, QStringLiteral("Mean score"));
    QCOMPARE(spec.categories, QStringList({QStringLiteral("All members"), QStringLiteral("Pillar · Supply chain"), QStringLiteral("Pillar · Civil society")}));
    QCOMPARE(spec.value(0, 0), std::optional<double>(40));
    QCOMPARE(spec.value(0, 1), std::optional<double>(80));
    QVERIFY(!spec.value(0, 2));
    const ChartLayout places = layout(spec);
    QCOMPARE(places.marks.size(), 2);
    QVERIFY(qAbs(places.marks.at(1).bar.width() - 2 * places.marks.at(0).bar.width()) < 1);
}

void ReportChartsTest::givesNoLengthToWhatIsWithheld()
{
    const ChartLayout places = layout(chartOf(benchmark()));
    QList<ChartLabel> words;
    for (const ChartLabel &label : places.labels) {
        if (label.text == QLatin1String("withheld"))
            words.append(label);
    }
    QCOMPARE(words.size(), 1);
    const double begin = places.marks.first().bar.left();
    QVERIFY(words.first().rect.left() > begin && words.first().rect.left() < begin + 0.1 * places.plots.first().width());
    QVERIFY(!places.markOf(0, 2));

    ReportTable none = benchmark(); // nobody to draw: the word stands at each place all the same
    for (ReportRow &row : none.rows) {
        if (row.cells.size() > 2)
            row.cells = {row.cells.first(), {.text = QStringLiteral("withheld"), .known = false}, {}};
    }
    const ChartLayout empty = layout(chartOf(none));
    QVERIFY(empty.marks.isEmpty());
}

void ReportChartsTest::saysInWordsWhatIsWithheld()
{
    const ChartSpec spec = chartOf(benchmark());
    const QString sentence = chartSentence(spec, QLocale::c());
    QVERIFY2(sentence.contains(QStringLiteral("withheld: Pillar · Civil society.")), qPrintable(sentence));
    QCOMPARE(chartPointText(spec, 0, 2, QLocale::c()), QStringLiteral("Mean score, Pillar · Civil society: withheld"));
    QCOMPARE(chartTable(spec, QLocale::c()).rows.at(2).at(1), QStringLiteral("withheld"));
    QVERIFY(chartCsv(spec).contains("\"withheld\""));
}

void ReportChartsTest::standsBeforeItsTable()
{
    ReportDocument report;
    report.language = QStringLiteral("en");
    report.blocks = {ReportHeading{QStringLiteral("Own score"), 2}, benchmark(), ReportHeading{QStringLiteral("Reviewed score"), 2}, benchmark()};
    const ReportDocument drawn = withCharts(report);
    QCOMPARE(drawn.blocks.size(), 6);
    for (const qsizetype at : {1, 4}) {
        const auto *picture = std::get_if<ReportPicture>(&drawn.blocks.at(at));
        QVERIFY(picture && std::holds_alternative<ReportTable>(drawn.blocks.at(at + 1)));
        QVERIFY(picture->words.contains(QStringLiteral("withheld")));
        QImage paper(510, int(picture->heightPoints), QImage::Format_RGB32);
        paper.fill(Qt::white);
        const QImage blank = paper;
        QPainter painter(&paper);
        picture->paint(painter, paper.rect());
        painter.end();
        QVERIFY(paper != blank);
    }
}

void ReportChartsTest::leavesOtherTablesAlone()
{
    ReportTable plain = benchmark();
    plain.drawnColumn = -1;
    ReportDocument report;
    report.blocks = {plain};
    QCOMPARE(withCharts(report).blocks.size(), 1);
}

void ReportChartsTest::drawsNothingWhereAllIsWithheld()
{
    ReportTable table = benchmark();
    for (ReportRow &row : table.rows) {
        for (ReportCell &cell : row.cells)
            cell.figure.reset();
    }
    ReportDocument report;
    report.blocks = {table};
    QCOMPARE(withCharts(report).blocks.size(), 1);
}

void ReportChartsTest::drawsAProvisionalFigure()
{
    ReportTable table = benchmark();
    ReportCell &score = table.rows[2].cells[2];
    score.text = QStringLiteral("80 (provisional)");
    score.isProvisional = true;
    const ChartSpec spec = chartOf(table);
    QCOMPARE(spec.value(0, 1), std::optional<double>(80));
    QVERIFY(spec.isProvisional(0, 1));
    QVERIFY(!spec.isProvisional(0, 0));
}

QTEST_MAIN(ReportChartsTest)
#include "tst_reportcharts.moc"
