// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/person.h"
#include "models/programme/attendancefigures.h"
#include "models/programme/eventlist.h"
#include "models/storage/merge/mergedrecords.h"
#include "tests/support/twodesks.h"

#include <QTest>

using namespace Lodebook;

/// One event, two doors, a laptop at each, and no network between them.
class TwoDoorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void bothLetInSomebodyWhoWasInvited();
    void bothLetInSomebodyNobodyHadInvited();
    void bothSeeTheSameAfterwards();
    void oneSaysThereAndTheOtherSaysAbsent();

private:
    static Record named(const QString &name)
    {
        Record one(person());
        one.set(person().familyName, name);
        return one;
    }
    static Record gathering()
    {
        Record one(Lodebook::event());
        one.set(Lodebook::event().title, QStringLiteral("Round table"));
        one.set(Lodebook::event().startsAt, QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC));
        return one;
    }
    static QStringList statesIn(Casebook &casebook, const Record &of)
    {
        QStringList states;
        if (const Result<QList<Record>> list = attendancesAt(casebook.reader(), of.id())) {
            for (const Record &one : *list)
                states.append(one.text(attendance().state));
        }
        states.sort();
        return states;
    }
    static qint64 conflictsIn(Casebook &casebook)
    {
        Result<Statement> row = casebook.database().query(QStringLiteral("SELECT count(*) FROM open_conflict"));
        return row && row->next() ? row->value(0).toLongLong() : -1;
    }
};

void TwoDoorsTest::bothLetInSomebodyWhoWasInvited()
{
    TwoDesks desks;
    Record ana = named(QStringLiteral("Ana"));
    Record of = gathering();
    TwoDesks::keep(desks.office(), ana);
    TwoDesks::keep(desks.office(), of);
    QVERIFY(invite(desks.office().store(), of.id(), {ana.id()}));
    desks.send(desks.office());
    QVERIFY(checkIn(desks.office().store(), of.id(), ana.id()));
    QVERIFY(checkIn(desks.field().store(), of.id(), ana.id()));
    desks.send(desks.field());
    desks.send(desks.office());
    QCOMPARE(statesIn(desks.office(), of), QStringList{QStringLiteral("attended")});
    QCOMPARE(statesIn(desks.field(), of), QStringList{QStringLiteral("attended")});
    QCOMPARE(conflictsIn(desks.office()), 0);
}

void TwoDoorsTest::bothLetInSomebodyNobodyHadInvited()
{
    TwoDesks desks;
    Record ana = named(QStringLiteral("Ana"));
    Record of = gathering();
    TwoDesks::keep(desks.office(), ana);
    TwoDesks::keep(desks.office(), of);
    desks.send(desks.office());
    QVERIFY(checkIn(desks.office().store(), of.id(), ana.id()));
    QVERIFY(checkIn(desks.field().store(), of.id(), ana.id()));
    desks.send(desks.field());
    desks.send(desks.office());
    QCOMPARE(statesIn(desks.office(), of), QStringList{QStringLiteral("attended")});
    QCOMPARE(statesIn(desks.field(), of), QStringList{QStringLiteral("attended")});
    QCOMPARE(conflictsIn(desks.office()), 0);
    QCOMPARE(conflictsIn(desks.field()), 0);
}

void TwoDoorsTest::bothSeeTheSameAfterwards()
{
    TwoDesks desks;
    Record of = gathering();
    TwoDesks::keep(desks.office(), of);
    QList<Record> people;
    for (int i = 0; i < 8; ++i) {
        people.append(named(QStringLiteral("Guest %1").arg(i)));
        TwoDesks::keep(desks.office(), people.last());
    }
    desks.send(desks.office());
    for (int i = 0; i < 6; ++i)
        QVERIFY(checkIn(desks.office().store(), of.id(), people.at(i).id()));
    for (int i = 3; i < 8; ++i)
        QVERIFY(checkIn(desks.field().store(), of.id(), people.at(i).id()));
    QVERIFY(checkInGuest(desks.field().store(), of.id(), {.givenName = QStringLiteral("Cleo"), .familyName = QStringLiteral("Diaz")}));
    desks.send(desks.field());
    desks.send(desks.office());
    desks.send(desks.field());
    QCOMPARE(statesIn(desks.office(), of), QStringList(9, QStringLiteral("attended")));
    QCOMPARE(statesIn(desks.field(), of), statesIn(desks.office(), of));
    QCOMPARE(conflictsIn(desks.office()), 0);
}

void TwoDoorsTest::oneSaysThereAndTheOtherSaysAbsent()
{
    TwoDesks desks;
    Record ana = named(QStringLiteral("Ana"));
    Record of = gathering();
    TwoDesks::keep(desks.office(), ana);
    TwoDesks::keep(desks.office(), of);
    QVERIFY(invite(desks.office().store(), of.id(), {ana.id()}));
    desks.send(desks.office());
    QVERIFY(closeList(desks.office().store(), of.id()));
    QVERIFY(checkIn(desks.field().store(), of.id(), ana.id()));
    desks.send(desks.field());
    QCOMPARE(statesIn(desks.office(), of).size(), 1);
    QCOMPARE(conflictsIn(desks.office()), 1); // a person has to say
}

QTEST_GUILESS_MAIN(TwoDoorsTest)
#include "tst_twodoors.moc"
