// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/eventlist.h"

#include "models/entities/partners/attendance.h"
#include "models/entities/partners/campaign.h"
#include "models/entities/partners/communication.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/entities/partners/role.h"
#include "models/programme/attendancefigures.h"
#include "models/programme/deadlines.h"
#include "models/programme/derivedvalues.h"
#include "models/programme/recordmerge.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class EventListTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void invitesWithTheOrganisationOfThatDay();
    void invitesNobodyTwiceAndIsUndoneWhole();
    void takesBackWhoWasTakenOffTheList();
    void refusesPeopleWhoAreInTheBin();
    void checksInWhoeverComes();
    void makesAGuestOutOfAName();
    void writesDownWhoDidNotCome();
    void countsByWhatWasWrittenDown();
    void reachesEverybodyOnce();
    void foldsTheRecordsOfMergedPeople();
    void refusesAnEventThatEndsBeforeItStarts();
    void remindsOfListsAndOfWhatWasToBePublished();

private:
    Record saved(Record record)
    {
        if (const Result<> done = store().save(record); !done)
            qWarning("%s", qPrintable(done.error().message));
        return record;
    }
    Record house(const QString &name, const QString &pillar)
    {
        Record one = newOrganisation(name);
        one.set(organisation().pillar, pillar);
        return saved(one);
    }
    Record somebody(const QString &name, const RecordId &at = {}, const QDate &from = {}, const QDate &until = {})
    {
        Record one(person());
        one.set(person().familyName, name);
        one = saved(one);
        if (!at.isNull()) {
            Record held(role());
            held.set(role().person, one.id());
            held.set(role().organisation, at);
            if (from.isValid())
                held.set(role().from, from);
            if (until.isValid())
                held.set(role().until, until);
            saved(held);
        }
        return one;
    }
    Record gathering(const QDate &on = {2026, 2, 10}, const RecordId &of = {})
    {
        Record one(Lodebook::event());
        one.set(Lodebook::event().title, QStringLiteral("Round table"));
        one.set(Lodebook::event().startsAt, QDateTime(on, QTime(10, 0), Qt::UTC));
        if (!of.isNull())
            one.set(Lodebook::event().campaign, of);
        return saved(one);
    }
    Record at(const Record &of, const Record &who)
    {
        const Result<Record> found = store().reader().find(attendance(), attendanceId(of.id(), who.id()));
        return found ? *found : Record(attendance());
    }
    int onTheList(const Record &of)
    {
        const Result<QList<Record>> list = attendancesAt(store().reader(), of.id());
        return list ? int(list->size()) : -1;
    }
};

void EventListTest::invitesWithTheOrganisationOfThatDay()
{
    const Record old = house(QStringLiteral("Old house"), QStringLiteral("civil_society"));
    const Record now = house(QStringLiteral("New house"), QStringLiteral("supply_chain"));
    const Record ana = somebody(QStringLiteral("Ana"), old.id(), {}, {2026, 1, 31});
    Record held(role());
    held.set(role().person, ana.id());
    held.set(role().organisation, now.id());
    held.set(role().from, QDate(2026, 2, 1));
    saved(held);
    const Record later = gathering({2026, 2, 10});
    const Record earlier = gathering({2026, 1, 10});
    const Record free = somebody(QStringLiteral("Free"));
    const Result<InvitationReport> report = invite(store(), later.id(), {ana.id(), free.id()});
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 2);
    QCOMPARE(report->noOrganisation, QList<RecordId>{free.id()});
    QVERIFY_RESULT(invite(store(), earlier.id(), {ana.id()}));
    QCOMPARE(at(later, ana).text(attendance().pillar), QStringLiteral("supply_chain"));
    QCOMPARE(at(earlier, ana).text(attendance().pillar), QStringLiteral("civil_society"));
    QCOMPARE(at(later, ana).text(attendance().state), QStringLiteral("invited"));
}

void EventListTest::invitesNobodyTwiceAndIsUndoneWhole()
{
    const Record ana = somebody(QStringLiteral("Ana"));
    const Record ben = somebody(QStringLiteral("Ben"));
    const Record of = gathering();
    QVERIFY_RESULT(checkIn(store(), of.id(), ana.id()));
    const Result<InvitationReport> report = invite(store(), of.id(), {ana.id(), ben.id(), ben.id()});
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->already, 2);
    QCOMPARE(at(of, ana).text(attendance().state), QStringLiteral("attended")); // it is not taken back
    QCOMPARE(onTheList(of), 2);
    QVERIFY_RESULT(UndoStack(store()).undoBatch(report->batch));
    QCOMPARE(onTheList(of), 1);
}

void EventListTest::takesBackWhoWasTakenOffTheList()
{
    const Record ana = somebody(QStringLiteral("Ana"));
    const Record of = gathering();
    QVERIFY_RESULT(invite(store(), of.id(), {ana.id()}));
    QVERIFY_RESULT(store().remove(attendance(), at(of, ana).id()));
    QCOMPARE(onTheList(of), 0);
    QVERIFY_RESULT(checkIn(store(), of.id(), ana.id()));
    QCOMPARE(onTheList(of), 1);
    QCOMPARE(at(of, ana).text(attendance().state), QStringLiteral("attended"));
}

void EventListTest::refusesPeopleWhoAreInTheBin()
{
    const Record ana = somebody(QStringLiteral("Ana"));
    const Record ben = somebody(QStringLiteral("Ben"));
    const Record of = gathering();
    QVERIFY_RESULT(store().remove(person(), ben.id()));
    const Result<InvitationReport> report = invite(store(), of.id(), {ana.id(), ben.id()});
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(QLatin1String("Ben")), qPrintable(report.error().message));
    QCOMPARE(onTheList(of), 0); // all or nobody
}

void EventListTest::checksInWhoeverComes()
{
    const Record here = house(QStringLiteral("House"), QStringLiteral("government"));
    const Record ana = somebody(QStringLiteral("Ana"), here.id());
    const Record ben = somebody(QStringLiteral("Ben"), here.id());
    const Record of = gathering();
    QVERIFY_RESULT(invite(store(), of.id(), {ana.id()}));
    QVERIFY_RESULT(checkIn(store(), of.id(), ana.id()));
    QVERIFY_RESULT(checkIn(store(), of.id(), ben.id())); // nobody asked him
    QVERIFY_RESULT(checkIn(store(), of.id(), ben.id()));
    QCOMPARE(onTheList(of), 2);
    QCOMPARE(at(of, ben).text(attendance().pillar), QStringLiteral("government"));
    QVERIFY_RESULT(UndoStack(store()).undo()); // the second time wrote nothing
    QCOMPARE(onTheList(of), 1);
}

void EventListTest::makesAGuestOutOfAName()
{
    const Record here = house(QStringLiteral("House"), QStringLiteral("civil_society"));
    const Record of = gathering();
    const Result<RecordId> guest = checkInGuest(store(), of.id(), {.givenName = QStringLiteral("Cleo"), .familyName = QStringLiteral("Diaz"),
                                                                   .organisation = here.id(), .sex = QStringLiteral("female")});
    QVERIFY_RESULT(guest);
    const Result<Record> there = store().reader().find(attendance(), attendanceId(of.id(), *guest));
    QVERIFY_RESULT(there);
    QCOMPARE(there->text(attendance().pillar), QStringLiteral("civil_society"));
    QCOMPARE(there->text(attendance().sex), QStringLiteral("female"));
    QVERIFY_RESULT(UndoStack(store()).undo()); // person, role and attendance together
    QCOMPARE(onTheList(of), 0);
    const Result<RecordId> nameless = checkInGuest(store(), of.id(), {.givenName = QStringLiteral("Cleo")});
    QVERIFY(!nameless);
    QCOMPARE(*store().reader().count(Query(person())), 0);
}

void EventListTest::writesDownWhoDidNotCome()
{
    const Record ana = somebody(QStringLiteral("Ana"));
    const Record ben = somebody(QStringLiteral("Ben"));
    const Record of = gathering();
    QVERIFY_RESULT(invite(store(), of.id(), {ana.id(), ben.id()}));
    QVERIFY_RESULT(checkIn(store(), of.id(), ana.id()));
    const Result<int> closed = closeList(store(), of.id());
    QVERIFY_RESULT(closed);
    QCOMPARE(*closed, 1);
    QCOMPARE(at(of, ben).text(attendance().state), QStringLiteral("absent"));
    QVERIFY_RESULT(checkIn(store(), of.id(), ben.id())); // and came late after all
    QCOMPARE(at(of, ben).text(attendance().state), QStringLiteral("attended"));
}

void EventListTest::countsByWhatWasWrittenDown()
{
    const Record trade = house(QStringLiteral("Trade"), QStringLiteral("supply_chain"));
    const Record state = house(QStringLiteral("State"), QStringLiteral("government"));
    const Record of = gathering();
    for (const auto &[name, at] : {std::pair(QStringLiteral("A"), trade.id()), std::pair(QStringLiteral("B"), trade.id()),
                                   std::pair(QStringLiteral("C"), state.id()), std::pair(QStringLiteral("D"), RecordId())})
        QVERIFY_RESULT(checkIn(store(), of.id(), somebody(name, at).id()));
    QVERIFY_RESULT(invite(store(), of.id(), {somebody(QStringLiteral("E"), trade.id()).id()}));
    const Result<QList<Record>> list = attendancesAt(store().reader(), of.id());
    QVERIFY_RESULT(list);
    QCOMPARE(attendedBy(*list, attendance().pillar),
             (QList<AttendancePart>{{QStringLiteral("supply_chain"), 2}, {QStringLiteral("government"), 1}, {QString(), 1}}));
    DerivedValues values(store().reader(), {2026, 3, 1});
    QCOMPARE(values.value(of, *Lodebook::event().derivedField(u"attended"))->toInt(), 4);
    QCOMPARE(values.value(of, *Lodebook::event().derivedField(u"invited"))->toInt(), 5);
    const Result<QVariant> byPillar = values.value(of, *Lodebook::event().derivedField(u"attendance_by_pillar"));
    QVERIFY_RESULT(byPillar);
    QVERIFY2(byPillar->toString().endsWith(QLatin1String("not recorded 1")), qPrintable(byPillar->toString()));
    const Result<Explanation> why = values.explain(of, *Lodebook::event().derivedField(u"attended"));
    QVERIFY_RESULT(why);
    QCOMPARE(why->rows.size(), 5);
    QCOMPARE(why->caveats.size(), 1); // of one it is not known whether they came
}

void EventListTest::reachesEverybodyOnce()
{
    Record wave(campaign());
    wave.set(campaign().title, QStringLiteral("Wave"));
    wave = saved(wave);
    const Record first = gathering({2026, 2, 1}, wave.id());
    const Record second = gathering({2026, 2, 8}, wave.id());
    const Record other = gathering({2026, 2, 9});
    const Record ana = somebody(QStringLiteral("Ana"));
    for (const Record &of : {first, second, other})
        QVERIFY_RESULT(checkIn(store(), of.id(), ana.id()));
    QVERIFY_RESULT(checkIn(store(), other.id(), somebody(QStringLiteral("Ben")).id()));
    Record nameless(attendance());
    nameless.set(attendance().event, second.id());
    nameless.set(attendance().state, QStringLiteral("attended"));
    saved(nameless);
    DerivedValues values(store().reader(), {2026, 3, 1});
    QCOMPARE(values.value(wave, *campaign().derivedField(u"reach"))->toInt(), 2);
}

void EventListTest::foldsTheRecordsOfMergedPeople()
{
    const Record ana = somebody(QStringLiteral("Ana"));
    const Record twin = somebody(QStringLiteral("Anna"));
    const Record both = gathering({2026, 2, 1});
    const Record only = gathering({2026, 2, 2});
    QVERIFY_RESULT(invite(store(), both.id(), {ana.id()}));
    QVERIFY_RESULT(checkIn(store(), both.id(), twin.id()));
    QVERIFY_RESULT(checkIn(store(), only.id(), twin.id()));
    const Result<MergeReport> merged = mergeRecords(store(), person(), ana.id(), twin.id());
    QVERIFY_RESULT(merged);
    QCOMPARE(onTheList(both), 1);
    QCOMPARE(at(both, ana).text(attendance().state), QStringLiteral("attended"));
    QCOMPARE(onTheList(only), 1);
    QVERIFY_RESULT(invite(store(), only.id(), {ana.id()})); // hers by another id: she is not put on it again
    QCOMPARE(onTheList(only), 1);
    QVERIFY_RESULT(UndoStack(store()).undoBatch(merged->batch));
    QCOMPARE(onTheList(both), 2);
    QCOMPARE(at(both, ana).text(attendance().state), QStringLiteral("invited"));
}

void EventListTest::refusesAnEventThatEndsBeforeItStarts()
{
    Record one = gathering();
    one.set(Lodebook::event().endsAt, one.get(Lodebook::event().startsAt)->addSecs(-60));
    const Result<> done = store().save(one);
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(QLatin1String("before")), qPrintable(done.error().message));
}

void EventListTest::remindsOfListsAndOfWhatWasToBePublished()
{
    const auto kinds = [this](const QDate &on) {
        QStringList found;
        if (const Result<QList<Deadline>> all = deadlines(store().reader(), on)) {
            for (const Deadline &one : *all)
                found.append(one.kind + u' ' + stateCode(one.state));
        }
        return found;
    };
    const Record ana = somebody(QStringLiteral("Ana"));
    const Record of = gathering({2026, 2, 10});
    QVERIFY_RESULT(invite(store(), of.id(), {ana.id()}));
    QCOMPARE(kinds({2026, 2, 1}), QStringList{QStringLiteral("event due")});
    QCOMPARE(kinds({2026, 2, 11}), QStringList{QStringLiteral("event_attendance late")});
    QVERIFY_RESULT(checkIn(store(), of.id(), ana.id()));
    QCOMPARE(kinds({2026, 2, 11}), QStringList());
    Record news(communication());
    news.set(communication().title, QStringLiteral("Newsletter"));
    news.set(communication().plannedOn, QDate(2026, 2, 20));
    news = saved(news);
    QCOMPARE(kinds({2026, 2, 21}), QStringList{QStringLiteral("communication late")});
    news.set(communication().publishedOn, QDate(2026, 2, 21));
    news = saved(news);
    QCOMPARE(kinds({2026, 2, 22}), QStringList());
}

QTEST_GUILESS_MAIN(EventListTest)
#include "tst_eventlist.moc"
