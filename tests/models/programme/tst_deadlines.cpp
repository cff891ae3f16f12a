// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/deadlines.h"

#include "models/entities/common/device.h"
#include "models/entities/common/officer.h"
#include "models/entities/common/task.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/riskflag.h"
#include "models/entities/field/incident.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/result.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "models/programme/planversions.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class DeadlinesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void findsNothingInAnEmptyCasebook();
    void sortsTasksAndKeepsToTheOwner();
    void followsContributionsAndMemberships();
    void followsReportsImprovementsAndRiskFlags();
    void remindsOfEngagementPlans();
    void groupsSitesNobodyWorksAt();
    void remindsOfVisitsStatusesAndIncidents();
    void countsPeriodsWithoutFigures();
    void namesProjectsPastTheirEndAndSilentDevices();

private:
    QList<Deadline> found(const QString &kind, const QDate &asOf = {2026, 3, 1}, const QDate &until = {});
    Record runningProject(const RecordId &officer_ = {});
};

QList<Deadline> DeadlinesTest::found(const QString &kind, const QDate &asOf, const QDate &until)
{
    Result<QList<Deadline>> all = deadlines(store().reader(), asOf, until);
    if (!all) {
        qWarning("%s", qPrintable(all.error().message));
        return {};
    }
    all->removeIf([&kind](const Deadline &deadline) { return deadline.kind != kind; });
    return *all;
}

Record DeadlinesTest::runningProject(const RecordId &officer_)
{
    Record lead = newOrganisation(QStringLiteral("IPIS"));
    Record running(project());
    if (store().save(lead)) {
        running.set(project().title, QStringLiteral("Gold of Kivu"));
        running.set(project().lead, lead.id());
        running.set(project().status, QStringLiteral("implementation"));
        running.set(project().from, QDate(2025, 1, 1));
        if (!officer_.isNull())
            running.set(project().officer, officer_);
    }
    return running;
}

void DeadlinesTest::findsNothingInAnEmptyCasebook()
{
    const Result<QList<Deadline>> all = deadlines(store().reader(), {2026, 3, 1});
    QVERIFY_RESULT(all);
    QVERIFY(all->isEmpty());
    QVERIFY(deadlineKinds().size() >= 12);
}

void DeadlinesTest::sortsTasksAndKeepsToTheOwner()
{
    const RecordId ada = store().author().officer;
    const QList<QDate> days{{2026, 3, 31}, {2026, 4, 1}, {2026, 2, 28}, {2026, 3, 1}};
    for (const QDate &day : days) {
        Record record(task());
        record.set(task().title, day.toString(Qt::ISODate));
        record.set(task().dueOn, day);
        if (day == QDate(2026, 2, 28))
            record.set(task().owner, ada);
        QVERIFY_RESULT(store().save(record));
    }
    const QList<Deadline> tasks = found(QStringLiteral("task"));
    QCOMPARE(tasks.size(), 3); // thirty days ahead
    QCOMPARE(tasks.at(0).title, QStringLiteral("2026-02-28"));
    QCOMPARE(stateCode(tasks.at(0).state), QStringLiteral("late"));
    QCOMPARE(stateCode(tasks.at(1).state), QStringLiteral("due")); // on the very day
    QCOMPARE(found(QStringLiteral("task"), {2026, 3, 1}, {2026, 4, 1}).size(), 4);
    const Result<QList<Deadline>> mine = deadlines(store().reader(), {2026, 3, 1}, {}, ada);
    QVERIFY_RESULT(mine);
    QCOMPARE(mine->size(), 1);
}

void DeadlinesTest::followsContributionsAndMemberships()
{
    Record home = newOrganisation(QStringLiteral("Fairphone"));
    home.set(organisation().relationshipOwner, store().author().officer);
    QVERIFY_RESULT(store().save(home));
    Record member(membership());
    member.set(membership().organisation, home.id());
    member.set(membership().from, QDate(2025, 1, 1));
    member.set(membership().until, QDate(2026, 2, 28));
    member.set(membership().yearlyFee, Money{50000, QStringLiteral("EUR")});
    QVERIFY_RESULT(store().save(member));
    QCOMPARE(found(QStringLiteral("missing_contribution"), {2026, 2, 28}).size(), 1);
    QCOMPARE(found(QStringLiteral("missing_contribution"), {2026, 3, 1}).size(), 0); // no member any more
    QCOMPARE(found(QStringLiteral("membership_renewal"), {2026, 2, 28}).first().state, Deadline::State::Due);
    QCOMPARE(found(QStringLiteral("membership_renewal"), {2026, 3, 1}).first().state, Deadline::State::Late);
    Record fee(contribution());
    fee.set(contribution().membership, member.id());
    fee.set(contribution().year, 2026);
    fee.set(contribution().amount, Money{50000, QStringLiteral("EUR")});
    fee.set(contribution().dueOn, QDate(2026, 2, 1));
    QVERIFY_RESULT(store().save(fee));
    QCOMPARE(found(QStringLiteral("missing_contribution"), {2026, 2, 28}).size(), 0);
    const QList<Deadline> owed = found(QStringLiteral("contribution"));
    QCOMPARE(owed.size(), 1);
    QVERIFY(owed.first().owner == store().author().officer);
    QVERIFY(owed.first().words.contains(QStringLiteral("500")));
    fee.set(contribution().receivedOn, QDate(2026, 2, 20));
    QVERIFY_RESULT(store().save(fee));
    QCOMPARE(found(QStringLiteral("contribution")).size(), 0);
    QCOMPARE(found(QStringLiteral("contribution"), {2026, 2, 19}).size(), 1); // on the day before it came

    Record applicant(membership());
    applicant.set(membership().organisation, home.id());
    applicant.set(membership().appliedOn, QDate(2026, 1, 1));
    QVERIFY_RESULT(store().save(applicant));
    const QList<Deadline> decisions = found(QStringLiteral("membership_decision"), {2026, 3, 20});
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().dueOn, QDate(2026, 4, 2));
}

void DeadlinesTest::followsReportsImprovementsAndRiskFlags()
{
    Record member = newOrganisation(QStringLiteral("Northlight"));
    member.set(organisation().relationshipOwner, store().author().officer);
    Record asked = newQuestionnaire();
    QVERIFY_RESULT(store().save(member));
    QVERIFY_RESULT(store().save(asked));
    Record report = newDdReport(member.id(), asked, 2025);
    report.set(ddReport().requestedOn, QDate(2026, 2, 2));
    report.set(ddReport().dueOn, QDate(2026, 2, 28));
    QVERIFY_RESULT(store().save(report));
    Record better(improvement());
    better.set(improvement().ddReport, report.id());
    better.set(improvement().title, QStringLiteral("Publish the policy"));
    better.set(improvement().dueOn, QDate(2026, 3, 10));
    QVERIFY_RESULT(store().save(better));
    Record flag(riskFlag());
    flag.set(riskFlag().organisation, member.id());
    flag.set(riskFlag().description, QStringLiteral("Weights do not agree"));
    flag.set(riskFlag().raisedOn, QDate(2026, 1, 1));
    flag.set(riskFlag().dueOn, QDate(2026, 3, 1));
    QVERIFY_RESULT(store().save(flag));

    for (const auto &[kind, state] : {std::pair("dd_report", Deadline::State::Late), std::pair("improvement", Deadline::State::Due), std::pair("risk_flag", Deadline::State::Due)}) {
        const QList<Deadline> one = found(QString::fromLatin1(kind));
        QVERIFY2(one.size() == 1, kind);
        QVERIFY2(one.first().state == state, kind);
        QVERIFY2(one.first().owner == store().author().officer, kind);
    }
    report.set(ddReport().submittedOn, QDate(2026, 2, 20));
    better.set(improvement().doneOn, QDate(2026, 2, 20));
    flag.set(riskFlag().closedOn, QDate(2026, 2, 20));
    for (Record *record : {&report, &better, &flag})
        QVERIFY_RESULT(store().save(*record));
    for (const char *kind : {"dd_report", "improvement", "risk_flag"})
        QVERIFY2(found(QString::fromLatin1(kind)).isEmpty(), kind);
}

void DeadlinesTest::remindsOfEngagementPlans()
{
    Record partner = newOrganisation(QStringLiteral("Alliance"));
    QVERIFY_RESULT(store().save(partner));
    Record plan = newPlan(partner.id(), QStringLiteral("Plan"), {2026, 1, 1});
    plan.set(engagementPlan().owner, store().author().officer);
    plan.set(engagementPlan().reviewOn, QDate(2026, 2, 27));
    plan.set(engagementPlan().status, QStringLiteral("active"));
    plan.set(engagementPlan().approvedOn, QDate(2026, 1, 1));
    QVERIFY_RESULT(store().save(plan));
    Record action = newPlanAction(plan.id(), QStringLiteral("Share the call"), {2026, 3, 1});
    QVERIFY_RESULT(store().save(action));

    const QList<Deadline> actions = found(QStringLiteral("engagement_action"));
    QCOMPARE(actions.size(), 1);
    QCOMPARE(stateCode(actions.first().state), QStringLiteral("due"));
    QCOMPARE(actions.first().owner, store().author().officer); // the plan's, as the action names nobody
    const QList<Deadline> late = found(QStringLiteral("engagement_action"), {2026, 3, 2});
    QCOMPARE(stateCode(late.first().state), QStringLiteral("late"));
    QCOMPARE(stateCode(found(QStringLiteral("engagement_review")).first().state), QStringLiteral("late"));
    QCOMPARE(stateCode(found(QStringLiteral("engagement_baseline")).first().state), QStringLiteral("missing"));

    QVERIFY_RESULT(approvePlan(store(), plan.id(), {2026, 3, 1}));
    QVERIFY(found(QStringLiteral("engagement_baseline")).isEmpty());
    action.set(engagementAction().doneOn, QDate(2026, 3, 2));
    QVERIFY_RESULT(store().save(action));
    QVERIFY(found(QStringLiteral("engagement_action"), {2026, 3, 2}).isEmpty());
    QCOMPARE(found(QStringLiteral("engagement_action")).size(), 1); // as it was the day before
    plan = *store().reader().find(engagementPlan(), plan.id());
    plan.set(engagementPlan().status, QStringLiteral("closed"));
    QVERIFY_RESULT(store().save(plan));
    QVERIFY(found(QStringLiteral("engagement_review")).isEmpty());
    QVERIFY(found(QStringLiteral("engagement_action")).isEmpty());
}

void DeadlinesTest::groupsSitesNobodyWorksAt()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD")));
    for (int i = 0; i < 30; ++i) {
        Record site = newMineSite(QStringLiteral("Old %1").arg(i), QStringLiteral("CD"));
        site.set(mineSite().activity, QStringLiteral("active"));
        QVERIFY_RESULT(store().save(site));
        Record visited = newVisit(site.id(), {2015, 1, 1});
        QVERIFY_RESULT(store().save(visited));
        Record status = newSiteStatus(site.id(), {2015, 1, 1}, QStringLiteral("green"));
        QVERIFY_RESULT(store().save(status));
    }
    Record running = runningProject(store().author().officer);
    QVERIFY_RESULT(store().save(running));
    Record watched = newMineSite(QStringLiteral("Watched"), QStringLiteral("CD"));
    watched.set(mineSite().projects, QList<RecordId>{running.id()});
    QVERIFY_RESULT(store().save(watched));

    QList<Deadline> visits = found(QStringLiteral("site_visit"));
    QCOMPARE(visits.size(), 2);
    QCOMPARE(visits.at(1).title, QStringLiteral("Active sites without a running project"));
    QCOMPARE(visits.at(1).group.size(), 30);
    QCOMPARE(visits.at(0).title, QStringLiteral("Watched"));
    QCOMPARE(visits.at(0).state, Deadline::State::Missing);
    QVERIFY(visits.at(0).owner == store().author().officer);
    Record visited = newVisit(watched.id(), {2025, 3, 1});
    QVERIFY_RESULT(store().save(visited));
    visits = found(QStringLiteral("site_visit"), {2026, 3, 1});
    QCOMPARE(visits.first().dueOn, QDate(2026, 3, 1));
    QCOMPARE(visits.first().state, Deadline::State::Due);
    QCOMPARE(found(QStringLiteral("site_visit"), {2026, 3, 2}).first().state, Deadline::State::Late);
    QCOMPARE(found(QStringLiteral("site_status")).size(), 1);
    QCOMPARE(found(QStringLiteral("site_status")).first().group.size(), 30);
}

void DeadlinesTest::remindsOfVisitsStatusesAndIncidents()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD")));
    Record running = runningProject();
    QVERIFY_RESULT(store().save(running));
    Record site = newMineSite(QStringLiteral("Mangala"), QStringLiteral("CD"));
    site.set(mineSite().projects, QList<RecordId>{running.id()});
    QVERIFY_RESULT(store().save(site));
    Record status = newSiteStatus(site.id(), {2025, 12, 1}, QStringLiteral("red"));
    QVERIFY_RESULT(store().save(status));
    QCOMPARE(found(QStringLiteral("site_status")).first().dueOn, QDate(2026, 3, 1)); // three months after red
    Record planned(visit());
    planned.set(visit().mineSite, site.id());
    planned.set(visit().plannedOn, QDate(2026, 2, 28));
    QVERIFY_RESULT(store().save(planned));
    QCOMPARE(found(QStringLiteral("planned_visit")).first().state, Deadline::State::Late);
    planned.set(visit().visited, false);
    QVERIFY_RESULT(store().save(planned));
    QCOMPARE(found(QStringLiteral("planned_visit")).size(), 0); // it is known that it was not made
    Record grave = newIncident(site.id(), {2025, 8, 31}, 1);
    QVERIFY_RESULT(store().save(grave));
    QList<Deadline> incidents = found(QStringLiteral("incident"));
    QCOMPARE(incidents.first().dueOn, QDate(2026, 2, 28)); // six months later, in a month without a 31st
    QCOMPARE(incidents.first().title, grave.text(incident().number));
    grave.set(incident().deadline, QDate(2026, 9, 1));
    QVERIFY_RESULT(store().save(grave));
    QCOMPARE(found(QStringLiteral("incident")).size(), 0);
}

void DeadlinesTest::countsPeriodsWithoutFigures()
{
    Record running = runningProject();
    QVERIFY_RESULT(store().save(running));
    Record outcome(result());
    outcome.set(result().project, running.id());
    outcome.set(result().title, QStringLiteral("Safer mines"));
    QVERIFY_RESULT(store().save(outcome));
    Record counted(indicator());
    counted.set(indicator().result, outcome.id());
    counted.set(indicator().code, QStringLiteral("O1"));
    counted.set(indicator().title, QStringLiteral("Miners trained"));
    counted.set(indicator().frequency, QStringLiteral("quarter"));
    QVERIFY_RESULT(store().save(counted));
    QList<Deadline> owed = found(QStringLiteral("measurement"));
    QCOMPARE(owed.size(), 1);
    QCOMPARE(owed.first().dueOn, QDate(2025, 4, 30));
    QCOMPARE(owed.first().state, Deadline::State::Missing);
    QVERIFY(owed.first().words.startsWith(QStringLiteral("4 ")));
    for (const char *period : {"2025-Q1", "2025-02", "2025-H2", "2025-Q2"}) {
        Record figure(measurement());
        figure.set(measurement().indicator, counted.id());
        figure.set(measurement().period, *Period::fromText(QString::fromLatin1(period)));
        figure.set(measurement().value, 10);
        figure.set(measurement().status, QString::fromLatin1(qstrcmp(period, "2025-Q2") == 0 ? "rejected" : "verified"));
        QVERIFY_RESULT(store().save(figure));
    }
    owed = found(QStringLiteral("measurement"));
    QVERIFY(owed.first().words.startsWith(QStringLiteral("1 ")));
    QVERIFY(owed.first().words.contains(QStringLiteral("2025-Q2")));
    running.set(project().status, QStringLiteral("closed"));
    QVERIFY_RESULT(store().save(running));
    QCOMPARE(found(QStringLiteral("measurement")).size(), 0);
}

void DeadlinesTest::namesProjectsPastTheirEndAndSilentDevices()
{
    Record running = runningProject();
    running.set(project().until, QDate(2026, 2, 28));
    QVERIFY_RESULT(store().save(running));
    QCOMPARE(found(QStringLiteral("project_end")).first().state, Deadline::State::Late);
    QCOMPARE(found(QStringLiteral("project_end"), {2026, 2, 28}).first().state, Deadline::State::Due);
    running.set(project().status, QStringLiteral("closed"));
    QVERIFY_RESULT(store().save(running));
    QCOMPARE(found(QStringLiteral("project_end")).size(), 0);
    running.clear(project().status);
    QVERIFY_RESULT(store().save(running));
    QCOMPARE(found(QStringLiteral("project_end")).size(), 0); // nobody has recorded where it stands
    Record silent(device());
    silent.set(device().name, QStringLiteral("Goma"));
    silent.set(device().lastContact, QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC));
    QVERIFY_RESULT(store().save(silent));
    QCOMPARE(found(QStringLiteral("silent_device")).first().title, QStringLiteral("Goma"));
}

QTEST_GUILESS_MAIN(DeadlinesTest)
#include "tst_deadlines.moc"
