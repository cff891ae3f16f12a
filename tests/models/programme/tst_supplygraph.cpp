// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/supplygraph.h"

#include "models/entities/field/minesite.h"
#include "models/entities/field/supplylink.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "tests/support/backendtest.h"
#include "tests/support/testcasebook.h"

#include <QElapsedTimer>

using namespace Lodebook;

class SupplyGraphTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goesUpAndDownTheChainButNotToNeighbours();
    void standsInColumnsByTier();
    void holdsOnADay();
    void showsOneMineralAndNamesAll();
    void statesCyclesOfOneMineral();
    void statesOverlappingLinks();
    void countsAGroupAsItsHead();
    void refusesALinkThatBeginsElsewhere();
    void managesHundredsOfLinks();

private:
    RecordRef organisationOf(const QString &name, const QString &tier, const RecordId &parent = {});
    RecordRef site(const QString &name);
    Record link(const RecordRef &from, const RecordRef &to, const QString &mineral = QStringLiteral("tin"), const QDate &begins = {}, const QDate &ends = {},
                std::optional<double> kg = std::nullopt);
    SupplyGraph graphOf(const RecordRef &focus, const SupplyQuestion &more = {})
    {
        SupplyQuestion question = more;
        question.focus = focus;
        if (!question.on.isValid())
            question.on = QDate(2025, 6, 1);
        const Result<SupplyGraph> graph = supplyGraph((*m_casebook)->reader(), question);
        return graph ? *graph : SupplyGraph{};
    }
    static QStringList names(const SupplyGraph &graph)
    {
        QStringList all;
        for (const SupplyNode &node : graph.nodes)
            all.append(node.title);
        return all;
    }

    std::unique_ptr<TestCasebook> m_casebook;
};

void SupplyGraphTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
    for (const char *code : {"tin", "gold"}) {
        Record record(mineral());
        record.set(mineral().code, QLatin1String(code));
        record.set(mineral().name, QLatin1String(code));
        m_casebook->save(record);
    }
    Record record(country());
    record.set(country().code, QStringLiteral("RW"));
    record.set(country().name, QStringLiteral("Rwanda"));
    m_casebook->save(record);
}

RecordRef SupplyGraphTest::organisationOf(const QString &name, const QString &tier, const RecordId &parent)
{
    Record record(organisation());
    record.set(organisation().name, name);
    record.set(organisation().kind, QStringLiteral("company"));
    if (!tier.isEmpty())
        record.set(organisation().tier, tier);
    if (!parent.isNull())
        record.set(organisation().parent, parent);
    return {QStringLiteral("organisation"), m_casebook->save(record).id()};
}

RecordRef SupplyGraphTest::site(const QString &name)
{
    Record record(mineSite());
    record.set(mineSite().name, name);
    record.set(mineSite().country, QStringLiteral("RW"));
    return {QStringLiteral("mine_site"), m_casebook->save(record).id()};
}

Record SupplyGraphTest::link(const RecordRef &from, const RecordRef &to, const QString &metal, const QDate &begins, const QDate &ends, std::optional<double> kg)
{
    Record record(supplyLink());
    record.set(supplyLink().from, from);
    record.set(supplyLink().to, to.id);
    record.set(supplyLink().mineral, metal);
    if (begins.isValid())
        record.set(supplyLink().fromDate, begins);
    if (ends.isValid())
        record.set(supplyLink().untilDate, ends);
    if (kg)
        record.set(supplyLink().kgPerYear, *kg);
    return m_casebook->save(record);
}

void SupplyGraphTest::goesUpAndDownTheChainButNotToNeighbours()
{
    const RecordRef mine = site(QStringLiteral("Hill"));
    const RecordRef trader = organisationOf(QStringLiteral("Trader"), QStringLiteral("trader"));
    const RecordRef smelter = organisationOf(QStringLiteral("Smelter"), QStringLiteral("smelter_refiner"));
    const RecordRef other = organisationOf(QStringLiteral("Other trader"), QStringLiteral("trader"));
    const RecordRef maker = organisationOf(QStringLiteral("Maker"), QStringLiteral("manufacturer"));
    link(mine, trader, QStringLiteral("tin"), {}, {}, 1200);
    link(trader, smelter);
    link(other, smelter);
    link(smelter, maker);
    QCOMPARE(names(graphOf(trader)), QStringList({QStringLiteral("Hill"), QStringLiteral("Maker"), QStringLiteral("Smelter"), QStringLiteral("Trader")}));
    QCOMPARE(names(graphOf(smelter)).size(), 5);
    const SupplyGraph whole = graphOf(mine);
    QCOMPARE(whole.edges.size(), 3);
    QVERIFY(std::ranges::any_of(whole.edges, [](const SupplyEdge &edge) { return edge.kgPerYear == 1200.0; }));
    QVERIFY(std::ranges::any_of(whole.edges, [](const SupplyEdge &edge) { return !edge.kgPerYear; })); // unknown, never zero
    QVERIFY(whole.remarks.isEmpty());
}

void SupplyGraphTest::standsInColumnsByTier()
{
    const RecordRef smelter = organisationOf(QStringLiteral("Smelter"), QStringLiteral("smelter_refiner"));
    const RecordRef unknown = organisationOf(QStringLiteral("Nobody knows"), {});
    link(site(QStringLiteral("A")), smelter);
    link(site(QStringLiteral("B")), smelter);
    link(smelter, unknown);
    const SupplyGraph graph = graphOf(smelter);
    QCOMPARE(graph.tiers, QStringList({QStringLiteral("mine_site"), QStringLiteral("smelter_refiner"), QString()}));
    QCOMPARE(graph.rowCount, 2);
    for (const SupplyNode &node : graph.nodes) {
        QCOMPARE(graph.tiers.at(node.column), node.tier);
        QCOMPARE(node.isFocus, node.record.id == smelter.id);
    }
}

void SupplyGraphTest::holdsOnADay()
{
    const RecordRef a = organisationOf(QStringLiteral("A"), QStringLiteral("trader"));
    const RecordRef b = organisationOf(QStringLiteral("B"), QStringLiteral("exporter"));
    link(a, b, QStringLiteral("tin"), QDate(2024, 1, 1), QDate(2024, 12, 31));
    const auto edgesOn = [&](const QDate &day) { return graphOf(a, {.on = day}).edges.size(); };
    QCOMPARE(edgesOn(QDate(2023, 12, 31)), 0);
    QCOMPARE(edgesOn(QDate(2024, 1, 1)), 1);
    QCOMPARE(edgesOn(QDate(2024, 12, 31)), 1);
    QCOMPARE(edgesOn(QDate(2025, 1, 1)), 0);
    QCOMPARE(names(graphOf(a, {.on = QDate(2025, 1, 1)})), QStringList(QStringLiteral("A")));
}

void SupplyGraphTest::showsOneMineralAndNamesAll()
{
    const RecordRef a = organisationOf(QStringLiteral("A"), QStringLiteral("trader"));
    const RecordRef b = organisationOf(QStringLiteral("B"), QStringLiteral("exporter"));
    link(a, b);
    link(a, b, QStringLiteral("gold"));
    QCOMPARE(graphOf(a).edges.size(), 2);
    const SupplyGraph gold = graphOf(a, {.mineral = QStringLiteral("gold")});
    QCOMPARE(gold.edges.size(), 1);
    QCOMPARE(gold.edges.first().mineral, QStringLiteral("gold"));
    QCOMPARE(gold.minerals, QStringList({QStringLiteral("gold"), QStringLiteral("tin")}));
}

void SupplyGraphTest::statesCyclesOfOneMineral()
{
    const RecordRef a = organisationOf(QStringLiteral("A"), QStringLiteral("trader"));
    const RecordRef b = organisationOf(QStringLiteral("B"), QStringLiteral("trader"));
    const RecordRef c = organisationOf(QStringLiteral("C"), QStringLiteral("trader"));
    link(a, b);
    link(b, c);
    link(c, a, QStringLiteral("gold")); // another mineral: no cycle
    QVERIFY(graphOf(a).remarks.isEmpty());
    link(c, a);
    const SupplyGraph graph = graphOf(a);
    QCOMPARE(graph.remarks.size(), 1); // once, not once for each link
    for (const char *name : {"A", "B", "C", "tin"})
        QVERIFY2(graph.remarks.first().contains(QLatin1String(name)), qPrintable(graph.remarks.first()));
    QCOMPARE(std::ranges::count_if(graph.edges, &SupplyEdge::isInCycle), 3);
}

void SupplyGraphTest::statesOverlappingLinks()
{
    const RecordRef a = organisationOf(QStringLiteral("A"), QStringLiteral("trader"));
    const RecordRef b = organisationOf(QStringLiteral("B"), QStringLiteral("exporter"));
    link(a, b, QStringLiteral("tin"), QDate(2024, 1, 1), {}, 100);
    link(a, b, QStringLiteral("tin"), QDate(2025, 1, 1), {}, 50);
    const SupplyGraph graph = graphOf(a);
    QCOMPARE(graph.remarks.size(), 1);
    QCOMPARE(graph.edges.size(), 1);
    QCOMPARE(graph.edges.first().links.size(), 2);
    QCOMPARE(graph.edges.first().kgPerYear, std::optional<double>(150));
    QVERIFY(graphOf(a, {.on = QDate(2024, 6, 1)}).remarks.isEmpty());
}

void SupplyGraphTest::countsAGroupAsItsHead()
{
    const RecordRef group = organisationOf(QStringLiteral("Group"), QStringLiteral("smelter_refiner"));
    const RecordRef east = organisationOf(QStringLiteral("Group East"), QStringLiteral("smelter_refiner"), group.id);
    const RecordRef west = organisationOf(QStringLiteral("Group West"), QStringLiteral("component_maker"), group.id);
    const RecordRef trader = organisationOf(QStringLiteral("Trader"), QStringLiteral("trader"));
    link(trader, east, QStringLiteral("tin"), {}, {}, 10);
    link(trader, west, QStringLiteral("tin"), {}, {}, 20);
    link(east, west);
    QCOMPARE(graphOf(group).edges.size(), 0);
    const SupplyGraph rolled = graphOf(group, {.byGroup = true});
    QCOMPARE(names(rolled), QStringList({QStringLiteral("Group"), QStringLiteral("Trader")}));
    QCOMPARE(rolled.edges.first().kgPerYear, std::optional<double>(30));
    QCOMPARE(rolled.nodes.first().members, 3);
    QCOMPARE(rolled.remarks.size(), 1); // the link inside the group
    QCOMPARE(names(graphOf(west, {.byGroup = true})), names(rolled));
}

void SupplyGraphTest::refusesALinkThatBeginsElsewhere()
{
    const RecordRef a = organisationOf(QStringLiteral("A"), QStringLiteral("trader"));
    Record record(supplyLink());
    record.set(supplyLink().from, RecordRef{QStringLiteral("supply_link"), RecordId::createUuid()});
    record.set(supplyLink().to, a.id);
    record.set(supplyLink().mineral, QStringLiteral("tin"));
    Problems problems;
    supplyLink().check(record, problems);
    QCOMPARE(problems.size(), 1);
    record.set(supplyLink().from, a);
    problems.clear();
    supplyLink().check(record, problems);
    QCOMPARE(problems.size(), 1); // to itself
}

void SupplyGraphTest::managesHundredsOfLinks()
{
    QList<QList<RecordRef>> tiers;
    Batch batch((*m_casebook)->store());
    QVERIFY_RESULT(batch.begin());
    for (const char *tier : {"miner", "trader", "smelter_refiner", "manufacturer"}) {
        tiers.append(QList<RecordRef>());
        for (int i = 0; i < 20; ++i)
            tiers.last().append(organisationOf(QLatin1String(tier) + QString::number(i), QLatin1String(tier)));
    }
    for (int tier = 1; tier < tiers.size(); ++tier) {
        for (int from = 0; from < 20; ++from) {
            for (int to = 0; to < 20; to += 2)
                link(tiers.at(tier - 1).at(from), tiers.at(tier).at(to));
        }
    }
    QVERIFY_RESULT(batch.commit());
    QElapsedTimer timer;
    timer.start();
    const SupplyGraph graph = graphOf(tiers.last().first());
    qInfo("600 links: %lld ms", timer.elapsed());
    QCOMPARE(graph.tiers.size(), 4);
    QCOMPARE(graph.edges.size(), 20 + 10 * 20 + 10 * 20); // those that lead to it
    QCOMPARE(graph.rowCount, 20);
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(SupplyGraphTest)
#include "tst_supplygraph.moc"
