// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/devicelog.h"

#include "models/entities/field/minesite.h"
#include "models/storage/merge/peers.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class DeviceLogTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void writesUnderOneEpochUntilSomethingIsLearnt();
    void takesAnActionOfAnotherDeviceOnce();
    void learnsWhatWasBeyond();
    void countsWhatOthersDoNotHave();
    void keepsWhichRecordsAreIncomplete();
    void readsWhatWasSeenBesideTheEpoch();

private:
    Record site(const QString &name);
    /// As a pack brings it: what another device did with a new site.
    DeviceAction stranger(qint64 sequence) const;
    Result<qint64> pack();
    RecordId m_stranger = newRecordId(Clock::system());
};

Record DeviceLogTest::site(const QString &name)
{
    Record record(mineSite());
    record.set(mineSite().name, name);
    record.set(mineSite().country, QStringLiteral("CD"));
    if (const Result<> saved = store().saveChecked(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

DeviceAction DeviceLogTest::stranger(qint64 sequence) const
{
    DeviceAction action;
    action.batch.id = newRecordId(Clock::system());
    action.batch.device = m_stranger;
    action.batch.sequence = sequence;
    action.batch.stamp = 1'000'000 + sequence;
    action.batch.officer = newRecordId(Clock::system());
    action.batch.at = QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC);
    action.batch.label = QStringLiteral("Visit written up");
    action.kind = QStringLiteral("edit");
    action.schemaVersion = 1;
    action.content = action.chain = action.before = QByteArray(32, 'c');
    return action;
}

Result<qint64> DeviceLogTest::pack()
{
    TakenPack pack;
    pack.id = newRecordId(Clock::system());
    pack.sender = m_stranger;
    pack.made = pack.takenAt = clock().now();
    pack.officer = store().author().officer;
    return Peers(casebook().database()).addTaken(pack);
}

void DeviceLogTest::writesUnderOneEpochUntilSomethingIsLearnt()
{
    DeviceLog log(casebook().database());
    const RecordId self = store().author().device;
    site(QStringLiteral("Nyabibwe"));
    const Result<qint64> first = log.epochFor(self);
    QVERIFY_RESULT(first);
    QCOMPARE(*log.epochFor(self), *first);
    Knowledge claimed;
    claimed.addUpTo(m_stranger, 3);
    QVERIFY_RESULT(log.learn(claimed));
    const Result<qint64> second = log.epochFor(self);
    QVERIFY_RESULT(second);
    QVERIFY(*second != *first);
    QVERIFY((*log.seenAt(*second))->has(m_stranger, 3));
    QVERIFY(!*log.seenAt(*first) || !(*log.seenAt(*first))->has(m_stranger, 3));
    QVERIFY(log.knowledge()->has(m_stranger, 3));
    // What an author elsewhere had seen gets a number of this casebook, the same every time.
    const Result<qint64> taken = log.takeEpoch(claimed);
    QVERIFY_RESULT(taken);
    QVERIFY(**log.seenAt(*taken) == claimed);
}

void DeviceLogTest::takesAnActionOfAnotherDeviceOnce()
{
    DeviceLog log(casebook().database());
    const Result<qint64> brought = pack();
    QVERIFY_RESULT(brought);
    DeviceAction action = stranger(1);
    action.isWithheld = true;
    const QString label = action.batch.label;
    action.batch.label.clear();
    const DeviceChange change{mineSite().Entity::name(),
                              newRecordId(Clock::system()),
                              QStringLiteral("insert"),
                              action.batch.stamp,
                              QStringLiteral("{\"name\":[null,\"Rubaya\"],\"colour\":[null,\"black\"]}"),
                              {}};
    Result<DeviceLog::Taken> taken = log.take(action, *brought);
    QVERIFY_RESULT(taken);
    QVERIFY(taken->isNew);
    QVERIFY(!*log.has(taken->batch, change.record));
    QVERIFY_RESULT(log.take(taken->batch, action.batch.id, change, false));
    QVERIFY(*log.has(taken->batch, change.record));
    action.isWithheld = false;
    action.batch.label = label;
    const Result<DeviceLog::Taken> again = log.take(action, *brought);
    QVERIFY_RESULT(again);
    QVERIFY(!again->isNew);
    QCOMPARE(again->batch, taken->batch);
    const Result<DeviceAction> kept = log.action(taken->batch);
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->batch.label, label);
    QCOMPARE(kept->batch.device, m_stranger);
    QCOMPARE(kept->batch.officer, action.batch.officer);
    QCOMPARE(kept->batch.at, action.batch.at);
    QCOMPARE(kept->chain, action.chain);
    QCOMPARE(log.changesOf(taken->batch)->first().fields, change.fields); // byte for byte
    QCOMPARE(*log.actionsOf(*brought), QSet<RecordId>{action.batch.id});
    QCOMPARE(log.recordsOf(*brought)->first().record, change.record);
    QCOMPARE(log.reach()->value(m_stranger), 1);
    QVERIFY(!log.ownReach()->contains(m_stranger));
    QCOMPARE(*log.recordsBy(m_stranger), QSet<RecordId>{change.record});
    const Result<QList<Fact>> facts = log.factsOf(change.record);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->size(), 1);
    QCOMPARE(facts->first().values.value(QStringLiteral("colour")), QJsonValue(QStringLiteral("black")));
}

void DeviceLogTest::learnsWhatWasBeyond()
{
    DeviceLog log(casebook().database());
    const Result<qint64> brought = pack();
    const DeviceAction action = stranger(4);
    const DeviceChange change{mineSite().Entity::name(),
                              newRecordId(Clock::system()),
                              QStringLiteral("insert"),
                              action.batch.stamp,
                              QStringLiteral("{\"name\":[null,\"Rubaya\"]}"),
                              {}};
    const Result<DeviceLog::Taken> taken = log.take(action, *brought);
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(log.take(taken->batch, action.batch.id, change, true));
    QVERIFY(*log.hasLoose());
    QVERIFY(!log.knowledge()->has(m_stranger, 4));
    const Result<AlsoSeen> also = log.alsoSeen(change.record, store().author().device);
    QVERIFY_RESULT(also);
    QVERIFY(also->actions.contains(action.batch.id));
    Knowledge claimed;
    claimed.addUpTo(m_stranger, 4);
    QVERIFY_RESULT(log.learn(claimed));
    QVERIFY(!*log.hasLoose());
    QVERIFY(log.knowledge()->has(m_stranger, 4));
}

void DeviceLogTest::countsWhatOthersDoNotHave()
{
    const DeviceLog log(casebook().database());
    const RecordId self = store().author().device;
    const Result<qint64> before = log.countBeyond(Knowledge(), self);
    QVERIFY_RESULT(before);
    const Record pit = site(QStringLiteral("Nyabibwe"));
    QCOMPARE(*log.countBeyond(Knowledge(), self), *before + 1);
    Knowledge known;
    known.addUpTo(self, log.reach()->value(self));
    QCOMPARE(*log.countBeyond(known), 0);
    const Result<QList<std::pair<qint64, qint64>>> last = log.batchesAfter(self, log.reach()->value(self) - 1, 10);
    QVERIFY_RESULT(last);
    QCOMPARE(last->size(), 1);
    QCOMPARE(*log.batchesOf(pit.id()), QList<qint64>{last->first().first});
}

void DeviceLogTest::keepsWhichRecordsAreIncomplete()
{
    DeviceLog log(casebook().database());
    const RecordId record = newRecordId(clock());
    QVERIFY(log.incomplete()->isEmpty());
    QVERIFY_RESULT(log.setIncomplete(record, true));
    QVERIFY_RESULT(log.setIncomplete(record, true));
    QCOMPARE(*log.incomplete(), QSet<RecordId>{record});
    QVERIFY_RESULT(log.setIncomplete(record, false));
    QVERIFY(log.incomplete()->isEmpty());
}

void DeviceLogTest::readsWhatWasSeenBesideTheEpoch()
{
    AlsoSeen also;
    QCOMPARE(also.toText(), QString());
    also.only = true;
    also.actions = {newRecordId(clock()), newRecordId(clock())};
    const Result<AlsoSeen> read = AlsoSeen::fromText(also.toText());
    QVERIFY_RESULT(read);
    QCOMPARE(read->only, true);
    QCOMPARE(read->actions, also.actions);
    QVERIFY(!AlsoSeen::fromText(QStringLiteral("{\"actions\":[\"nobody\"]}")));
}

QTEST_GUILESS_MAIN(DeviceLogTest)
#include "tst_devicelog.moc"
