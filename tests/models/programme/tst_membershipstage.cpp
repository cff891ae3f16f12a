// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/membershipstage.h"

#include "models/entities/partners/membership.h"

#include <QTest>

using namespace Lodebook;

class MembershipStageTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDates_data();
    void followsTheDates();
    void isLeapDaySafe();
    void saysWhatIsMissing();
    void showsEveryDate();
};

namespace {

Record wholeWay()
{
    Record record(membership(), newRecordId());
    record.set(membership().leadOn, QDate(2023, 1, 10));
    record.set(membership().appliedOn, QDate(2023, 3, 1));
    record.set(membership().decidedOn, QDate(2023, 5, 15));
    record.set(membership().decision, QStringLiteral("accepted"));
    record.set(membership().mouSignedOn, QDate(2023, 6, 1));
    record.set(membership().from, QDate(2023, 7, 1));
    record.set(membership().until, QDate(2024, 6, 30));
    return record;
}

} // namespace

void MembershipStageTest::followsTheDates_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("stage");
    const auto row = [](const char *name, const char *change, const QDate &on, const char *stage) {
        QTest::newRow(name) << QString::fromLatin1(change) << on << QString::fromLatin1(stage);
    };
    row("the day before the first contact", "", {2023, 1, 9}, "");
    row("the day of the first contact", "", {2023, 1, 10}, "lead");
    row("the day before the application", "", {2023, 2, 28}, "lead");
    row("the day of the application", "", {2023, 3, 1}, "applicant");
    row("the day before the decision", "", {2023, 5, 14}, "applicant");
    row("the day of the decision", "", {2023, 5, 15}, "accepted");
    row("signed but not begun", "", {2023, 6, 30}, "accepted");
    row("the first day", "", {2023, 7, 1}, "member");
    row("the last day", "", {2024, 6, 30}, "member");
    row("the day after the last", "", {2024, 7, 1}, "lapsed");
    row("gone with a reason", "left", {2024, 7, 1}, "former");
    row("a reason does not end it early", "left", {2024, 6, 30}, "member");
    row("open ended", "open", {2099, 1, 1}, "member");
    row("refused, the day before", "refused", {2023, 5, 14}, "applicant");
    row("refused, the day of it", "refused", {2023, 5, 15}, "refused");
    row("refused for ever", "refused", {2030, 1, 1}, "refused");
    row("deferred stays an applicant", "deferred", {2023, 12, 31}, "applicant");
    row("a decision without its day", "undated", {2023, 5, 20}, "applicant");
    row("signed, decision not recorded", "undated", {2023, 6, 1}, "accepted");
    row("no dates at all", "none", {2023, 6, 1}, "");
    row("ended without a beginning", "only until", {2024, 7, 1}, "lapsed");
}

void MembershipStageTest::followsTheDates()
{
    QFETCH(QString, change);
    Record record = wholeWay();
    const MembershipEntity &is = membership();
    if (change == u"left")
        record.set(is.exitReason, QStringLiteral("merged"));
    if (change == u"open")
        record.clear(is.until);
    if (change == u"refused" || change == u"deferred") {
        record.set(is.decision, change);
        for (const DateField *field : {&is.mouSignedOn, &is.from, &is.until})
            record.clear(*field);
    }
    if (change == u"undated") {
        for (const DateField *field : {&is.decidedOn, &is.from, &is.until})
            record.clear(*field);
    }
    if (change == u"none")
        record = Record(membership());
    if (change == u"only until") {
        record = Record(membership());
        record.set(is.until, QDate(2024, 6, 30));
    }
    QFETCH(QDate, on);
    QTEST(membershipStage(record, on), "stage");
    QCOMPARE(explainMembershipStage(record, on).value.toString(), membershipStage(record, on));
}

void MembershipStageTest::isLeapDaySafe()
{
    Record record(membership());
    record.set(membership().from, QDate(2024, 2, 29));
    record.set(membership().until, QDate(2028, 2, 29));
    QCOMPARE(membershipStage(record, {2024, 2, 28}), QString());
    QCOMPARE(membershipStage(record, {2024, 2, 29}), QStringLiteral("member"));
    QCOMPARE(membershipStage(record, {2028, 2, 29}), QStringLiteral("member"));
    QCOMPARE(membershipStage(record, {2028, 3, 1}), QStringLiteral("lapsed"));
}

void MembershipStageTest::saysWhatIsMissing()
{
    const Explanation none = explainMembershipStage(Record(membership()), {2024, 1, 1});
    QVERIFY(!none.value.isValid());
    QCOMPARE(none.caveats.size(), 1);
    Record undated(membership());
    undated.set(membership().appliedOn, QDate(2024, 1, 1));
    undated.set(membership().decision, QStringLiteral("accepted"));
    const Explanation why = explainMembershipStage(undated, {2024, 2, 1});
    QCOMPARE(why.value.toString(), QStringLiteral("applicant"));
    QVERIFY(why.caveats.join(u' ').contains(QStringLiteral("no date")));
    const Explanation later = explainMembershipStage(undated, {2023, 2, 1});
    QVERIFY(!later.value.isValid());
    QVERIFY(!later.caveats.isEmpty());
}

void MembershipStageTest::showsEveryDate()
{
    const Record record = wholeWay();
    const Explanation why = explainMembershipStage(record, {2023, 6, 1});
    QCOMPARE(why.rows.size(), 6);
    for (const Explanation::Row &row : why.rows)
        QCOMPARE(row.record, record.id());
    QCOMPARE(why.method, QStringLiteral("stage/1"));
    QCOMPARE(why.rows.at(3).contribution, QStringLiteral("has come to pass"));
    QCOMPARE(why.rows.at(4).contribution, QStringLiteral("still to come"));
}

QTEST_GUILESS_MAIN(MembershipStageTest)
#include "tst_membershipstage.moc"
