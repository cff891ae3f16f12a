// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/contents.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"

using namespace Lodebook;

/// What the exchange of packs promises about records: the promises 1 to 7. The others stand in tst_packpromises.cpp.
class PromisesTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void promise01_nothingTypedIsLost();
    void promise02_whoHasSeenTheSamePacksHasTheSameState();
    void promise03_differentFieldsNeverConflict();
    void promise03_theSameValueIsNoConflict();
    void promise04_aConflictIsShownAndAPersonDecides();
    void promise04_whoHasSeenAConflictResolvesItByAnEdit();
    void promise05_deleteAgainstEditIsAConflict_data();
    void promise05_deleteAgainstEditIsAConflict();
    void promise05_childrenOfADeletedRecordAreNotOrphaned();
    void promise05_aChildThatMovesTakesItsNewParentAlong();
    void promise06_twinsAreKeptUntilAPersonMergesThem();
    void promise07_linksHold();
    void promise07_whatIsLinkedToDoesNotGo();
};

void PromisesTest::promise01_nothingTypedIsLost()
{
    OfflineCopy bukavu(clock(), QStringLiteral("Béatrice"));
    OfflineCopy goma(clock(), QStringLiteral("Chantal"));
    const QList<Casebook *> all{&casebook(), &*bukavu, &*goma};
    for (Casebook *laptop : {&*bukavu, &*goma})
        QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("first"));
    QStringList typed{QStringLiteral("first")};
    for (Casebook *laptop : {&*bukavu, &*goma})
        swap(casebook(), *laptop);
    for (int round = 1; round <= 4; ++round) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            clock().advance(1000 * (1 + (round * 7 + i) % 5));
            typed.append(QStringLiteral("round %1 of %2").arg(round).arg(i));
            edit(*all.at(i), pit, mineSite().name, typed.last());
            typed.append(typed.last() + QStringLiteral(", better"));
            edit(*all.at(i), pit, mineSite().name, typed.last());
        }
        if (round == 2) { // what is not wanted, and a record that goes, are findable as well
            const Result<QString> pack = m_post.pack(*goma, {&casebook()});
            QVERIFY_RESULT(pack);
            QVERIFY_RESULT(PackFiles(casebook()).take(*pack, {{mineSite().Entity::name(), pit.id(), mineSite().name.name()}}));
        }
        if (round == 3)
            QVERIFY_RESULT(bukavu->store().remove(mineSite(), pit.id()));
        QVERIFY_RESULT(m_post.send(round % 2 ? *bukavu : *goma, casebook()));
        QVERIFY_RESULT(m_post.send(casebook(), round % 2 ? *goma : *bukavu));
        if (round == 3)
            QVERIFY_RESULT(bukavu->store().restore(mineSite(), pit.id()));
    }
    for (int turn = 0; turn < 2; ++turn) {
        for (Casebook *laptop : {&*bukavu, &*goma})
            swap(casebook(), *laptop);
    }
    QCOMPARE(typed.size(), 25);
    for (int turn = 0; turn < 2; ++turn) { // before and after somebody decides
        for (Casebook *side : all) {
            for (const QString &text : std::as_const(typed))
                QVERIFY2(isFindable(*side, pit, mineSite().name, text), qPrintable(text));
            QCOMPARE(state(*side), state(casebook()));
            QCOMPARE(findingsIn(side->reader()), QString());
        }
        for (const OpenConflict &conflict : open(*goma))
            QVERIFY_RESULT(Conflicts(*goma).decide(conflict, Conflicts::Take::Theirs));
        QCOMPARE(open(*goma).size(), 0);
        swap(casebook(), *goma);
        swap(casebook(), *bukavu);
    }
    QCOMPARE(open(casebook()).size(), 0);
}

void PromisesTest::promise02_whoHasSeenTheSamePacksHasTheSameState()
{
    OfflineCopy bukavu(clock(), QStringLiteral("Béatrice"));
    OfflineCopy goma(clock(), QStringLiteral("Chantal"));
    OfflineCopy kigali(clock(), QStringLiteral("Dieudonné"));
    const QList<Casebook *> receivers{&casebook(), &*kigali};
    for (Casebook *one : receivers) {
        for (Casebook *other : {&*bukavu, &*goma})
            QVERIFY_RESULT(m_post.introduce(*one, *other));
    }
    QVERIFY_RESULT(m_post.introduce(*bukavu, *goma));
    const Record pit = site(*bukavu, QStringLiteral("Nyabibwe"));
    QStringList packs;
    const auto post = [&](Casebook &from) {
        const Result<QString> pack = m_post.pack(from, receivers);
        QVERIFY_RESULT(pack);
        packs.append(*pack);
    };
    post(*bukavu);
    swap(*bukavu, *goma);
    edit(*goma, pit, mineSite().name, QStringLiteral("Nyabibwe II"));
    remark(*goma, pit, QStringLiteral("Two shafts."));
    post(*goma);
    clock().advance(5000);
    edit(*bukavu, pit, mineSite().name, QStringLiteral("Nyabibwe III"));
    site(*bukavu, QStringLiteral("Rubaya"));
    post(*bukavu);
    QVERIFY_RESULT(goma->store().remove(mineSite(), pit.id()));
    post(*goma);
    const QList<QList<int>> orders{{0, 1, 2, 3}, {3, 2, 2, 1, 0, 3}};
    for (int i = 0; i < 2; ++i) {
        for (const int which : orders.at(i))
            QVERIFY_RESULT(PackFiles(*receivers.at(i)).take(packs.at(which)));
    }
    QVERIFY(open(casebook()).size() > 0);
    QCOMPARE(state(*kigali), state(casebook()));
    QCOMPARE(findingsIn(casebook().reader()), QString());
    QCOMPARE(findingsIn(kigali->reader()), QString());
}

void PromisesTest::promise03_differentFieldsNeverConflict()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(casebook(), pit, mineSite().district, QStringLiteral("Kalehe"));
    edit(*laptop, pit, mineSite().licence, QStringLiteral("PE 12"));
    edit(casebook(), pit, mineSite().village, QStringLiteral("Nyabibwe-Centre"));
    swap(*laptop, casebook());
    for (Casebook *side : {&casebook(), &*laptop}) {
        QCOMPARE(here(*side, pit).text(mineSite().district), QStringLiteral("Kalehe"));
        QCOMPARE(here(*side, pit).text(mineSite().licence), QStringLiteral("PE 12"));
        QCOMPARE(here(*side, pit).text(mineSite().village), QStringLiteral("Nyabibwe-Centre"));
        QCOMPARE(open(*side).size(), 0);
    }
    QCOMPARE(state(*laptop), state(casebook()));
}

void PromisesTest::promise03_theSameValueIsNoConflict()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(casebook(), pit, mineSite().district, QStringLiteral("Kalehe"));
    clock().advance(1000);
    edit(*laptop, pit, mineSite().district, QStringLiteral("Masisi"));
    edit(*laptop, pit, mineSite().district, QStringLiteral("Kalehe"));
    swap(*laptop, casebook());
    QCOMPARE(open(casebook()).size(), 0);
    QCOMPARE(state(*laptop), state(casebook()));
}

void PromisesTest::promise04_aConflictIsShownAndAPersonDecides()
{
    OfflineCopy bukavu(clock(), QStringLiteral("Béatrice"));
    OfflineCopy goma(clock(), QStringLiteral("Chantal"));
    for (Casebook *laptop : {&*bukavu, &*goma})
        QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    for (Casebook *laptop : {&*bukavu, &*goma})
        swap(casebook(), *laptop);
    const QDateTime first = clock().now();
    edit(*bukavu, pit, mineSite().name, QStringLiteral("of Béatrice"));
    clock().advance(60'000);
    edit(*goma, pit, mineSite().name, QStringLiteral("of Chantal"));
    for (int turn = 0; turn < 2; ++turn) {
        swap(*goma, casebook());
        swap(*bukavu, casebook());
    }
    for (Casebook *side : {&casebook(), &*bukavu, &*goma}) {
        QCOMPARE(here(*side, pit).text(mineSite().name), QStringLiteral("of Chantal")); // the later one, everywhere
        const QList<OpenConflict> waiting = open(*side);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().before.toString(), QStringLiteral("Nyabibwe"));
        QCOMPARE(waiting.first().sides.size(), 2);
        QCOMPARE(waiting.first().sides.first().officerName, QStringLiteral("Chantal"));
        QCOMPARE(waiting.first().sides.first().device, goma.device());
        QCOMPARE(waiting.first().sides.last().value.toString(), QStringLiteral("of Béatrice"));
        QCOMPARE(waiting.first().sides.last().officerName, QStringLiteral("Béatrice"));
        QCOMPARE(waiting.first().sides.last().at, first);
        QCOMPARE(waiting.first().sides.last().isOurs, side == &*bukavu);
    }
    // The office decides for neither; what it decides is an ordinary action, which can be taken back.
    QVERIFY_RESULT(Conflicts(casebook()).decide(open(casebook()).first(), QVariant(QStringLiteral("Nyabibwe-Centre"))));
    QCOMPARE(open(casebook()).size(), 0);
    for (Casebook *laptop : {&*bukavu, &*goma}) {
        swap(casebook(), *laptop);
        QCOMPARE(open(*laptop).size(), 0);
        QCOMPARE(here(*laptop, pit).text(mineSite().name), QStringLiteral("Nyabibwe-Centre"));
    }
    QCOMPARE(state(*bukavu), state(casebook()));
}

void PromisesTest::promise04_whoHasSeenAConflictResolvesItByAnEdit()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(casebook(), pit, mineSite().name, QStringLiteral("ours"));
    edit(*laptop, pit, mineSite().name, QStringLiteral("theirs"));
    swap(*laptop, casebook());
    QCOMPARE(open(*laptop).size(), 1);
    edit(*laptop, pit, mineSite().district, QStringLiteral("Kalehe")); // another field decides nothing
    QCOMPARE(open(*laptop).size(), 1);
    edit(*laptop, pit, mineSite().name, QStringLiteral("both"));
    QCOMPARE(open(*laptop).size(), 0);
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    QCOMPARE(open(casebook()).size(), 0);
    QCOMPARE(here(casebook(), pit).text(mineSite().name), QStringLiteral("both"));
}

void PromisesTest::promise05_deleteAgainstEditIsAConflict_data()
{
    QTest::addColumn<bool>("isDeletedInTheEnd");
    QTest::newRow("deleted in the end") << true;
    QTest::newRow("kept in the end") << false;
}

void PromisesTest::promise05_deleteAgainstEditIsAConflict()
{
    QFETCH(bool, isDeletedInTheEnd);
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(*laptop, pit, mineSite().district, QStringLiteral("Kalehe"));
    clock().advance(60'000);
    QVERIFY_RESULT(casebook().store().remove(mineSite(), pit.id()));
    swap(*laptop, casebook());
    for (Casebook *side : {&casebook(), &*laptop}) {
        QVERIFY(!here(*side, pit).isDeleted());
        QCOMPARE(here(*side, pit).text(mineSite().district), QStringLiteral("Kalehe"));
        QCOMPARE(open(*side).size(), 1);
        QCOMPARE(open(*side).first().kind, OpenConflict::Kind::Delete);
        QCOMPARE(open(*side).first().sides.size(), 2);
    }
    QVERIFY_RESULT(Conflicts(*laptop).decideToDelete(open(*laptop).first(), isDeletedInTheEnd));
    swap(*laptop, casebook());
    for (Casebook *side : {&casebook(), &*laptop}) {
        QCOMPARE(here(*side, pit).isDeleted(), isDeletedInTheEnd);
        QCOMPARE(open(*side).size(), 0);
        QCOMPARE(findingsIn(side->reader()), QString());
    }
    QCOMPARE(state(*laptop), state(casebook()));
}

void PromisesTest::promise05_childrenOfADeletedRecordAreNotOrphaned()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record old = remark(casebook(), pit, QStringLiteral("An old remark."));
    swap(casebook(), *laptop);
    const Record added = remark(*laptop, pit, QStringLiteral("The shaft is flooded."));
    clock().advance(60'000);
    QVERIFY_RESULT(casebook().store().remove(mineSite(), pit.id()));
    swap(*laptop, casebook());
    for (Casebook *side : {&casebook(), &*laptop}) {
        QVERIFY(!here(*side, pit).isDeleted());
        QVERIFY(!here(*side, added).isDeleted());
        QCOMPARE(open(*side).size(), 1);
        QCOMPARE(open(*side).first().record, pit.id());
        QCOMPARE(findingsIn(side->reader()), QString());
    }
    // Deleting it in the knowledge of its children takes them along.
    QVERIFY_RESULT(Conflicts(casebook()).decideToDelete(open(casebook()).first(), true));
    swap(casebook(), *laptop);
    for (Casebook *side : {&casebook(), &*laptop}) {
        for (const Record &record : {pit, old, added})
            QVERIFY(here(*side, record).isDeleted());
        QCOMPARE(open(*side).size(), 0);
        QCOMPARE(findingsIn(side->reader()), QString());
    }
}

void PromisesTest::promise05_aChildThatMovesTakesItsNewParentAlong()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record from = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record to = site(casebook(), QStringLiteral("Rubaya"));
    Record about = remark(casebook(), from, QStringLiteral("Two shafts."));
    swap(casebook(), *laptop);
    about = here(*laptop, about);
    about.set(note().about, RecordRef{to.entity().name(), to.id()});
    QVERIFY_RESULT(laptop->store().save(about));
    QVERIFY_RESULT(store().remove(mineSite(), to.id()));
    swap(*laptop, casebook());
    for (Casebook *side : {&casebook(), &*laptop}) {
        QVERIFY(!here(*side, to).isDeleted());
        QCOMPARE(open(*side).size(), 1);
        QCOMPARE(findingsIn(side->reader()), QString());
    }
    QCOMPARE(state(*laptop), state(casebook()));
    // Once it belongs to the first again, nothing keeps the other.
    about = here(*laptop, about);
    about.set(note().about, RecordRef{from.entity().name(), from.id()});
    QVERIFY_RESULT(laptop->store().save(about));
    swap(*laptop, casebook());
    QCOMPARE(state(*laptop), state(casebook()));
    QCOMPARE(findingsIn(casebook().reader()), QString());
}

void PromisesTest::promise06_twinsAreKeptUntilAPersonMergesThem()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record ours = site(casebook(), QStringLiteral("Nyabibwe"));
    const Record theirs = site(*laptop, QStringLiteral("Nyabibwé"));
    edit(casebook(), ours, mineSite().siteCode, QStringLiteral("SK-001"));
    edit(*laptop, theirs, mineSite().siteCode, QStringLiteral("SK-001"));
    edit(*laptop, theirs, mineSite().licence, QStringLiteral("PE 12"));
    const Record about = remark(*laptop, theirs, QStringLiteral("Two shafts."));
    const Result<PackReport> report = m_post.send(*laptop, casebook());
    QVERIFY_RESULT(report);
    QCOMPARE(report->twins, 1);
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QCOMPARE(state(*laptop), state(casebook()));
    QCOMPARE(open(casebook()).size(), 1);
    const OpenConflict twins = open(casebook()).first();
    QCOMPARE(twins.kind, OpenConflict::Kind::Twin);
    const bool oursFirst = twins.sides.first().record == ours.id();
    QVERIFY_RESULT(Conflicts(casebook()).decide(twins, Conflicts::side(twins, Conflicts::Take::Ours).record == ours.id()
                                                           ? Conflicts::Take::Ours
                                                           : Conflicts::Take::Theirs));
    QVERIFY(oursFirst || twins.sides.last().record == ours.id());
    const auto isMerged = [&](Casebook &side) {
        return !here(side, ours).isDeleted() && here(side, theirs).isDeleted() && here(side, ours).text(mineSite().licence) == QLatin1String("PE 12")
            && here(side, about).get(note().about)->id == ours.id() && open(side).isEmpty();
    };
    QVERIFY(isMerged(casebook()));
    QVERIFY_RESULT(casebook().undoStack().undo()); // in one go
    QVERIFY(!here(casebook(), theirs).isDeleted());
    QCOMPARE(here(casebook(), about).get(note().about)->id, theirs.id());
    QCOMPARE(open(casebook()).size(), 1);
    QVERIFY_RESULT(casebook().undoStack().redo());
    QVERIFY(isMerged(casebook()));
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QVERIFY(!here(*laptop, ours).isDeleted());
    QVERIFY(here(*laptop, theirs).isDeleted());
    QCOMPARE(here(*laptop, ours).text(mineSite().licence), QStringLiteral("PE 12"));
    QCOMPARE(here(*laptop, about).get(note().about)->id, ours.id());
    QCOMPARE(marks(*laptop), QString());
    QCOMPARE(state(*laptop), state(casebook()));
    QCOMPARE(findingsIn(laptop->reader()), QString());
}

void PromisesTest::promise07_linksHold()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    Record buyer(organisation());
    buyer.set(organisation().name, QStringLiteral("COMIKA"));
    buyer.set(organisation().kind, QStringLiteral("company"));
    buyer.set(organisation().restricted, true);
    QVERIFY_RESULT(laptop->store().save(buyer));
    Record pit = site(*laptop, QStringLiteral("Nyabibwe"));
    pit.set(mineSite().cooperative, buyer.id());
    QVERIFY_RESULT(laptop->store().save(pit));
    const Record about = remark(*laptop, buyer, QStringLiteral("Buys at night."));
    const Result<PackReport> report = m_post.send(*laptop, casebook());
    QVERIFY_RESULT(report);
    QCOMPARE(report->heldBack, 2); // the link, and the remark that cannot be without what it is about
    QVERIFY(here(casebook(), pit).isEmpty(mineSite().cooperative));
    QVERIFY(!casebook().reader().find(note(), about.id()));
    const Result<QList<HeldBack>> held = MergedRecords(store()).heldBack();
    QVERIFY_RESULT(held);
    QCOMPARE(held->size(), 2);
    for (const HeldBack &one : *held)
        QVERIFY(one.isWaiting);
    QCOMPARE(findingsIn(casebook().reader()), QString());
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QCOMPARE(here(*laptop, pit).get(mineSite().cooperative), buyer.id()); // held back here is not taken away there
    buyer.clear(organisation().restricted);
    QVERIFY_RESULT(laptop->store().save(buyer));
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    QCOMPARE(here(casebook(), pit).get(mineSite().cooperative), buyer.id());
    QCOMPARE(here(casebook(), about).text(note().text), QStringLiteral("Buys at night."));
    QCOMPARE(MergedRecords(store()).heldBack()->size(), 0);
    QCOMPARE(state(casebook()), state(*laptop));
}

void PromisesTest::promise07_whatIsLinkedToDoesNotGo()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    Record buyer(organisation());
    buyer.set(organisation().name, QStringLiteral("COMIKA"));
    buyer.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT(store().save(buyer));
    Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    pit = here(*laptop, pit);
    pit.set(mineSite().cooperative, buyer.id());
    QVERIFY_RESULT(laptop->store().save(pit));
    QVERIFY_RESULT(store().remove(organisation(), buyer.id()));
    swap(*laptop, casebook());
    QCOMPARE(state(*laptop), state(casebook()));
    for (Casebook *side : {&casebook(), &*laptop}) {
        QCOMPARE(here(*side, pit).get(mineSite().cooperative), buyer.id());
        QVERIFY_RESULT(side->reader().find(organisation(), buyer.id()));
        QCOMPARE(findingsIn(side->reader()), QString());
    }
}

QTEST_GUILESS_MAIN(PromisesTest)
#include "tst_promises.moc"
