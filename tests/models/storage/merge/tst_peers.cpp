// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/peers.h"

#include "tests/support/backendtest.h"

using namespace Lodebook;

class PeersTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void knowsNothingOfAStranger();
    void keepsWhatADeviceTold();
    void keepsWhichRecordsADeviceWasGiven();
    void remembersWhatWasLetGoUntilAllHaveHeard();
    void keepsThePacksThatWereTaken();
};

void PeersTest::knowsNothingOfAStranger()
{
    const RecordId stranger = newRecordId(clock());
    const Result<Peer> peer = Peers(casebook().database()).peer(stranger);
    QVERIFY_RESULT(peer);
    QCOMPARE(peer->device, stranger);
    QVERIFY(!peer->hasScope);
    QVERIFY(!peer->heardAt.isValid());
    QVERIFY(peer->knows == Knowledge());
    QCOMPARE(Peers(casebook().database()).all()->size(), 0);
}

void PeersTest::keepsWhatADeviceTold()
{
    Peer peer;
    peer.device = newRecordId(clock());
    peer.scope = Scope::fromText(QStringLiteral("country=CD country=RW"));
    peer.hasScope = true;
    peer.holds = Scope::fromText(QStringLiteral("country=CD"));
    peer.knows.addUpTo(peer.device, 4);
    peer.knows.add(store().author().device, 3);
    peer.incomplete.insert(newRecordId(clock()));
    peer.wants = {{QString(64, u'b'), {0, false}}, {QString(64, u'c'), {700, true}}};
    peer.heardAt = clock().now();
    peer.lastMade = 7;
    peer.lastTaken = 5;
    peer.madeAt = clock().now().addDays(1);
    QVERIFY_RESULT(Peers(casebook().database()).keep(peer));
    peer.lastTaken = 6;
    QVERIFY_RESULT(Peers(casebook().database()).keep(peer)); // in the place of what stood there
    reopen();
    const Result<QList<Peer>> all = Peers(casebook().database()).all();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 1);
    const Peer &kept = all->first();
    QCOMPARE(kept.device, peer.device);
    QVERIFY(kept.hasScope);
    QVERIFY(kept.holds == peer.holds);
    QCOMPARE(kept.scope, peer.scope);
    QVERIFY(kept.knows == peer.knows);
    QCOMPARE(kept.incomplete, peer.incomplete);
    QCOMPARE(kept.wants, peer.wants);
    QCOMPARE(kept.heardAt, peer.heardAt);
    QCOMPARE(kept.madeAt, peer.madeAt);
    QCOMPARE(kept.lastMade, 7);
    QCOMPARE(kept.lastTaken, 6);
}

void PeersTest::keepsWhichRecordsADeviceWasGiven()
{
    Peers peers(casebook().database());
    const RecordId one = newRecordId(clock());
    const RecordId other = newRecordId(clock());
    const RecordId record = newRecordId(clock());
    QVERIFY_RESULT(peers.setGiven(one, record, 0));
    QVERIFY_RESULT(peers.setGiven(one, record, 3));
    QVERIFY_RESULT(peers.setGiven(other, record, 8));
    const QHash<RecordId, qint64> expected{{record, 3}};
    QCOMPARE(*peers.given(one), expected);
    QCOMPARE(peers.given(other)->value(record), 8);
    QCOMPARE(*peers.given(other, record), std::optional<qint64>(8));
    QVERIFY(!peers.given(record, record)->has_value());
    QVERIFY(peers.given(record)->isEmpty());
}

void PeersTest::remembersWhatWasLetGoUntilAllHaveHeard()
{
    Peers peers(casebook().database());
    const RecordId self = store().author().device;
    Peer office;
    office.device = newRecordId(clock());
    office.lastMade = 3;
    office.heardAt = clock().now();
    Peer other = office;
    other.device = newRecordId(clock());
    QVERIFY_RESULT(peers.keep(office));
    QVERIFY_RESULT(peers.keep(other));
    const RecordId record = newRecordId(clock());
    QVERIFY_RESULT(peers.noteForgotten(self, record));
    QCOMPARE(peers.forgotten(self)->value(record), 4); // the pack that comes next
    office.lastTaken = 4;
    QVERIFY_RESULT(peers.keep(office));
    QVERIFY_RESULT(peers.dropForgottenThatWasHeard(self));
    QVERIFY(peers.forgotten(self)->contains(record)); // one has not heard
    other.lastTaken = 5;
    QVERIFY_RESULT(peers.keep(other));
    QVERIFY_RESULT(peers.dropForgottenThatWasHeard(self));
    QVERIFY(peers.forgotten(self)->isEmpty());
}

void PeersTest::keepsThePacksThatWereTaken()
{
    Peers peers(casebook().database());
    const RecordId sender = newRecordId(clock());
    TakenPack pack;
    pack.id = newRecordId(clock());
    pack.number = 2;
    pack.sender = sender;
    pack.made = clock().now();
    pack.takenAt = clock().now().addDays(2);
    pack.officer = store().author().officer;
    const Result<qint64> row = peers.addTaken(pack);
    QVERIFY_RESULT(row);
    const RecordId batch = newRecordId(clock());
    QVERIFY_RESULT(peers.setCounts(*row, 5, 9));
    QVERIFY_RESULT(peers.setBatch(*row, batch));
    TakenPack later = pack;
    later.id = newRecordId(clock());
    later.number = 6;
    QVERIFY_RESULT(peers.addTaken(later));
    const Result<std::optional<TakenPack>> found = peers.taken(pack.id);
    QVERIFY_RESULT(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->sender, sender);
    QCOMPARE((*found)->made, pack.made);
    QCOMPARE((*found)->takenAt, pack.takenAt);
    QCOMPARE((*found)->actions, 5);
    QCOMPARE((*found)->changes, 9);
    QVERIFY((*found)->undoneBy.isNull());
    for (const RecordId &id : {batch, pack.id})
        QCOMPARE((*peers.takenBy(id))->id, pack.id);
    QVERIFY(!peers.taken(batch)->has_value());
    QCOMPARE(peers.allTaken()->first().id, later.id);
    QCOMPARE(*peers.lastNumberFrom(sender), 6);
    QCOMPARE(*peers.lastNumberFrom(batch), 0);
}

QTEST_GUILESS_MAIN(PeersTest)
#include "tst_peers.moc"
