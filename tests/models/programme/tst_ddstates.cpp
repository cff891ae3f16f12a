// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddstates.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/riskflag.h"

#include <QTest>

using namespace Lodebook;

class DdStatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aReportFollowsItsDays_data();
    void aReportFollowsItsDays();
    void anImprovementIsOverdueFromTheDayAfter();
    void aFlagAgesUntilItIsClosed();
};

void DdStatesTest::aReportFollowsItsDays_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("state");
    QTest::newRow("before the request") << QDate(2026, 2, 1) << "planned";
    QTest::newRow("on the day of the request") << QDate(2026, 2, 2) << "requested";
    QTest::newRow("on the due day") << QDate(2026, 4, 30) << "requested";
    QTest::newRow("the day after") << QDate(2026, 5, 1) << "overdue";
    QTest::newRow("submitted late") << QDate(2026, 5, 10) << "submitted";
    QTest::newRow("found complete") << QDate(2026, 6, 1) << "complete";
    QTest::newRow("closed") << QDate(2026, 9, 1) << "closed";
}

void DdStatesTest::aReportFollowsItsDays()
{
    QFETCH(QDate, on);
    Record record(ddReport(), newRecordId());
    record.set(ddReport().requestedOn, QDate(2026, 2, 2));
    record.set(ddReport().dueOn, QDate(2026, 4, 30));
    record.set(ddReport().submittedOn, QDate(2026, 5, 10));
    record.set(ddReport().completeOn, QDate(2026, 6, 1));
    record.set(ddReport().closedOn, QDate(2026, 9, 1));
    QTEST(ddReportState(record, on), "state");
    QCOMPARE(explainDdReportState(record, on).value.toString(), ddReportState(record, on));
    record.clear(ddReport().dueOn);
    QVERIFY(ddReportState(record, on) != u"overdue");
    QCOMPARE(explainDdReportState(record, on).caveats.size(), 1);
}

void DdStatesTest::anImprovementIsOverdueFromTheDayAfter()
{
    Record record(improvement(), newRecordId());
    QCOMPARE(improvementState(record, {2026, 1, 1}), QStringLiteral("open"));
    QCOMPARE(explainImprovementState(record, {2026, 1, 1}).caveats.size(), 1);
    record.set(improvement().dueOn, QDate(2026, 1, 31));
    QCOMPARE(improvementState(record, {2026, 1, 31}), QStringLiteral("open"));
    QCOMPARE(improvementState(record, {2026, 2, 1}), QStringLiteral("overdue"));
    record.set(improvement().doneOn, QDate(2026, 2, 3));
    QCOMPARE(improvementState(record, {2026, 2, 2}), QStringLiteral("overdue"));
    QCOMPARE(improvementState(record, {2026, 2, 3}), QStringLiteral("done"));
}

void DdStatesTest::aFlagAgesUntilItIsClosed()
{
    Record record(riskFlag(), newRecordId());
    QVERIFY(!riskFlagAge(record, {2026, 1, 1}));
    QVERIFY(!explainRiskFlagAge(record, {2026, 1, 1}).value.isValid());
    record.set(riskFlag().raisedOn, QDate(2026, 1, 10));
    QVERIFY(!riskFlagAge(record, {2026, 1, 9}));
    QCOMPARE(*riskFlagAge(record, {2026, 1, 10}), 0);
    QCOMPARE(*riskFlagAge(record, {2026, 2, 9}), 30);
    record.set(riskFlag().closedOn, QDate(2026, 1, 20));
    QCOMPARE(*riskFlagAge(record, {2026, 2, 9}), 10);
    QCOMPARE(*riskFlagAge(record, {2026, 1, 15}), 5); // looked at before it was closed
}

QTEST_GUILESS_MAIN(DdStatesTest)
#include "tst_ddstates.moc"
