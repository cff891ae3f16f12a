// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packmaker.h"

#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"

#include <algorithm>

using namespace Lodebook;

class PackMakerTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void tellsWhatItHoldsAndClaims();
    void leavesOutWhatTheOtherHasToldToHave();
    void repeatsWhatWasNotConfirmed();
    void bringsRecordsThatComeIntoAScopeWhole();
    void bringsEverythingToWhoHeldAPart();
    void bringsAgainWhatALostPackHadAndTheNextOneHadNot();
    void bringsARestoredLaptopWhatItForgot();
    void keepsWhatOnlySomeMaySeeAndCountsIt();
    void hidesTheLabelOfAnActionThatTouchedMore();
    void notesNothingWhenItIsStopped();

private:
    QString only(const Record &record) const { return QStringLiteral("mine_site=") + toText(record.id()); }
    static bool brings(const OpenPack &pack, const Record &record);
};

bool PackMakerTest::brings(const OpenPack &pack, const Record &record)
{
    return std::ranges::any_of(pack.lines, [&record](const QByteArray &line) {
        const Result<PackLine> read = readPackLine(line);
        const auto *change = read ? std::get_if<DeviceChange>(&*read) : nullptr;
        return change && change->record == record.id();
    });
}

void PackMakerTest::tellsWhatItHoldsAndClaims()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    site(casebook(), QStringLiteral("Nyabibwe"));
    const Result<OpenPack> pack = packOf(casebook(), laptop.device());
    QVERIFY_RESULT(pack);
    const PackManifest &manifest = pack->contents.manifest;
    const RecordId self = store().author().device;
    QCOMPARE(manifest.sender, self);
    QVERIFY(manifest.claimsAll);
    QVERIFY(manifest.holds.isAll());
    QCOMPARE(manifest.numbers.value(laptop.device()), 1);
    QCOMPARE(manifest.claims.upTo(self), *ChangeLog(casebook().database()).nextSequence(self) - 1);
    QCOMPARE(manifest.actions, pack->contents.actions);
    const Result<PackLine> first = readPackLine(pack->lines.first());
    QVERIFY_RESULT(first);
    QVERIFY(std::holds_alternative<PackManifest>(*first));
    QCOMPARE(pack->contents.changesByEntity.value(mineSite().Entity::name()), 1);
}

void PackMakerTest::leavesOutWhatTheOtherHasToldToHave()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record old = site(casebook(), QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(send(casebook(), *laptop));
    QVERIFY_RESULT(send(*laptop, casebook()));
    const Record fresh = site(casebook(), QStringLiteral("Rubaya"));
    const Result<OpenPack> pack = packOf(casebook(), laptop.device());
    QVERIFY_RESULT(pack);
    QVERIFY(!brings(*pack, old));
    QVERIFY(brings(*pack, fresh));
}

void PackMakerTest::repeatsWhatWasNotConfirmed()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record made = site(casebook(), QStringLiteral("Nyabibwe"));
    for (int number = 1; number <= 3; ++number) {
        const Result<OpenPack> pack = packOf(casebook(), laptop.device());
        QVERIFY_RESULT(pack);
        QVERIFY(brings(*pack, made));
        QCOMPARE(pack->contents.manifest.numbers.value(laptop.device()), number);
    }
}

void PackMakerTest::bringsRecordsThatComeIntoAScopeWhole()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record one = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record other = site(casebook(), QStringLiteral("Rubaya"));
    edit(casebook(), other, mineSite().district, QStringLiteral("Masisi"));
    QVERIFY_RESULT(send(casebook(), *laptop, {only(one)}));
    QVERIFY_RESULT(send(*laptop, casebook()));
    Result<OpenPack> pack = packOf(casebook(), laptop.device(), {only(one)});
    QVERIFY_RESULT(pack);
    QCOMPARE(pack->contents.whole, 0);
    QVERIFY(!brings(*pack, other));
    pack = packOf(casebook(), laptop.device(), {only(one), only(other)});
    QVERIFY_RESULT(pack);
    QCOMPARE(pack->contents.whole, 1);
    QVERIFY_RESULT(takeInto(*laptop, *pack));
    QCOMPARE(here(*laptop, other).text(mineSite().district), QStringLiteral("Masisi"));
}

void PackMakerTest::bringsEverythingToWhoHeldAPart()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record one = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record other = site(casebook(), QStringLiteral("Rubaya"));
    QVERIFY_RESULT(send(casebook(), *laptop, {only(one)}));
    QVERIFY_RESULT(send(*laptop, casebook(), {only(one)}));
    QVERIFY_RESULT(packOf(casebook(), laptop.device())); // is lost
    QVERIFY_RESULT(send(casebook(), *laptop));
    QCOMPARE(here(*laptop, other).text(mineSite().name), QStringLiteral("Rubaya"));
    QVERIFY_RESULT(send(*laptop, casebook()));
    const Result<OpenPack> pack = packOf(casebook(), laptop.device());
    QVERIFY_RESULT(pack);
    QVERIFY(!brings(*pack, other));
}

void PackMakerTest::bringsAgainWhatALostPackHadAndTheNextOneHadNot()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record one = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record other = site(casebook(), QStringLiteral("Rubaya"));
    QVERIFY_RESULT(packOf(casebook(), laptop.device(), {only(one), only(other)})); // is lost
    QVERIFY_RESULT(send(casebook(), *laptop, {only(one)}));
    QVERIFY_RESULT(send(*laptop, casebook(), {only(one)}));
    QVERIFY_RESULT(send(casebook(), *laptop, {only(one), only(other)}));
    QCOMPARE(here(*laptop, other).text(mineSite().name), QStringLiteral("Rubaya"));
}

void PackMakerTest::bringsARestoredLaptopWhatItForgot()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record one = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record other = site(casebook(), QStringLiteral("Rubaya"));
    QVERIFY_RESULT(send(casebook(), *laptop, {only(one)}));
    QVERIFY_RESULT(laptop->setFact(QStringLiteral("new_incarnation"), QStringLiteral("1")));
    laptop.reopen();
    const Result<OpenPack> lost = packOf(casebook(), laptop.device(), {only(one), only(other)});
    QVERIFY_RESULT(lost);
    QVERIFY_RESULT(send(*laptop, casebook(), {only(one)})); // it has taken a first pack, but before it was restored
    QVERIFY_RESULT(send(casebook(), *laptop, {only(one), only(other)}));
    QCOMPARE(here(*laptop, other).text(mineSite().name), QStringLiteral("Rubaya"));
}

void PackMakerTest::keepsWhatOnlySomeMaySeeAndCountsIt()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    Record made(mineSite());
    made.set(mineSite().name, QStringLiteral("Nyabibwe"));
    made.set(mineSite().country, QStringLiteral("CD"));
    made.set(mineSite().restricted, true);
    QVERIFY_RESULT(store().save(made));
    Result<OpenPack> pack = packOf(casebook(), laptop.device());
    QVERIFY_RESULT(pack);
    QCOMPARE(pack->contents.withheld, 1);
    QVERIFY(!pack->text().contains("Nyabibwe"));
    pack = packOf(casebook(), laptop.device(), {QStringLiteral("all")}, true);
    QVERIFY_RESULT(pack);
    QCOMPARE(pack->contents.withheld, 0);
    QVERIFY(pack->text().contains("Nyabibwe"));
}

void PackMakerTest::hidesTheLabelOfAnActionThatTouchedMore()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    Record one(mineSite());
    Record other(mineSite());
    Batch batch(store(), QStringLiteral("Rubaya beside Nyabibwe"));
    QVERIFY_RESULT(batch.begin());
    for (auto [record, name] :
         {std::pair(&one, QStringLiteral("Nyabibwe")), std::pair(&other, QStringLiteral("Rubaya"))}) {
        record->set(mineSite().name, name);
        record->set(mineSite().country, QStringLiteral("CD"));
        QVERIFY_RESULT(store().save(*record));
    }
    QVERIFY_RESULT(batch.commit());
    const Result<OpenPack> part = packOf(casebook(), laptop.device(), {only(one)});
    QVERIFY_RESULT(part);
    QVERIFY(part->text().contains("Nyabibwe"));
    QVERIFY(!part->text().contains("Rubaya"));
    const Result<OpenPack> all = packOf(casebook(), laptop.device());
    QVERIFY_RESULT(all);
    QVERIFY(all->text().contains("Rubaya beside Nyabibwe"));
}

void PackMakerTest::notesNothingWhenItIsStopped()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    site(casebook(), QStringLiteral("Nyabibwe"));
    {
        Transaction transaction(casebook().database());
        QVERIFY_RESULT(transaction.begin());
        const Result<PackContents> made =
            PackMaker(casebook())
                .make(
                    {Scope(), {laptop.device()}}, [](const QByteArray &) -> Result<> { return {}; },
                    [](qint64, qint64) { return false; });
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    }
    QCOMPARE(Peers(casebook().database()).peer(laptop.device())->lastMade, 0);
}

QTEST_GUILESS_MAIN(PackMakerTest)
#include "tst_packmaker.moc"
