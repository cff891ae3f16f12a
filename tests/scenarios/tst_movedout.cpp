// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"

using namespace Lodebook;

/// What a laptop may hold where an office has two machines, and where it makes records itself: cases that random walks
/// found.
class MovedOutTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void forgetsWhatOneMachineGaveAndTheOtherMovedOut();
    void forgetsAnewWhatAMachineGivesThatHasNotHeard();
    void isGivenAgainWhatTheOtherMachineTookBack();
    void forgetsItsOwnVisitThatOthersMovedOut();
    void forgetsItsOwnVisitThatOthersMovedToItsOwnSite();
    void keepsASiteItMadeOutsideOfItsScope();
    void showsAConflictInASiteItMadeOutsideOfItsScope();
    void isToldByTheOfficeWhatAnotherLaptopLeftOut();

private:
    struct Office
    {
        explicit Office(const Clock &clock) : second(clock), laptop(clock) {}
        OfflineCopy second;
        OfflineCopy laptop;
    };
    /// Two sites, and a laptop that may hold the first.
    std::unique_ptr<Office> begin();
    static Record visitTo(Casebook &in, const Record &site);
    static void move(Casebook &in, const Record &visit, const Record &site);
    static bool isHere(Casebook &in, const Record &record)
    {
        return bool(in.reader().find(record.entity(), record.id()));
    }
    QStringList scope() const { return {QStringLiteral("mine_site=") + toText(m_inside.id())}; }

    Record m_inside = Record(mineSite());
    Record m_outside = Record(mineSite());
};

std::unique_ptr<MovedOutTest::Office> MovedOutTest::begin()
{
    auto office = std::make_unique<Office>(clock());
    for (OfflineCopy *one : {&office->second, &office->laptop}) {
        if (const Result<> met = m_post.introduce(casebook(), **one); !met)
            qFatal("%s", qPrintable(met.error().message));
    }
    m_inside = site(casebook(), QStringLiteral("Nyabibwe"));
    m_outside = site(casebook(), QStringLiteral("Rubaya"));
    if (!send(casebook(), *office->second) || !send(casebook(), *office->laptop, scope())
        || !send(*office->laptop, casebook()))
        qFatal("the first packs");
    return office;
}

Record MovedOutTest::visitTo(Casebook &in, const Record &site)
{
    Record made(visit());
    made.set(visit().mineSite, site.id());
    made.set(visit().purpose, QStringLiteral("Baseline"));
    if (const Result<> saved = in.store().saveChecked(made); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return made;
}

void MovedOutTest::move(Casebook &in, const Record &record, const Record &site)
{
    Record moved = here(in, record);
    moved.set(visit().mineSite, site.id());
    if (const Result<> saved = in.store().saveChecked(moved); !saved)
        qFatal("%s", qPrintable(saved.error().message));
}

void MovedOutTest::forgetsWhatOneMachineGaveAndTheOtherMovedOut()
{
    const std::unique_ptr<Office> office = begin();
    const Record made = visitTo(*office->second, m_inside);
    QVERIFY_RESULT(send(*office->second, *office->laptop, scope()));
    QVERIFY(isHere(*office->laptop, made));
    QVERIFY_RESULT(send(*office->second, casebook()));
    move(casebook(), made, m_outside);
    for (int round = 0; round < 2; ++round) { // the laptop says that it is unsure, and is told
        QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
        QVERIFY_RESULT(send(*office->laptop, casebook()));
    }
    QVERIFY(!isHere(*office->laptop, made));
}

void MovedOutTest::forgetsAnewWhatAMachineGivesThatHasNotHeard()
{
    const std::unique_ptr<Office> office = begin();
    const Record made = visitTo(casebook(), m_inside);
    QVERIFY_RESULT(send(casebook(), *office->second));
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    move(casebook(), made, m_outside);
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    QVERIFY(!isHere(*office->laptop, made));
    QVERIFY_RESULT(send(*office->second, *office->laptop, scope()));
    QVERIFY(isHere(*office->laptop, made)); // its lines come again, of actions the laptop has known
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    QVERIFY(!isHere(*office->laptop, made));
}

void MovedOutTest::isGivenAgainWhatTheOtherMachineTookBack()
{
    const std::unique_ptr<Office> office = begin();
    const Record made = visitTo(casebook(), m_inside);
    QVERIFY_RESULT(send(casebook(), *office->second));
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    QVERIFY_RESULT(send(*office->laptop, casebook())); // here it counts as held from now on
    QVERIFY_RESULT(send(*office->second, *office->laptop, scope()));
    move(*office->second, made, m_outside);
    for (int round = 0; round < 2; ++round) {
        QVERIFY_RESULT(send(*office->laptop, *office->second));
        QVERIFY_RESULT(send(*office->second, *office->laptop, scope()));
    }
    QVERIFY(!isHere(*office->laptop, made));
    QVERIFY_RESULT(send(*office->laptop, casebook())); // which has not heard of the move
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    QVERIFY(isHere(*office->laptop, made));
    // Told once, it is not said again.
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    const Result<OpenPack> pack = packOf(*office->laptop, store().author().device);
    QVERIFY_RESULT(pack);
    QVERIFY(pack->contents.manifest.forgotten.isEmpty());
}

void MovedOutTest::forgetsItsOwnVisitThatOthersMovedOut()
{
    const std::unique_ptr<Office> office = begin();
    const Record made = visitTo(*office->laptop, m_inside);
    QVERIFY_RESULT(send(*office->laptop, *office->second));
    move(*office->second, made, m_outside);
    QVERIFY_RESULT(send(*office->second, casebook()));
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    QVERIFY(!isHere(*office->laptop, made));
    QCOMPARE(here(casebook(), made).get(visit().mineSite), m_outside.id());
}

void MovedOutTest::forgetsItsOwnVisitThatOthersMovedToItsOwnSite()
{
    const std::unique_ptr<Office> office = begin();
    const Record made = visitTo(*office->laptop, m_inside);
    const Record other = visitTo(*office->laptop, m_inside);
    const Record own = site(*office->laptop, QStringLiteral("Nobody knew of it"));
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    move(casebook(), made, own); // outside of what the laptop may hold: it would never hear of it
    move(*office->laptop, other, own);
    for (int round = 0; round < 2; ++round) {
        QVERIFY_RESULT(send(*office->laptop, casebook()));
        QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    }
    QVERIFY(!isHere(*office->laptop, made));
    QCOMPARE(here(*office->laptop, other).get(visit().mineSite), own.id());
    QVERIFY(isHere(*office->laptop, own));
}

void MovedOutTest::keepsASiteItMadeOutsideOfItsScope()
{
    const std::unique_ptr<Office> office = begin();
    const Record made = site(*office->laptop, QStringLiteral("Nobody knew of it"));
    for (int round = 0; round < 3; ++round) {
        QVERIFY_RESULT(send(*office->laptop, casebook()));
        QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    }
    QVERIFY(isHere(*office->laptop, made));
    // Given to it, it comes whole.
    edit(casebook(), made, mineSite().district, QStringLiteral("Masisi"));
    QVERIFY_RESULT(
        send(casebook(), *office->laptop, scope() << QStringLiteral("mine_site=") + toText(made.id())));
    QCOMPARE(here(*office->laptop, made).text(mineSite().district), QStringLiteral("Masisi"));
}

void MovedOutTest::showsAConflictInASiteItMadeOutsideOfItsScope()
{
    const std::unique_ptr<Office> office = begin();
    const Record made = site(*office->laptop, QStringLiteral("Nobody knew of it"));
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    edit(casebook(), made, mineSite().name, QStringLiteral("Named by the office"));
    // The pack says what the office did, and not that name: the site is outside of what the laptop may hold.
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    clock().advance(1000);
    edit(*office->laptop, made, mineSite().name, QStringLiteral("Named by the laptop"));
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    QVERIFY(marks(casebook()).contains(QStringLiteral("Named by the office")));
    QVERIFY(marks(casebook()).contains(QStringLiteral("Named by the laptop")));
}

void MovedOutTest::isToldByTheOfficeWhatAnotherLaptopLeftOut()
{
    const std::unique_ptr<Office> office = begin();
    OfflineCopy other(clock(), QStringLiteral("Béatrice"));
    QVERIFY_RESULT(m_post.introduce(casebook(), *other));
    QVERIFY_RESULT(m_post.introduce(*office->laptop, *other));
    const Record made = visitTo(casebook(), m_inside);
    const QStringList both{scope().first(), QStringLiteral("mine_site=") + toText(m_outside.id())};
    QVERIFY_RESULT(send(casebook(), *other, both));
    QVERIFY_RESULT(send(casebook(), *office->laptop, scope()));
    // For whom the pack is, the visit has left; the other laptop does not know that it is there.
    move(*other, made, m_outside);
    QVERIFY_RESULT(send(*other, *office->laptop, scope()));
    QVERIFY_RESULT(send(*other, casebook()));
    QVERIFY_RESULT(send(*office->laptop, casebook()));
    QVERIFY_RESULT(send(casebook(), *office->laptop));
    QCOMPARE(here(*office->laptop, made).get(visit().mineSite), m_outside.id());
}

QTEST_GUILESS_MAIN(MovedOutTest)
#include "tst_movedout.moc"
