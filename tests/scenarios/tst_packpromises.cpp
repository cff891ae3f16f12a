// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/device.h"
#include "models/entities/common/note.h"
#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packwriter.h"
#include "models/exchange/pack/receipts.h"
#include "models/storage/attachmentstore.h"
#include "models/storage/logchain.h"
#include "tests/support/contents.h"
#include "tests/support/exchangetest.h"
#include "tests/support/killedchild.h"
#include "tests/support/offlinecopy.h"
#include "tests/support/testpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Lodebook;

namespace {

/// What the child does before it is killed.
int work(const QStringList &arguments)
{
    const Result<CasebookLocation> location = CasebookLocation::fromText(arguments.at(2));
    Result<std::unique_ptr<Casebook>> casebook =
        location ? Casebook::open(*location, {}) : Result<std::unique_ptr<Casebook>>(location.error());
    if (!casebook) {
        std::fputs(qPrintable(casebook.error().message), stderr);
        return 1;
    }
    KilledChild::say('b');
    if (const Result<PackReport> report = PackFiles(**casebook).take(arguments.at(3)); !report) {
        std::fputs(qPrintable(report.error().message + report.error().detail), stderr);
        return 2;
    }
    KilledChild::say('d');
    return 0;
}

} // namespace

/// What the exchange of packs promises about the packs themselves: the promises 8 to 14. The others stand in
/// tst_promises.cpp.
class PackPromisesTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void promise08_takingTwiceChangesNothing();
    void promise08_aFailingCallLeavesNothingBehind();
    void promise08_aKillLeavesAllOrNothing();
    void promise09_anAppliedPackIsUndoneWeeksLater();
    void promise10_nothingOutsideTheScopeLeaves();
    void promise10_whatLeavesTheScopeIsForgottenOnceItIsHome();
    void promise11_whatALaterProgramWroteIsKeptAndPassedOn();
    void promise11_aPackThatIsTooNewSaysWhatItNeeds();
    void promise12_onlyForWhomItIsAndOnlyFromWhomItSays();
    void promise12_anOldPackChangesNothingWhenItIsSentAgain();
    void promise13_receiptsSayWhoHasWhatAndWhoIsSilent();
    void promise13_aDeviceThatWasSilentForAYearComesBack();
    void promise14_theAuthorIsKeptThroughRelays();
    void promise14_aClockThatIsWrongIsNoticedAndDecidesNothing();

private:
    static QByteArray rawBytes(OfflineCopy &copy);
};

void PackPromisesTest::promise08_takingTwiceChangesNothing()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(*laptop, QStringLiteral("Nyabibwe"));
    const Result<QString> pack = m_post.pack(*laptop, {&casebook()});
    QVERIFY_RESULT(pack);
    const Result<PackReport> preview = PackFiles(casebook()).preview(*pack);
    QVERIFY_RESULT(preview);
    QVERIFY(!casebook().reader().find(mineSite(), pit.id()));
    const Result<PackReport> taken = PackFiles(casebook()).take(*pack);
    QVERIFY_RESULT(taken);
    QCOMPARE(taken->added, preview->added);
    QCOMPARE(taken->changed, preview->changed);
    edit(casebook(), pit, mineSite().name, QStringLiteral("Nyabibwe I"));
    const QString before = state(casebook());
    const Result<qint64> last = ChangeLog(casebook().database()).lastChange();
    const Result<PackReport> again = PackFiles(casebook()).take(*pack);
    QVERIFY_RESULT(again);
    QVERIFY(again->isKnown);
    // What another pack brings once more is passed over line by line.
    const Result<PackReport> more = m_post.send(*laptop, casebook());
    QVERIFY_RESULT(more);
    QCOMPARE(more->known, more->read);
    QCOMPARE(state(casebook()), before);
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), *last);
}

void PackPromisesTest::promise08_aFailingCallLeavesNothingBehind()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(casebook(), pit, mineSite().name, QStringLiteral("ours"));
    edit(*laptop, pit, mineSite().name, QStringLiteral("theirs"));
    remark(*laptop, pit, QStringLiteral("Two shafts."));
    const Result<QString> pack = m_post.pack(*laptop, {&casebook()});
    QVERIFY_RESULT(pack);
    const QString before = state(casebook());
    const Result<qint64> last = ChangeLog(casebook().database()).lastChange();
    for (int n = 1; n < 5000; ++n) {
        casebook().database().failAfter(n);
        const Result<PackReport> taken = PackFiles(casebook()).take(*pack);
        casebook().database().failAfter(0);
        if (taken) {
            qInfo("%d calls failed", n - 1);
            QVERIFY(n > 20);
            QVERIFY(!taken->isKnown);
            QCOMPARE(open(casebook()).size(), 1);
            QVERIFY_RESULT(m_post.send(casebook(), *laptop));
            QCOMPARE(state(casebook()), state(*laptop));
            QCOMPARE(findingsIn(casebook().reader()), QString());
            return;
        }
        QVERIFY(!taken.error().message.isEmpty());
        QCOMPARE(state(casebook()), before);
        QCOMPARE(*ChangeLog(casebook().database()).lastChange(), *last);
        QCOMPARE(Receipts(casebook()).packs()->size(), 1);
        if (n % 50 == 1)
            QCOMPARE(findingsIn(casebook().reader()), QString());
    }
    QFAIL("never done");
}

void PackPromisesTest::promise08_aKillLeavesAllOrNothing()
{
    constexpr int added = 60;
    OfflineCopy laptop(clock());
    edit(*laptop, Record(device(), laptop.device()), device().name,
         QStringLiteral("Laptop of Bukavu")); // another machine
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const auto pack = [&](int round) {
        Batch batch(laptop->store(), QStringLiteral("Round"));
        if (!batch.begin())
            return Result<QString>(Error{});
        for (int i = 0; i < added; ++i)
            site(*laptop, QStringLiteral("Round %1, pit %2").arg(round).arg(i));
        if (!batch.commit())
            return Result<QString>(Error{});
        return m_post.pack(*laptop, {&casebook()});
    };
    const auto count = [this] { return store().reader().count(Query(mineSite())); };
    const Result<QString> first = pack(0);
    QVERIFY_RESULT(first);
    close();
    KilledChild child({QStringLiteral("--take"), address(), *first});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    const int kills = KilledChild::kills(8);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int whole = 0;
    for (int i = 0; i < kills; ++i) {
        reopen();
        QVERIFY_RESULT(m_post.send(casebook(), *laptop)); // tells what is here, so that packs stay small
        const Result<QString> next = pack(i + 1);
        QVERIFY_RESULT(next);
        const qint64 before = *count();
        close();
        child.setArguments({QStringLiteral("--take"), address(), *next});
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        reopen();
        const qint64 after = *count();
        QVERIFY2(after == before || after == before + added, qPrintable(QString::number(after - before)));
        QVERIFY2(after == before + added || !child.wasDone(), "what was reported as done is lost");
        whole += after > before;
        QCOMPARE(findingsIn(store().reader()), QString());
        const Result<PackReport> again = PackFiles(casebook()).take(*next);
        QVERIFY_RESULT(again);
        QCOMPARE(again->isKnown, after > before);
        QCOMPARE(*count(), before + added);
        close();
    }
    reopen();
    QCOMPARE(state(casebook()), state(*laptop));
    qInfo("%d kills, %d before it was done; %d times all was kept (seed %u)", kills, child.killsInTime(), whole, seed);
    QVERIFY(child.killsInTime() > 0);
}

void PackPromisesTest::promise09_anAppliedPackIsUndoneWeeksLater()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(*laptop, pit, mineSite().name, QStringLiteral("Nyabibue"));
    edit(*laptop, pit, mineSite().district, QStringLiteral("Kalehe"));
    const Record wrong = site(*laptop, QStringLiteral("No such place"));
    const Record right = site(*laptop, QStringLiteral("Rubaya"));
    const Result<PackReport> taken = m_post.send(*laptop, casebook());
    QVERIFY_RESULT(taken);
    clock().advance(30LL * 24 * 3600 * 1000);
    edit(casebook(), pit, mineSite().district, QStringLiteral("Masisi"));
    const Record about = remark(casebook(), right, QStringLiteral("Seen from the road."));
    swap(casebook(), *laptop);
    const Result<UndoReport> undone = Receipts(casebook()).undo(taken->pack);
    QVERIFY_RESULT(undone);
    QCOMPARE(undone->undone, 2);
    QStringList kept;
    for (const UndoReport::Kept &one : undone->kept)
        kept.append(toText(one.record.id) + one.fields.join(u','));
    kept.sort();
    QStringList expected{toText(pit.id()) + mineSite().district.name(), toText(right.id())};
    expected.sort();
    QCOMPARE(kept, expected);
    QVERIFY(!Receipts(casebook()).undo(taken->pack)); // once
    QVERIFY_RESULT(m_post.send(casebook(), *laptop)); // the undo travels
    for (Casebook *side : {&casebook(), &*laptop}) {
        QCOMPARE(here(*side, pit).text(mineSite().name), QStringLiteral("Nyabibwe"));
        QCOMPARE(here(*side, pit).text(mineSite().district), QStringLiteral("Masisi"));
        QVERIFY(here(*side, wrong).isDeleted());
        QCOMPARE(here(*side, right).text(mineSite().name), QStringLiteral("Rubaya"));
        QVERIFY(!here(*side, about).isDeleted());
        QCOMPARE(open(*side).size(), 0);
        QCOMPARE(findingsIn(side->reader()), QString());
    }
    // It is one action, and can be taken back like any other.
    QVERIFY_RESULT(casebook().undoStack().undoBatch(undone->batch));
    QCOMPARE(here(casebook(), pit).text(mineSite().name), QStringLiteral("Nyabibue"));
    QVERIFY(!here(casebook(), wrong).isDeleted());
    swap(casebook(), *laptop);
    QCOMPARE(state(*laptop), state(casebook()));
}

QByteArray PackPromisesTest::rawBytes(OfflineCopy &copy)
{
    QByteArray bytes;
    const QFileInfo file(copy.path());
    for (const QFileInfo &one : file.dir().entryInfoList({file.fileName() + u'*'}, QDir::Files))
        bytes += bytesOfFile(one.filePath());
    return bytes.toLower();
}

void PackPromisesTest::promise10_nothingOutsideTheScopeLeaves()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record inside = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record outside = site(casebook(), QStringLiteral("Verylostpit"));
    remark(casebook(), inside, QStringLiteral("Openremark"));
    remark(casebook(), outside, QStringLiteral("Lostremark"));
    Record buyer(organisation());
    buyer.set(organisation().name, QStringLiteral("Secretbuyer"));
    buyer.set(organisation().kind, QStringLiteral("company"));
    buyer.set(organisation().restricted, true);
    QVERIFY_RESULT(store().save(buyer));
    Record linked = here(casebook(), inside);
    linked.set(mineSite().cooperative, buyer.id());
    QVERIFY_RESULT(store().save(linked, QStringLiteral("Nyabibwe now sells to a buyer")));
    Record hidden = remark(casebook(), inside, QStringLiteral("Hiddenremark"));
    hidden.set(note().restricted, true);
    QVERIFY_RESULT(store().save(hidden));
    {
        Batch batch(store(), QStringLiteral("Labelwithlostname")); // touches both
        QVERIFY_RESULT(batch.begin());
        edit(casebook(), inside, mineSite().district, QStringLiteral("Kalehe"));
        edit(casebook(), outside, mineSite().district, QStringLiteral("Lostdistrict"));
        QVERIFY_RESULT(batch.commit());
    }
    AttachmentStore attachments(store());
    QVERIFY_RESULT(attachments.putBytes({outside.entity().name(), outside.id()}, QStringLiteral("lostfile.txt"),
                                        "lostcontent lostcontent", QStringLiteral("Lostcaption")));
    QVERIFY_RESULT(attachments.putBytes({inside.entity().name(), inside.id()}, QStringLiteral("openfile.txt"),
                                        "opencontent opencontent"));
    const QList<QByteArray> lost{"verylostpit",  "lostremark", "secretbuyer", "hiddenremark", "labelwithlostname",
                                 "lostdistrict", "lostfile",   "lostcontent", "lostcaption"};
    const QStringList scope{QStringLiteral("mine_site=") + toText(inside.id())};
    for (int turn = 0; turn < 2; ++turn) {
        const Result<QString> pack = m_post.pack(casebook(), {&*laptop}, scope);
        QVERIFY_RESULT(pack);
        const Result<QList<QByteArray>> lines = PackPost::linesOf(*pack, *laptop);
        QVERIFY_RESULT(lines);
        const QByteArray text = lines->join('\n').toLower();
        QVERIFY(turn > 0 || (text.contains("openremark") && text.contains("nyabibwe")));
        QVERIFY_RESULT(PackFiles(*laptop).preview(*pack));
        QVERIFY_RESULT(PackFiles(*laptop).take(*pack));
        QCOMPARE(*laptop->fact(QStringLiteral("scope")), scope.first());
        const QByteArray raw = rawBytes(laptop);
        QVERIFY(raw.contains("openremark") && raw.contains("opencontent"));
        for (const QByteArray &word : lost) {
            QVERIFY2(!text.contains(word), word.constData());
            QVERIFY2(!raw.contains(word), word.constData());
        }
        QCOMPARE(findingsIn(laptop->reader()), QString());
        // What is asked for by its hash alone is not given either; then a change of both once more.
        edit(*laptop, inside, mineSite().licence, QStringLiteral("PE 12"));
        QVERIFY_RESULT(m_post.send(*laptop, casebook()));
        edit(casebook(), outside, mineSite().licence, QStringLiteral("Lostremark too"));
        QVERIFY_RESULT(store().remove(mineSite(), outside.id(), QStringLiteral("Verylostpit goes")));
        QVERIFY_RESULT(store().restore(mineSite(), outside.id(), QStringLiteral("Verylostpit comes back")));
    }
    QCOMPARE(here(casebook(), inside).text(mineSite().licence), QStringLiteral("PE 12"));
    QCOMPARE(here(casebook(), inside).get(mineSite().cooperative), buyer.id()); // not taken away by who may not see it
}

void PackPromisesTest::promise10_whatLeavesTheScopeIsForgottenOnceItIsHome()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record inside = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record outside = site(casebook(), QStringLiteral("Rubaya"));
    Record moves(visit());
    moves.set(visit().mineSite, inside.id());
    moves.set(visit().purpose, QStringLiteral("Baseline of the pit"));
    QVERIFY_RESULT(store().save(moves, QStringLiteral("Baselinevisit planned")));
    AttachmentStore attachments(store());
    QVERIFY_RESULT(attachments.putBytes({moves.entity().name(), moves.id()}, QStringLiteral("photo.txt"),
                                        "baselinephoto baselinephoto"));
    const QStringList scope{QStringLiteral("mine_site=") + toText(inside.id())};
    const auto exchange = [&] {
        const Result<PackReport> there = m_post.send(casebook(), *laptop, scope);
        return there && m_post.send(*laptop, casebook()) ? there->forgotten : -1;
    };
    QCOMPARE(exchange(), 0);
    edit(*laptop, moves, visit().purpose, QStringLiteral("Baseline of the pit and the camp"));
    remark(*laptop, moves, QStringLiteral("Baselineremark"));
    Record moved = here(casebook(), moves);
    moved.set(visit().mineSite, outside.id());
    QVERIFY_RESULT(store().save(moved));

    // What was done to it on the laptop is not at the office yet; the photo, which nobody touched, may go.
    QCOMPARE(exchange(), 1);
    QCOMPARE(here(*laptop, moves).text(visit().purpose), QStringLiteral("Baseline of the pit and the camp"));
    QCOMPARE(here(casebook(), moves).text(visit().purpose), QStringLiteral("Baseline of the pit and the camp"));
    exchange();
    exchange();
    QVERIFY(!laptop->reader().find(visit(), moves.id()));
    laptop.reopen(); // what stood beside the file comes into it
    const QByteArray raw = rawBytes(laptop);
    QVERIFY(raw.contains("nyabibwe"));
    for (const char *word : {"baseline of", "baselinevisit", "baselinephoto", "baselineremark", "rubaya"})
        QVERIFY2(!raw.contains(word), word);
    QCOMPARE(findingsIn(laptop->reader()), QString());
    QCOMPARE(findingsIn(casebook().reader()), QString());

    // Back in the scope it comes with all that was ever done to it, on this laptop as well.
    moved = here(casebook(), moves);
    moved.set(visit().mineSite, inside.id());
    QVERIFY_RESULT(store().save(moved));
    QCOMPARE(exchange(), 0);
    QCOMPARE(here(*laptop, moves).text(visit().purpose), QStringLiteral("Baseline of the pit and the camp"));
    QCOMPARE(ChangeLog(laptop->database()).history(moves.id())->size(),
             ChangeLog(casebook().database()).history(moves.id())->size());
    QCOMPARE(findingsIn(laptop->reader()), QString());
}

void PackPromisesTest::promise11_whatALaterProgramWroteIsKeptAndPassedOn()
{
    OfflineCopy laptop(clock());
    OfflineCopy third(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    QVERIFY_RESULT(m_post.introduce(casebook(), *third));
    const Record made = site(*laptop, QStringLiteral("Nyabibwe"));
    Result<OpenPack> pack = packOf(*laptop, store().author().device);
    QVERIFY_RESULT(pack);
    // The action that made the site, as a later program would have written it, with digests that fit.
    for (qsizetype i = 1; i < pack->lines.size(); ++i) {
        const Result<PackLine> line = readPackLine(pack->lines.at(i));
        const Result<PackLine> before = readPackLine(pack->lines.at(i - 1));
        QVERIFY(line && before);
        const auto *change = std::get_if<DeviceChange>(&*line);
        if (!change || change->record != made.id())
            continue;
        DeviceAction action = std::get<DeviceAction>(*before);
        DeviceChange more = *change;
        more.fields.chop(1);
        more.fields += QStringLiteral(",\"colour_of_ore\":[null,\"black\"]}");
        const DeviceChange strange{QStringLiteral("smelter_audit"),
                                   newRecordId(clock()),
                                   QStringLiteral("insert"),
                                   more.stamp,
                                   QStringLiteral("{\"on\":[null,\"2031-01-01\"]}"),
                                   {}};
        QByteArray digests;
        for (const DeviceChange &one : {more, strange})
            digests += LogChain::digestOfChange(one.entity, one.record, one.kind, one.stamp, one.fields);
        action.content = LogChain::digestOfContent(action.batch, action.kind, action.schemaVersion, digests);
        action.chain = LogChain::digestOfChain(action.before, action.batch.sequence, action.content);
        pack->lines[i - 1] = written(action);
        pack->lines[i] = written(more);
        pack->lines.insert(i + 1, written(strange));
        break;
    }
    pack->lines.append("{\"something_of_2040\":true}");
    const Result<DeviceKeys::Own> own = DeviceKeys(*laptop).own();
    QVERIFY_RESULT(own);
    const QString path = m_post.newPath();
    const PackSlip slip{pack->contents.manifest.pack, laptop.device(), clock().now(), {}};
    const Result<std::unique_ptr<PackWriter>> writer =
        PackWriter::begin(path, slip, *own, *DeviceKeys(*laptop).known());
    QVERIFY_RESULT(writer);
    for (const QByteArray &line : std::as_const(pack->lines))
        QVERIFY_RESULT((*writer)->line(line));
    QVERIFY_RESULT((*writer)->finish());
    const Result<PackReport> report = PackFiles(casebook()).take(path);
    QVERIFY_RESULT(report);
    QCOMPARE(report->laterVersion, 1);
    edit(casebook(), made, mineSite().district, QStringLiteral("Kalehe"));
    const Result<QString> on = m_post.pack(casebook(), {&*third});
    QVERIFY_RESULT(on);
    const QByteArray text = PackPost::linesOf(*on, *third)->join('\n');
    QVERIFY(text.contains("\"colour_of_ore\":[null,\"black\"]"));
    QVERIFY(text.contains("smelter_audit"));
    QVERIFY_RESULT(PackFiles(*third).take(*on));
    QCOMPARE(here(*third, made).text(mineSite().name), QStringLiteral("Nyabibwe"));
    QCOMPARE(here(*third, made).text(mineSite().district), QStringLiteral("Kalehe"));
    QCOMPARE(findingsIn(casebook().reader()), QString());
}

void PackPromisesTest::promise11_aPackThatIsTooNewSaysWhatItNeeds()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Result<QString> pack = m_post.pack(*laptop, {&casebook()});
    QVERIFY_RESULT(pack);
    QByteArray bytes = bytesOfFile(*pack);
    const Result<PackHeader> header = PackHeader::read(*pack);
    QVERIFY_RESULT(header);
    QByteArray newer = header->bytes;
    QVERIFY(newer.contains("\"reader\":1"));
    newer.replace("\"reader\":1", "\"reader\":7");
    bytes.replace(0, newer.size() + PackHeader::checkSize, QByteArray(newer + PackHeader::check(newer, bytes.size())));
    writeFile(*pack, bytes);
    const Result<PackReport> report = PackFiles(casebook()).take(*pack);
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(u'7'), qPrintable(report.error().message));
}

void PackPromisesTest::promise12_onlyForWhomItIsAndOnlyFromWhomItSays()
{
    OfflineCopy laptop(clock(), QStringLiteral("Béatrice"));
    OfflineCopy stranger(clock(), QStringLiteral("Nobody"));
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    QVERIFY_RESULT(m_post.introduce(*laptop, *stranger));
    site(*laptop, QStringLiteral("Nyabibwe"));
    const auto refusal = [&](Casebook &by, const QString &path) {
        const Result<qint64> last = ChangeLog(by.database()).lastChange();
        const Result<PackReport> report = PackFiles(by).take(path);
        return !report && *ChangeLog(by.database()).lastChange() == *last ? report.error() : Error{};
    };
    const Result<QString> pack = m_post.pack(*laptop, {&casebook()});
    QVERIFY_RESULT(pack);
    const QByteArray bytes = bytesOfFile(*pack);
    for (const QString &word : {QStringLiteral("Nyabibwe"), QStringLiteral("Béatrice"), toText(laptop.device()),
                                toText(store().author().device), laptop->store().author().deviceCode})
        QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
    QCOMPARE(refusal(*stranger, *pack).kind, Error::Kind::Forbidden); // not for it
    const Result<QString> unknown = m_post.pack(*stranger, {&*laptop});
    QVERIFY_RESULT(unknown);
    QVERIFY_RESULT(DeviceKeys(*laptop).distrust(DeviceKeys(*laptop).known()->last().device == stranger.device()
                                                    ? DeviceKeys(*laptop).known()->last().name
                                                    : DeviceKeys(*laptop).known()->first().name));
    QVERIFY(!refusal(*laptop, *unknown).message.isEmpty()); // from one it does not trust any more
    for (qsizetype at = 0; at < bytes.size(); at += 1 + bytes.size() / 40) {
        QByteArray altered = bytes;
        altered[at] = char(altered.at(at) ^ 4);
        const QString path = m_post.newPath();
        writeFile(path, altered);
        const Error error = refusal(casebook(), path);
        QVERIFY2(!error.message.isEmpty(), qPrintable(QStringLiteral("byte %1").arg(at)));
    }
    PackRequest request{Scope(), {store().author().device}, 3};
    const QString brief = m_post.newPath();
    QVERIFY_RESULT(PackFiles(*laptop).make(request, brief));
    clock().advance(4LL * 24 * 3600 * 1000);
    QVERIFY(!refusal(casebook(), brief).message.isEmpty()); // expired
    QVERIFY_RESULT(PackFiles(casebook()).take(*pack));
}

void PackPromisesTest::promise12_anOldPackChangesNothingWhenItIsSentAgain()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(*laptop, QStringLiteral("Nyabibwe"));
    const Result<QString> old = m_post.pack(*laptop, {&casebook()});
    QVERIFY_RESULT(old);
    const Result<PackReport> taken = PackFiles(casebook()).take(*old);
    QVERIFY_RESULT(taken);
    swap(casebook(), *laptop);
    QVERIFY_RESULT(laptop->store().remove(mineSite(), pit.id()));
    swap(*laptop, casebook());
    QVERIFY(here(casebook(), pit).isDeleted());
    const QString before = state(casebook());
    const Result<PackReport> again = PackFiles(casebook()).take(*old);
    QVERIFY_RESULT(again);
    QVERIFY(again->isKnown);
    QVERIFY(again->batch.isNull());
    QCOMPARE(state(casebook()), before);
}

void PackPromisesTest::promise13_receiptsSayWhoHasWhatAndWhoIsSilent()
{
    OfflineCopy bukavu(clock(), QStringLiteral("Béatrice"));
    OfflineCopy goma(clock(), QStringLiteral("Chantal"));
    for (Casebook *one : {&*bukavu, &*goma})
        QVERIFY_RESULT(m_post.introduce(casebook(), *one));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *bukavu);
    QVERIFY_RESULT(m_post.send(casebook(), *goma)); // which never answers
    const auto has = [this](const Record &record) {
        QHash<RecordId, bool> found;
        const Result<QList<RecordReceipt>> receipts = Receipts(casebook()).of(record.id());
        for (const RecordReceipt &one : receipts ? *receipts : QList<RecordReceipt>())
            found.insert(one.device, one.hasAll);
        return found;
    };
    const QHash<RecordId, bool> one{{bukavu.device(), true}};
    QCOMPARE(has(pit), one);
    clock().advance(9LL * 24 * 3600 * 1000);
    QHash<RecordId, std::optional<int>> silent;
    const Result<QList<Receipt>> receipts = Receipts(casebook()).all();
    QVERIFY_RESULT(receipts);
    for (const Receipt &receipt : *receipts)
        silent.insert(receipt.key.device, receipt.silentDays);
    QCOMPARE(silent.value(bukavu.device()), std::optional(9));
    QVERIFY(!silent.value(goma.device()));
    edit(casebook(), pit, mineSite().district, QStringLiteral("Kalehe"));
    QVERIFY(!has(pit).value(bukavu.device()));
    swap(casebook(), *bukavu);
    QVERIFY(has(pit).value(bukavu.device()));
    // The laptop knows the same of the office.
    const Result<QList<RecordReceipt>> there = Receipts(*bukavu).of(pit.id());
    QVERIFY_RESULT(there);
    QCOMPARE(there->size(), 1);
    QVERIFY(there->first().hasAll);
}

void PackPromisesTest::promise13_aDeviceThatWasSilentForAYearComesBack()
{
    constexpr int weeks = 56;
    constexpr qint64 week = 7LL * 24 * 3600 * 1000;
    OfflineCopy silent(clock(), QStringLiteral("Chantal"));
    OfflineCopy busy(clock(), QStringLiteral("Béatrice"));
    for (Casebook *one : {&*silent, &*busy})
        QVERIFY_RESULT(m_post.introduce(casebook(), *one));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    for (Casebook *one : {&*silent, &*busy})
        swap(casebook(), *one);
    edit(*silent, pit, mineSite().district, QStringLiteral("Kalehe"));
    remark(*silent, pit, QStringLiteral("Nobody had heard of this"));
    for (int n = 0; n < weeks; ++n) {
        clock().advance(week);
        edit(casebook(), pit, mineSite().district, QStringLiteral("District %1").arg(n));
        edit(*busy, pit, mineSite().licence, QStringLiteral("PE %1").arg(n));
        site(*busy, QStringLiteral("Pit of week %1").arg(n));
        swap(casebook(), *busy);
    }
    const Result<QList<Receipt>> receipts = Receipts(casebook()).all();
    QVERIFY_RESULT(receipts);
    const auto one = std::ranges::find(*receipts, silent.device(), [](const Receipt &each) { return each.key.device; });
    QVERIFY(one != receipts->cend());
    QCOMPARE(one->silentDays, std::optional(7 * weeks));
    QVERIFY(one->pending >= 3 * weeks);

    const Result<PackReport> home = m_post.send(*silent, casebook());
    QVERIFY_RESULT(home);
    QCOMPARE(home->conflicts, 1); // the district, and nothing else
    const Result<PackReport> there = m_post.send(casebook(), *silent);
    QVERIFY_RESULT(there);
    QVERIFY(there->added >= weeks);
    swap(casebook(), *busy);
    for (Casebook *side : {&*silent, &*busy})
        QCOMPARE(state(*side), state(casebook()));
    QVERIFY(isFindable(*silent, pit, mineSite().district, QStringLiteral("Kalehe")));
    QCOMPARE(here(*silent, pit).text(mineSite().licence), QStringLiteral("PE %1").arg(weeks - 1));
    QCOMPARE(findingsIn(silent->reader()), QString());
}

void PackPromisesTest::promise14_theAuthorIsKeptThroughRelays()
{
    OfflineCopy bukavu(clock(), QStringLiteral("Béatrice"));
    OfflineCopy goma(clock(), QStringLiteral("Chantal"));
    QVERIFY_RESULT(m_post.introduce(*bukavu, *goma));
    QVERIFY_RESULT(m_post.introduce(*goma, casebook()));
    const Record pit = site(*bukavu, QStringLiteral("Nyabibwe"));
    const QDateTime made = clock().now();
    clock().advance(3600'000);
    edit(*bukavu, pit, mineSite().district, QStringLiteral("Kalehe"));
    const QDateTime edited = clock().now();
    clock().advance(24LL * 3600'000);
    QVERIFY_RESULT(m_post.send(*bukavu, *goma));
    clock().advance(24LL * 3600'000);
    QVERIFY_RESULT(m_post.send(*goma, casebook()));
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(casebook().reader()).history(pit.id());
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 2);
    for (const ChangeLog::Entry &entry : *history) {
        QCOMPARE(entry.batch.device, bukavu.device());
        QCOMPARE(entry.batch.officer, bukavu->store().author().officer);
    }
    QCOMPARE(history->last().batch.at, made);
    QCOMPARE(history->first().batch.at, edited);
    QCOMPARE(here(casebook(), pit).get(mineSite().createdBy), bukavu->store().author().officer);
    QCOMPARE(here(casebook(), pit).get(mineSite().createdAt), made);
    const Result<Record> author = casebook().reader().find(officer(), bukavu->store().author().officer);
    QVERIFY_RESULT(author);
    QCOMPARE(author->text(officer().name), QStringLiteral("Béatrice"));
}

void PackPromisesTest::promise14_aClockThatIsWrongIsNoticedAndDecidesNothing()
{
    FixedClock ahead(clock().now().addYears(1));
    OfflineCopy laptop(ahead);
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    edit(*laptop, pit, mineSite().name, QStringLiteral("of the wrong clock"));
    const Result<QString> pack = m_post.pack(*laptop, {&casebook()});
    QVERIFY_RESULT(pack);
    // Two days after the wrong clock's edit came in, the office has said something later.
    clock().advance(24LL * 3600'000);
    edit(casebook(), pit, mineSite().name, QStringLiteral("of the office"));
    const Result<PackReport> report = PackFiles(casebook()).take(*pack);
    QVERIFY_RESULT(report);
    const qint64 year = 364LL * 24 * 3600'000;
    QVERIFY(report->clockAhead >= year);
    QCOMPARE(open(casebook()).size(), 1);
    // Who has seen the wrong clock's words wins over them.
    edit(casebook(), pit, mineSite().name, QStringLiteral("decided"));
    QCOMPARE(open(casebook()).size(), 0);
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QCOMPARE(here(*laptop, pit).text(mineSite().name), QStringLiteral("decided"));
    QCOMPARE(state(*laptop), state(casebook()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--take"))
        return work(arguments);
    PackPromisesTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_packpromises.moc"
