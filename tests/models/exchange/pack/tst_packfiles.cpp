// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packfiles.h"

#include "models/entities/common/attachment.h"
#include "models/entities/field/minesite.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/storage/attachmentstore.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"
#include "tests/support/testpack.h"

using namespace Lodebook;

class PackFilesTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void findsTrustedDevicesByTheirNames();
    void rehearsesWithoutWriting();
    void tellsWhatIsInAPack();
    void carriesAttachmentsAsFarAsWanted();
    void bringsAContentLaterThatWasLeftOut();
    void keepsNothingWhenItIsStopped();

private:
    PackRequest everythingFor(OfflineCopy &laptop,
                              PackRequest::Attachments which = PackRequest::Attachments::Small) const
    {
        return {Scope(), {laptop.device()}, 0, which};
    }
};

void PackFilesTest::findsTrustedDevicesByTheirNames()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    PackFiles files(casebook());
    const QString name = DeviceKeys(casebook()).known()->first().name;
    const QString code = laptop->store().author().deviceCode;
    QCOMPARE(*files.devicesCalled({name.toUpper(), code}), QList<RecordId>{laptop.device()});
    const Result<QList<RecordId>> nobody = files.devicesCalled({name, QStringLiteral("Kindu")});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Error::Kind::Missing);
    QVERIFY(nobody.error().message.contains(QLatin1String("Kindu")));
    QVERIFY_RESULT(DeviceKeys(casebook()).distrust(name));
    QVERIFY(!files.devicesCalled({name}));
    const QString path = m_post.newPath();
    QVERIFY(!files.make(everythingFor(laptop), path));
    QVERIFY(!QFile::exists(path));
}

void PackFilesTest::rehearsesWithoutWriting()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    site(casebook(), QStringLiteral("Nyabibwe"));
    const Result<MadePack> would = PackFiles(casebook()).rehearse(everythingFor(laptop));
    QVERIFY_RESULT(would);
    QVERIFY(would->bytes > 0);
    QCOMPARE(Peers(casebook().database()).peer(laptop.device())->lastMade, 0);
    const QString path = m_post.newPath();
    const Result<MadePack> made = PackFiles(casebook()).make(everythingFor(laptop), path);
    QVERIFY_RESULT(made);
    QCOMPARE(made->contents.changes, would->contents.changes);
    QCOMPARE(made->bytes, QFileInfo(path).size());
}

void PackFilesTest::tellsWhatIsInAPack()
{
    OfflineCopy laptop(clock());
    OfflineCopy other(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    QVERIFY_RESULT(m_post.introduce(*laptop, *other));
    site(casebook(), QStringLiteral("Nyabibwe"));
    PackRequest request = everythingFor(laptop);
    request.days = 10;
    const QString path = m_post.newPath();
    const Result<MadePack> made = PackFiles(casebook()).make(request, path);
    QVERIFY_RESULT(made);
    Result<PackGlance> glance = PackFiles(*laptop).glance(path);
    QVERIFY_RESULT(glance);
    QVERIFY(glance->isForThisDevice);
    QVERIFY(!glance->wasTaken);
    QCOMPARE(glance->slip.expires, clock().now().addDays(10));
    QCOMPARE(glance->changes, made->contents.changes);
    QCOMPARE(glance->changesByEntity, made->contents.changesByEntity);
    QCOMPARE(glance->manifest.sender, store().author().device);
    QVERIFY_RESULT(PackFiles(*laptop).take(path));
    QVERIFY(PackFiles(*laptop).glance(path)->wasTaken);
    // Who it is not for learns that it is not, and whose it may be of those it knows.
    glance = PackFiles(*other).glance(path);
    QVERIFY_RESULT(glance);
    QVERIFY(!glance->isForThisDevice);
    QCOMPARE(glance->recipients.size(), 1);
    QVERIFY(glance->slip.sender.isNull());
    QCOMPARE(PackFiles(*other).take(path).error().kind, Error::Kind::Forbidden);
}

void PackFilesTest::carriesAttachmentsAsFarAsWanted()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    const RecordRef about{mineSite().Entity::name(), pit.id()};
    AttachmentStore attachments(store());
    QVERIFY_RESULT(attachments.putBytes(about, QStringLiteral("small.bin"), randomBytes(1000, 1)));
    QVERIFY_RESULT(
        attachments.putBytes(about, QStringLiteral("large.bin"), randomBytes(PackRequest::smallContent + 1, 2)));
    using Attachments = PackRequest::Attachments;
    for (const auto &[which, taken] :
         {std::pair(Attachments::None, 0), std::pair(Attachments::Small, 1), std::pair(Attachments::All, 2)}) {
        const QString path = m_post.newPath();
        const Result<MadePack> made = PackFiles(casebook()).make(everythingFor(laptop, which), path);
        QVERIFY_RESULT(made);
        QCOMPARE(made->contentsTaken, taken);
        QCOMPARE(made->contentsLeftOut, 2 - taken);
        QCOMPARE(PackFiles(*laptop).glance(path)->contents, taken);
    }
}

void PackFilesTest::bringsAContentLaterThatWasLeftOut()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    const QByteArray bytes = randomBytes(1000, 3);
    const Result<Record> put =
        AttachmentStore(store()).putBytes({mineSite().Entity::name(), pit.id()}, QStringLiteral("map.bin"), bytes);
    QVERIFY_RESULT(put);
    QString path = m_post.newPath();
    QVERIFY_RESULT(PackFiles(casebook()).make(everythingFor(laptop, PackRequest::Attachments::None), path));
    QVERIFY_RESULT(PackFiles(*laptop).take(path));
    QVERIFY_RESULT(laptop->reader().find(attachment(), put->id()));
    QVERIFY(!*AttachmentStore(laptop->store()).hasContent(put->text(attachment().sha256)));
    QVERIFY_RESULT(m_post.send(*laptop, casebook())); // says what it lacks
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    const Result<QByteArray> come = AttachmentStore(laptop->store()).bytes(*put);
    QVERIFY_RESULT(come);
    QCOMPARE(*come, bytes);
}

void PackFilesTest::keepsNothingWhenItIsStopped()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    const auto stop = [](qint64, qint64) { return false; };
    QString path = m_post.newPath();
    const Result<MadePack> made = PackFiles(casebook()).make(everythingFor(laptop), path, stop);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Peers(casebook().database()).peer(laptop.device())->lastMade, 0);
    QVERIFY_RESULT(PackFiles(casebook()).make(everythingFor(laptop), path));
    const Result<PackReport> taken = PackFiles(*laptop).take(path, {}, stop);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Cancelled);
    QVERIFY(!laptop->reader().find(mineSite(), pit.id()));
    QVERIFY_RESULT(PackFiles(*laptop).take(path));
}

QTEST_GUILESS_MAIN(PackFilesTest)
#include "tst_packfiles.moc"
