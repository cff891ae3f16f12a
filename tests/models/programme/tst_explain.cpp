// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/explain.h"

#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/result.h"
#include "models/entities/partners/membership.h"
#include "models/entities/reference/cahraarea.h"
#include "models/entities/reference/cahralist.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class ExplainTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void explainsADerivedField();
    void explainsAnIndicatorByItsCode();
    void explainsProduction();
    void listsWhatThereIsWhenAskedForSomethingElse();

private:
    Result<Explanation> ask(const char *figure, const QString &forWhat = {}, const char *period = "")
    {
        return explain(store().reader(), QString::fromLatin1(figure), forWhat, QString::fromLatin1(period), {2026, 7, 1});
    }
};

void ExplainTest::explainsADerivedField()
{
    Record home = newOrganisation(QStringLiteral("Fairphone"));
    QVERIFY_RESULT(store().save(home));
    Record member(membership());
    member.set(membership().organisation, home.id());
    member.set(membership().from, QDate(2020, 1, 1));
    QVERIFY_RESULT(store().save(member));
    for (const QString &name : {toText(member.id()), member.text(membership().number)}) {
        const Result<Explanation> why = ask("membership.stage", name);
        QVERIFY_RESULT(why);
        QCOMPARE(why->value.toString(), QStringLiteral("member"));
        QCOMPARE(why->figure, QStringLiteral("membership.stage"));
    }
    QCOMPARE(int(ask("membership.stage").error().kind), int(Error::Kind::Invalid));
    QCOMPARE(int(ask("membership.stage", QStringLiteral("nobody")).error().kind), int(Error::Kind::Missing));
}

void ExplainTest::explainsAnIndicatorByItsCode()
{
    Record outcome(result());
    outcome.set(result().title, QStringLiteral("Safer mines"));
    QVERIFY_RESULT(store().save(outcome));
    Record counted(indicator());
    counted.set(indicator().result, outcome.id());
    counted.set(indicator().code, QStringLiteral("O1.1"));
    counted.set(indicator().title, QStringLiteral("Miners trained"));
    counted.set(indicator().aggregation, QStringLiteral("sum"));
    QVERIFY_RESULT(store().save(counted));
    for (const char *period : {"2024", "2025"}) {
        Record row(measurement());
        row.set(measurement().indicator, counted.id());
        row.set(measurement().period, *Period::fromText(QString::fromLatin1(period)));
        row.set(measurement().value, 5);
        QVERIFY_RESULT(store().save(row));
    }
    QCOMPARE(ask("O1.1")->value.toDouble(), 10.0);
    QCOMPARE(ask("O1.1", {}, "2025")->value.toDouble(), 5.0);
    QVERIFY(!ask("O1.1", {}, "2023")->value.isValid());
    QCOMPARE(int(ask("O1.1", {}, "last year").error().kind), int(Error::Kind::Invalid));
}

void ExplainTest::explainsProduction()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD")));
    QVERIFY_RESULT(ensureCode(store(), mineral(), QStringLiteral("tin"), {{QStringLiteral("kind"), QStringLiteral("metal")}}));
    QVERIFY_RESULT(ensureCode(store(), cahraList(), QStringLiteral("2099-12"), {{QStringLiteral("as_of"), QDate(2099, 12, 31)}, {QStringLiteral("complete"), true}}));
    Record area(cahraArea());
    area.set(cahraArea().list, QStringLiteral("2099-12"));
    area.set(cahraArea().country, QStringLiteral("CD"));
    QVERIFY_RESULT(store().save(area));
    Record record = newProduction(QStringLiteral("CD"), QStringLiteral("tin"), QStringLiteral("2020"), 2000);
    QVERIFY_RESULT(store().save(record));
    QCOMPARE(ask("production.tin")->value.toDouble(), 2000.0);
    QCOMPARE(ask("production.tin", QStringLiteral("cd"), "2020")->value.toDouble(), 2000.0);
    QVERIFY(!ask("production.tin", QStringLiteral("RW"), "2020")->value.isValid());
    QCOMPARE(ask("production_share.tin", QStringLiteral("2099-12"), "2020")->value.toDouble(), 1.0);
    QCOMPARE(int(ask("production_share.tin", QStringLiteral("1999-01"), "2020").error().kind), int(Error::Kind::Missing));
    QCOMPARE(int(ask("production.tin", {}, "2020-Q1").error().kind), int(Error::Kind::Invalid));
    QCOMPARE(int(ask("production.unobtainium").error().kind), int(Error::Kind::Missing));
}

void ExplainTest::listsWhatThereIsWhenAskedForSomethingElse()
{
    const Result<Explanation> unknown = ask("happiness");
    QVERIFY(!unknown);
    QCOMPARE(int(unknown.error().kind), int(Error::Kind::Missing));
    QVERIFY(unknown.error().message.contains(QStringLiteral("membership.stage")));
    QVERIFY(unknown.error().message.contains(QStringLiteral("mine_site.responsible")));
    QCOMPARE(int(ask("membership.nothing").error().kind), int(Error::Kind::Missing));
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
