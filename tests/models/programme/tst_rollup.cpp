// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/rollup.h"

#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/result.h"
#include "tests/support/backendtest.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Lodebook;

class RollupTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void totalsByTheIndicatorsRule_data();
    void totalsByTheIndicatorsRule();
    void letsCorrectionsTakeThePlace();
    void countsNoPeriodTwice();
    void addsUpOneBreakdown();
    void narrowsToCategoriesAndSites();
    void keepsGapsOpen();
    void agreesWithANaiveReferenceAfterLateChanges();
    void followsIndicatorsThatRollUp();
};

namespace {

Record newIndicator(const QString &aggregation, const QString &measure = QStringLiteral("number"))
{
    Record record(indicator(), newRecordId());
    record.set(indicator().code, QStringLiteral("O1"));
    record.set(indicator().title, QStringLiteral("Miners trained"));
    record.set(indicator().aggregation, aggregation);
    record.set(indicator().measure, measure);
    return record;
}

Record figure(const QString &period, double value, const QString &categories = {}, const RecordId &site = {})
{
    Record record(measurement(), newRecordId());
    record.set(measurement().period, *Period::fromText(period));
    record.set(measurement().value, value);
    if (!categories.isEmpty())
        record.set(measurement().categories, categories);
    if (!site.isNull())
        record.set(measurement().mineSite, site);
    return record;
}

Record share(const QString &period, double numerator, double denominator)
{
    Record record = figure(period, 0);
    record.clear(measurement().value);
    record.set(measurement().numerator, numerator);
    record.set(measurement().denominator, denominator);
    return record;
}

std::optional<double> total(const Record &of, const QList<Record> &rows, const RollupScope &scope = {})
{
    return rollup(of, rows, scope).value;
}

const RecordId north = newRecordId();
const RecordId south = newRecordId();

} // namespace

void RollupTest::totalsByTheIndicatorsRule_data()
{
    QTest::addColumn<QString>("aggregation");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<double>("value");
    QTest::newRow("sum") << "sum" << "number" << 105.0;
    QTest::newRow("mean") << "mean" << "number" << 26.25;
    QTest::newRow("maximum") << "maximum" << "number" << 50.0;
    QTest::newRow("latest of each site, added") << "latest" << "number" << 65.0;
    QTest::newRow("latest percentages, averaged") << "latest" << "percentage" << 32.5;
    QTest::newRow("distinct: each site's largest") << "distinct" << "number" << 80.0;
}

void RollupTest::totalsByTheIndicatorsRule()
{
    QFETCH(QString, aggregation);
    QFETCH(QString, measure);
    QFETCH(double, value);
    const QList<Record> rows{figure(QStringLiteral("2024-Q1"), 10, {}, north), figure(QStringLiteral("2024-Q2"), 50, {}, north),
                             figure(QStringLiteral("2024-Q1"), 30, {}, south), figure(QStringLiteral("2024-Q3"), 15, {}, south)};
    QCOMPARE(*total(newIndicator(aggregation, measure), rows), value);
    const QList<Record> shares{share(QStringLiteral("2024-Q1"), 1, 2), share(QStringLiteral("2024-Q2"), 1, 8)};
    QCOMPARE(*total(newIndicator(QStringLiteral("ratio"), QStringLiteral("percentage")), shares), 20.0); // not the mean of 50 and 12.5
    QCOMPARE(*total(newIndicator(QStringLiteral("ratio")), shares + rows), 0.2); // figures without a ratio do not count
}

void RollupTest::letsCorrectionsTakeThePlace()
{
    const Record sum = newIndicator(QStringLiteral("sum"));
    const Record old = figure(QStringLiteral("2020"), 100);
    Record first = figure(QStringLiteral("2020"), 90);
    first.set(measurement().corrects, old.id());
    first.set(measurement().createdAt, QDateTime(QDate(2024, 1, 1), QTime(), Qt::UTC));
    QCOMPARE(*total(sum, {old, first}), 90.0);
    Record second = figure(QStringLiteral("2020"), 80);
    second.set(measurement().corrects, old.id());
    second.set(measurement().createdAt, QDateTime(QDate(2025, 1, 1), QTime(), Qt::UTC));
    QCOMPARE(*total(sum, {second, old, first}), 80.0); // the last correction of the same
    Record third = figure(QStringLiteral("2020"), 70);
    third.set(measurement().corrects, second.id());
    QCOMPARE(*total(sum, {second, old, third, first}), 70.0); // a correction of a correction
    third.set(measurement().status, QStringLiteral("rejected"));
    QCOMPARE(*total(sum, {second, old, third, first}), 80.0); // a rejected correction corrects nothing
    Record itself = figure(QStringLiteral("2020"), 5);
    itself.set(measurement().corrects, itself.id());
    QCOMPARE(*total(sum, {itself}), 5.0);
}

void RollupTest::countsNoPeriodTwice()
{
    const Record sum = newIndicator(QStringLiteral("sum"));
    QList<Record> rows{figure(QStringLiteral("2024-Q1"), 10), figure(QStringLiteral("2024-01"), 4), figure(QStringLiteral("2024-H2"), 7)};
    QCOMPARE(*total(sum, rows), 17.0);
    rows.append(figure(QStringLiteral("2024"), 20));
    QCOMPARE(*total(sum, rows), 20.0);
    QCOMPARE(*total(sum, rows, {.period = Period::fromText(u"2024-Q1")}), 10.0);
    QCOMPARE(*total(sum, rows, {.period = Period::fromText(u"2024-H1")}), 10.0);
}

void RollupTest::addsUpOneBreakdown()
{
    const Record sum = newIndicator(QStringLiteral("sum"));
    QList<Record> rows{figure(QStringLiteral("2024"), 3, QStringLiteral("sex=women")), figure(QStringLiteral("2024"), 5, QStringLiteral("sex=men")),
                       figure(QStringLiteral("2024"), 1, QStringLiteral("sex=unknown")), figure(QStringLiteral("2024"), 8, QStringLiteral("age=adult"))};
    QCOMPARE(*total(sum, rows), 9.0);
    rows.append(figure(QStringLiteral("2024"), 12));
    QCOMPARE(*total(sum, rows), 12.0); // the whole before its parts
}

void RollupTest::narrowsToCategoriesAndSites()
{
    const Record sum = newIndicator(QStringLiteral("sum"));
    const QList<Record> rows{figure(QStringLiteral("2024"), 3, QStringLiteral("sex=women; country=CD"), north),
                             figure(QStringLiteral("2024"), 5, QStringLiteral("sex=men;country=CD"), north), figure(QStringLiteral("2024"), 12, {}, south)};
    QCOMPARE(*total(sum, rows, {.categories = {{QStringLiteral("sex"), QStringLiteral("women")}}}), 3.0);
    QCOMPARE(*total(sum, rows, {.sites = {north}}), 8.0);
    QCOMPARE(*total(sum, rows), 20.0);
    QVERIFY(!total(sum, rows, {.categories = {{QStringLiteral("sex"), QStringLiteral("unknown")}}}));
}

void RollupTest::keepsGapsOpen()
{
    for (const char *rule : {"sum", "latest", "mean", "ratio", "maximum", "distinct", ""})
        QVERIFY(!total(newIndicator(QString::fromLatin1(rule)), {}));
    Record unknown = figure(QStringLiteral("2024"), 0);
    unknown.clear(measurement().value);
    QVERIFY(!total(newIndicator(QStringLiteral("sum")), {unknown}));
    QCOMPARE(*total(newIndicator(QStringLiteral("sum")), {figure(QStringLiteral("2024"), 0)}), 0.0); // a counted nought is one
    const Rollup without = rollup(newIndicator({}), {figure(QStringLiteral("2024"), 1), figure(QStringLiteral("2025"), 1)}, {});
    QVERIFY(!without.value && !without.caveats.isEmpty());
}

namespace {

/// The definition said again as plainly as it can be: quarters of two sites, no breakdowns, one correction at most.
std::optional<double> naive(const QString &rule, const QList<Record> &rows)
{
    std::map<std::pair<QString, QString>, double> cells; // site and period to value
    std::map<std::pair<QString, QString>, std::pair<double, double>> parts;
    for (const Record &row : rows) {
        bool stands = row.text(measurement().status) != u"rejected";
        for (const Record &other : rows)
            stands = stands && !(other.text(measurement().status) != u"rejected" && other.get(measurement().corrects, RecordId()) == row.id());
        if (!stands)
            continue;
        const std::pair key{toText(row.get(measurement().mineSite, RecordId())), row.get(measurement().period)->text()};
        cells[key] = row.get(measurement().value, 0);
        parts[key] = {row.get(measurement().numerator, 0), row.get(measurement().denominator, 0)};
    }
    if (cells.empty())
        return std::nullopt;
    double sum = 0, most = -1e300, above = 0, below = 0;
    std::map<QString, std::pair<QString, double>> last;
    std::map<QString, double> largest;
    for (const auto &[key, value] : cells) {
        sum += value;
        most = std::max(most, value);
        above += parts[key].first;
        below += parts[key].second;
        if (!last.contains(key.first) || last[key.first].first < key.second)
            last[key.first] = {key.second, value};
        largest[key.first] = largest.contains(key.first) ? std::max(largest[key.first], value) : value;
    }
    if (rule == u"sum")
        return sum;
    if (rule == u"mean")
        return sum / double(cells.size());
    if (rule == u"maximum")
        return most;
    if (rule == u"ratio")
        return above / below;
    double added = 0;
    if (rule == u"latest") {
        for (const auto &[site, one] : last)
            added += one.second;
    } else {
        for (const auto &[site, one] : largest)
            added += one;
    }
    return added;
}

} // namespace

void RollupTest::agreesWithANaiveReferenceAfterLateChanges()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        QList<Record> rows;
        for (int site = 0; site < 2; ++site) {
            for (int quarter = 0; quarter < 12; ++quarter) {
                if (random.bounded(4) == 0)
                    continue;
                Record row = figure(QStringLiteral("%1-Q%2").arg(2020 + quarter / 4).arg(quarter % 4 + 1), random.bounded(-50, 100), {}, site ? south : north);
                row.set(measurement().numerator, random.bounded(50));
                row.set(measurement().denominator, random.bounded(1, 50));
                rows.append(row);
            }
        }
        for (int change = 0; change < 6 && !rows.isEmpty(); ++change) { // late: any old period
            Record &old = rows[random.bounded(rows.size())];
            const bool corrected = std::ranges::any_of(rows, [&old](const Record &row) { return row.get(measurement().corrects, RecordId()) == old.id(); });
            switch (random.bounded(3)) {
            case 0: old.set(measurement().value, random.bounded(100)); break;
            case 1: // rejecting what has been corrected or corrects another leaves the two ways of counting one cell apart
                if (!corrected && old.isEmpty(measurement().corrects))
                    old.set(measurement().status, QStringLiteral("rejected"));
                break;
            default:
                if (!corrected && old.text(measurement().status) != u"rejected") {
                    Record correction = old;
                    correction.setId(newRecordId());
                    correction.set(measurement().value, random.bounded(100));
                    correction.set(measurement().corrects, old.id());
                    rows.append(correction);
                }
            }
        }
        std::shuffle(rows.begin(), rows.end(), random);
        for (const char *rule : {"sum", "latest", "mean", "ratio", "maximum", "distinct"}) {
            const QString how = QString::fromLatin1(rule);
            const std::optional<double> expected = naive(how, rows);
            const std::optional<double> actual = total(newIndicator(how), rows);
            QCOMPARE(actual.has_value(), expected.has_value());
            QVERIFY2(!actual || std::abs(*actual - *expected) < 1e-6, qPrintable(QStringLiteral("%1: %2, not %3").arg(how).arg(*actual).arg(*expected)));
        }
    }
}

void RollupTest::followsIndicatorsThatRollUp()
{
    Record outcome(result());
    outcome.set(result().title, QStringLiteral("Safer mines"));
    QVERIFY_RESULT(store().save(outcome));
    QList<Record> chain;
    for (int i = 0; i < 3; ++i) {
        Record one = newIndicator(QStringLiteral("sum"));
        one.setId({});
        one.set(indicator().result, outcome.id());
        one.set(indicator().code, QStringLiteral("O%1").arg(i));
        if (i > 0)
            one.set(indicator().rollsUpTo, chain.last().id());
        QVERIFY_RESULT(store().save(one));
        chain.append(one);
        Record row = figure(QStringLiteral("2024"), 10 * (i + 1));
        row.setId({});
        row.set(measurement().indicator, one.id());
        QVERIFY_RESULT(store().save(row));
    }
    const Result<Record> top = indicatorOfCode(store().reader(), QStringLiteral("o0"));
    QVERIFY_RESULT(top);
    const Result<Explanation> why = explainRollup(store().reader(), *top, {}, {2026, 3, 1});
    QVERIFY_RESULT(why);
    QCOMPARE(why->value.toDouble(), 60.0);
    QCOMPARE(why->rows.size(), 3);
    chain[0].set(indicator().rollsUpTo, chain[2].id()); // a circle, made by mistake
    QVERIFY_RESULT(store().save(chain[0]));
    QCOMPARE(explainRollup(store().reader(), chain[0], {}, {2026, 3, 1})->value.toDouble(), 60.0);
    QCOMPARE(int(indicatorOfCode(store().reader(), QStringLiteral("none")).error().kind), int(Error::Kind::Missing));
}

QTEST_GUILESS_MAIN(RollupTest)
#include "tst_rollup.moc"
