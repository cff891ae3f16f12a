// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttext.h"

#include "views/charts/chartscale.h"

#include <QTest>

#include <cmath>

using namespace Lodebook;

namespace {

ChartSpec example()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Lines;
    spec.title = QStringLiteral("Gold");
    spec.unit = QStringLiteral("tonnes");
    spec.categories = {QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023"), QStringLiteral("2024")};
    spec.series = {ChartSeries{QStringLiteral("Peru"), {1140, 1060, std::nullopt, 1090}},
                   ChartSeries{QStringLiteral("=HYPERLINK(\"x\")"), {std::nullopt, 12.5, std::nullopt, std::nullopt}},
                   ChartSeries{QStringLiteral("Nowhere"), {}}};
    return spec;
}

} // namespace

class ChartTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void theTableShowsADashWhereAFigureIsMissing();
    void theTableSpeaksTheLanguageOfTheReader();
    void theCsvLeavesMissingCellsEmptyAndRunsNoFormula();
    void theSentenceSaysWhatTheEyeSees();
    void theSentenceOfNothingSaysSo();
    void saysWhichFiguresAreProvisional();
    void ticksAreRoundAndEncloseTheValues();
    void ticksOfLargeAmountsAreShort();
};

void ChartTextTest::theTableShowsADashWhereAFigureIsMissing()
{
    const ChartTable table = chartTable(example(), QLocale::c());
    QCOMPARE(table.header[1], QStringLiteral("Peru (tonnes)"));
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows[2], (QStringList{QStringLiteral("2023"), QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–")}));
    QCOMPARE(table.rows[0][1], QStringLiteral("1140.0"));
}

void ChartTextTest::saysWhichFiguresAreProvisional()
{
    ChartSpec spec = example();
    spec.series[0].provisional.insert(1);
    const QLocale locale = QLocale::c();
    QCOMPARE(chartPointText(spec, 0, 1, locale), QStringLiteral("Peru, 2022: 1060.0 tonnes (provisional)"));
    QCOMPARE(chartPointText(spec, 0, 0, locale), QStringLiteral("Peru, 2021: 1140.0 tonnes"));
    QCOMPARE(chartTable(spec, locale).rows[1][1], QStringLiteral("1060.0 (provisional)"));
    QVERIFY2(chartSentence(spec, locale).contains(QStringLiteral("lowest 1060.0 tonnes (provisional) (2022)")), qPrintable(chartSentence(spec, locale)));
}

void ChartTextTest::theTableSpeaksTheLanguageOfTheReader()
{
    const ChartTable table = chartTable(example(), QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(table.rows[0][1], QStringLiteral("1.140,0"));
}

void ChartTextTest::theCsvLeavesMissingCellsEmptyAndRunsNoFormula()
{
    QVERIFY(chartCsv(example()).startsWith("\xEF\xBB\xBF"));
    const QString csv = QString::fromUtf8(chartCsv(example()));
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    QCOMPARE(lines[0], QStringLiteral("\"\",\"Peru (tonnes)\",\"'=HYPERLINK(\"\"x\"\") (tonnes)\",\"Nowhere (tonnes)\""));
    QCOMPARE(lines[2], QStringLiteral("\"2022\",1060,12.5,"));
    QCOMPARE(lines[3], QStringLiteral("\"2023\",,,"));
}

void ChartTextTest::theSentenceSaysWhatTheEyeSees()
{
    ChartSpec spec = example();
    spec.series[1].name = QStringLiteral("Ghana");
    spec.reference = 1000;
    spec.referenceLabel = QStringLiteral("Target");
    const QString sentence = chartSentence(spec, QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY2(sentence.startsWith(QStringLiteral("Gold. From 2021 to 2024.")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Peru: from 1,140.0 tonnes (2021) to 1,090.0 tonnes (2024), highest 1,140.0 tonnes (2021), lowest 1,060.0 tonnes (2022).")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Ghana: 12.5 tonnes (2022).")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Nowhere: no figures.")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("Target: 1,000.0 tonnes.")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("1 figure")), qPrintable(sentence));
}

void ChartTextTest::theSentenceOfNothingSaysSo()
{
    ChartSpec spec;
    spec.title = QStringLiteral("Visits");
    spec.categories = {QStringLiteral("a")};
    spec.series = {ChartSeries{QStringLiteral("x"), {std::nan("")}}};
    QCOMPARE(chartSentence(spec), QStringLiteral("Visits. There are no figures yet."));
}

void ChartTextTest::ticksAreRoundAndEncloseTheValues()
{
    for (const auto &[low, high] : {std::pair{0.0, 7.3}, {-3.2, 1e6}, {0.001, 0.0042}, {99.0, 101.0}, {5.0, 5.0}, {0.0, 0.0}, {-4.0, -4.0}}) {
        for (int wanted = 1; wanted <= 6; ++wanted) {
            const ChartScale scale = ChartScale::around(low, high, wanted);
            QVERIFY(scale.low <= low && scale.high >= high);
            QVERIFY(scale.ticks.size() >= 2 && scale.ticks.size() <= wanted + 3);
            const double mantissa = scale.step / std::pow(10, std::floor(std::log10(scale.step) + 1e-9));
            QVERIFY(qAbs(mantissa - 1) < 1e-9 || qAbs(mantissa - 2) < 1e-9 || qAbs(mantissa - 2.5) < 1e-9 || qAbs(mantissa - 5) < 1e-9);
        }
    }
}

void ChartTextTest::ticksOfLargeAmountsAreShort()
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(ChartScale::around(0, 4e7, 4).tickText(2e7, english), QStringLiteral("20 million"));
    QCOMPARE(ChartScale::around(0, 0.5, 5).tickText(0.3, english), QStringLiteral("0.3"));
    QCOMPARE(ChartScale::around(0, 10, 4).tickText(2.5, english), QStringLiteral("2.5"));
    QCOMPARE(ChartScale::around(-1, 1, 4).tickText(-1e-17, english), QStringLiteral("0.0"));
}

QTEST_MAIN(ChartTextTest)
#include "tst_charttext.moc"
