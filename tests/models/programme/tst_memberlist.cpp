// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/memberlist.h"

#include "models/entities/common/attachment.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/deadlines.h"
#include "models/programme/membershipchecks.h"
#include "models/programme/recordmerge.h"
#include "models/reports/reporthtml.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class MemberListTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void countsTheMembersOfADay();
    void countsAnOrganisationOnceThoughMembershipsOverlap();
    void followsAMergedAndARenamedMember();
    void leavesUndatedMembershipsOutAndNamesThem();
    void printsCountsAndMembers();
    void leavesRestrictedMembersOffPaper();
    void namesWhatIsMissingBeforeADecision();
    void asksNothingOfGovernments();
    void remindsOfADecisionWithWhatIsMissing();

private:
    RecordId saved(Record record);
    RecordId member(const QString &name, const QString &pillar, const QString &category, const QDate &from, const QDate &until = {});
    RecordId membershipOf(const RecordId &id, const QString &category, const QDate &from, const QDate &until = {});
    MemberList on(const QDate &day) { return *MemberList::load(store().reader(), day); }
    QStringList names(const QList<MemberList::Member> &members) const;
};

RecordId MemberListTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record.id();
}

RecordId MemberListTest::membershipOf(const RecordId &id, const QString &category, const QDate &from, const QDate &until)
{
    Record record(membership());
    record.set(membership().organisation, id);
    record.set(membership().category, category);
    if (from.isValid())
        record.set(membership().from, from);
    if (until.isValid())
        record.set(membership().until, until);
    return saved(record);
}

RecordId MemberListTest::member(const QString &name, const QString &pillar, const QString &category, const QDate &from, const QDate &until)
{
    Record record = newOrganisation(name);
    if (!pillar.isEmpty())
        record.set(organisation().pillar, pillar);
    const RecordId id = saved(record);
    membershipOf(id, category, from, until);
    return id;
}

QStringList MemberListTest::names(const QList<MemberList::Member> &members) const
{
    QStringList all;
    for (const MemberList::Member &one : members)
        all.append(one.name);
    return all;
}

void MemberListTest::countsTheMembersOfADay()
{
    member(QStringLiteral("Northlight"), QStringLiteral("supply_chain"), QStringLiteral("strategic"), {2019, 1, 1});
    member(QStringLiteral("Kestrel"), QStringLiteral("supply_chain"), QStringLiteral("normal"), {2019, 6, 1}, {2024, 12, 31});
    member(QStringLiteral("Fair Seam"), QStringLiteral("civil_society"), QStringLiteral("civil_society"), {2018, 5, 1});
    member(QStringLiteral("Pillarless"), {}, QStringLiteral("normal"), {2020, 1, 1});
    QCOMPARE(names(on({2018, 12, 31}).members), QStringList({QStringLiteral("Fair Seam")}));
    const MemberList last = on({2024, 12, 31});
    QCOMPARE(names(last.members), QStringList({QStringLiteral("Kestrel"), QStringLiteral("Northlight"), QStringLiteral("Fair Seam"), QStringLiteral("Pillarless")}));
    QCOMPARE(last.pillars(), QStringList({QStringLiteral("supply_chain"), QStringLiteral("civil_society"), QString()}));
    QCOMPARE(last.categories(), QStringList({QStringLiteral("strategic"), QStringLiteral("normal"), QStringLiteral("civil_society")}));
    QCOMPARE(last.count(QStringLiteral("supply_chain"), QStringLiteral("normal")), 1);
    QCOMPARE(last.count({}, QStringLiteral("normal")), 1);
    QCOMPARE(on({2025, 1, 1}).members.size(), 3);
    QVERIFY(on({2000, 1, 1}).members.isEmpty());
}

void MemberListTest::countsAnOrganisationOnceThoughMembershipsOverlap()
{
    const RecordId id = member(QStringLiteral("Northlight"), QStringLiteral("supply_chain"), QStringLiteral("basic"), {2019, 1, 1});
    membershipOf(id, QStringLiteral("strategic"), {2022, 1, 1});
    const MemberList list = on({2023, 1, 1});
    QCOMPARE(list.members.size(), 1);
    QCOMPARE(list.members.first().category, QStringLiteral("strategic")); // the one that began last
    QCOMPARE(names(list.repeated), QStringList({QStringLiteral("Northlight")}));
    QVERIFY(on({2021, 1, 1}).repeated.isEmpty());
}

void MemberListTest::followsAMergedAndARenamedMember()
{
    const RecordId kept = member(QStringLiteral("Northlight"), QStringLiteral("supply_chain"), QStringLiteral("basic"), {2019, 1, 1}, {2020, 12, 31});
    const RecordId gone = member(QStringLiteral("Northlight Ltd"), QStringLiteral("supply_chain"), QStringLiteral("normal"), {2021, 1, 1});
    QVERIFY_RESULT(mergeRecords(store(), organisation(), kept, gone));
    QCOMPARE(names(on({2020, 1, 1}).members), QStringList({QStringLiteral("Northlight")}));
    QCOMPARE(on({2022, 1, 1}).members.first().organisation, kept);
    Record renamed = *store().reader().find(organisation(), kept);
    renamed.set(organisation().name, QStringLiteral("Southlight"));
    saved(renamed);
    QCOMPARE(names(on({2020, 1, 1}).members), QStringList({QStringLiteral("Southlight")})); // as it is called now
}

void MemberListTest::leavesUndatedMembershipsOutAndNamesThem()
{
    member(QStringLiteral("Published"), QStringLiteral("government"), QStringLiteral("government"), {});
    const MemberList list = on({2026, 3, 1});
    QVERIFY(list.members.isEmpty());
    QCOMPARE(names(list.undated), QStringList({QStringLiteral("Published")}));
}

void MemberListTest::printsCountsAndMembers()
{
    member(QStringLiteral("Northlight"), QStringLiteral("supply_chain"), QStringLiteral("strategic"), {2019, 1, 1});
    member(QStringLiteral("Published"), QStringLiteral("government"), QStringLiteral("government"), {});
    ReportRequest request;
    request.asOf = QDate(2026, 3, 1);
    request.language = QStringLiteral("en");
    const Result<ReportDocument> report = makeReport(QStringLiteral("member_list"), store().reader(), request);
    QVERIFY_RESULT(report);
    const auto *counts = std::get_if<ReportTable>(&report->blocks.first());
    QVERIFY(counts);
    QCOMPARE(counts->rows.size(), 2); // one pillar, and the total
    QCOMPARE(counts->rows.first().cells.last().text, QStringLiteral("1"));
    QCOMPARE(report->notes.size(), 1);
    QVERIFY(report->notes.first().contains(QStringLiteral("Published")));
    request.asOf = QDate(2000, 1, 1);
    QVERIFY(reportPlainHtml(*makeReport(QStringLiteral("member_list"), store().reader(), request)).contains(QStringLiteral("Nobody was a member")));
}

void MemberListTest::leavesRestrictedMembersOffPaper()
{
    const RecordId id = member(QStringLiteral("Hidden"), QStringLiteral("supply_chain"), QStringLiteral("basic"), {2019, 1, 1});
    Record secret = *store().reader().find(organisation(), id);
    secret.set(organisation().restricted, true);
    saved(secret);
    ReportRequest request;
    request.asOf = QDate(2026, 3, 1);
    request.language = QStringLiteral("en");
    const QString page = reportPlainHtml(*makeReport(QStringLiteral("member_list"), store().reader(), request));
    QVERIFY(!page.contains(QStringLiteral("Hidden")));
    QVERIFY(page.contains(QStringLiteral("Restricted records left out: 1.")));
}

void MemberListTest::namesWhatIsMissingBeforeADecision()
{
    Record record(membership());
    record.set(membership().organisation, saved(newOrganisation(QStringLiteral("Applicant"))));
    record.set(membership().category, QStringLiteral("normal"));
    record.setId(saved(record));
    Result<QStringList> missing = missingBeforeDecision(store().reader(), record);
    QVERIFY_RESULT(missing);
    QCOMPARE(missing->size(), 7);

    Record file(attachment());
    file.set(attachment().about, RecordRef{membership().name(), record.id()});
    file.set(attachment().fileName, QStringLiteral("form.pdf"));
    file.set(attachment().sha256, QString(64, u'a'));
    file.set(attachment().kind, QStringLiteral("application_form"));
    saved(file);
    record.set(membership().ddCheckOn, QDate(2026, 2, 1));
    record.set(membership().ddCheckResult, QStringLiteral("passed"));
    record.set(membership().sanctionsCheckedOn, QDate(2026, 2, 1));
    record.set(membership().sanctionsResult, QStringLiteral("clear"));
    record.set(membership().sanctionsLists, {QStringLiteral("un")});
    missing = missingBeforeDecision(store().reader(), record);
    QCOMPARE(*missing, QStringList({membership().sanctionsCheckedBy.label()}));
    record.set(membership().sanctionsCheckedBy, store().author().officer);
    QVERIFY(missingBeforeDecision(store().reader(), record)->isEmpty());
    QCOMPARE(explainMissingBeforeDecision(store().reader(), record, {2026, 3, 1})->value.toString(), QStringLiteral("nothing"));
}

void MemberListTest::asksNothingOfGovernments()
{
    Record record(membership(), newRecordId());
    record.set(membership().category, QStringLiteral("government"));
    QVERIFY(missingBeforeDecision(store().reader(), record)->isEmpty());
    record.set(membership().category, QStringLiteral("civil_society"));
    QCOMPARE(missingBeforeDecision(store().reader(), record)->size(), 1);
}

void MemberListTest::remindsOfADecisionWithWhatIsMissing()
{
    Record record(membership());
    record.set(membership().organisation, saved(newOrganisation(QStringLiteral("Applicant"))));
    record.set(membership().category, QStringLiteral("civil_society"));
    record.set(membership().appliedOn, QDate(2026, 1, 5));
    const RecordId id = saved(record);
    const auto words = [this](const QString &kind) {
        const Result<QList<Deadline>> all = deadlines(store().reader(), {2026, 3, 1}, {2026, 12, 31});
        for (const Deadline &one : *all) {
            if (one.kind == kind)
                return one.words;
        }
        return QString();
    };
    QVERIFY(words(QStringLiteral("membership_decision")).contains(QStringLiteral("signed application form")));
    record = *store().reader().find(membership(), id);
    record.set(membership().decision, QStringLiteral("accepted"));
    record.set(membership().decidedOn, QDate(2026, 2, 20));
    saved(record); // it can be recorded: what was decided was decided
    QVERIFY(words(QStringLiteral("membership_checks")).contains(QStringLiteral("signed application form")));
}

QTEST_GUILESS_MAIN(MemberListTest)
#include "tst_memberlist.moc"
