// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/siteregister.h"

#include "models/entities/field/minesite.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "models/entities/reference/region.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class SiteRegisterTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void groupsByProvinceAndTerritory();
    void sumsWhatIsKnownAndCountsWhatIsNot();
    void saysNotRecordedNeverZero();
    void leavesRestrictedSitesOutAndSaysSo();
    void takesAFilter();
    void namesItsSources();
    void speaksFrenchNumbersAndNames();
    void stopsWhenAsked();
    void saysThatThereIsNothing();
    void refusesAnUnknownReport();

private:
    void addPlaces();
    Record site(const QString &name, const QString &region, const QString &territory, std::optional<int> workers, const QString &source = {});
    Result<ReportDocument> make(ReportRequest request = {});
    static ReportTable table(const ReportDocument &report);
    static QStringList firstCells(const ReportTable &table, ReportRow::Kind kind);
};

void SiteRegisterTest::addPlaces()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD"), {{QStringLiteral("name"), QStringLiteral("Congo")}, {QStringLiteral("name_fr"), QStringLiteral("Congo-Kinshasa")}}));
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("RW"), {{QStringLiteral("name"), QStringLiteral("Rwanda")}}));
    for (const auto &[code, name] : {std::pair("CD-NK", "North Kivu"), std::pair("CD-SK", "South Kivu")})
        QVERIFY_RESULT(ensureCode(store(), region(), QString::fromLatin1(code), {{QStringLiteral("country"), QStringLiteral("CD")}, {QStringLiteral("name"), QString::fromLatin1(name)}}));
    QVERIFY_RESULT(ensureCode(store(), mineral(), QStringLiteral("gold"), {{QStringLiteral("name"), QStringLiteral("Gold")}, {QStringLiteral("name_fr"), QStringLiteral("or")}}));
}

Record SiteRegisterTest::site(const QString &name, const QString &region, const QString &territory, std::optional<int> workers, const QString &source)
{
    Record record = newMineSite(name, QStringLiteral("CD"), region);
    if (!territory.isEmpty())
        record.set(mineSite().territory, territory);
    if (workers)
        record.set(mineSite().workers, *workers);
    if (!source.isEmpty())
        record.set(mineSite().source, source);
    record.set(mineSite().minerals, {QStringLiteral("gold")});
    record.set(mineSite().position, GeoPoint{-1.23456, 28.98765});
    return record;
}

Result<ReportDocument> SiteRegisterTest::make(ReportRequest request)
{
    request.asOf = QDate(2026, 3, 1);
    request.madeAt = clock().now();
    if (request.language.isEmpty())
        request.language = QStringLiteral("en");
    return makeReport(QStringLiteral("site_register"), casebook().reader(), request);
}

ReportTable SiteRegisterTest::table(const ReportDocument &report)
{
    for (const ReportBlock &block : report.blocks) {
        if (const auto *found = std::get_if<ReportTable>(&block))
            return *found;
    }
    return {};
}

QStringList SiteRegisterTest::firstCells(const ReportTable &table, ReportRow::Kind kind)
{
    QStringList texts;
    for (const ReportRow &row : table.rows) {
        if (row.kind == kind)
            texts.append(kind == ReportRow::Kind::Record ? row.cells.at(1).text : row.cells.first().text);
    }
    return texts;
}

void SiteRegisterTest::groupsByProvinceAndTerritory()
{
    addPlaces();
    for (Record record : {site(QStringLiteral("Mine 10"), QStringLiteral("CD-SK"), QStringLiteral("Fizi"), 5), site(QStringLiteral("Mine 9"), QStringLiteral("CD-SK"), QStringLiteral("Fizi"), 5),
                          site(QStringLiteral("Nowhere"), {}, {}, 5), site(QStringLiteral("Alpha"), QStringLiteral("CD-NK"), QStringLiteral("Walikale"), 5)})
        QVERIFY_RESULT(store().save(record));
    const Result<ReportDocument> report = make();
    QVERIFY_RESULT(report);
    QCOMPARE(firstCells(table(*report), ReportRow::Kind::Group),
             QStringList({QStringLiteral("Congo · North Kivu"), QStringLiteral("Congo · South Kivu"), QStringLiteral("Congo · Province not recorded")}));
    QCOMPARE(firstCells(table(*report), ReportRow::Kind::Subgroup), QStringList({QStringLiteral("Walikale"), QStringLiteral("Fizi"), QStringLiteral("Territory not recorded")}));
    QCOMPARE(firstCells(table(*report), ReportRow::Kind::Record), QStringList({QStringLiteral("Alpha"), QStringLiteral("Mine 9"), QStringLiteral("Mine 10"), QStringLiteral("Nowhere")}));
}

void SiteRegisterTest::sumsWhatIsKnownAndCountsWhatIsNot()
{
    addPlaces();
    for (Record record : {site(QStringLiteral("A"), QStringLiteral("CD-SK"), QStringLiteral("Fizi"), 1200), site(QStringLiteral("B"), QStringLiteral("CD-SK"), QStringLiteral("Fizi"), std::nullopt),
                          site(QStringLiteral("C"), QStringLiteral("CD-NK"), QStringLiteral("Walikale"), 34)}) {
        QVERIFY_RESULT(store().save(record));
        if (record.text(mineSite().name) == u"A") {
            Record seen = newVisit(record.id(), QDate(2026, 1, 5));
            QVERIFY_RESULT(store().save(seen));
        }
    }
    const Result<ReportDocument> report = make();
    QVERIFY_RESULT(report);
    const ReportTable sites = table(*report);
    const ReportRow &all = sites.rows.last();
    QCOMPARE(all.kind, ReportRow::Kind::Total);
    QCOMPARE(all.cells.at(0).text, QStringLiteral("All, sites: 3 (workers recorded at 2)"));
    QCOMPARE(all.cells.at(1).text, QStringLiteral("1,234"));
    QCOMPARE(all.cells.at(2).text, QStringLiteral("visited: 1"));
    const auto facts = std::get<ReportFacts>(report->blocks.first()).facts;
    QCOMPARE(facts.at(0).value, QStringLiteral("3"));
    QCOMPARE(facts.at(1).value, QStringLiteral("1,234, recorded at 2 of 3 sites"));
    QCOMPARE(facts.at(4).value, QStringLiteral("yes 0, no 0, unknown 3"));
    for (const ReportRow &row : sites.rows) { // every row fills the table exactly
        int covered = 0;
        for (const ReportCell &cell : row.cells)
            covered += cell.span;
        QCOMPARE(covered, int(sites.columns.size()));
    }
}

void SiteRegisterTest::saysNotRecordedNeverZero()
{
    addPlaces();
    Record bare = newMineSite(QStringLiteral("Bare"), QStringLiteral("CD"));
    QVERIFY_RESULT(store().save(bare));
    const Result<ReportDocument> report = make();
    QVERIFY_RESULT(report);
    const ReportTable sites = table(*report);
    for (const ReportRow &row : sites.rows) {
        if (row.kind != ReportRow::Kind::Record)
            continue;
        for (int column : {0, 2, 3, 4, 5, 6}) {
            QCOMPARE(row.cells.at(column).text, QStringLiteral("not recorded"));
            QVERIFY(!row.cells.at(column).known);
        }
        QCOMPARE(row.cells.at(8).text, QStringLiteral("unknown"));
    }
    QCOMPARE(sites.rows.last().cells.at(1).text, QStringLiteral("not recorded"));
    QCOMPARE(std::get<ReportFacts>(report->blocks.first()).facts.at(1).value, QStringLiteral("not recorded"));
}

void SiteRegisterTest::leavesRestrictedSitesOutAndSaysSo()
{
    addPlaces();
    Record hidden = site(QStringLiteral("Hidden"), QStringLiteral("CD-SK"), QStringLiteral("Fizi"), 1000);
    hidden.set(mineSite().restricted, true);
    Record open = site(QStringLiteral("Open"), QStringLiteral("CD-SK"), QStringLiteral("Fizi"), 7);
    QVERIFY_RESULT(store().save(hidden));
    QVERIFY_RESULT(store().save(open));
    const Result<ReportDocument> report = make();
    QVERIFY_RESULT(report);
    QCOMPARE(firstCells(table(*report), ReportRow::Kind::Record), QStringList({QStringLiteral("Open")}));
    QCOMPARE(table(*report).rows.last().cells.at(1).text, QStringLiteral("7"));
    QVERIFY(report->notes.contains(QStringLiteral("Restricted records left out: 1.")));
}

void SiteRegisterTest::takesAFilter()
{
    addPlaces();
    for (Record record : {site(QStringLiteral("A"), QStringLiteral("CD-SK"), {}, 1), site(QStringLiteral("B"), QStringLiteral("CD-NK"), {}, 2)})
        QVERIFY_RESULT(store().save(record));
    ReportRequest request;
    request.filter = Filter::leaf(mineSite().region, Compare::Equal, QStringLiteral("CD-NK"));
    const Result<ReportDocument> report = make(request);
    QVERIFY_RESULT(report);
    QCOMPARE(firstCells(table(*report), ReportRow::Kind::Record), QStringList({QStringLiteral("B")}));
}

void SiteRegisterTest::namesItsSources()
{
    addPlaces();
    for (Record record : {site(QStringLiteral("A"), {}, {}, 1, QStringLiteral("IPIS open data, 2019")), site(QStringLiteral("B"), {}, {}, 2, QStringLiteral("IPIS open data, 2020")),
                          site(QStringLiteral("C"), {}, {}, 2, QStringLiteral("Field book 7"))})
        QVERIFY_RESULT(store().save(record));
    const Result<ReportDocument> report = make();
    QVERIFY_RESULT(report);
    QCOMPARE(report->sources, QList<ReportSource>({{QStringLiteral("Source: IPIS, https://ipisresearch.be/home/maps-data/open-data/"), QStringLiteral("ODC-BY 1.0")},
                                                   {QStringLiteral("Field book 7"), {}}}));
}

void SiteRegisterTest::speaksFrenchNumbersAndNames()
{
    addPlaces();
    Record one = site(QStringLiteral("A"), QStringLiteral("CD-SK"), QStringLiteral("Fizi"), 12345);
    QVERIFY_RESULT(store().save(one));
    ReportRequest request;
    request.language = QStringLiteral("fr");
    const Result<ReportDocument> report = make(request);
    QVERIFY_RESULT(report);
    QCOMPARE(report->language, QStringLiteral("fr"));
    QVERIFY(firstCells(table(*report), ReportRow::Kind::Group).first().startsWith(QLatin1String("Congo-Kinshasa")));
    QCOMPARE(table(*report).rows.last().cells.at(1).text, QLocale(QLocale::French).toString(12345));
    QVERIFY(table(*report).rows.at(2).cells.at(2).text == u"or");
    QVERIFY(table(*report).rows.at(2).cells.at(3).text.contains(QStringLiteral("28,99")));
}

void SiteRegisterTest::stopsWhenAsked()
{
    addPlaces();
    Record one = site(QStringLiteral("A"), {}, {}, 1);
    QVERIFY_RESULT(store().save(one));
    ReportRequest request;
    request.progress = [](double) { return false; };
    const Result<ReportDocument> report = make(request);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
}

void SiteRegisterTest::saysThatThereIsNothing()
{
    const Result<ReportDocument> report = make();
    QVERIFY_RESULT(report);
    QCOMPARE(report->blocks.size(), 1);
    QVERIFY(std::holds_alternative<ReportParagraph>(report->blocks.first()));
}

void SiteRegisterTest::refusesAnUnknownReport()
{
    const Result<ReportDocument> report = makeReport(QStringLiteral("nothing"), casebook().reader(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Missing);
}

QTEST_GUILESS_MAIN(SiteRegisterTest)
#include "tst_siteregister.moc"
