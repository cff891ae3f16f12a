// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packfiles.h"

#include "models/entities/common/attachment.h"
#include "models/entities/field/minesite.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/casebookcheck.h"
#include "models/storage/missingcontents.h"
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
    void bringsALargeContentInPartsToWhoAsks();
    void losesNothingOfPartsThatAreLostDoubledOrLate();
    void fillsTheRoomThereIs();
    void doesNotCallAContentLostThatNeverCame();
    void keepsNothingWhenItIsStopped();

private:
    static constexpr qint64 megabyte = 1024 * 1024;

    Record put(const QString &name, const QByteArray &bytes)
    {
        const Record pit = site(casebook(), name);
        const Result<Record> file =
            AttachmentStore(store()).putBytes({mineSite().Entity::name(), pit.id()}, name + QStringLiteral(".bin"), bytes);
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        return *file;
    }
    /// A pack for the laptop with so much room for attachments; its path.
    QString packWithRoom(OfflineCopy &laptop, qint64 room, MadePack *made = nullptr)
    {
        PackRequest request = everythingFor(laptop);
        request.room = room;
        const QString path = m_post.newPath();
        const Result<MadePack> pack = PackFiles(casebook()).make(request, path);
        if (!pack)
            qFatal("%s", qPrintable(pack.error().message));
        if (made)
            *made = *pack;
        return path;
    }
    static qint64 come(OfflineCopy &laptop, const Record &file)
    {
        return MissingContents(laptop->database()).of(file.text(attachment().sha256))->bytes;
    }
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

void PackFilesTest::bringsALargeContentInPartsToWhoAsks()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const QByteArray bytes = randomBytes(3 * megabyte, 5);
    const Record film = put(QStringLiteral("film"), bytes);
    const QString hash = film.text(attachment().sha256);
    swap(casebook(), *laptop);
    swap(*laptop, casebook()); // says what it lacks; nobody asked
    QVERIFY(!*AttachmentStore(laptop->store()).hasContent(hash));
    QCOMPARE(come(laptop, film), 0);
    QVERIFY_RESULT(MissingContents(laptop->database()).ask(hash));
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    MadePack made;
    for (qint64 part = 1; part <= 2; ++part) {
        QVERIFY_RESULT(PackFiles(*laptop).take(packWithRoom(laptop, megabyte, &made)));
        QCOMPARE(made.contentsInPart, 1);
        QCOMPARE(made.contentsTaken, 0);
        QCOMPARE(come(laptop, film), part * megabyte);
        QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    }
    QVERIFY(!*AttachmentStore(laptop->store()).hasContent(hash));
    QVERIFY_RESULT(PackFiles(*laptop).take(packWithRoom(laptop, megabyte, &made)));
    QCOMPARE(made.contentsTaken, 1);
    const Result<QByteArray> whole = AttachmentStore(laptop->store()).bytes(film);
    QVERIFY_RESULT(whole);
    QCOMPARE(*whole, bytes);
    QCOMPARE(*MissingContents(laptop->database()).of(hash), AwaitedContent()); // the parts are gone, and the wish
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    packWithRoom(laptop, megabyte, &made);
    QCOMPARE(made.contentsTaken + made.contentsInPart, 0);
}

void PackFilesTest::losesNothingOfPartsThatAreLostDoubledOrLate()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const QByteArray bytes = randomBytes(3 * megabyte, 6);
    const Record film = put(QStringLiteral("film"), bytes);
    swap(casebook(), *laptop);
    QVERIFY_RESULT(MissingContents(laptop->database()).ask(film.text(attachment().sha256)));
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    packWithRoom(laptop, megabyte); // lost: what it held comes with the next
    const QString first = packWithRoom(laptop, megabyte);
    const QString longer = packWithRoom(laptop, megabyte + megabyte / 2); // overlaps it
    QVERIFY_RESULT(PackFiles(*laptop).take(first));
    QVERIFY_RESULT(PackFiles(*laptop).take(first));
    QCOMPARE(come(laptop, film), megabyte);
    QVERIFY_RESULT(PackFiles(*laptop).take(longer));
    QCOMPARE(come(laptop, film), megabyte + megabyte / 2);
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    const QString second = packWithRoom(laptop, megabyte);
    OfflineCopy latecomer(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *latecomer));
    const QString forBoth = m_post.newPath(); // who has nothing yet gets the beginning; the other goes on from its own
    PackRequest request{Scope(), {laptop.device(), latecomer.device()}, 0, PackRequest::Attachments::All};
    QVERIFY_RESULT(PackFiles(casebook()).make(request, forBoth));
    QVERIFY_RESULT(PackFiles(*laptop).take(second));
    QVERIFY_RESULT(PackFiles(*laptop).take(forBoth));
    QCOMPARE(*AttachmentStore(laptop->store()).bytes(film), bytes);
    QVERIFY_RESULT(PackFiles(*latecomer).take(forBoth));
    QVERIFY_RESULT(m_post.send(*latecomer, casebook()));
    QVERIFY_RESULT(PackFiles(casebook()).make(request, forBoth));
    QVERIFY_RESULT(PackFiles(*latecomer).take(forBoth));
    QCOMPARE(*AttachmentStore(latecomer->store()).bytes(film), bytes);
}

void PackFilesTest::fillsTheRoomThereIs()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record asked = put(QStringLiteral("asked"), randomBytes(megabyte, 1));
    swap(casebook(), *laptop);
    QVERIFY_RESULT(MissingContents(laptop->database()).ask(asked.text(attachment().sha256)));
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    put(QStringLiteral("second"), randomBytes(200'000, 2));
    put(QStringLiteral("first"), randomBytes(100'000, 3));
    put(QStringLiteral("large"), randomBytes(600'000, 4));
    MadePack made;
    QVERIFY_RESULT(PackFiles(*laptop).take(packWithRoom(laptop, megabyte + 150'000, &made)));
    QVERIFY(*AttachmentStore(laptop->store()).hasContent(asked.text(attachment().sha256)));
    QCOMPARE(made.contentsTaken, 2);   // what was asked for, and the smaller of the small
    QCOMPARE(made.contentsWaiting, 1); // a small one is never cut
    QCOMPARE(made.contentsLeftOut, 1);
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    packWithRoom(laptop, megabyte, &made);
    QCOMPARE(made.contentsTaken, 1);
    QCOMPARE(made.contentsWaiting, 0);
}

void PackFilesTest::doesNotCallAContentLostThatNeverCame()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record film = put(QStringLiteral("film"), randomBytes(megabyte, 7));
    swap(casebook(), *laptop);
    const Result<CheckReport> there = CasebookCheck(laptop->reader()).run(true);
    QVERIFY_RESULT(there);
    QVERIFY2(there->findings.isEmpty(), there->findings.isEmpty() ? "" : qPrintable(there->findings.first().what));
    QVERIFY_RESULT(casebook().database().run(QStringLiteral("DELETE FROM attachment_content")));
    QCOMPARE(CasebookCheck(casebook().reader()).run(true)->found, 1); // it was made here
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
