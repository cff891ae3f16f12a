// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/derivedfilter.h"

#include "models/entities/catalogue.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class DerivedFilterTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void readsConditions();
    void leavesOrdinaryFieldsToOthers();
    void refusesWhatDoesNotFit();
    void comparesValues();
    void findsMembersOnADay();
    void followsLinks();
    void stopsAtTheLimitAndWhenAsked();
};

namespace {

DerivedCondition read(const Entity &entity, const char *text)
{
    const Result<std::optional<DerivedCondition>> condition = derivedConditionFromText(catalog(), entity, QString::fromUtf8(text));
    return condition && *condition ? **condition : DerivedCondition();
}

} // namespace

void DerivedFilterTest::readsConditions()
{
    DerivedCondition condition = read(membership(), "stage=member");
    QVERIFY(condition.derived == membership().derivedField(u"stage"));
    QCOMPARE(condition.value.toString(), QStringLiteral("member"));
    QCOMPARE(read(membership(), "stage=Member").value.toString(), QStringLiteral("member"));
    QCOMPARE(int(read(membership(), "stage=").compare), int(Compare::Empty));
    QCOMPARE(int(read(membership(), "stage!=").compare), int(Compare::NotEmpty));
    condition = read(mineSite(), "last_visit_on>=2020-02-29");
    QCOMPARE(int(condition.compare), int(Compare::AtLeast));
    QCOMPARE(condition.value.toDate(), QDate(2020, 2, 29));
    QCOMPARE(read(mineSite(), "responsible=yes").value, QVariant(true));
    condition = read(contribution(), "membership.stage!=former");
    QCOMPARE(condition.links.size(), 1);
    QCOMPARE(int(condition.compare), int(Compare::NotEqual));
}

void DerivedFilterTest::leavesOrdinaryFieldsToOthers()
{
    for (const char *text : {"category=basic", "organisation.name=x", "stage", "nothing.stage=member", "=member", ""}) {
        const auto condition = derivedConditionFromText(catalog(), membership(), QString::fromUtf8(text));
        QVERIFY2(condition && !*condition, text);
    }
}

void DerivedFilterTest::refusesWhatDoesNotFit()
{
    for (const char *text : {"stage=chief", "stage>member"}) {
        const auto condition = derivedConditionFromText(catalog(), membership(), QString::fromUtf8(text));
        QVERIFY(!condition);
        QCOMPARE(int(condition.error().kind), int(Error::Kind::Invalid));
        QVERIFY(condition.error().message.contains(QStringLiteral("stage")));
    }
    QVERIFY(!derivedConditionFromText(catalog(), mineSite(), QStringLiteral("last_visit_on=someday")));
    QVERIFY(!derivedConditionFromText(catalog(), mineSite(), QStringLiteral("responsible=perhaps")));
}

void DerivedFilterTest::comparesValues()
{
    const QDate day(2020, 2, 29);
    QVERIFY(meets(read(mineSite(), "last_visit_on=2020-02-29"), day));
    QVERIFY(meets(read(mineSite(), "last_visit_on<=2020-02-29"), day));
    QVERIFY(!meets(read(mineSite(), "last_visit_on<2020-02-29"), day));
    QVERIFY(meets(read(mineSite(), "last_visit_on>2020-02-28"), day));
    QVERIFY(!meets(read(mineSite(), "last_visit_on<2030-01-01"), {})); // not known is neither before nor after
    QVERIFY(meets(read(mineSite(), "responsible="), {}));
    QVERIFY(meets(read(mineSite(), "responsible!=yes"), {}));
    QVERIFY(meets(read(mineSite(), "responsible=no"), false));
    QVERIFY(meets(read(membership(), "stage~emb"), QStringLiteral("member")));
    DerivedCondition any = read(membership(), "stage=member");
    any.compare = Compare::AnyOf;
    any.value = QVariantList{QStringLiteral("lead"), QStringLiteral("member")};
    QVERIFY(meets(any, QStringLiteral("lead")));
    QVERIFY(!meets(any, QStringLiteral("former")));
}

void DerivedFilterTest::findsMembersOnADay()
{
    Batch batch(store());
    QVERIFY_RESULT(batch.begin());
    Record home = newOrganisation(QStringLiteral("Fairphone"));
    QVERIFY_RESULT(store().save(home));
    for (int i = 0; i < 600; ++i) { // more than are read at a time
        Record record(membership());
        record.set(membership().organisation, home.id());
        record.set(membership().from, QDate(2020 + i % 3, 1, 1));
        QVERIFY_RESULT(store().save(record));
    }
    QVERIFY_RESULT(batch.commit());
    const QList<DerivedCondition> members{read(membership(), "stage=member")};
    QCOMPARE(listWithDerived(store().reader(), Query(membership()), members, {2020, 6, 1})->size(), 200);
    QCOMPARE(listWithDerived(store().reader(), Query(membership()), members, {2022, 1, 1})->size(), 600);
    const Result<QList<qint64>> keys = rowKeysWithDerived(store().reader(), Query(membership()), members, {2021, 1, 1});
    QVERIFY_RESULT(keys);
    const Result<QList<Record>> records = listWithDerived(store().reader(), Query(membership()), members, {2021, 1, 1});
    QVERIFY_RESULT(records);
    QCOMPARE(*store().reader().byRowKeys(membership(), *keys), *records); // the same, in the same order
    QVERIFY(std::is_sorted(records->cbegin(), records->cend(), [](const Record &a, const Record &b) {
        return a.get(membership().from, QDate()) < b.get(membership().from, QDate());
    }));
}

void DerivedFilterTest::followsLinks()
{
    Record home = newOrganisation(QStringLiteral("Fairphone"));
    QVERIFY_RESULT(store().save(home));
    Record member(membership());
    member.set(membership().organisation, home.id());
    member.set(membership().from, QDate(2020, 1, 1));
    Record lead(membership());
    lead.set(membership().organisation, home.id());
    lead.set(membership().leadOn, QDate(2020, 1, 1));
    for (Record *one : {&member, &lead}) {
        QVERIFY_RESULT(store().save(*one));
        Record paid(contribution());
        paid.set(contribution().membership, one->id());
        paid.set(contribution().year, 2024);
        QVERIFY_RESULT(store().save(paid));
    }
    const Result<QList<Record>> found = listWithDerived(store().reader(), Query(contribution()), {read(contribution(), "membership.stage=member")}, {2024, 1, 1});
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->first().get(contribution().membership) == member.id());
}

void DerivedFilterTest::stopsAtTheLimitAndWhenAsked()
{
    Record home = newOrganisation(QStringLiteral("Fairphone"));
    QVERIFY_RESULT(store().save(home));
    for (int i = 0; i < 5; ++i) {
        Record record(membership());
        record.set(membership().organisation, home.id());
        record.set(membership().from, QDate(2020, 1, 1));
        QVERIFY_RESULT(store().save(record));
    }
    const QList<DerivedCondition> members{read(membership(), "stage=member")};
    QCOMPARE(listWithDerived(store().reader(), Query(membership()), members, {2020, 6, 1}, 3)->size(), 3);
    QCOMPARE(rowKeysWithDerived(store().reader(), Query(membership()), members, {2020, 6, 1}, 3)->size(), 3);
    const Result<QList<Record>> stopped = listWithDerived(store().reader(), Query(membership()), members, {2020, 6, 1}, 0, [] { return true; });
    QVERIFY(!stopped);
    QCOMPARE(int(stopped.error().kind), int(Error::Kind::Cancelled));
}

QTEST_GUILESS_MAIN(DerivedFilterTest)
#include "tst_derivedfilter.moc"
