// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/engagementplansheet.h"

#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/membership.h"
#include "models/programme/planversions.h"
#include "models/reports/reporthtml.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class EngagementPlanSheetTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void namesWhatIsMissing();
    void showsActionsWithTheirStateAndOutcome();
    void showsWhatChangedSinceTheApproval();
    void showsWhatIsShared();
    void leavesRestrictedRecordsOut();
    void putsPlansOnTheGrid();

private:
    Record saved(Record record);
    QString text(const RecordId &plan);
    RecordId partner() { return saved(newOrganisation(QStringLiteral("Alliance"))).id(); }
};

Record EngagementPlanSheetTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record;
}

/// What the page says, without the marks of HTML.
QString EngagementPlanSheetTest::text(const RecordId &plan)
{
    ReportRequest request;
    request.recordId = plan;
    request.asOf = QDate(2026, 3, 1);
    request.madeAt = clock().now();
    request.language = QStringLiteral("en");
    const Result<ReportDocument> report = makeReport(QStringLiteral("engagement_plan"), casebook().reader(), request);
    if (!report)
        return report.error().message;
    static const QRegularExpression marks(QStringLiteral("<[^>]*>"));
    return reportPlainHtml(*report).replace(marks, QStringLiteral("|"));
}

void EngagementPlanSheetTest::namesWhatIsMissing()
{
    const QString page = text(saved(newPlan(partner(), QStringLiteral("Plan"))).id());
    for (const char *words : {"Not recorded of the plan: Status, Priority, Owner", "It is not recorded why this partner was chosen.", "No shared objectives are recorded.",
                              "No actions are recorded.", "No baseline is frozen"})
        QVERIFY2(page.contains(QString::fromLatin1(words)), words);
}

void EngagementPlanSheetTest::showsActionsWithTheirStateAndOutcome()
{
    Record plan = newPlan(partner(), QStringLiteral("Plan"));
    plan.set(engagementPlan().reviewOn, QDate(2026, 2, 1));
    plan = saved(plan);
    saved(newPlanAction(plan.id(), QStringLiteral("Late call"), {2026, 2, 27}));
    Record done = newPlanAction(plan.id(), QStringLiteral("Meeting"), {2026, 1, 15});
    done.set(engagementAction().doneOn, QDate(2026, 1, 20));
    done.set(engagementAction().outcome, QStringLiteral("Agreed on **two** seats"));
    done.set(engagementAction().evidence, QStringLiteral("https://example.org/minutes"));
    saved(done);
    const QString page = text(plan.id());
    QVERIFY(page.indexOf(QStringLiteral("Meeting")) < page.indexOf(QStringLiteral("Late call"))); // by due day
    QVERIFY(page.contains(QStringLiteral("Overdue")));
    QVERIFY(page.contains(QStringLiteral("Agreed on two seats · https://example.org/minutes")));
    QVERIFY(page.contains(QStringLiteral("(late)"))); // the review
}

void EngagementPlanSheetTest::showsWhatChangedSinceTheApproval()
{
    Record plan = saved(newPlan(partner(), QStringLiteral("Plan")));
    QVERIFY_RESULT(approvePlan(store(), plan.id(), {2026, 3, 1}));
    QVERIFY(text(plan.id()).contains(QStringLiteral("Nothing has changed since the baseline")));
    plan = *store().reader().find(engagementPlan(), plan.id());
    plan.set(engagementPlan().reviewOn, QDate(2026, 9, 1));
    saved(plan);
    const QString page = text(plan.id());
    QVERIFY(page.contains(QStringLiteral("Review on")));
    QVERIFY(page.contains(QStringLiteral("1 September 2026")) || page.contains(QStringLiteral("1 Sept 2026")) || page.contains(QStringLiteral("1 Sep 2026")));
}

void EngagementPlanSheetTest::showsWhatIsShared()
{
    const RecordId member = saved(newOrganisation(QStringLiteral("Fair Seam"))).id();
    Record is(membership());
    is.set(membership().organisation, member);
    is.set(membership().from, QDate(2020, 1, 1));
    saved(is);
    Record plan = newPlan(partner(), QStringLiteral("Plan"));
    plan.set(engagementPlan().partnerMembers, {member});
    const QString page = text(saved(plan).id());
    QVERIFY(page.contains(QStringLiteral("Shared members")));
    QVERIFY(page.contains(QStringLiteral("Fair Seam")));
}

void EngagementPlanSheetTest::leavesRestrictedRecordsOut()
{
    Record plan = saved(newPlan(partner(), QStringLiteral("Plan")));
    Record secret = newPlanAction(plan.id(), QStringLiteral("Quiet talk"));
    secret.set(engagementAction().restricted, true);
    saved(secret);
    const QString page = text(plan.id());
    QVERIFY(!page.contains(QStringLiteral("Quiet talk")));
    QVERIFY(page.contains(QStringLiteral("Restricted records left out: 1.")));
    plan.set(engagementPlan().restricted, true);
    saved(plan);
    QVERIFY(text(plan.id()).contains(QStringLiteral("restricted: no report leaves")));
}

void EngagementPlanSheetTest::putsPlansOnTheGrid()
{
    Record placed = newPlan(partner(), QStringLiteral("Plan"));
    placed.set(engagementPlan().influence, 5);
    placed.set(engagementPlan().interest, 1);
    saved(placed);
    saved(newPlan(saved(newOrganisation(QStringLiteral("Elsewhere"))).id(), QStringLiteral("Other")));
    Record secret = newPlan(saved(newOrganisation(QStringLiteral("Hidden"))).id(), QStringLiteral("Secret"));
    secret.set(engagementPlan().restricted, true);
    saved(secret);
    ReportRequest request;
    request.language = QStringLiteral("en");
    const Result<ReportDocument> report = makeReport(QStringLiteral("engagement_grid"), casebook().reader(), request);
    QVERIFY_RESULT(report);
    const auto *table = std::get_if<ReportTable>(&report->blocks.first());
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 5);
    QCOMPARE(table->rows.at(0).cells.at(1).text, QStringLiteral("Alliance"));
    const QString page = reportPlainHtml(*report);
    QVERIFY(page.contains(QStringLiteral("not recorded: Elsewhere.")));
    QVERIFY(!page.contains(QStringLiteral("Hidden")));
}

QTEST_GUILESS_MAIN(EngagementPlanSheetTest)
#include "tst_engagementplansheet.moc"
