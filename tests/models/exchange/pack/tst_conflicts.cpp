// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/conflicts.h"

#include "models/entities/common/officer.h"
#include "models/entities/field/minesite.h"
#include "tests/support/exchangetest.h"
#include "tests/support/offlinecopy.h"

using namespace Lodebook;

class ConflictsTest final : public ExchangeTest
{
    Q_OBJECT

private slots:
    void namesEachTheSameOnEveryDevice();
    void tellsWhatStoodBeforeAllSides();
    void takesOneSide_data();
    void takesOneSide();
    void takesAnyValueTheFieldCanTake();
    void isDecidedOnce();
    void decidesADeletionEitherWay();
    void countsWhatAnOfficerMayNotSee();

private:
    /// Two devices that have set the name of one site differently.
    Record disagree(OfflineCopy &laptop);
};

Record ConflictsTest::disagree(OfflineCopy &laptop)
{
    [&] { QVERIFY_RESULT(m_post.introduce(casebook(), *laptop)); }();
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    edit(casebook(), pit, mineSite().name, QStringLiteral("ours"));
    clock().advance(1000);
    edit(*laptop, pit, mineSite().name, QStringLiteral("theirs"));
    swap(*laptop, casebook());
    return here(casebook(), pit);
}

void ConflictsTest::namesEachTheSameOnEveryDevice()
{
    OfflineCopy laptop(clock());
    const Record pit = disagree(laptop);
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    const QString id = QStringLiteral("mine_site/%1/name").arg(toText(pit.id()));
    for (Casebook *side : {&casebook(), &*laptop}) {
        const Result<OpenConflict> conflict = Conflicts(*side).find(id);
        QVERIFY_RESULT(conflict);
        QCOMPARE(conflict->kind, OpenConflict::Kind::Field);
        QCOMPARE(conflict->field, &mineSite().name);
        QCOMPARE(conflict->title, QStringLiteral("theirs"));
        QCOMPARE(conflict->before.toString(), QStringLiteral("Nyabibwe"));
        QCOMPARE(conflict->sides.size(), 2);
        QCOMPARE(conflict->sides.first().value.toString(), QStringLiteral("theirs"));
        QCOMPARE(conflict->sides.first().isOurs, side == &*laptop);
        QCOMPARE(*Conflicts(*side).count(), 1);
    }
    QCOMPARE(Conflicts(casebook()).find(QStringLiteral("mine_site/nothing")).error().kind, Error::Kind::Missing);
}

void ConflictsTest::tellsWhatStoodBeforeAllSides()
{
    OfflineCopy laptop(clock());
    QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
    const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
    swap(casebook(), *laptop);
    for (const char *draft : {"first", "second"}) { // each of them changed his mind
        for (Casebook *side : {&casebook(), &*laptop})
            edit(*side, pit, mineSite().licence, side->store().author().deviceCode + QLatin1String(draft));
        edit(*laptop, pit, mineSite().name, QLatin1String(draft));
    }
    edit(casebook(), pit, mineSite().name, QStringLiteral("third"));
    QVERIFY_RESULT(m_post.send(*laptop, casebook()));
    const QList<OpenConflict> conflicts = open(casebook());
    QCOMPARE(conflicts.size(), 2);
    for (const OpenConflict &conflict : conflicts)
        QCOMPARE(conflict.before.toString(),
                 conflict.field == &mineSite().name ? QStringLiteral("Nyabibwe") : QString());
}

void ConflictsTest::takesOneSide_data()
{
    QTest::addColumn<bool>("ours");
    QTest::newRow("ours") << true;
    QTest::newRow("theirs") << false;
}

void ConflictsTest::takesOneSide()
{
    QFETCH(bool, ours);
    OfflineCopy laptop(clock());
    const Record pit = disagree(laptop);
    const OpenConflict conflict = open(casebook()).first();
    QVERIFY_RESULT(Conflicts(casebook()).decide(conflict, ours ? Conflicts::Take::Ours : Conflicts::Take::Theirs));
    QCOMPARE(here(casebook(), pit).text(mineSite().name), ours ? QStringLiteral("ours") : QStringLiteral("theirs"));
    QCOMPARE(*Conflicts(casebook()).count(), 0);
    QVERIFY_RESULT(m_post.send(casebook(), *laptop));
    QCOMPARE(*Conflicts(*laptop).count(), 0);
    QCOMPARE(state(*laptop), state(casebook()));
}

void ConflictsTest::takesAnyValueTheFieldCanTake()
{
    OfflineCopy laptop(clock());
    const Record pit = disagree(laptop);
    Conflicts conflicts(casebook());
    const OpenConflict conflict = open(casebook()).first();
    const Result<> none = conflicts.decide(conflict, QVariant());
    QVERIFY(!none); // a site has a name
    QCOMPARE(*conflicts.count(), 1);
    QVERIFY_RESULT(conflicts.decide(conflict, QVariant(QStringLiteral("both"))));
    QCOMPARE(here(casebook(), pit).text(mineSite().name), QStringLiteral("both"));
}

void ConflictsTest::isDecidedOnce()
{
    OfflineCopy laptop(clock());
    disagree(laptop);
    Conflicts conflicts(casebook());
    const OpenConflict conflict = open(casebook()).first();
    QVERIFY_RESULT(conflicts.decide(conflict, Conflicts::Take::Ours));
    const Result<qint64> last = ChangeLog(casebook().database()).lastChange();
    const Result<> again = conflicts.decide(conflict, Conflicts::Take::Theirs);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Missing);
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), *last);
    QVERIFY(!conflicts.decideToDelete(conflict, true)); // it is no deletion
}

void ConflictsTest::decidesADeletionEitherWay()
{
    for (const bool isDeleted : {true, false}) {
        OfflineCopy laptop(clock());
        QVERIFY_RESULT(m_post.introduce(casebook(), *laptop));
        const Record pit = site(casebook(), QStringLiteral("Nyabibwe"));
        QVERIFY_RESULT(m_post.send(casebook(), *laptop));
        QVERIFY_RESULT(store().remove(mineSite(), pit.id()));
        edit(*laptop, pit, mineSite().district, QStringLiteral("Kalehe"));
        QVERIFY_RESULT(m_post.send(*laptop, casebook()));
        const Result<OpenConflict> conflict =
            Conflicts(casebook()).find(QStringLiteral("mine_site/") + toText(pit.id()));
        QVERIFY_RESULT(conflict);
        QCOMPARE(conflict->kind, OpenConflict::Kind::Delete);
        const ConflictSide &ours = Conflicts::side(*conflict, Conflicts::Take::Ours);
        QVERIFY(ours.isDeletion && ours.isOurs);
        QVERIFY_RESULT(
            Conflicts(casebook()).decide(*conflict, isDeleted ? Conflicts::Take::Ours : Conflicts::Take::Theirs));
        QCOMPARE(here(casebook(), pit).isDeleted(), isDeleted);
        QCOMPARE(*Conflicts(casebook()).count(), 0);
    }
}

void ConflictsTest::countsWhatAnOfficerMayNotSee()
{
    OfflineCopy laptop(clock());
    const Record pit = disagree(laptop);
    Record reader(officer());
    reader.set(officer().name, QStringLiteral("Auditor"));
    reader.set(officer().part, QStringLiteral("reader"));
    QVERIFY_RESULT(store().save(reader));
    Record hidden = here(casebook(), pit);
    hidden.set(mineSite().restricted, true);
    QVERIFY_RESULT(store().save(hidden));
    QCOMPARE(open(casebook()).size(), 1);
    const Result<std::unique_ptr<Casebook>> auditor =
        Casebook::open(location(), {.officer = QStringLiteral("Auditor")});
    QVERIFY_RESULT(auditor);
    QCOMPARE(*Conflicts(**auditor).count(), 1);
    QCOMPARE(open(**auditor).size(), 0);
}

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
