// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/derivedvalues.h"

#include "models/entities/common/device.h"
#include "models/entities/common/setting.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/membership.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class DerivedValuesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void computesEveryDerivedFieldOfTheCatalog();
    void readsAPageInAFewQueries();
    void agreesWithItselfPreparedOrNot();
    void followsTheSettings();
    void seesChangesAfterForgetting();
    void explainsWithTheSilentDevices();
    void countsWhatIsRestrictedWithoutShowingIt();
};

void DerivedValuesTest::computesEveryDerivedFieldOfTheCatalog()
{
    DerivedValues values(store().reader(), {2026, 3, 1});
    int fields = 0;
    for (const Entity *entity : casebook().catalog().entities()) {
        for (const Derived &derived : entity->derived()) {
            ++fields;
            const Record empty(*entity, newRecordId());
            QVERIFY_RESULT(values.value(empty, derived));
            const Result<Explanation> why = values.explain(empty, derived);
            QVERIFY_RESULT(why);
            QCOMPARE(why->figure, QString(entity->name() + u'.' + derived.name));
            QVERIFY(!why->rule.isEmpty() && !why->method.isEmpty() && !why->valueText.isEmpty());
            QCOMPARE(why->asOf, QDate(2026, 3, 1));
        }
    }
    QVERIFY(fields >= 7);
    QCOMPARE(values.value(Record(mineSite()), Derived{.name = QStringLiteral("nonsense"), .choices = {}, .unit = {}}).error().kind, Error::Kind::Missing);
}

void DerivedValuesTest::readsAPageInAFewQueries()
{
    QList<Record> sites;
    Batch batch(store());
    QVERIFY_RESULT(batch.begin());
    QVERIFY_RESULT(ensureCode(store(), *casebook().catalog().entity(u"country"), QStringLiteral("CD")));
    for (int i = 0; i < 200; ++i) {
        Record site = newMineSite(QStringLiteral("Site %1").arg(i), QStringLiteral("CD"));
        QVERIFY_RESULT(store().save(site));
        Record visited = newVisit(site.id(), QDate(2025, 1, 1).addDays(i));
        QVERIFY_RESULT(store().save(visited));
        sites.append(site);
    }
    QVERIFY_RESULT(batch.commit());
    DerivedValues values(store().reader(), {2026, 3, 1});
    const int before = casebook().database().calls();
    QVERIFY_RESULT(values.prepare(mineSite(), sites));
    for (const Record &site : sites) {
        for (const Derived &derived : mineSite().derived())
            QVERIFY_RESULT(values.value(site, derived));
    }
    const int calls = casebook().database().calls() - before;
    QVERIFY2(calls <= 10, qPrintable(QStringLiteral("%1 queries").arg(calls)));
    QCOMPARE(values.value(sites.at(31), *mineSite().derivedField(u"last_visit_on"))->toDate(), QDate(2025, 2, 1));
}

void DerivedValuesTest::agreesWithItselfPreparedOrNot()
{
    QVERIFY_RESULT(ensureCode(store(), *casebook().catalog().entity(u"country"), QStringLiteral("CD")));
    Record site = newMineSite(QStringLiteral("Mangala"), QStringLiteral("CD"));
    QVERIFY_RESULT(store().save(site));
    for (Record record : {newSiteStatus(site.id(), {2025, 9, 1}, QStringLiteral("green")), newVisit(site.id(), {2025, 10, 1})})
        QVERIFY_RESULT(store().save(record));
    DerivedValues prepared(store().reader(), {2026, 3, 1});
    QVERIFY_RESULT(prepared.prepare(mineSite(), QList<Record>{site}));
    DerivedValues single(store().reader(), {2026, 3, 1});
    for (const Derived &derived : mineSite().derived())
        QCOMPARE(*prepared.value(site, derived), *single.value(site, derived));
    QCOMPARE(*single.value(site, *mineSite().derivedField(u"responsible")), QVariant(true));
    QCOMPARE(*single.value(site, *mineSite().derivedField(u"status_now")), QVariant(QStringLiteral("green")));
}

void DerivedValuesTest::followsTheSettings()
{
    QVERIFY_RESULT(ensureCode(store(), *casebook().catalog().entity(u"country"), QStringLiteral("CD")));
    Record site = newMineSite(QStringLiteral("Mangala"), QStringLiteral("CD"));
    QVERIFY_RESULT(store().save(site));
    for (Record record : {newSiteStatus(site.id(), {2025, 9, 1}, QStringLiteral("green")), newVisit(site.id(), {2025, 1, 1})})
        QVERIFY_RESULT(store().save(record));
    const Derived &responsible = *mineSite().derivedField(u"responsible");
    QCOMPARE(*DerivedValues(store().reader(), {2026, 3, 1}).value(site, responsible), QVariant(false));
    Record months(setting());
    months.set(setting().key, QStringLiteral("responsible.visit_months"));
    months.set(setting().value, QStringLiteral("24"));
    QVERIFY_RESULT(store().save(months));
    QCOMPARE(*DerivedValues(store().reader(), {2026, 3, 1}).value(site, responsible), QVariant(true));
}

void DerivedValuesTest::seesChangesAfterForgetting()
{
    QVERIFY_RESULT(ensureCode(store(), *casebook().catalog().entity(u"country"), QStringLiteral("CD")));
    Record site = newMineSite(QStringLiteral("Mangala"), QStringLiteral("CD"));
    QVERIFY_RESULT(store().save(site));
    DerivedValues values(store().reader(), {2026, 3, 1});
    const Derived &lastVisit = *mineSite().derivedField(u"last_visit_on");
    QVERIFY(!values.value(site, lastVisit)->isValid());
    Record visited = newVisit(site.id(), {2026, 1, 1});
    QVERIFY_RESULT(store().save(visited));
    values.forget();
    QCOMPARE(values.value(site, lastVisit)->toDate(), QDate(2026, 1, 1));
    QVERIFY_RESULT(store().remove(visit(), visited.id()));
    values.forget();
    QVERIFY(!values.value(site, lastVisit)->isValid()); // what lies in the bin does not count
}

void DerivedValuesTest::explainsWithTheSilentDevices()
{
    Record silent(device());
    silent.set(device().name, QStringLiteral("Goma laptop"));
    silent.set(device().lastContact, QDateTime(QDate(2025, 12, 1), QTime(8, 0), Qt::UTC));
    QVERIFY_RESULT(store().save(silent));
    DerivedValues values(store().reader(), {2026, 3, 1});
    Record record(membership(), newRecordId());
    record.set(membership().leadOn, QDate(2026, 1, 1));
    const Result<Explanation> why = values.explain(record, *membership().derivedField(u"stage"));
    QVERIFY_RESULT(why);
    QCOMPARE(why->valueText, QStringLiteral("Lead"));
    QCOMPARE(why->silentDevices, QStringList{QStringLiteral("Goma laptop")});
}

void DerivedValuesTest::countsWhatIsRestrictedWithoutShowingIt()
{
    QVERIFY_RESULT(ensureCode(store(), *casebook().catalog().entity(u"country"), QStringLiteral("CD")));
    Record site = newMineSite(QStringLiteral("Bisie"), QStringLiteral("CD"));
    QVERIFY_RESULT(store().save(site));
    Record good = newSiteStatus(site.id(), {2026, 1, 1}, QStringLiteral("green"));
    QVERIFY_RESULT(store().save(good));
    Record visited = newVisit(site.id(), {2026, 1, 1});
    QVERIFY_RESULT(store().save(visited));
    const Derived &responsible = *mineSite().derivedField(u"responsible");
    QCOMPARE(DerivedValues(store().reader(), {2026, 3, 1}).value(site, responsible)->toBool(), true);
    Record grave = newIncident(site.id(), {2026, 2, 1}, 1);
    grave.set(grave.entity().restricted, true);
    QVERIFY_RESULT(store().save(grave));

    RecordReader theirs = store().reader();
    theirs.setSeesRestricted(false);
    for (const RecordReader &reader : {store().reader(), std::as_const(theirs)}) {
        DerivedValues values(reader, {2026, 3, 1});
        QCOMPARE(values.value(site, responsible)->toBool(), false); // the same for all
        const Result<Explanation> why = values.explain(site, responsible);
        QVERIFY_RESULT(why);
        const bool shown = std::ranges::any_of(why->rows, [&grave](const Explanation::Row &row) { return row.record == grave.id(); });
        QCOMPARE(shown, reader.seesRestricted());
        QCOMPARE(why->caveats.join(u' ').contains(QStringLiteral("restricted")), !reader.seesRestricted());
    }
}

QTEST_GUILESS_MAIN(DerivedValuesTest)
#include "tst_derivedvalues.moc"
