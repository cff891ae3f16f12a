// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/plantemplates.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/plantemplate.h"
#include "models/entities/partners/templateaction.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

using Fate = TemplateStep::Fate;

class PlanTemplatesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void makesDatedActions();
    void waitsForADateThePlanLacks();
    void movesAddsAndDropsWhenTheTemplateChanges();
    void leavesWhatIsDoneAndWhatWasTakenOut();
    void leavesActionsMadeByHandAndOfOtherTemplates();
    void isUndoneWhole();
    void leavesAPlanThatChangedSinceThePreview();
    void looksAtOpenPlansOnly();

private:
    RecordId saved(Record record);
    Record again(const Entity &entity, const RecordId &id) { return *store().reader().find(entity, id); }
    QList<Record> actionsOf(const RecordId &plan);
    QStringList fates(const RecordId &planTemplate, const RecordId &plan);
    void follow(const RecordId &planTemplate, const QList<RecordId> &plans);

    RecordId m_template;
    RecordId m_plan;
    RecordId m_first;
    RecordId m_second;
    void start();
};

RecordId PlanTemplatesTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record.id();
}

QList<Record> PlanTemplatesTest::actionsOf(const RecordId &plan)
{
    Query query(engagementAction(), Filter::leaf(engagementAction().plan, Compare::Equal, QVariant::fromValue(plan)));
    query.order = {{engagementAction().dueOn, false}};
    return *store().reader().list(query);
}

QStringList PlanTemplatesTest::fates(const RecordId &planTemplate, const RecordId &plan)
{
    const Result<QList<TemplatePreview>> previews = previewTemplate(store().reader(), planTemplate, {plan});
    QStringList words;
    for (const TemplateStep &step : previews->first().steps)
        words.append(step.title + u' ' + fateWords(step.fate).section(u':', 0, 0));
    return words;
}

void PlanTemplatesTest::follow(const RecordId &planTemplate, const QList<RecordId> &plans)
{
    const Result<QList<TemplatePreview>> previews = previewTemplate(store().reader(), planTemplate, plans);
    QVERIFY_RESULT(previews);
    const Result<TemplateReport> report = applyTemplate(store(), *previews);
    QVERIFY_RESULT(report);
    QVERIFY(report->left.isEmpty());
}

/// A plan that began on Monday 2 March 2026, and a template of two actions.
void PlanTemplatesTest::start()
{
    Record partner = newOrganisation(QStringLiteral("Alliance"));
    Record usual(planTemplate());
    usual.set(planTemplate().title, QStringLiteral("Usual"));
    m_template = saved(usual);
    m_first = saved(newTemplateAction(m_template, QStringLiteral("Call"), 5));
    m_second = saved(newTemplateAction(m_template, QStringLiteral("Review together"), 10));
    m_plan = saved(newPlan(saved(partner), QStringLiteral("Plan"), {2026, 3, 2}));
}

void PlanTemplatesTest::makesDatedActions()
{
    start();
    QCOMPARE(fates(m_template, m_plan), QStringList({QStringLiteral("Call new"), QStringLiteral("Review together new")}));
    QVERIFY(actionsOf(m_plan).isEmpty()); // a preview writes nothing
    follow(m_template, {m_plan});
    const QList<Record> made = actionsOf(m_plan);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.at(0).text(engagementAction().title), QStringLiteral("Call"));
    QCOMPARE(*made.at(0).get(engagementAction().dueOn), QDate(2026, 3, 9));
    QCOMPARE(*made.at(1).get(engagementAction().dueOn), QDate(2026, 3, 16));
    QCOMPARE(*again(engagementPlan(), m_plan).get(engagementPlan().planTemplate), m_template);
    QCOMPARE(fates(m_template, m_plan), QStringList({QStringLiteral("Call stays"), QStringLiteral("Review together stays")}));
}

void PlanTemplatesTest::waitsForADateThePlanLacks()
{
    start();
    saved(newTemplateAction(m_template, QStringLiteral("Prepare the review"), -10, QStringLiteral("review_on")));
    QVERIFY(fates(m_template, m_plan).contains(QStringLiteral("Prepare the review not yet")));
    follow(m_template, {m_plan});
    QCOMPARE(actionsOf(m_plan).size(), 2);
    Record plan = again(engagementPlan(), m_plan);
    plan.set(engagementPlan().reviewOn, QDate(2026, 6, 1));
    saved(plan);
    follow(m_template, {m_plan});
    QCOMPARE(*actionsOf(m_plan).last().get(engagementAction().dueOn), QDate(2026, 5, 18));
}

void PlanTemplatesTest::movesAddsAndDropsWhenTheTemplateChanges()
{
    start();
    follow(m_template, {m_plan});
    Record first = again(templateAction(), m_first);
    first.set(templateAction().workingDays, 6);
    saved(first);
    QVERIFY_RESULT(store().remove(templateAction(), m_second));
    saved(newTemplateAction(m_template, QStringLiteral("Message"), 1));
    QCOMPARE(fates(m_template, m_plan), QStringList({QStringLiteral("Message new"), QStringLiteral("Call moved"), QStringLiteral("Review together dropped")}));
    follow(m_template, {m_plan});
    const QList<Record> now = actionsOf(m_plan);
    QCOMPARE(now.size(), 2);
    QCOMPARE(now.at(0).text(engagementAction().title), QStringLiteral("Message"));
    QCOMPARE(*now.at(1).get(engagementAction().dueOn), QDate(2026, 3, 10));
}

void PlanTemplatesTest::leavesWhatIsDoneAndWhatWasTakenOut()
{
    start();
    follow(m_template, {m_plan});
    Record call = actionsOf(m_plan).first();
    call.set(engagementAction().doneOn, QDate(2026, 3, 3));
    saved(call);
    QVERIFY_RESULT(store().remove(engagementAction(), actionsOf(m_plan).last().id()));
    Record first = again(templateAction(), m_first);
    first.set(templateAction().workingDays, 20);
    saved(first);
    QCOMPARE(fates(m_template, m_plan), QStringList({QStringLiteral("Review together stays out"), QStringLiteral("Call stays")}));
    const Result<QList<TemplatePreview>> previews = previewTemplate(store().reader(), m_template, {m_plan});
    QCOMPARE(previews->first().changes(), 0);
    follow(m_template, {m_plan});
    QCOMPARE(*actionsOf(m_plan).first().get(engagementAction().dueOn), QDate(2026, 3, 9));
    QVERIFY_RESULT(store().remove(templateAction(), m_first));
    QCOMPARE(previewTemplate(store().reader(), m_template, {m_plan})->first().count(Fate::Dropped), 0);
}

void PlanTemplatesTest::leavesActionsMadeByHandAndOfOtherTemplates()
{
    start();
    follow(m_template, {m_plan});
    saved(newPlanAction(m_plan, QStringLiteral("By hand"), {2026, 3, 4}));
    Record other(planTemplate());
    other.set(planTemplate().title, QStringLiteral("Other"));
    const RecordId second = saved(other);
    saved(newTemplateAction(second, QStringLiteral("Visit"), 3));
    QCOMPARE(fates(second, m_plan), QStringList({QStringLiteral("Visit new")}));
    follow(second, {m_plan});
    QCOMPARE(actionsOf(m_plan).size(), 4);
}

void PlanTemplatesTest::isUndoneWhole()
{
    start();
    const RecordId second = saved(newPlan(*again(engagementPlan(), m_plan).get(engagementPlan().organisation), QStringLiteral("Second"), {2026, 4, 1}));
    follow(m_template, {m_plan, second});
    QCOMPARE(actionsOf(m_plan).size() + actionsOf(second).size(), 4);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(actionsOf(m_plan).size() + actionsOf(second).size(), 0);
    QVERIFY(again(engagementPlan(), m_plan).isEmpty(engagementPlan().planTemplate));
}

void PlanTemplatesTest::leavesAPlanThatChangedSinceThePreview()
{
    start();
    const RecordId second = saved(newPlan(*again(engagementPlan(), m_plan).get(engagementPlan().organisation), QStringLiteral("Second"), {2026, 4, 1}));
    const Result<QList<TemplatePreview>> previews = previewTemplate(store().reader(), m_template, {m_plan, second});
    Record plan = again(engagementPlan(), m_plan);
    plan.set(engagementPlan().from, QDate(2026, 5, 1));
    saved(plan);
    const Result<TemplateReport> report = applyTemplate(store(), *previews);
    QVERIFY_RESULT(report);
    QCOMPARE(report->left, QStringList({QStringLiteral("Plan")}));
    QCOMPARE(report->plans, 1);
    QVERIFY(actionsOf(m_plan).isEmpty());
    QCOMPARE(actionsOf(second).size(), 2);
}

void PlanTemplatesTest::looksAtOpenPlansOnly()
{
    start();
    follow(m_template, {m_plan});
    QCOMPARE(*plansOf(store().reader(), m_template), QList<RecordId>({m_plan}));
    Record plan = again(engagementPlan(), m_plan);
    plan.set(engagementPlan().status, QStringLiteral("closed"));
    saved(plan);
    QVERIFY(plansOf(store().reader(), m_template)->isEmpty());
}

QTEST_GUILESS_MAIN(PlanTemplatesTest)
#include "tst_plantemplates.moc"
