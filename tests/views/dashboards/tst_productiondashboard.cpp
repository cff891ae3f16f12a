// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/productiondashboard.h"

#include "models/exchange/demonstration.h"
#include "resources/demo/demoresources.h"
#include "resources/reference/referenceresources.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// On the demonstration casebook: published production of the world, and the lists the program brings along.
class ProductionDashboardTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFigureOpensExactlyItsRecords();
    void aShareIsThatOfTheListedCountries();
    void jsonHoldsTheSameFigures();
    void theChoiceIsKept();
    void anIncompleteEditionGivesNoShare();
    void explainsTheFigureItShows();

private:
    qint64 found(const DashboardFigure &figure) { return m_made->reader().count(figure.query) ? *m_made->reader().count(figure.query) : -1; }

    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_made;
    std::optional<ProductionDashboard> m_dashboard;
};

void ProductionDashboardTest::initTestCase()
{
    initReferenceResources();
    initDemoResources();
    CasebookLocation location;
    location.path = m_folder.filePath(QStringLiteral("demo.lodebook"));
    Result<NewCasebook> made = makeCasebook(location, {.officer = QStringLiteral("Test")}, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    m_made = std::move(made->casebook);
    const Result<ProductionDashboard> loaded = ProductionDashboard::load(*m_made, QDate(2026, 11, 1));
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    m_dashboard = *loaded;
    QCOMPARE(m_dashboard->minerals(), QStringList({QStringLiteral("tin"), QStringLiteral("tantalum"), QStringLiteral("tungsten"), QStringLiteral("gold")}));
}

void ProductionDashboardTest::everyFigureOpensExactlyItsRecords()
{
    const Dashboard board = m_dashboard->dashboard({.from = m_dashboard->years().second - 4});
    QCOMPARE(board.tiles.size(), 8);
    QCOMPARE(board.charts.size(), 9);
    int checked = 0;
    for (const DashboardTile &tile : board.tiles) {
        QVERIFY2(tile.value, qPrintable(tile.title));
        QCOMPARE(found(tile.figure), tile.figure.rows);
        QVERIFY(tile.words.contains(QString::number(tile.figure.rows)));
    }
    for (const DashboardChart &chart : board.charts) {
        for (qsizetype s = 0; s < chart.spec.series.size(); ++s) {
            for (qsizetype c = 0; c < chart.spec.categories.size(); ++c) {
                const DashboardFigure *figure = chart.figure(s, c);
                QCOMPARE(figure != nullptr, chart.spec.value(s, c).has_value());
                if (!figure)
                    continue;
                QCOMPARE(found(*figure), figure->rows);
                ++checked;
            }
        }
    }
    QVERIFY2(checked > 50, qPrintable(QString::number(checked)));
}

void ProductionDashboardTest::aShareIsThatOfTheListedCountries()
{
    const Dashboard board = m_dashboard->dashboard({.minerals = {QStringLiteral("tantalum")}});
    QCOMPARE(board.tiles.size(), 2);
    const DashboardTile &total = board.tiles.first();
    const DashboardTile &share = board.tiles.last();
    QVERIFY(share.value && *share.value > 0 && *share.value < 100);
    QVERIFY(share.figure.rows > 0 && share.figure.rows < total.figure.rows);
    const Result<QList<Record>> records = m_made->reader().list(share.figure.query);
    QVERIFY(records);
    double kg = 0;
    QStringList countries;
    for (const Record &record : *records) {
        kg += record.value(*record.entity().field(u"kg")).toDouble();
        countries.append(record.text(*record.entity().field(u"country")));
    }
    QVERIFY(countries.contains(QStringLiteral("CD"))); // its east is on every edition
    QVERIFY(qAbs(kg / 1000 / *total.value * 100 - *share.value) < 1e-6);
}

void ProductionDashboardTest::jsonHoldsTheSameFigures()
{
    const Dashboard board = m_dashboard->dashboard({});
    const QJsonObject json = dashboardJson(board);
    QCOMPARE(json.value(QStringLiteral("as_of")).toString(), QStringLiteral("2026-11-01"));
    const QJsonArray tiles = json.value(QStringLiteral("tiles")).toArray();
    QCOMPARE(tiles.size(), board.tiles.size());
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        QCOMPARE(tiles.at(i).toObject().value(QStringLiteral("value")).toDouble(), *board.tiles[i].value);
        QCOMPARE(tiles.at(i).toObject().value(QStringLiteral("records")).toInt(), board.tiles[i].figure.rows);
    }
    const QJsonArray charts = json.value(QStringLiteral("charts")).toArray();
    QCOMPARE(charts.size(), board.charts.size());
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const QJsonArray series = charts.at(i).toObject().value(QStringLiteral("series")).toArray();
        QCOMPARE(series.size(), board.charts[i].spec.series.size());
        for (qsizetype s = 0; s < series.size(); ++s) {
            const QJsonArray values = series.at(s).toObject().value(QStringLiteral("values")).toArray();
            QCOMPARE(values.size(), board.charts[i].spec.categories.size());
            for (qsizetype c = 0; c < values.size(); ++c) {
                const std::optional<double> value = board.charts[i].spec.value(s, c);
                QCOMPARE(values.at(c).isNull(), !value.has_value());
                QCOMPARE(values.at(c).toDouble(), value.value_or(0));
            }
        }
    }
}

void ProductionDashboardTest::theChoiceIsKept()
{
    const Dashboard board = m_dashboard->dashboard({.minerals = {QStringLiteral("gold"), QStringLiteral("tin")}, .from = 2015, .to = 2020});
    QCOMPARE(board.charts.size(), 5);
    QCOMPARE(board.charts.first().spec.series.size(), 2);
    QCOMPARE(board.charts.first().spec.series.first().name, m_dashboard->mineralName(QStringLiteral("tin")));
    QCOMPARE(board.charts.first().spec.categories.first(), QStringLiteral("2015"));
    QCOMPARE(board.charts.first().spec.categories.last(), QStringLiteral("2020"));
    QCOMPARE(board.tiles.first().figure.year, 2018); // nothing is recorded of tin for the two years after
    QVERIFY(board.notes.filter(m_dashboard->mineralName(QStringLiteral("tin"))).join(u' ').contains(QStringLiteral("2020")));
    const Dashboard later = m_dashboard->dashboard({.minerals = {QStringLiteral("tin")}, .from = 2015, .to = 2023});
    QVERIFY2(later.tiles.first().words.endsWith(QStringLiteral("countries are missing")), qPrintable(later.tiles.first().words)); // three are recorded
    QVERIFY(later.notes.join(u' ').contains(QStringLiteral("The countries recorded for 2023 made only")));
    QVERIFY(board.sources.first().contains(QStringLiteral("Geological Survey")));
    QVERIFY(board.freshness().contains(QStringLiteral("2026")));
}

void ProductionDashboardTest::anIncompleteEditionGivesNoShare()
{
    QString incomplete;
    for (const CahraEdition &edition : m_dashboard->editions()) {
        if (!edition.complete)
            incomplete = edition.code;
    }
    QVERIFY(!incomplete.isEmpty());
    const Dashboard board = m_dashboard->dashboard({.edition = incomplete});
    QVERIFY(board.charts.first().spec.isEmpty());
    QVERIFY(!board.tiles.last().value);
    QVERIFY(board.notes.join(u' ').contains(incomplete));
    QVERIFY(m_dashboard->dashboard({}).tiles.last().value);
}

void ProductionDashboardTest::explainsTheFigureItShows()
{
    const Dashboard board = m_dashboard->dashboard({});
    for (const DashboardTile &tile : {board.tiles.first(), board.tiles.last()}) {
        const Result<Explanation> why = m_dashboard->explain(m_made->reader(), tile.figure, {});
        QVERIFY(why);
        const double scale = tile.unit == QLatin1String("%") ? 100 : 0.001;
        QVERIFY(qAbs(why->value.toDouble() * scale - *tile.value) < 1e-6);
        qsizetype records = 0;
        for (const Explanation::Row &row : why->rows)
            records += row.entity == QLatin1String("production");
        QCOMPARE(records, tile.figure.rows);
    }
}

QTEST_GUILESS_MAIN(ProductionDashboardTest)
#include "tst_productiondashboard.moc"
