// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordreader.h"

#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class RecordReaderTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void readsRowsInTheOrderAskedFor();
    void seesTheBinOnlyWhenAsked();
    void stopsWhenItIsTold();
    void findsTheFirstRowsOfAFilterWithoutReadingTheRest();
    void readsManyByTheirIds();
    void callsRecordsByTheirTitles();
    void saysWhatDoesNotExist();
    void saysWhenTheEngineFails();

private:
    QList<Record> savedMany(int count);
};

QList<Record> RecordReaderTest::savedMany(int count)
{
    QList<Record> records;
    Batch batch(store(), QStringLiteral("Many"));
    if (!batch.begin())
        return {};
    for (int i = 0; i < count; ++i) {
        Record home(organisation());
        home.set(organisation().name, QStringLiteral("Organisation %1").arg(i, 5, 10, QLatin1Char('0')));
        if (!store().saveChecked(home))
            return {};
        records.append(home);
    }
    return batch.commit() ? records : QList<Record>();
}

void RecordReaderTest::readsRowsInTheOrderAskedFor()
{
    const QList<Record> all = savedMany(250);
    QCOMPARE(all.size(), 250);
    const RecordReader &reader = store().reader();
    const QList<qint64> keys = *reader.rowKeys(Query(organisation()));
    QCOMPARE(*reader.byRowKeys(organisation(), keys), all);
    QList<qint64> some{keys.at(249), keys.at(0), -5, keys.at(120), keys.at(0)};
    QCOMPARE(*reader.byRowKeys(organisation(), some), (QList<Record>{all.at(249), all.at(0), all.at(120), all.at(0)}));
    QVERIFY(reader.byRowKeys(organisation(), {})->isEmpty());
    QCOMPARE(*reader.rowKey(organisation(), all.at(7).id()), keys.at(7));
    QCOMPARE(*reader.rowKey(organisation(), newRecordId()), 0);
}

void RecordReaderTest::seesTheBinOnlyWhenAsked()
{
    const QList<Record> all = savedMany(5);
    QVERIFY_RESULT(store().remove(organisation(), all.at(2).id()));
    Query query(organisation());
    QCOMPARE(*store().reader().count(query), 4);
    query.deleted = Query::Deleted::Only;
    QCOMPARE(store().reader().list(query)->first().id(), all.at(2).id());
    query.deleted = Query::Deleted::With;
    QCOMPARE(*store().reader().count(query), 5);
    QVERIFY(store().reader().find(organisation(), all.at(2).id())->isDeleted());
}

void RecordReaderTest::stopsWhenItIsTold()
{
    QCOMPARE(savedMany(30).size(), 30);
    int visited = 0;
    QVERIFY_RESULT(store().reader().forEach(Query(organisation()), [&visited](const Record &) { return ++visited < 7; }));
    QCOMPARE(visited, 7);
    Query one(organisation());
    one.limit = 1;
    QCOMPARE(store().reader().list(one)->size(), 1);
    QVERIFY_RESULT(store().reader().forEach(Query(organisation()), [&](const Record &) { return bool(store().reader().list(one)); })); // asks in between
}

void RecordReaderTest::findsTheFirstRowsOfAFilterWithoutReadingTheRest()
{
    Batch batch(store(), QStringLiteral("Many"));
    QVERIFY_RESULT(batch.begin());
    for (int i = 0; i < 6000; ++i) {
        Record home(organisation());
        home.set(organisation().name, QStringLiteral("Organisation %1").arg(i * 7919 % 6000, 5, 10, QLatin1Char('0')));
        home.set(organisation().registrationNumber, i * 7919 % 6000 > 5500 ? QStringLiteral("Rare") : QStringLiteral("Kigali"));
        QVERIFY_RESULT(store().saveChecked(home));
    }
    QVERIFY_RESULT(batch.commit());
    for (const QString &city : {QStringLiteral("Kigali"), QStringLiteral("Rare"), QStringLiteral("Nowhere")}) {
        for (const bool backwards : {false, true}) {
            Query query(organisation(), Filter::leaf(organisation().registrationNumber, Compare::Equal, city));
            query.order = {{FieldPath(organisation().name), backwards}};
            const Result<QList<qint64>> all = store().reader().rowKeys(query);
            QVERIFY_RESULT(all);
            query.limit = 200;
            const Result<QList<qint64>> first = store().reader().rowKeys(query);
            QVERIFY_RESULT(first);
            QCOMPARE(*first, all->first(std::min<qsizetype>(200, all->size())));
        }
    }
}

void RecordReaderTest::readsManyByTheirIds()
{
    const QList<Record> all = savedMany(250);
    QList<RecordId> ids{newRecordId()};
    for (const Record &one : all)
        ids.append(one.id());
    QVERIFY_RESULT(store().remove(organisation(), all.first().id()));
    const Result<QHash<RecordId, Record>> found = store().reader().byIds(organisation(), ids);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 250);
    QVERIFY(found->value(all.first().id(), Record(organisation())).isDeleted());
    QCOMPARE(found->value(all.last().id(), Record(organisation())), all.last());
    QCOMPARE(store().reader().byIds(organisation(), {})->size(), 0);
    const Result<QStringList> names = store().reader().titles(all);
    QVERIFY_RESULT(names);
    QCOMPARE(names->at(17), QStringLiteral("Organisation 00017"));
}

void RecordReaderTest::callsRecordsByTheirTitles()
{
    const QList<Record> homes = savedMany(1);
    Record someone(person());
    someone.set(person().givenName, QStringLiteral("Ada"));
    someone.set(person().familyName, QStringLiteral("Lovelace"));
    QVERIFY_RESULT(store().saveChecked(someone));
    Record held(role());
    held.set(role().person, someone.id());
    held.set(role().organisation, homes.first().id());
    QVERIFY_RESULT(store().saveChecked(held));
    QCOMPARE(*store().reader().title(someone), QStringLiteral("Ada Lovelace"));
    const QString title = *store().reader().title(held); // made of what it links to
    QVERIFY2(title.contains(QStringLiteral("Ada Lovelace")), qPrintable(title));
    const Result<QHash<RecordId, QString>> titles = store().reader().titles(person(), {someone.id(), RecordId(), newRecordId(), someone.id()});
    QVERIFY_RESULT(titles);
    QCOMPARE(*titles, (QHash<RecordId, QString>{{someone.id(), QStringLiteral("Ada Lovelace")}}));
}

void RecordReaderTest::saysWhatDoesNotExist()
{
    const RecordId nobody = newRecordId();
    const Result<Record> none = store().reader().find(organisation(), nobody);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Missing);
    QVERIFY(none.error().message.contains(toText(nobody)));
}

void RecordReaderTest::saysWhenTheEngineFails()
{
    const QList<Record> all = savedMany(3);
    const RecordReader &reader = store().reader();
    const auto fails = [&](const auto &question) {
        casebook().database().failAfter(1);
        const bool failed = !question();
        casebook().database().failAfter(0);
        return failed && question();
    };
    QVERIFY(fails([&] { return bool(reader.find(organisation(), all.first().id())); }));
    QVERIFY(fails([&] { return bool(reader.list(Query(organisation()))); }));
    QVERIFY(fails([&] { return bool(reader.count(Query(organisation()))); }));
    QVERIFY(fails([&] { return bool(reader.rowKeys(Query(organisation()))); }));
    QVERIFY(fails([&] { return bool(reader.rowKey(organisation(), all.first().id())); }));
    const QList<qint64> keys = *reader.rowKeys(Query(organisation()));
    QVERIFY(fails([&] { return bool(reader.byRowKeys(organisation(), keys)); }));
    QVERIFY(fails([&] { return bool(reader.titles(organisation(), {all.first().id()})); })); // an error, never a shorter answer
}

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "tst_recordreader.moc"
