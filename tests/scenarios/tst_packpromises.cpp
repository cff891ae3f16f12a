// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/device.h"
#include "models/entities/common/note.h"
#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/pack/receipts.h"
#include "models/storage/attachmentstore.h"
#include "tests/support/contents.h"
#include "tests/support/exchangetest.h"
#include "tests/support/killedchild.h"
#include "tests/support/offlinecopy.h"
#include "tests/support/testpack.h"

#include <QCoreApplication>

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
    // SLOTS
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

// BODY
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
