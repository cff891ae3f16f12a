// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/yearlyreports.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class YearlyReportsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void asksEveryMemberOnce();
    void canBeUndoneAsOneAction();
    void asksOnlyThePillarChosen();
    void refusesAWishThatMakesNoSense();
    void showsMemberByYear();
    void countsWhoIsExpectedAndWhoHasReported();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    Record member(const QString &name, const QDate &from, const QDate &until = {}, const QString &pillar = QStringLiteral("supply_chain"))
    {
        Record organisationRecord = newOrganisation(name);
        organisationRecord.set(organisation().pillar, pillar);
        organisationRecord = kept(organisationRecord);
        Record record(membership());
        record.set(membership().organisation, organisationRecord.id());
        record.set(membership().from, from);
        if (until.isValid())
            record.set(membership().until, until);
        kept(record);
        return organisationRecord;
    }
    ReportRequestWish wish(const Record &asked, const QString &pillar = {}) { return {asked.id(), 2025, {2026, 2, 2}, {2026, 4, 30}, pillar}; }
};

void YearlyReportsTest::asksEveryMemberOnce()
{
    const Record asked = kept(newQuestionnaire());
    const Record one = member(QStringLiteral("Alpha"), {2020, 1, 1});
    const Record other = member(QStringLiteral("Beta"), {2020, 1, 1});
    member(QStringLiteral("Left"), {2020, 1, 1}, {2024, 12, 31});
    kept(newDdReport(one.id(), asked, 2025));

    const Result<QList<ReportRequestRow>> rows = previewReportRequest(store().reader(), wish(asked), {2026, 2, 2});
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->first().hasReport && !rows->last().hasReport);

    const Result<ReportRequestResult> done = requestReports(store(), wish(asked), {2026, 2, 2});
    QVERIFY_RESULT(done);
    QCOMPARE(done->reports.size(), 1);
    const Result<Record> made = store().reader().find(ddReport(), done->reports.first());
    QCOMPARE(*made->get(ddReport().organisation), other.id());
    QCOMPARE(*made->get(ddReport().dueOn), QDate(2026, 4, 30));
    const Result<ReportRequestResult> again = requestReports(store(), wish(asked), {2026, 2, 2});
    QVERIFY_RESULT(again);
    QVERIFY(again->reports.isEmpty() && again->batch.isNull());
}

void YearlyReportsTest::canBeUndoneAsOneAction()
{
    const Record asked = kept(newQuestionnaire());
    for (const QString &name : {QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("Gamma")})
        member(name, {2020, 1, 1});
    const Result<ReportRequestResult> done = requestReports(store(), wish(asked), {2026, 2, 2});
    QVERIFY_RESULT(done);
    QCOMPARE(*store().reader().count(Query(ddReport())), 3);
    QVERIFY_RESULT(UndoStack(store()).undoBatch(done->batch));
    QCOMPARE(*store().reader().count(Query(ddReport())), 0);
}

void YearlyReportsTest::asksOnlyThePillarChosen()
{
    const Record asked = kept(newQuestionnaire());
    member(QStringLiteral("Company"), {2020, 1, 1});
    member(QStringLiteral("Charity"), {2020, 1, 1}, {}, QStringLiteral("civil_society"));
    const Result<QList<ReportRequestRow>> rows = previewReportRequest(store().reader(), wish(asked, QStringLiteral("civil_society")), {2026, 2, 2});
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().name, QStringLiteral("Charity"));
}

void YearlyReportsTest::refusesAWishThatMakesNoSense()
{
    const Record asked = kept(newQuestionnaire());
    ReportRequestWish unasked = wish(asked);
    unasked.questionnaire = {};
    ReportRequestWish timeless = wish(asked);
    timeless.year = 25;
    ReportRequestWish hasty = wish(asked);
    hasty.dueOn = {2026, 2, 1};
    for (const ReportRequestWish &wrong : {unasked, timeless, hasty}) {
        const Result<ReportRequestResult> done = requestReports(store(), wrong, {2026, 2, 2});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
    }
    QCOMPARE(*store().reader().count(Query(ddReport())), 0);
}

void YearlyReportsTest::showsMemberByYear()
{
    const Record asked = kept(newQuestionnaire());
    const Record one = member(QStringLiteral("Alpha"), {2024, 6, 1});
    Record report = newDdReport(one.id(), asked, 2025);
    report.set(ddReport().requestedOn, QDate(2026, 2, 2));
    report.set(ddReport().dueOn, QDate(2026, 2, 20));
    kept(report);
    const Result<WhoHasReported> grid = whoHasReported(store().reader(), {2026, 3, 1}, 2023, 2025);
    QVERIFY_RESULT(grid);
    QCOMPARE(grid->years, QList<int>({2023, 2024, 2025}));
    QCOMPARE(grid->members.size(), 1);
    const QList<YearlyReport> &years = grid->members.first().years;
    QCOMPARE(years.at(0).standing, YearlyReport::Standing::NotMember);
    QCOMPARE(years.at(1).standing, YearlyReport::Standing::NotRequested);
    QCOMPARE(years.at(2).standing, YearlyReport::Standing::Reported);
    QCOMPARE(years.at(2).state, QStringLiteral("overdue"));
    QCOMPARE(years.at(2).report, report.id());
}

void YearlyReportsTest::countsWhoIsExpectedAndWhoHasReported()
{
    const Record asked = kept(newQuestionnaire());
    const Record second = kept(newQuestionnaire(QStringLiteral("2")));
    const Record one = member(QStringLiteral("Alpha"), {2020, 1, 1});
    member(QStringLiteral("Beta"), {2020, 1, 1});
    const Record guest = kept(newOrganisation(QStringLiteral("Guest"))); // no member, reports all the same
    Record waiting = newDdReport(one.id(), second, 2025);
    kept(waiting);
    Record handedIn = newDdReport(one.id(), asked, 2025);
    handedIn.set(ddReport().submittedOn, QDate(2026, 1, 15));
    kept(handedIn);
    kept(newDdReport(guest.id(), asked, 2025));
    const Result<WhoHasReported> grid = whoHasReported(store().reader(), {2026, 3, 1}, 2025, 2025);
    QVERIFY_RESULT(grid);
    QCOMPARE(grid->members.size(), 3);
    QCOMPARE(grid->expected(2025), 3);
    QCOMPARE(grid->submitted(2025), 1);
    QCOMPARE(grid->members.first().years.first().report, handedIn.id()); // the one that is furthest
    QCOMPARE(grid->expected(2024), 0);                                   // not among the years
}

QTEST_GUILESS_MAIN(YearlyReportsTest)
#include "tst_yearlyreports.moc"
