// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/handedover.h"

#include "models/entities/field/minesite.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/storage/attachmentstore.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"

using namespace Lodebook;

/// What the office has told to have of a laptop's work.
class HandedOverTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void believesOnlyWhatWasConfirmed();
    void countsWhatWasKeptBack();
    void countsWhatNobodyWasGiven();
    void countsAttachmentsThatDidNotGo();
    void countsWorkUnderFormerIdentities();
    void putsWhoHasMostFirst();

private:
    static HandedOver of(Casebook &casebook)
    {
        const Result<QList<HandedOver>> found = handedOver(casebook);
        if (!found || found->isEmpty())
            qFatal("%s", found ? "nobody" : qPrintable(found.error().message));
        return found->first();
    }
};

void HandedOverTest::believesOnlyWhatWasConfirmed()
{
    OfflineCopy laptop(clock(), QStringLiteral("Béatrice"));
    QVERIFY_RESULT(handedOver(*laptop));
    QVERIFY(handedOver(*laptop)->isEmpty());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(*laptop, QStringLiteral("Rubaya"));
    const HandedOver before = of(*laptop);
    QVERIFY(!before.isComplete());
    QVERIFY(!before.toldAt.isValid());
    QVERIFY(before.actions > 0);
    QVERIFY_RESULT(m_post.send(*laptop, casebook())); // sent is not confirmed
    QVERIFY(!of(*laptop).isComplete());
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QVERIFY2(of(*laptop).isComplete(), qPrintable(QString::number(of(*laptop).records)));
    edit(*laptop, pit, mineSite().name, QStringLiteral("Rubaya 2"));
    QCOMPARE(of(*laptop).actions, 1);
    QVERIFY(!of(*laptop).isComplete());
    swap(*laptop, casebook());
    QVERIFY(of(*laptop).isComplete());
}

void HandedOverTest::countsWhatWasKeptBack()
{
    OfflineCopy laptop(clock(), QStringLiteral("Béatrice"));
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    site(*laptop, QStringLiteral("open"));
    Record hidden(mineSite());
    hidden.set(mineSite().name, QStringLiteral("restricted"));
    hidden.set(mineSite().country, QStringLiteral("CD"));
    hidden.set(mineSite().restricted, true);
    QVERIFY_RESULT(laptop->store().saveChecked(hidden));
    swap(*laptop, casebook());
    const HandedOver after = of(*laptop);
    QCOMPARE(after.actions, 0); // its number has come, the record has not
    QCOMPARE(after.records, 1);
    QVERIFY(!after.isComplete());
}

void HandedOverTest::countsWhatNobodyWasGiven()
{
    OfflineCopy laptop(clock(), QStringLiteral("Béatrice"));
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record sent = site(*laptop, QStringLiteral("sent"));
    site(*laptop, QStringLiteral("not sent"));
    QVERIFY_RESULT(m_post.send(*laptop, casebook(), {QStringLiteral("mine_site=") + toText(sent.id())}));
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QVERIFY(of(*laptop).records >= 1);
    QVERIFY(!of(*laptop).isComplete());
}

void HandedOverTest::countsAttachmentsThatDidNotGo()
{
    OfflineCopy laptop(clock(), QStringLiteral("Béatrice"));
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(*laptop, QStringLiteral("Rubaya"));
    const QByteArray photo(PackRequest::smallContent + 1, 'p');
    QVERIFY_RESULT(AttachmentStore(laptop->store())
                       .putBytes({mineSite().Entity::name(), pit.id()}, QStringLiteral("photo.bin"), photo));
    swap(*laptop, casebook());
    QCOMPARE(of(*laptop).actions, 0);
    QCOMPARE(of(*laptop).contents, 1);
    QVERIFY(!of(*laptop).isComplete());
    PackRequest withAll;
    withAll.scope = *Scope::fromExpressions({QStringLiteral("all")}, laptop->reader());
    withAll.devices = {store().author().device};
    withAll.attachments = PackRequest::Attachments::All;
    const QString pack = m_post.newPath();
    QVERIFY_RESULT(PackFiles(*laptop).make(withAll, pack));
    QVERIFY_RESULT(PackFiles(casebook()).take(pack));
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QVERIFY(of(*laptop).isComplete());
}

void HandedOverTest::countsWorkUnderFormerIdentities()
{
    OfflineCopy laptop(clock(), QStringLiteral("Béatrice"));
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    swap(*laptop, casebook());
    QVERIFY(of(*laptop).isComplete());
    site(*laptop, QStringLiteral("Rubaya"));
    QVERIFY_RESULT(laptop->setFact(QStringLiteral("new_incarnation"), QStringLiteral("1")));
    const Result<std::unique_ptr<Casebook>> restored =
        Casebook::open(laptop->location(), {.officer = {}, .clock = &clock()});
    QVERIFY_RESULT(restored);
    QVERIFY((*restored)->store().author().device != laptop.device());
    QCOMPARE(of(**restored).actions, 2); // the site, and that it is another device now
}

void HandedOverTest::putsWhoHasMostFirst()
{
    OfflineCopy laptop(clock(), QStringLiteral("Béatrice"));
    OfflineCopy colleague(clock(), QStringLiteral("Chantal"));
    QVERIFY_RESULT(m_post.introduce(*colleague, *laptop));
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    site(*laptop, QStringLiteral("Rubaya"));
    swap(*laptop, casebook());
    const Result<QList<HandedOver>> found = handedOver(*laptop);
    QVERIFY_RESULT(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().key.device, store().author().device);
    QVERIFY(found->first().isComplete());
    QVERIFY(!found->last().isComplete());
    // Who is trusted no more proves nothing.
    QVERIFY_RESULT(DeviceKeys(*laptop).distrust(found->first().key.name));
    QCOMPARE(handedOver(*laptop)->size(), 1);
}

QTEST_GUILESS_MAIN(HandedOverTest)
#include "tst_handedover.moc"
