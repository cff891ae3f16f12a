// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timelineevents.h"

#include "models/entities/partners/contribution.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/items/timelinemodel.h"
#include "models/reports/reporthtml.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QAbstractItemModelTester>

using namespace Lodebook;

class TimelineEventsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void gathersWhatNamesTheRecordAndWhatBelongsToThat();
    void showsOneKindAlone();
    void followsWhatIsSavedTwoStepsAway();
    void goesOnPaperWithoutWhatIsRestricted();

private:
    RecordId saved(Record record);
    void start();
    RecordRef about() const { return {organisation().Entity::name(), m_partner}; }
    static QStringList kinds(const QList<TimelineEvent> &events);

    RecordId m_partner;
    RecordId m_membership;
    RecordId m_plan;
};

RecordId TimelineEventsTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record.id();
}

QStringList TimelineEventsTest::kinds(const QList<TimelineEvent> &events)
{
    QStringList names;
    for (const TimelineEvent &event : events)
        names.append(event.kind);
    return names;
}

void TimelineEventsTest::start()
{
    m_partner = saved(newOrganisation(QStringLiteral("Northlight")));
    Record member(membership());
    member.set(membership().organisation, m_partner);
    member.set(membership().from, QDate(2020, 1, 1));
    m_membership = saved(member);
    Record given(contribution());
    given.set(contribution().membership, m_membership);
    given.set(contribution().year, 2024);
    given.set(contribution().invoicedOn, QDate(2024, 2, 1));
    saved(given);
    m_plan = saved(newPlan(m_partner, QStringLiteral("Plan"), {2023, 1, 1}));
    saved(newPlanAction(m_plan, QStringLiteral("Meeting"), {2025, 5, 1}));
    saved(newPlan(saved(newOrganisation(QStringLiteral("Elsewhere"))), QStringLiteral("Another plan"), {2023, 1, 1}));
}

void TimelineEventsTest::gathersWhatNamesTheRecordAndWhatBelongsToThat()
{
    start();
    const Result<QList<TimelineEvent>> events = datedRecords(store().reader(), about());
    QVERIFY_RESULT(events);
    QCOMPARE(kinds(*events), QStringList({QStringLiteral("engagement_action"), QStringLiteral("contribution"), QStringLiteral("engagement_plan"), QStringLiteral("membership")}));
    QCOMPARE(events->first().text, QStringLiteral("Meeting"));
    QVERIFY(events->first().wholeDay);
    const Result<QList<TimelineEvent>> all = timelineEvents(store().reader(), casebook().codes(), about());
    QVERIFY_RESULT(all);
    QVERIFY(kinds(*all).contains(QStringLiteral("change")));
    QVERIFY(datedRecords(store().reader(), {QStringLiteral("nothing"), m_partner})->isEmpty());
}

void TimelineEventsTest::showsOneKindAlone()
{
    start();
    TimelineModel model(casebook(), about());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.rowCount();
    QVERIFY(model.kinds().size() >= 5);
    model.setKind(QStringLiteral("contribution"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(KindRole).toString(), QStringLiteral("contribution"));
    model.setKind({});
    QCOMPARE(model.rowCount(), all);
}

void TimelineEventsTest::followsWhatIsSavedTwoStepsAway()
{
    start();
    TimelineModel model(casebook(), about());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKind(QStringLiteral("engagement_action"));
    QCOMPARE(model.rowCount(), 1);
    saved(newPlanAction(m_plan, QStringLiteral("Visit"), {2025, 6, 1}));
    QCOMPARE(model.rowCount(), 2);
}

void TimelineEventsTest::goesOnPaperWithoutWhatIsRestricted()
{
    start();
    Record secret = newPlanAction(m_plan, QStringLiteral("Quiet talk"), {2025, 7, 1});
    secret.set(engagementAction().restricted, true);
    saved(secret);
    ReportRequest request;
    request.language = QStringLiteral("en");
    const Result<ReportDocument> paper = timelinePaper(casebook(), about(), {}, request);
    QVERIFY_RESULT(paper);
    QCOMPARE(paper->subtitle, QStringLiteral("Northlight"));
    const QString page = reportPlainHtml(*paper);
    QVERIFY(page.contains(QStringLiteral("Meeting")));
    QVERIFY(!page.contains(QStringLiteral("Quiet talk")));
    QVERIFY(page.contains(QStringLiteral("Restricted records left out: 1.")));
    const QString one = reportPlainHtml(*timelinePaper(casebook(), about(), QStringLiteral("contribution"), request));
    QVERIFY(!one.contains(QStringLiteral("Meeting")));
    QVERIFY(reportPlainHtml(*timelinePaper(casebook(), about(), QStringLiteral("incident"), request)).contains(QStringLiteral("Nothing is recorded.")));
    Record hidden = *store().reader().find(organisation(), m_partner);
    hidden.set(organisation().restricted, true);
    saved(hidden);
    QVERIFY(!timelinePaper(casebook(), about(), {}, request));
}

QTEST_GUILESS_MAIN(TimelineEventsTest)
#include "tst_timelineevents.moc"
