// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/riskescalation.h"

#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class RiskEscalationTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void makesAnActionOfThePlanInOneStep();
    void stateIsTheSameOnBothSides();
    void refusesWhatCannotBeEscalated();
    void asksWhichPlanWhenThereAreSeveral();

private:
    Record saved(Record record)
    {
        if (const Result<> done = store().save(record); !done)
            qFatal("%s", qPrintable(done.error().message));
        return record;
    }
    Record newFlag(const QDate &dueOn = {});
    QString stateOn(const Record &flag, const QDate &day)
    {
        const Result<Explanation> why = explainRiskState(store().reader(), *store().reader().find(riskFlag(), flag.id()), day);
        return why ? why->value.toString() : why.error().message;
    }

    Record m_member{organisation()};
};

Record RiskEscalationTest::newFlag(const QDate &dueOn)
{
    m_member = saved(newOrganisation(QStringLiteral("Northlight")));
    Record flag(riskFlag());
    flag.set(riskFlag().organisation, m_member.id());
    flag.set(riskFlag().description, QStringLiteral("Taxes on the road\nto the harbour"));
    flag.set(riskFlag().raisedOn, QDate(2026, 1, 5));
    if (dueOn.isValid())
        flag.set(riskFlag().dueOn, dueOn);
    return saved(flag);
}

void RiskEscalationTest::makesAnActionOfThePlanInOneStep()
{
    const Record flag = newFlag({2026, 4, 1});
    const Record plan = saved(newPlan(m_member.id(), QStringLiteral("Work with Northlight")));
    const Result<Record> action = escalateRisk(store(), {.flag = flag.id()});
    QVERIFY_RESULT(action);
    QCOMPARE(action->get(engagementAction().plan), plan.id());
    QCOMPARE(action->get(engagementAction().riskFlag), flag.id());
    QCOMPARE(action->text(engagementAction().title), QStringLiteral("Taxes on the road to the harbour"));
    QCOMPARE(action->get(engagementAction().dueOn), QDate(2026, 4, 1));
    QCOMPARE(stateOn(flag, {2026, 3, 1}), QStringLiteral("escalated"));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(*store().reader().count(Query(engagementAction())), 0);
    QCOMPARE(stateOn(flag, {2026, 3, 1}), QStringLiteral("open"));
}

void RiskEscalationTest::stateIsTheSameOnBothSides()
{
    Record flag = newFlag({2026, 3, 10});
    saved(newPlan(m_member.id(), QStringLiteral("Work with Northlight")));
    QCOMPARE(stateOn(flag, {2026, 3, 10}), QStringLiteral("open"));
    QCOMPARE(stateOn(flag, {2026, 3, 11}), QStringLiteral("overdue"));
    Result<Record> action = escalateRisk(store(), {.flag = flag.id(), .title = QStringLiteral("Visit"), .dueOn = QDate(2026, 5, 1)});
    QVERIFY_RESULT(action);
    const auto ofAction = [&](const QDate &day) { return explainRiskStateOfAction(store().reader(), *action, day)->value.toString(); };
    for (const auto &[day, state] : {std::pair(QDate(2026, 3, 11), "escalated"), std::pair(QDate(2026, 5, 1), "escalated"), std::pair(QDate(2026, 5, 2), "overdue")}) {
        QCOMPARE(stateOn(flag, day), QLatin1String(state));
        QCOMPARE(ofAction(day), QLatin1String(state));
    }
    action->set(engagementAction().doneOn, QDate(2026, 5, 3));
    QVERIFY_RESULT(store().save(*action));
    QCOMPARE(stateOn(flag, {2026, 5, 3}), QStringLiteral("overdue")); // the flag itself is still open, and late
    flag.set(riskFlag().closedOn, QDate(2026, 5, 4));
    flag = saved(flag);
    QCOMPARE(stateOn(flag, {2026, 5, 4}), QStringLiteral("closed"));
    QCOMPARE(ofAction({2026, 5, 4}), QStringLiteral("closed"));
    Record other = *action;
    other.clear(engagementAction().riskFlag);
    QVERIFY(!explainRiskStateOfAction(store().reader(), other, {2026, 5, 4})->value.isValid());
}

void RiskEscalationTest::refusesWhatCannotBeEscalated()
{
    Record flag = newFlag();
    const auto refusal = [this, &flag] {
        const Result<Record> action = escalateRisk(store(), {.flag = flag.id()});
        return action ? QString() : action.error().message;
    };
    QVERIFY(refusal().contains(QStringLiteral("no open engagement plan")));
    Record plan = newPlan(m_member.id(), QStringLiteral("Old"));
    plan.set(engagementPlan().status, QStringLiteral("closed"));
    saved(plan);
    QVERIFY(refusal().contains(QStringLiteral("no open engagement plan")));
    saved(newPlan(m_member.id(), QStringLiteral("New")));
    QVERIFY(refusal().isEmpty());
    QVERIFY2(refusal().contains(QStringLiteral("already")), qPrintable(refusal()));
    flag.set(riskFlag().closedOn, QDate(2026, 2, 1));
    flag = saved(flag);
    QVERIFY(refusal().contains(QStringLiteral("closed")));
}

void RiskEscalationTest::asksWhichPlanWhenThereAreSeveral()
{
    const Record flag = newFlag();
    saved(newPlan(m_member.id(), QStringLiteral("One")));
    const Record two = saved(newPlan(m_member.id(), QStringLiteral("Two")));
    const Record elsewhere = saved(newPlan(saved(newOrganisation(QStringLiteral("Other"))).id(), QStringLiteral("Theirs")));
    QVERIFY(!escalateRisk(store(), {.flag = flag.id()}));
    QVERIFY(!escalateRisk(store(), {.flag = flag.id(), .plan = elsewhere.id()}));
    const Result<Record> action = escalateRisk(store(), {.flag = flag.id(), .plan = two.id()});
    QVERIFY_RESULT(action);
    QCOMPARE(action->get(engagementAction().plan), two.id());
}

QTEST_GUILESS_MAIN(RiskEscalationTest)
#include "tst_riskescalation.moc"
