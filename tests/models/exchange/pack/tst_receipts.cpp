// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/receipts.h"

#include "models/entities/common/device.h"
#include "models/entities/field/minesite.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"

using namespace Lodebook;

class ReceiptsTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void saysWhoHasToldWhat();
    void saysWhoHasOneRecord();
    void listsThePacksThatWereTaken();
    void takesAPackBackAsOneAction();
    void leavesInTheBinWhatWasDeletedSince();
    void binsADisputedRecordAsEveryDeviceShowsIt();
    void doesNotTakeBackThatAClockIsWrong();
    void takesNothingBackThatIsNotThere();
    void keepsNothingWhenItIsStopped();
};

void ReceiptsTest::saysWhoHasToldWhat()
{
    OfflineCopy bukavu(clock(), QStringLiteral("Béatrice"));
    OfflineCopy goma(clock(), QStringLiteral("Chantal"));
    for (Casebook *laptop : {&*bukavu, &*goma})
        QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    QVERIFY_RESULT(m_post.send(*bukavu, casebook()));
    clock().advance(5LL * 24 * 3600 * 1000);
    site(casebook(), QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(m_post.send(casebook(), *bukavu));
    const Result<QList<Receipt>> all = Receipts(casebook()).all();
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().key.device, goma.device()); // never heard of
    QVERIFY(!all->first().silentDays);
    QVERIFY(all->first().scope.isEmpty());
    const Receipt &told = all->last();
    QCOMPARE(told.silentDays, std::optional(5));
    QCOMPARE(told.scope, QStringLiteral("everything"));
    QCOMPARE(told.peer.lastMade, 1);
    QCOMPARE(told.peer.lastTaken, 0);
    QVERIFY(told.pendingOwn > 0);
    QVERIFY_RESULT(m_post.send(*bukavu, casebook()));
    const Receipt after = Receipts(casebook()).all()->last();
    QCOMPARE(after.silentDays, std::optional(0));
    QCOMPARE(after.peer.lastTaken, 1);
    QVERIFY(after.pendingOwn < told.pendingOwn);
}

void ReceiptsTest::saysWhoHasOneRecord()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record other = site(casebook(), QStringLiteral("Rubaya"));
    const auto has = [this](const Record &record) {
        const Result<QList<RecordReceipt>> receipts = Receipts(casebook()).of(record.id());
        return receipts && receipts->size() == 1 && receipts->first().hasAll;
    };
    QCOMPARE(Receipts(casebook()).of(pit.id())->size(), 0);
    QVERIFY_RESULT(m_post.send(casebook(), *laptop, {QStringLiteral("mine_site=") + toText(pit.id())}));
    QVERIFY(!has(pit)); // it has not told yet
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    QVERIFY(has(pit));
    QVERIFY(!has(other));
    edit(casebook(), pit, mineSite().name, QStringLiteral("Nyabibwe I"));
    QVERIFY(!has(pit));
}

void ReceiptsTest::listsThePacksThatWereTaken()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const QDateTime made = clock().now();
    const Result<QString> first = m_post.pack(*laptop, {&casebook()});
    QVERIFY_RESULT(first);
    clock().advance(3600'000);
    QVERIFY_RESULT(PackFiles(casebook()).take(*first));
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    const Result<QList<TakenPack>> packs = Receipts(casebook()).packs();
    QVERIFY_RESULT(packs);
    QCOMPARE(packs->size(), 2);
    QCOMPARE(packs->last().made, made);
    QCOMPARE(packs->last().takenAt, clock().now());
    QCOMPARE(packs->last().sender, laptop.device());
    QCOMPARE(packs->last().officer, store().author().officer);
    QCOMPARE(packs->first().number, 2);
}

void ReceiptsTest::takesAPackBackAsOneAction()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record gone = site(casebook(), QStringLiteral("Bisie"));
    swap(casebook(), *laptop);
    const QString before = state(casebook());
    edit(*laptop, pit, mineSite().name, QStringLiteral("Nyabibue"));
    QVERIFY_RESULT(laptop->store().remove(mineSite(), gone.id()));
    const Record made = site(*laptop, QStringLiteral("Rubaya"));
    const Result<PackReport> taken = m_post.send(*laptop, casebook());
    QVERIFY_RESULT(taken);
    const Result<UndoReport> undone = Receipts(casebook()).undo(taken->batch.isNull() ? taken->pack : taken->batch);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->undone, 3);
    QVERIFY(undone->kept.isEmpty());
    QCOMPARE(here(casebook(), pit).text(mineSite().name), QStringLiteral("Nyabibwe"));
    QVERIFY(!here(casebook(), gone).isDeleted());
    QVERIFY(here(casebook(), made).isDeleted());
    QCOMPARE(Receipts(casebook()).packs()->first().undoneBy, undone->batch);
    QVERIFY(ChangeLog(casebook().database()).batch(undone->batch));
}

void ReceiptsTest::leavesInTheBinWhatWasDeletedSince()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(*laptop, pit, mineSite().name, QStringLiteral("Nyabibue"));
    const Result<PackReport> taken = m_post.send(*laptop, casebook());
    QVERIFY_RESULT(taken);
    QVERIFY_RESULT(store().remove(mineSite(), pit.id()));
    const Result<UndoReport> undone = Receipts(casebook()).undo(taken->pack);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->kept.size(), 1);
    QCOMPARE(undone->kept.first().record.id, pit.id());
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QVERIFY(here(casebook(), pit).isDeleted());
    QVERIFY(here(*laptop, pit).isDeleted());
}

void ReceiptsTest::binsADisputedRecordAsEveryDeviceShowsIt()
{
    OfflineCopy laptop(clock());
    OfflineCopy third(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    QVERIFY_RESULT(m_post.introduce(*laptop, *third));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    edit(*laptop, pit, mineSite().district, QStringLiteral("Masisi"));
    clock().advance(1000);
    edit(casebook(), pit, mineSite().district, QStringLiteral("Kalehe"));
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QCOMPARE(here(*laptop, pit).text(mineSite().district), QStringLiteral("Kalehe"));
    const Result<PackReport> taken = m_post.send(*laptop, *third);
    QVERIFY_RESULT(taken);
    QCOMPARE(here(*third, pit).text(mineSite().district), QStringLiteral("Kalehe"));
    QVERIFY_RESULT(Receipts(*third).undo(taken->pack));
    QVERIFY(here(*third, pit).isDeleted());
    QCOMPARE(here(*third, pit).text(mineSite().district), QStringLiteral("Kalehe"));
    QVERIFY_RESULT(m_post.send(*third, *laptop));
    QVERIFY(here(*laptop, pit).isDeleted());
    QCOMPARE(here(*laptop, pit).text(mineSite().district), QStringLiteral("Kalehe"));
    QCOMPARE(open(*laptop).size(), open(*third).size());
}

void ReceiptsTest::doesNotTakeBackThatAClockIsWrong()
{
    FixedClock hasty(clock().now().addYears(1));
    OfflineCopy laptop(hasty);
    OfflineCopy third(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    QVERIFY_RESULT(m_post.introduce(casebook(), *third));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QVERIFY_RESULT(m_post.send(casebook(), *third));
    edit(*laptop, pit, mineSite().district, QStringLiteral("Masisi"));
    QVERIFY_RESULT(m_post.send(*laptop, casebook())); // here it is noticed
    const Result<PackReport> taken = m_post.send(casebook(), *third);
    QVERIFY_RESULT(taken);
    const auto noticed = [&] { return third->reader().find(device(), laptop.device())->get(device().clockNoticedAt).has_value(); };
    QVERIFY(noticed());
    QVERIFY_RESULT(Receipts(*third).undo(taken->pack));
    QVERIFY(noticed());
}

void ReceiptsTest::takesNothingBackThatIsNotThere()
{
    const Result<UndoReport> undone = Receipts(casebook()).undo(newRecordId(clock()));
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Missing);
}

void ReceiptsTest::keepsNothingWhenItIsStopped()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record made = site(*laptop, QStringLiteral("Rubaya"));
    const Result<PackReport> taken = m_post.send(*laptop, casebook());
    QVERIFY_RESULT(taken);
    const Result<UndoReport> undone = Receipts(casebook()).undo(taken->pack, [](double) { return false; });
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, Error::Kind::Cancelled);
    QVERIFY(!here(casebook(), made).isDeleted());
    QVERIFY(Receipts(casebook()).packs()->first().undoneBy.isNull());
    QVERIFY_RESULT(Receipts(casebook()).undo(taken->pack));
}

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "tst_receipts.moc"
