// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"
#include "models/storage/recordgroups.h"

#include "models/entities/common/officer.h"
#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/project.h"
#include "tests/support/backendtest.h"
#include "tests/support/manysites.h"

using namespace Lodebook;

class RecordGroupsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void countsAndAddsUpByValue();
    void goesByCalendarSteps();
    void groupsAcrossLinks();
    void groupsEveryFieldThatCanBe();
    void addsNoAmountsOfTwoCurrencies();
    void countsNothingAnOfficerMayNotSee();

private:
    Record savedSite(const QString &name, const QString &kind, std::optional<qlonglong> workers,
                     bool restricted = false);
};

Record RecordGroupsTest::savedSite(const QString &name, const QString &kind, std::optional<qlonglong> workers,
                                   bool restricted)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().kind, kind);
    site.set(mineSite().country, QStringLiteral("CD"));
    if (workers)
        site.set(mineSite().workers, *workers);
    site.set(mineSite().restricted, restricted);
    const Result<> saved = store().saveChecked(site);
    if (!saved)
        QTest::qFail(qPrintable(saved.error().message + saved.error().detail), __FILE__, __LINE__);
    return site;
}

void RecordGroupsTest::countsAndAddsUpByValue()
{
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 5);
    savedSite(QStringLiteral("B"), QStringLiteral("small"), 50);
    savedSite(QStringLiteral("C"), QStringLiteral("large"), std::nullopt);
    const Result<QList<RecordGroup>> groups =
        recordGroups(store().reader(), Query(mineSite()), {mineSite().kind}, {mineSite().workers});
    QVERIFY_RESULT(groups);
    QCOMPARE(groups->size(), 2);
    QCOMPARE(groups->at(0).value.toString(), QStringLiteral("large"));
    QCOMPARE(groups->at(0).sums.at(0), QVariantList());
    QCOMPARE(groups->at(1).count, 2);
    QCOMPARE(groups->at(1).sums.at(0), QVariantList{qlonglong(55)});
    const Query some(mineSite(), Filter::leaf(mineSite().workers, Compare::Greater, qlonglong(5)));
    QCOMPARE(recordGroups(store().reader(), some, {mineSite().kind})->size(), 1);
    QCOMPARE(recordGroups(store().reader(), Query(mineSite()), {mineSite().name}, {}, 2)->size(), 2);
}

void RecordGroupsTest::goesByCalendarSteps()
{
    for (const QDate &due : {QDate(2024, 1, 5), QDate(2024, 1, 31), QDate(2024, 2, 1), QDate(2025, 1, 1), QDate()}) {
        Record one(task());
        one.set(task().title, QStringLiteral("T"));
        if (due.isValid())
            one.set(task().dueOn, due);
        QVERIFY_RESULT(store().saveChecked(one));
    }
    const auto counts = [this](Grouping::Step step) {
        QStringList texts;
        const Grouping grouping{task().dueOn, step};
        const Result<QList<RecordGroup>> groups = recordGroups(store().reader(), Query(task()), grouping);
        for (const RecordGroup &group : groups ? *groups : QList<RecordGroup>()) {
            texts.append(QStringLiteral("%1=%2").arg(group.value.toDate().toString(Qt::ISODate)).arg(group.count));
            // Exactly the rows of the group are found by its filter.
            const Result<qint64> found = store().reader().count(Query(task(), groupFilter(grouping, group.value)));
            if (!found || *found != group.count)
                texts.append(QStringLiteral("wrong"));
        }
        return texts.join(u' ');
    };
    QCOMPARE(counts(Grouping::Step::Year), QStringLiteral("=1 2024-01-01=3 2025-01-01=1"));
    QCOMPARE(counts(Grouping::Step::Month), QStringLiteral("=1 2024-01-01=2 2024-02-01=1 2025-01-01=1"));
    QCOMPARE(counts(Grouping::Step::Day), QStringLiteral("=1 2024-01-05=1 2024-01-31=1 2024-02-01=1 2025-01-01=1"));
}

void RecordGroupsTest::groupsAcrossLinks()
{
    const Record small = savedSite(QStringLiteral("A"), QStringLiteral("small"), 5);
    const Record large = savedSite(QStringLiteral("B"), QStringLiteral("large"), 7);
    for (const Record &site : {small, small, large}) {
        Record made(visit());
        made.set(visit().mineSite, site.id());
        QVERIFY_RESULT(store().saveChecked(made));
    }
    const Grouping byKind{FieldPath({&visit().mineSite, &mineSite().kind})};
    const Result<QList<RecordGroup>> groups =
        recordGroups(store().reader(), Query(visit()), byKind, {FieldPath({&visit().mineSite, &mineSite().workers})});
    QVERIFY_RESULT(groups);
    QCOMPARE(groups->size(), 2);
    QCOMPARE(groups->at(1).value.toString(), QStringLiteral("small"));
    QCOMPARE(groups->at(1).count, 2);
    QCOMPARE(groups->at(1).sums.at(0), QVariantList{qlonglong(10)});
    const Result<QList<RecordGroup>> bySite = recordGroups(store().reader(), Query(visit()), {visit().mineSite});
    QCOMPARE(bySite->size(), 2);
    for (const RecordGroup &group : *bySite)
        QCOMPARE(*store().reader().count(Query(visit(), groupFilter({visit().mineSite}, group.value))), group.count);
}

void RecordGroupsTest::groupsEveryFieldThatCanBe()
{
    savedSite(QStringLiteral("Élan"), QStringLiteral("small"), 5);
    savedSite(QStringLiteral("elan"), QStringLiteral("small"), 5);
    for (const Entity *entity : catalog().entities()) {
        for (const Field *field : entity->fields()) {
            if (!isGroupable(field->type()))
                continue;
            const Grouping grouping{*field, Grouping::Step::Value};
            const Result<QList<RecordGroup>> groups = recordGroups(store().reader(), Query(*entity), grouping);
            QVERIFY_RESULT(groups);
            qint64 sum = 0;
            for (const RecordGroup &group : *groups) {
                const Result<qint64> found = store().reader().count(Query(*entity, groupFilter(grouping, group.value)));
                QVERIFY_RESULT(found);
                QVERIFY2(*found == group.count,
                         qPrintable(entity->name() + u'.' + field->name() + u' ' + group.value.toString()));
                sum += group.count;
            }
            QCOMPARE(sum, *store().reader().count(Query(*entity)));
        }
    }
}

void RecordGroupsTest::addsNoAmountsOfTwoCurrencies()
{
    const Field *money = nullptr;
    for (const Field *field : project().ownFields()) {
        if (field->type() == FieldType::Money && !money)
            money = field;
    }
    QVERIFY(money);
    for (const Money &amount :
         {Money{100, QStringLiteral("EUR")}, Money{250, QStringLiteral("EUR")}, Money{7, QStringLiteral("USD")}}) {
        Record one(project());
        one.set(project().title, QStringLiteral("P"));
        one.setValue(*money, QVariant::fromValue(amount));
        QVERIFY_RESULT(store().saveChecked(one));
    }
    const Result<QList<RecordGroup>> groups =
        recordGroups(store().reader(), Query(project()), {project().title}, {FieldPath(*money)});
    QVERIFY_RESULT(groups);
    QCOMPARE(groups->size(), 1);
    QCOMPARE(groups->first().sums.first().size(), 2);
    QCOMPARE(groups->first().sums.first().first().value<Money>(), (Money{350, QStringLiteral("EUR")}));
}

void RecordGroupsTest::countsNothingAnOfficerMayNotSee()
{
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 5, true);
    savedSite(QStringLiteral("B"), QStringLiteral("small"), 50);
    RecordReader reader = store().reader();
    reader.setSeesRestricted(false);
    const Result<QList<RecordGroup>> groups = recordGroups(reader, Query(mineSite()), {mineSite().kind}, {mineSite().workers});
    QVERIFY_RESULT(groups);
    QCOMPARE(groups->first().count, 1);
    QCOMPARE(groups->first().sums.first(), QVariantList{qlonglong(50)});
    for (const Field *field : mineSite().ownFields()) {
        if (field->isRestricted() && isGroupable(field->type()))
            QCOMPARE(recordGroups(reader, Query(mineSite()), {*field}).error().kind, Error::Kind::Forbidden);
    }
}

QTEST_GUILESS_MAIN(RecordGroupsTest)
#include "tst_recordgroups.moc"
