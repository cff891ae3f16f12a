// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/planoverlap.h"

#include "models/entities/grants/partnership.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/membership.h"
#include "models/entities/reference/country.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class PlanOverlapTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void countsMembersProjectsAndCountriesOfTheDay();
    void saysNothingOfWhatIsNotRecorded();

private:
    RecordId saved(Record record);
    RecordId member(const QString &name, const QDate &from, const QDate &until = {});
    RecordId projectOf(const RecordId &lead, const QString &title, const QStringList &countries, const QString &status);
};

RecordId PlanOverlapTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record.id();
}

RecordId PlanOverlapTest::member(const QString &name, const QDate &from, const QDate &until)
{
    const RecordId id = saved(newOrganisation(name));
    Record record(membership());
    record.set(membership().organisation, id);
    if (from.isValid())
        record.set(membership().from, from);
    if (until.isValid())
        record.set(membership().until, until);
    saved(record);
    return id;
}

RecordId PlanOverlapTest::projectOf(const RecordId &lead, const QString &title, const QStringList &countries, const QString &status)
{
    Record record(project());
    record.set(project().title, title);
    record.set(project().lead, lead);
    record.set(project().countries, countries);
    record.set(project().status, status);
    return saved(record);
}

void PlanOverlapTest::countsMembersProjectsAndCountriesOfTheDay()
{
    for (const char *code : {"CD", "RW", "CO"})
        QVERIFY_RESULT(ensureCode(store(), country(), QLatin1String(code)));
    const RecordId alliance = saved(newOrganisation(QStringLiteral("Alliance")));
    const RecordId dated = member(QStringLiteral("Dated"), {2020, 1, 1});
    const RecordId undated = member(QStringLiteral("Undated"), {});
    const RecordId gone = member(QStringLiteral("Gone"), {2018, 1, 1}, {2025, 12, 31});
    const RecordId stranger = saved(newOrganisation(QStringLiteral("Stranger")));
    const RecordId shared = projectOf(stranger, QStringLiteral("Shared"), {QStringLiteral("CD")}, QStringLiteral("implementation"));
    projectOf(stranger, QStringLiteral("Given up"), {QStringLiteral("RW")}, QStringLiteral("cancelled"));
    Record partner(partnership());
    partner.set(partnership().project, shared);
    partner.set(partnership().organisation, gone);
    saved(partner);

    Record plan = newPlan(alliance, QStringLiteral("Plan"));
    plan.set(engagementPlan().partnerMembers, QList<RecordId>({dated, undated, gone}));
    plan.set(engagementPlan().countries, {QStringLiteral("CD"), QStringLiteral("RW"), QStringLiteral("CO")});
    const Result<PartnerFacts> facts = PartnerFacts::load(store().reader(), {2026, 3, 1});
    QVERIFY_RESULT(facts);
    const PlanOverlap overlap = planOverlap(plan, *facts);
    QCOMPARE(overlap.members, QList<RecordId>({dated, undated}));
    QCOMPARE(overlap.undated, QList<RecordId>({undated}));
    QCOMPARE(overlap.projects, QList<RecordId>({shared}));
    QCOMPARE(overlap.countries, QStringList({QStringLiteral("CD")}));

    const Result<PartnerFacts> earlier = PartnerFacts::load(store().reader(), {2025, 12, 31});
    QVERIFY_RESULT(earlier);
    QCOMPARE(planOverlap(plan, *earlier).members.size(), 3);
    const Result<Explanation> why = explainPlanOverlap(plan, *facts, store().reader(), {2026, 3, 1});
    QVERIFY_RESULT(why);
    QCOMPARE(why->rows.size(), 4);
    QCOMPARE(why->caveats.size(), 1);
    QVERIFY(why->value.toString().contains(u'2'));
}

void PlanOverlapTest::saysNothingOfWhatIsNotRecorded()
{
    const Record plan = newPlan(saved(newOrganisation(QStringLiteral("Alliance"))), QStringLiteral("Plan"));
    const Result<PartnerFacts> facts = PartnerFacts::load(store().reader(), {2026, 3, 1});
    QVERIFY_RESULT(facts);
    QVERIFY(planOverlapWords(plan, planOverlap(plan, *facts)).isEmpty());
    const Result<Explanation> why = explainPlanOverlap(plan, *facts, store().reader(), {2026, 3, 1});
    QVERIFY_RESULT(why);
    QVERIFY(!why->value.isValid());
    QCOMPARE(why->caveats.size(), 1);
}

QTEST_GUILESS_MAIN(PlanOverlapTest)
#include "tst_planoverlap.moc"
