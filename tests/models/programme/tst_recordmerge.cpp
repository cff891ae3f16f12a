// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/recordmerge.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/entities/reference/country.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class RecordMergeTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void letsEveryLinkFollow();
    void fillsWhatIsEmpty();
    void isUndoneWhole();
    void changesNothingWhenARuleForbidsIt();
    void refusesWhatCannotBeMerged();
};

void RecordMergeTest::letsEveryLinkFollow()
{
    Record kept = newOrganisation(QStringLiteral("IPIS"));
    Record other = newOrganisation(QStringLiteral("IPIS Research"));
    Record someone(person());
    someone.set(person().familyName, QStringLiteral("Lovelace"));
    for (Record *record : {&kept, &other, &someone})
        QVERIFY_RESULT(store().save(*record));
    Record held(role());
    held.set(role().person, someone.id());
    held.set(role().organisation, other.id());
    QVERIFY_RESULT(store().save(held));
    Record about(task());
    about.set(task().title, QStringLiteral("Call them"));
    about.set(task().about, RecordRef{QStringLiteral("organisation"), other.id()});
    QVERIFY_RESULT(store().save(about));
    Record child = newOrganisation(QStringLiteral("IPIS Lab"));
    child.set(organisation().parent, other.id());
    QVERIFY_RESULT(store().save(child));
    const Result<MergeReport> report = mergeRecords(store(), organisation(), kept.id(), other.id());
    QVERIFY_RESULT(report);
    QCOMPARE(report->followed, 3);
    QVERIFY(store().reader().find(role(), held.id())->get(role().organisation) == kept.id());
    QVERIFY(store().reader().find(task(), about.id())->get(task().about)->id == kept.id());
    QVERIFY(store().reader().find(organisation(), child.id())->get(organisation().parent) == kept.id());
    QVERIFY(!store().reader().find(role(), held.id())->isDeleted());
    QVERIFY(store().reader().find(organisation(), other.id())->isDeleted());

    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD")));
    Record one(project()), two(project());
    for (Record *record : {&one, &two}) {
        record->set(project().title, QStringLiteral("Gold"));
        record->set(project().lead, kept.id());
        QVERIFY_RESULT(store().save(*record));
    }
    Record site = newMineSite(QStringLiteral("Mangala"), QStringLiteral("CD"));
    site.set(mineSite().projects, QList<RecordId>{two.id(), one.id()});
    QVERIFY_RESULT(store().save(site));
    QVERIFY_RESULT(mergeRecords(store(), project(), one.id(), two.id()));
    QCOMPARE(store().reader().find(mineSite(), site.id())->get(mineSite().projects, {}), QList<RecordId>{one.id()});
}

void RecordMergeTest::fillsWhatIsEmpty()
{
    Record kept = newOrganisation(QStringLiteral("IPIS"));
    Record other = newOrganisation(QStringLiteral("IPIS Research"));
    other.set(organisation().website, QStringLiteral("https://ipisresearch.be"));
    QVERIFY_RESULT(store().save(kept));
    other.set(organisation().parent, kept.id());
    QVERIFY_RESULT(store().save(other));
    const Result<MergeReport> report = mergeRecords(store(), organisation(), kept.id(), other.id());
    QVERIFY_RESULT(report);
    const Result<Record> now = store().reader().find(organisation(), kept.id());
    QCOMPARE(now->text(organisation().website), QStringLiteral("https://ipisresearch.be"));
    QCOMPARE(now->text(organisation().name), QStringLiteral("IPIS"));
    QVERIFY(now->isEmpty(organisation().parent)); // nobody is a part of itself
    QCOMPARE(report->filled, QStringList{QStringLiteral("website")});
    QCOMPARE(report->lost, QStringList{QStringLiteral("name")});
}

void RecordMergeTest::isUndoneWhole()
{
    Record kept = newOrganisation(QStringLiteral("IPIS"));
    Record other = newOrganisation(QStringLiteral("IPIS Research"));
    other.set(organisation().website, QStringLiteral("https://ipisresearch.be"));
    QVERIFY_RESULT(store().save(kept));
    QVERIFY_RESULT(store().save(other));
    Record member(membership());
    member.set(membership().organisation, other.id());
    QVERIFY_RESULT(store().save(member));
    QVERIFY_RESULT(mergeRecords(store(), organisation(), kept.id(), other.id()));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(!store().reader().find(organisation(), other.id())->isDeleted());
    QVERIFY(store().reader().find(organisation(), kept.id())->isEmpty(organisation().website));
    QVERIFY(store().reader().find(membership(), member.id())->get(membership().organisation) == other.id());
}

void RecordMergeTest::changesNothingWhenARuleForbidsIt()
{
    Record home = newOrganisation(QStringLiteral("IPIS"));
    QVERIFY_RESULT(store().save(home));
    QList<RecordId> members;
    for (int i = 0; i < 2; ++i) {
        Record member(membership());
        member.set(membership().organisation, home.id());
        QVERIFY_RESULT(store().save(member));
        Record paid(contribution());
        paid.set(contribution().membership, member.id());
        paid.set(contribution().year, 2025);
        paid.set(contribution().kind, QStringLiteral("money"));
        QVERIFY_RESULT(store().save(paid));
        members.append(member.id());
    }
    const Result<MergeReport> report = mergeRecords(store(), membership(), members.at(0), members.at(1));
    QVERIFY(!report);
    QVERIFY(report.error().message.contains(contribution().label()));
    QVERIFY(!store().reader().find(membership(), members.at(1))->isDeleted());
    QCOMPARE(*store().reader().count(Query(contribution(), Filter::leaf(contribution().membership, Compare::Equal, members.at(1)))), 1);
}

void RecordMergeTest::refusesWhatCannotBeMerged()
{
    Record home = newOrganisation(QStringLiteral("IPIS"));
    Record other = newOrganisation(QStringLiteral("Other"));
    QVERIFY_RESULT(store().save(home));
    QVERIFY_RESULT(store().save(other));
    QVERIFY(!mergeRecords(store(), organisation(), home.id(), home.id()));
    QVERIFY(!mergeRecords(store(), organisation(), home.id(), newRecordId()));
    QVERIFY_RESULT(store().remove(organisation(), other.id()));
    QVERIFY(!mergeRecords(store(), organisation(), home.id(), other.id()));
}

QTEST_GUILESS_MAIN(RecordMergeTest)
#include "tst_recordmerge.moc"
