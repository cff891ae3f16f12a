// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/setting.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/exchange/pack/conflicts.h"
#include "models/items/boardmodel.h"
#include "models/items/paper.h"
#include "models/items/placesmodel.h"
#include "models/items/recordgroupmodel.h"
#include "models/items/recordtablemodel.h"
#include "models/programme/explain.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"
#include "tests/support/twodesks.h"
#include "views/charts/charttext.h"
#include "views/dashboards/productiondashboard.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Lodebook;

/// Two desks change the same numbers without hearing of each other: whatever shows a figure that uses one of them says
/// so until somebody has decided, and nothing else does.
class ProvisionalFiguresTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void theListAndItsSum();
    void theBoardAndTheMap();
    void theDerivedValueAndItsReasons();
    void onlyWhatUsesTheValue();
    void aSettingThatTheRuleGoesBy();
    void theDashboard();
    void theReports();
    void thePrintedList();
    void theIndicator();

private:
    Casebook &office() { return m_desks->office(); }
    Record keep(Record record)
    {
        TwoDesks::keep(m_desks->field(), record);
        return record;
    }
    template<typename T>
    void dispute(const Record &record, const Field &field, const T &ours, const T &theirs)
    {
        m_desks->change(office(), record, [&](Record &one) { one.setValue(field, ours); });
        m_desks->change(m_desks->field(), record, [&](Record &one) { one.setValue(field, theirs); });
    }
    void decideAll();
    Explanation why(const QString &figure, const Record &of);
    Dashboard board();
    QString report(const QString &name);
    static QString everyText(const ReportDocument &document);

    std::unique_ptr<TwoDesks> m_desks;
    Record m_site{mineSite()};
    Record m_quiet{mineSite()}; ///< Of which nothing is disputed.
    Record m_status{siteStatus()};
    Record m_tin{production()};
    Record m_share{indicator()};
    Record m_measured{measurement()};
};

void ProvisionalFiguresTest::init()
{
    m_desks = std::make_unique<TwoDesks>();
    m_site = newMineSite(QStringLiteral("Nyabibwe"), QStringLiteral("CD"), QStringLiteral("CD-SK"));
    m_site.set(mineSite().workers, 10);
    m_site.set(mineSite().kind, QStringLiteral("small"));
    m_site.set(mineSite().position, GeoPoint{-2.0, 28.9});
    m_site = keep(m_site);
    m_quiet = newMineSite(QStringLiteral("Rubaya"), QStringLiteral("CD"), QStringLiteral("CD-NK"));
    m_quiet.set(mineSite().workers, 5);
    m_quiet.set(mineSite().kind, QStringLiteral("large"));
    m_quiet.set(mineSite().position, GeoPoint{-1.5, 28.9});
    m_quiet = keep(m_quiet);
    m_status = keep(newSiteStatus(m_site.id(), QDate(2026, 1, 10), QStringLiteral("green")));
    keep(newSiteStatus(m_quiet.id(), QDate(2026, 1, 10), QStringLiteral("green")));
    m_tin = keep(newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2024"), 1'000'000));
    keep(newProduction(QStringLiteral("RW"), QStringLiteral("tin"), QStringLiteral("2024"), 3'000'000));
    keep(newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2023"), 900'000));
    m_share = Record(indicator());
    m_share.set(indicator().code, QStringLiteral("IND-1"));
    m_share.set(indicator().title, QStringLiteral("Miners trained"));
    m_share.set(indicator().aggregation, QStringLiteral("sum"));
    m_share = keep(m_share);
    m_measured = Record(measurement());
    m_measured.set(measurement().indicator, m_share.id());
    m_measured.set(measurement().period, *Period::fromText(QStringLiteral("2025")));
    m_measured.set(measurement().value, 100);
    m_measured = keep(m_measured);
    m_desks->send(m_desks->field());
    m_desks->send(office());
    dispute(m_site, mineSite().workers, 40, 60);
    dispute(m_status, siteStatus().status, QStringLiteral("red"), QStringLiteral("yellow"));
    dispute(m_tin, production().kg, 1'200'000.0, 1'500'000.0);
    dispute(m_measured, measurement().value, 110.0, 120.0);
    m_desks->send(m_desks->field());
    QCOMPARE(*Conflicts(office()).count(), 4);
}

void ProvisionalFiguresTest::decideAll()
{
    Conflicts conflicts(office());
    const Result<QList<OpenConflict>> all = conflicts.all();
    QVERIFY_RESULT(all);
    for (const OpenConflict &one : *all)
        QVERIFY_RESULT(conflicts.decide(one, Conflicts::Take::Ours));
}

Explanation ProvisionalFiguresTest::why(const QString &figure, const Record &of)
{
    const Result<Explanation> found = explain(office().reader(), figure, of.isNew() ? QString() : toText(of.id()), {}, QDate(2026, 3, 1));
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

Dashboard ProvisionalFiguresTest::board()
{
    const Result<ProductionDashboard> loaded = ProductionDashboard::load(office(), QDate(2026, 3, 1));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return loaded->dashboard({});
}

QString ProvisionalFiguresTest::everyText(const ReportDocument &document)
{
    QStringList all = document.notes;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const ReportRow &row : table->rows) {
                QStringList cells;
                for (const ReportCell &cell : row.cells)
                    cells.append(cell.text);
                all.append(cells.join(QLatin1String(" | ")));
            }
        } else if (const auto *facts = std::get_if<ReportFacts>(&block)) {
            for (const ReportFact &fact : facts->facts)
                all.append(fact.name + QLatin1String(": ") + fact.value);
        }
    }
    return all.join(u'\n');
}

QString ProvisionalFiguresTest::report(const QString &name)
{
    const Result<ReportDocument> made = makeReport(name, office().reader(), {.asOf = QDate(2026, 3, 1), .language = QStringLiteral("en")});
    return made ? everyText(*made) : made.error().message;
}

void ProvisionalFiguresTest::theListAndItsSum()
{
    RecordTableModel model(office(), Query(mineSite()), {mineSite().name, mineSite().workers, RecordColumn(*mineSite().derivedField(u"status_now"))});
    QTRY_VERIFY(model.isComplete());
    const auto isMarked = [&](const Record &site, int column) { return model.indexOf(site.id(), column).data(ProvisionalRole).toBool(); };
    QVERIFY(isMarked(m_site, 1));
    QVERIFY(isMarked(m_site, 2));
    QVERIFY(!isMarked(m_quiet, 1));
    QVERIFY(!isMarked(m_quiet, 2));
    RecordGroupModel groups(office());
    groups.setContent(Query(mineSite()), {mineSite().kind}, {mineSite().name, mineSite().workers});
    QTRY_COMPARE(groups.rowCount(), 2);
    QCOMPARE(groups.index(0, 1).data().toString(), QStringLiteral("60 (provisional)"));

    decideAll();
    QTRY_COMPARE(groups.index(0, 1).data().toString(), QStringLiteral("40"));
    QTRY_COMPARE(model.indexOf(m_site.id(), 1).data().toString(), QStringLiteral("40"));
    QVERIFY(!isMarked(m_site, 1));
    QVERIFY(!isMarked(m_site, 2));
}

void ProvisionalFiguresTest::theBoardAndTheMap()
{
    const auto cards = [](const BoardModel &model) {
        QStringList all;
        for (const BoardModel::Column &column : model.columns()) {
            for (const BoardModel::Card &card : column.cards)
                all.append(card.title + u' ' + card.lines.join(u' '));
        }
        all.sort();
        return all;
    };
    BoardModel model(office());
    QSignalSpy loaded(&model, &BoardModel::loaded);
    model.setContent(Query(mineSite()), mineSite().kind, {mineSite().name, mineSite().workers});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(cards(model), QStringList({QStringLiteral("Nyabibwe Workers: 60 (provisional)"), QStringLiteral("Rubaya Workers: 5")}));
    PlacesModel places(office());
    places.setContent(Query(mineSite()), RecordColumn(mineSite().position), RecordColumn(*mineSite().derivedField(u"status_now")));
    QTRY_VERIFY(places.isComplete());
    const auto titles = [&places] {
        QStringList all;
        for (const PlacesModel::Place &place : places.places())
            all.append(place.title);
        all.sort();
        return all.join(u' ');
    };
    QVERIFY2(titles().count(QStringLiteral("(provisional)")) == 1, qPrintable(titles()));
    QVERIFY2(titles().contains(QRegularExpression(QStringLiteral("Nyabibwe[^R]*\\(provisional\\)"))), qPrintable(titles()));

    decideAll();
    QTRY_COMPARE(cards(model).first(), QStringLiteral("Nyabibwe Workers: 40"));
    QTRY_VERIFY(!titles().contains(QStringLiteral("provisional")));
}

void ProvisionalFiguresTest::theDerivedValueAndItsReasons()
{
    const QString figure = QStringLiteral("mine_site.status_now");
    const Explanation open = why(figure, m_site);
    QVERIFY(open.isProvisional);
    QCOMPARE(open.value.toString(), QStringLiteral("yellow"));
    QVERIFY2(open.valueText.endsWith(QStringLiteral(" (provisional)")), qPrintable(open.valueText));
    QVERIFY2(open.caveats.first().contains(QStringLiteral("Decide under Exchange")), qPrintable(open.caveats.first()));
    QVERIFY2(open.caveats.first().contains(siteStatus().status.label()), qPrintable(open.caveats.first()));

    decideAll();
    const Explanation decided = why(figure, m_site);
    QVERIFY(!decided.isProvisional);
    QCOMPARE(decided.value.toString(), QStringLiteral("red"));
    QVERIFY(!decided.valueText.contains(QStringLiteral("provisional")));
    QVERIFY(!decided.caveats.join(u' ').contains(QStringLiteral("Exchange")));
}

void ProvisionalFiguresTest::onlyWhatUsesTheValue()
{
    QVERIFY(why(QStringLiteral("mine_site.responsible"), m_site).isProvisional); // it goes by the status
    for (const QString &figure : {QStringLiteral("mine_site.last_visit_on"), QStringLiteral("mine_site.cahra_status")})
        QVERIFY2(!why(figure, m_site).isProvisional, qPrintable(figure)); // the number of workers is none of theirs
    QVERIFY(!why(QStringLiteral("mine_site.status_now"), m_quiet).isProvisional);
}

void ProvisionalFiguresTest::aSettingThatTheRuleGoesBy()
{
    const auto keepSetting = [this](const char *key, const char *value) {
        Record one(setting());
        one.set(setting().key, QLatin1String(key));
        one.set(setting().value, QLatin1String(value));
        return keep(one);
    };
    const Record months = keepSetting("status.green_months", "12");
    const Record days = keepSetting("deadline.due_days", "30");
    m_desks->send(m_desks->field());
    m_desks->send(office());
    dispute(days, setting().value, QStringLiteral("10"), QStringLiteral("20"));
    m_desks->send(m_desks->field());
    QVERIFY(!why(QStringLiteral("mine_site.status_now"), m_quiet).isProvisional); // that is a rule of deadlines
    dispute(months, setting().value, QStringLiteral("6"), QStringLiteral("24"));
    m_desks->send(m_desks->field());
    QVERIFY(why(QStringLiteral("mine_site.status_now"), m_quiet).isProvisional);
    decideAll();
    QVERIFY(!why(QStringLiteral("mine_site.status_now"), m_quiet).isProvisional);
}

void ProvisionalFiguresTest::theDashboard()
{
    const Dashboard open = board();
    const DashboardTile &tin = open.tiles.first();
    QCOMPARE(tin.figure.year, 2024);
    QCOMPARE(tin.value, std::optional(4500.0));
    QCOMPARE(tin.text, QStringLiteral("4,500 t (provisional)"));
    QVERIFY(open.notes.contains(ProvisionalFields::meaning()));
    const auto chart = [](const Dashboard &board, const QString &key) {
        return *std::ranges::find(board.charts, key, &DashboardChart::key);
    };
    const DashboardChart years = chart(open, QStringLiteral("tin.years"));
    QVERIFY(!years.spec.isProvisional(0, 0)); // 2023
    QVERIFY(years.spec.isProvisional(0, 1));
    QVERIFY(chartPointText(years.spec, 0, 1, QLocale()).endsWith(QStringLiteral("(provisional)")));
    QCOMPARE(chart(open, QStringLiteral("tin.countries")).spec.categories, QStringList({QStringLiteral("RW"), QStringLiteral("CD (provisional)")}));
    const Explanation reasons = why(QStringLiteral("production.tin"), Record(mineSite()));
    QVERIFY(reasons.isProvisional);
    QVERIFY2(reasons.caveats.first().contains(production().kg.label()), qPrintable(reasons.caveats.first()));

    decideAll();
    const Dashboard decided = board();
    QCOMPARE(decided.tiles.first().text, QStringLiteral("4,200 t"));
    QVERIFY(!decided.notes.contains(ProvisionalFields::meaning()));
    QVERIFY(!chart(decided, QStringLiteral("tin.years")).spec.isProvisional(0, 1));
    QVERIFY(!chart(decided, QStringLiteral("tin.countries")).spec.categories.join(u' ').contains(QStringLiteral("provisional")));
    QVERIFY(!why(QStringLiteral("production.tin"), Record(mineSite())).isProvisional);
}

void ProvisionalFiguresTest::theReports()
{
    const QString sites = report(QStringLiteral("site_register"));
    for (const char *marked : {"| 60 (provisional) |", "yellow (provisional)", "Workers: 65, recorded at 2 of 2 sites (provisional)"})
        QVERIFY2(sites.contains(QLatin1String(marked), Qt::CaseInsensitive), qPrintable(sites));
    QVERIFY2(sites.contains(QStringLiteral("| 5 |")), qPrintable(sites));
    QVERIFY2(sites.contains(QStringLiteral("Provisional: devices say different things")), qPrintable(sites));

    decideAll();
    QVERIFY(report(QStringLiteral("site_register")).contains(QStringLiteral("| 40 |")));
    QVERIFY(!report(QStringLiteral("site_register")).contains(QStringLiteral("provisional"), Qt::CaseInsensitive));
}

void ProvisionalFiguresTest::thePrintedList()
{
    const auto printed = [this] {
        ReportRequest request;
        request.language = QStringLiteral("en");
        const Result<ReportDocument> made =
            listPaper(office(), {Query(mineSite()), {RecordColumn(mineSite().name), RecordColumn(mineSite().workers)}, {}}, request);
        return made ? everyText(*made) : made.error().message;
    };
    QVERIFY2(printed().contains(QStringLiteral("Nyabibwe | 60 (provisional)")), qPrintable(printed()));
    QVERIFY2(printed().contains(QStringLiteral("Rubaya | 5")), qPrintable(printed()));
    decideAll();
    QVERIFY2(printed().contains(QStringLiteral("Nyabibwe | 40")), qPrintable(printed()));
    QVERIFY(!printed().contains(QStringLiteral("provisional"), Qt::CaseInsensitive));
}

void ProvisionalFiguresTest::theIndicator()
{
    const Explanation open = why(QStringLiteral("IND-1"), Record(mineSite()));
    QCOMPARE(open.value.toDouble(), 120.0);
    QVERIFY(open.isProvisional);
    decideAll();
    const Explanation decided = why(QStringLiteral("IND-1"), Record(mineSite()));
    QCOMPARE(decided.value.toDouble(), 110.0);
    QVERIFY(!decided.isProvisional);
}

QTEST_GUILESS_MAIN(ProvisionalFiguresTest)
#include "tst_provisionalfigures.moc"
