// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/productionfigures.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "models/entities/reference/region.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QRandomGenerator>

using namespace Lodebook;

class ProductionFiguresTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void opensExactlyTheRecordsBehindEveryFigure();
    void countsNothingTwice();
    void leavesGapsOpen();
    void warnsOfAYearForWhichFewCountriesAreRecorded();
    void sharesByListedCountries();
    void givesTheLargestAndTheRest();
    void explainsWithRowsAndSources();
    void knowsTheConflictMinerals();

private:
    Result<> prepareLists();
    Result<> save(Record record) { return store().save(record); }
};

Result<> ProductionFiguresTest::prepareLists()
{
    for (const char *code : {"CD", "RW", "CN"}) {
        if (const Result<RecordId> made = ensureCode(store(), country(), QString::fromLatin1(code)); !made)
            return made.error();
    }
    for (const char *code : {"CD-NK", "CD-SK", "RW-01"}) {
        if (const Result<RecordId> made = ensureCode(store(), region(), QString::fromLatin1(code), {{QStringLiteral("country"), QString::fromLatin1(code).first(2)}}); !made)
            return made.error();
    }
    for (const char *code : {"tin", "gold"}) {
        const Result<RecordId> made = ensureCode(store(), mineral(), QString::fromLatin1(code),
                                                 {{QStringLiteral("kind"), QStringLiteral("metal")}, {QStringLiteral("is_3tg"), true}});
        if (!made)
            return made.error();
    }
    return {};
}

void ProductionFiguresTest::opensExactlyTheRecordsBehindEveryFigure()
{
    QVERIFY_RESULT(prepareLists());
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto oneOf = [&random](const QStringList &list) { return list.at(random.bounded(list.size())); };
    Record site = newMineSite(QStringLiteral("Mangala"), QStringLiteral("CD"), QStringLiteral("CD-NK"));
    QVERIFY_RESULT(store().save(site));
    Batch batch(store());
    QVERIFY_RESULT(batch.begin());
    for (int i = 0; i < 120; ++i) {
        const QString place = oneOf({QStringLiteral("CD"), QStringLiteral("RW"), QStringLiteral("CN")});
        const QString period = oneOf({QStringLiteral("2020"), QStringLiteral("2021"), QStringLiteral("2021-H1"), QStringLiteral("2021-Q4"), QStringLiteral("2023-05")});
        Record record = newProduction(place, oneOf({QStringLiteral("tin"), QStringLiteral("gold")}), period, random.bounded(1, 1000));
        if (random.bounded(3) == 0) {
            record.clear(production().country);
            if (random.bounded(2) == 0)
                record.set(production().region, oneOf({QStringLiteral("CD-NK"), QStringLiteral("CD-SK"), QStringLiteral("RW-01")}));
            else
                record.set(production().mineSite, site.id());
        }
        if (random.bounded(6) == 0)
            record.set(production().verification, QStringLiteral("refuted"));
        QVERIFY_RESULT(store().save(record));
    }
    QVERIFY_RESULT(batch.commit());
    const Result<ProductionFigures> figures = ProductionFigures::load(store().reader());
    QVERIFY_RESULT(figures);
    int checked = 0;
    for (const QString &metal : figures->minerals()) {
        for (const int year : figures->years(metal)) {
            for (const QString &place : QStringList{QString()} + figures->countries(metal)) {
                const std::optional<double> kg = figures->kg(metal, year, place);
                const Result<QList<Record>> records = store().reader().list(figures->query(metal, year, place));
                QVERIFY_RESULT(records);
                QCOMPARE(records->size(), figures->rows(metal, year, place));
                QCOMPARE(kg.has_value(), !records->isEmpty());
                double sum = 0;
                for (const Record &record : *records)
                    sum += record.get(production().kg, 0);
                QVERIFY(std::abs(sum - kg.value_or(0)) < 1e-6);
                ++checked;
            }
        }
    }
    QVERIFY(checked > 10);
}

void ProductionFiguresTest::countsNothingTwice()
{
    QVERIFY_RESULT(prepareLists());
    Record region_ = newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2020"), 40);
    region_.set(production().region, QStringLiteral("CD-NK"));
    QVERIFY_RESULT(save(region_));
    QVERIFY_RESULT(save(newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2020-H1"), 60)));
    QVERIFY_RESULT(save(newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2020-H2"), 70)));
    Result<ProductionFigures> figures = ProductionFigures::load(store().reader());
    QCOMPARE(*figures->kg(QStringLiteral("tin"), 2020), 130.0); // the country before its regions
    QVERIFY_RESULT(save(newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2020"), 125)));
    figures = ProductionFigures::load(store().reader());
    QCOMPARE(*figures->kg(QStringLiteral("tin"), 2020), 125.0); // the year before its halves
    QCOMPARE(figures->rows(QStringLiteral("tin"), 2020), 1);
}

void ProductionFiguresTest::leavesGapsOpen()
{
    QVERIFY_RESULT(prepareLists());
    for (const char *year : {"2007", "2010"})
        QVERIFY_RESULT(save(newProduction(QStringLiteral("CN"), QStringLiteral("tin"), QString::fromLatin1(year), 1000)));
    const Result<ProductionFigures> figures = ProductionFigures::load(store().reader());
    QVERIFY_RESULT(figures);
    QCOMPARE(figures->years(QStringLiteral("tin")), (QList<int>{2007, 2008, 2009, 2010}));
    QVERIFY(!figures->kg(QStringLiteral("tin"), 2008));
    QVERIFY(!figures->kg(QStringLiteral("tin"), 2007, QStringLiteral("CD")));
    QVERIFY(figures->years(QStringLiteral("gold")).isEmpty());
    QCOMPARE(*store().reader().count(figures->query(QStringLiteral("tin"), 2008)), 0);
    const Result<Explanation> why = figures->explainTotal(store().reader(), QStringLiteral("tin"), 2008, {}, {2026, 3, 1});
    QVERIFY_RESULT(why);
    QVERIFY(!why->value.isValid());
    QVERIFY(why->caveats.first().contains(QStringLiteral("gap")));
}

void ProductionFiguresTest::warnsOfAYearForWhichFewCountriesAreRecorded()
{
    QVERIFY_RESULT(prepareLists());
    const QString tin = QStringLiteral("tin");
    for (const auto &[place, year, kg] : {std::tuple("CN", "2020", 900.0), std::tuple("CD", "2020", 100.0), std::tuple("CD", "2021", 110.0), std::tuple("RW", "2021", 5000.0),
                                          std::tuple("CD", "2022", 1.0), std::tuple("RW", "2022", 1.0), std::tuple("CD", "2024", 1.0), std::tuple("CN", "2024", 1.0)})
        QVERIFY_RESULT(save(newProduction(QString::fromLatin1(place), tin, QString::fromLatin1(year), kg)));
    const Result<ProductionFigures> figures = ProductionFigures::load(store().reader());
    QVERIFY_RESULT(figures);
    QVERIFY(!figures->coverage(tin, 2020)); // nothing before
    QVERIFY(!figures->coverage(tin, 2023)); // a gap
    QCOMPARE(figures->coverage(tin, 2021)->share, 0.1); // China is missing; that Rwanda is new says nothing
    QCOMPARE(figures->coverage(tin, 2022)->share, 1.0); // a real fall
    QCOMPARE(figures->coverage(tin, 2022)->knownBest, 2021); // as many countries as 2020, but later
    QCOMPARE(figures->coverage(tin, 2024)->knownBest, 2022);
    QCOMPARE(figures->coverage(tin, 2024)->share, 0.5);
    QVERIFY(figures->coverageCaveat(tin, 2020).isEmpty());
    QCOMPARE(figures->coverageCaveat(tin, 2021), QStringLiteral("The countries recorded for 2021 made only 10 % of what is recorded for 2020, the year known best: compare the totals with care."));
    QVERIFY(figures->coverageCaveat(tin, 2022).isEmpty());
    QCOMPARE(figures->explainTotal(store().reader(), tin, 2021, {}, {2026, 3, 1})->caveats, QStringList{figures->coverageCaveat(tin, 2021)});
}

void ProductionFiguresTest::sharesByListedCountries()
{
    QVERIFY_RESULT(prepareLists());
    for (const auto &[place, kg] : {std::pair("CD", 300.0), std::pair("RW", 100.0), std::pair("CN", 600.0)})
        QVERIFY_RESULT(save(newProduction(QString::fromLatin1(place), QStringLiteral("tin"), QStringLiteral("2020"), kg)));
    const Result<ProductionFigures> figures = ProductionFigures::load(store().reader());
    QVERIFY_RESULT(figures);
    CahraEdition edition{.id = {}, .code = QStringLiteral("2026-06"), .name = QStringLiteral("June"), .asOf = {2026, 6, 30}, .complete = true};
    edition.regions.insert(QStringLiteral("CD"), {QStringLiteral("CD-NK")});
    ProductionFigures::Share share = figures->listedShare(QStringLiteral("tin"), 2020, edition);
    QCOMPARE(*share.share, 0.3);
    QCOMPARE(share.countries, QStringList{QStringLiteral("CD")});
    QCOMPARE(*store().reader().count(share.query), 1);
    edition.wholeCountries.insert(QStringLiteral("RW"));
    QCOMPARE(*figures->listedShare(QStringLiteral("tin"), 2020, edition).share, 0.4);
    edition.complete = false;
    QVERIFY(!figures->listedShare(QStringLiteral("tin"), 2020, edition).share);
    edition.complete = true;
    QVERIFY(!figures->listedShare(QStringLiteral("tin"), 1999, edition).share); // nothing produced is not a share of nought
    edition.regions.clear();
    edition.wholeCountries.clear();
    QCOMPARE(*figures->listedShare(QStringLiteral("tin"), 2020, edition).share, 0.0);
}

void ProductionFiguresTest::givesTheLargestAndTheRest()
{
    QVERIFY_RESULT(prepareLists());
    for (const auto &[place, kg] : {std::pair("CD", 300.0), std::pair("RW", 100.0), std::pair("CN", 600.0)})
        QVERIFY_RESULT(save(newProduction(QString::fromLatin1(place), QStringLiteral("tin"), QStringLiteral("2020"), kg)));
    const Result<ProductionFigures> figures = ProductionFigures::load(store().reader());
    const QList<ProductionFigures::Part> parts = figures->largest(QStringLiteral("tin"), 2020, 1);
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts.first().country, QStringLiteral("CN"));
    QVERIFY(parts.last().country.isEmpty());
    QCOMPARE(parts.last().kg, 400.0);
    QCOMPARE(*store().reader().count(parts.last().query), parts.last().rows);
    QCOMPARE(figures->largest(QStringLiteral("tin"), 2020, 3).size(), 3);
    QVERIFY(figures->largest(QStringLiteral("tin"), 2019, 3).isEmpty());
}

void ProductionFiguresTest::explainsWithRowsAndSources()
{
    QVERIFY_RESULT(prepareLists());
    Record record = newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2020"), 300000);
    record.set(production().source, QStringLiteral("Mineral Commodity Summaries 2022"));
    QVERIFY_RESULT(store().save(record));
    const Result<ProductionFigures> figures = ProductionFigures::load(store().reader());
    const Result<Explanation> why = figures->explainTotal(store().reader(), QStringLiteral("tin"), 2020, {}, {2026, 3, 1});
    QVERIFY_RESULT(why);
    QCOMPARE(why->rows.size(), 1);
    QVERIFY(why->rows.first().record == record.id());
    QCOMPARE(why->valueText, QStringLiteral("300 t"));
    QVERIFY(why->caveats.last().contains(QStringLiteral("Summaries 2022")));
    CahraEdition edition{.id = {}, .code = QStringLiteral("2026-06"), .name = QStringLiteral("June"), .asOf = {2026, 6, 30}, .complete = true};
    edition.wholeCountries.insert(QStringLiteral("CD"));
    const Result<Explanation> share = figures->explainListedShare(store().reader(), QStringLiteral("tin"), 2020, edition, {2026, 7, 1});
    QVERIFY_RESULT(share);
    QVERIFY(share->rule.contains(QStringLiteral("one of its regions")));
    QCOMPARE(share->rows.size(), 2);
}

void ProductionFiguresTest::knowsTheConflictMinerals()
{
    QVERIFY_RESULT(prepareLists());
    const Result<QStringList> codes = conflictMinerals(store().reader());
    QVERIFY_RESULT(codes);
    QVERIFY(codes->contains(QStringLiteral("tin")) && codes->contains(QStringLiteral("gold")));
}

QTEST_GUILESS_MAIN(ProductionFiguresTest)
#include "tst_productionfigures.moc"
