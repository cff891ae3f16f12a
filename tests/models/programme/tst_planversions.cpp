// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/planversions.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/planversion.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class PlanVersionsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void approvesAndFreezesAsOneAction();
    void readsBackWhatItKept();
    void namesEveryDifferenceFieldByField();
    void comparesAnyTwoVersions();
    void refusesAFrozenContentThatWasChanged();
    void refusesClosedPlansAndDaysToCome();
    void saysWhenAVersionCannotBeRead();

private:
    Record saved(Record record);
    Record plan() { return *store().reader().find(engagementPlan(), m_plan); }
    void start();

    RecordId m_plan;
    RecordId m_action;
};

Record PlanVersionsTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record;
}

void PlanVersionsTest::start()
{
    Record record = newPlan(saved(newOrganisation(QStringLiteral("Alliance"))).id(), QStringLiteral("Plan"), {2026, 1, 5});
    record.set(engagementPlan().influence, 4);
    record.set(engagementPlan().owner, store().author().officer);
    m_plan = saved(record).id();
    m_action = saved(newPlanAction(m_plan, QStringLiteral("Share the call"), {2026, 4, 1})).id();
}

void PlanVersionsTest::approvesAndFreezesAsOneAction()
{
    start();
    const Result<Record> version = approvePlan(store(), m_plan, {2026, 2, 27}, QStringLiteral("Steering committee"));
    QVERIFY_RESULT(version);
    QCOMPARE(version->text(planVersion().kind), QStringLiteral("baseline"));
    QCOMPARE(version->text(planVersion().reason), QStringLiteral("Steering committee"));
    QCOMPARE(plan().text(engagementPlan().status), QStringLiteral("approved"));
    QCOMPARE(*plan().get(engagementPlan().approvedOn), QDate(2026, 2, 27));
    QCOMPARE(planVersions(store().reader(), m_plan)->size(), 1);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(plan().isEmpty(engagementPlan().status));
    QVERIFY(planVersions(store().reader(), m_plan)->isEmpty());
}

void PlanVersionsTest::readsBackWhatItKept()
{
    start();
    const Result<Record> version = freezePlan(store(), m_plan, QStringLiteral("review"));
    QVERIFY_RESULT(version);
    const Result<PlanContent> kept = planOf(*version);
    QVERIFY_RESULT(kept);
    QCOMPARE(*kept->plan.get(engagementPlan().owner), store().author().officer);
    QCOMPARE(*kept->plan.get(engagementPlan().influence), 4);
    QCOMPARE(kept->actions.size(), 1);
    QCOMPARE(kept->actions.first().id(), m_action);
    const Result<PlanContent> now = currentPlan(store().reader(), m_plan);
    QVERIFY(planDifferences(*kept, *now).isEmpty());
}

void PlanVersionsTest::namesEveryDifferenceFieldByField()
{
    start();
    const Result<Record> version = approvePlan(store(), m_plan, {2026, 3, 1});
    QVERIFY_RESULT(version);
    Record changed = plan();
    changed.set(engagementPlan().interest, 2);
    saved(changed);
    Record action = *store().reader().find(engagementAction(), m_action);
    action.set(engagementAction().dueOn, QDate(2026, 5, 4));
    saved(action);
    saved(newPlanAction(m_plan, QStringLiteral("Visit"), {2026, 6, 1}));
    const Record dropped = saved(newPlanAction(m_plan, QStringLiteral("Short-lived"), {2026, 6, 1}));
    const Result<Record> review = freezePlan(store(), m_plan, QStringLiteral("review"));
    QVERIFY_RESULT(review);
    QVERIFY_RESULT(store().remove(engagementAction(), dropped.id()));
    const QList<PlanDifference> found = planDifferences(*planOf(*version), *currentPlan(store().reader(), m_plan));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).field, &engagementPlan().interest);
    QVERIFY(!found.at(0).before.isValid());
    QCOMPARE(found.at(0).after.toInt(), 2);
    QCOMPARE(found.at(1).about.id, m_action);
    QCOMPARE(found.at(1).before.toDate(), QDate(2026, 4, 1));
    QCOMPARE(found.at(1).after.toDate(), QDate(2026, 5, 4));
    QCOMPARE(found.at(2).kind, PlanDifference::Kind::Added);
    QCOMPARE(found.at(2).title, QStringLiteral("Visit"));
    const QList<PlanDifference> since = planDifferences(*planOf(*review), *currentPlan(store().reader(), m_plan));
    QCOMPARE(since.size(), 1);
    QCOMPARE(since.first().kind, PlanDifference::Kind::Dropped);
    QCOMPARE(since.first().title, QStringLiteral("Short-lived"));
}

void PlanVersionsTest::comparesAnyTwoVersions()
{
    start();
    const Result<Record> first = freezePlan(store(), m_plan, QStringLiteral("other"));
    clock().advance(1000);
    Record changed = plan();
    changed.set(engagementPlan().title, QStringLiteral("Plan of the alliance"));
    saved(changed);
    const Result<Record> second = approvePlan(store(), m_plan, {2026, 3, 1});
    QVERIFY(first && second);
    const Result<QList<Record>> all = planVersions(store().reader(), m_plan);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().id(), first->id());
    QCOMPARE(newestBaseline(*all)->id(), second->id());
    const QList<PlanDifference> there = planDifferences(*planOf(*first), *planOf(*second));
    const QList<PlanDifference> back = planDifferences(*planOf(*second), *planOf(*first));
    QCOMPARE(there.size(), 3); // title, status, approved_on
    QCOMPARE(back.size(), there.size());
    QCOMPARE(there.first().after, back.first().before);
    QCOMPARE(newestBaseline({}), nullptr);
}

void PlanVersionsTest::refusesAFrozenContentThatWasChanged()
{
    start();
    Result<Record> version = approvePlan(store(), m_plan, {2026, 3, 1});
    QVERIFY_RESULT(version);
    version->set(planVersion().content, QStringLiteral("{\"plan\": {}, \"actions\": []}"));
    const Result<> done = store().save(*version);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QStringLiteral("frozen")), qPrintable(done.error().message));
    QVERIFY_RESULT(planOf(planVersions(store().reader(), m_plan)->first()));
}

void PlanVersionsTest::refusesClosedPlansAndDaysToCome()
{
    start();
    const Result<Record> tomorrow = approvePlan(store(), m_plan, clock().today().addDays(1));
    QVERIFY(!tomorrow);
    QVERIFY(tomorrow.error().kind == Error::Kind::Refused);
    Record closed = plan();
    closed.set(engagementPlan().status, QStringLiteral("closed"));
    saved(closed);
    QVERIFY(!approvePlan(store(), m_plan, clock().today()));
    QVERIFY(planVersions(store().reader(), m_plan)->isEmpty());
}

void PlanVersionsTest::saysWhenAVersionCannotBeRead()
{
    Record version(planVersion());
    version.set(planVersion().frozenOn, QDate(2026, 3, 1));
    version.set(planVersion().content, QStringLiteral("not JSON"));
    const Result<PlanContent> read = planOf(version);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(QStringLiteral("untouched")));
}

QTEST_GUILESS_MAIN(PlanVersionsTest)
#include "tst_planversions.moc"
