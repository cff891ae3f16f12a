// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/mailinglist.h"

#include "models/entities/common/officer.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "tests/support/backendtest.h"
#include "tests/support/outreachrecords.h"
#include "tests/support/programmerecords.h"

#include <algorithm>

using namespace Lodebook;

class MailingListTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void includesOnlyWhoSaidYes();
    void neverUsesAnAddressSomebodyRefused();
    void writesToEachAddressOnce();
    void keepsLettersAboutDifferentThingsApart();
    void namesAddressesNoMailProgramCanUse();
    void leavesRestrictedPeopleOut();
    void passesOverWhoIsInTheBin();
    void needsNoAddressOnPaper();
    void turnsToTheContactOfTheDay();
    void turnsToTheNextContactWhereTheMainOneRefused();
    void writesToTheOrganisationItselfWhereNobodyMayBe();
    void namesEachReasonInWords();

private:
    RecordId saved(Record record)
    {
        if (const Result<> done = store().save(record); !done)
            qWarning("%s", qPrintable(done.error().message));
        return record.id();
    }
    MailingList people(const QList<RecordId> &ids, Mailing mailing = {})
    {
        mailing.on = m_day;
        const Result<MailingList> list = mailingListOfPeople(casebook().reader(), ids, mailing);
        return list ? *list : MailingList();
    }
    MailingList houses(const QList<RecordId> &ids, Mailing mailing = {})
    {
        mailing.on = m_day;
        const Result<MailingList> list = mailingListOfOrganisations(casebook().reader(), ids, mailing);
        return list ? *list : MailingList();
    }
    static QStringList names(const QList<Addressee> &list)
    {
        QStringList names;
        std::ranges::transform(list, std::back_inserter(names), &Addressee::name);
        return names;
    }
    static QStringList reasons(const QList<Addressee> &list)
    {
        QStringList codes;
        std::ranges::transform(list, std::back_inserter(codes), [](const Addressee &one) { return standingCode(one.standing); });
        return codes;
    }

    QDate m_day{2026, 3, 1};
};

void MailingListTest::includesOnlyWhoSaidYes()
{
    QList<RecordId> all;
    for (const char *consent : {"given", "unknown", "refused", "withdrawn", ""})
        all.append(saved(newContact(QStringLiteral("P-") + QLatin1String(consent), QStringLiteral("%1@example.org").arg(QLatin1String(*consent ? consent : "empty")), QLatin1String(consent))));
    const MailingList list = people(all);
    QCOMPARE(names(list.included), QStringList{QStringLiteral("P-given")});
    QCOMPARE(list.included.first().email, QStringLiteral("given@example.org"));
    QCOMPARE(reasons(list.leftOut), (QStringList{QStringLiteral("consent_unknown"), QStringLiteral("consent_refused"), QStringLiteral("consent_withdrawn"), QStringLiteral("consent_unknown")}));
}

void MailingListTest::neverUsesAnAddressSomebodyRefused()
{
    Record no = newContact(QStringLiteral("No"), QStringLiteral("Office@Example.org"), QStringLiteral("withdrawn"));
    no.set(person().restricted, true); // who asks may not even see them
    saved(no);
    const RecordId yes = saved(newContact(QStringLiteral("Yes"), QStringLiteral("office@example.ORG")));
    Record house = newOrganisation(QStringLiteral("House"));
    house.set(organisation().email, QStringLiteral("office@example.org"));
    const RecordId at = saved(house);
    RecordReader blind = casebook().reader();
    blind.setSeesRestricted(false);
    const Result<MailingList> list = mailingListOfPeople(blind, {yes}, {.on = m_day});
    QVERIFY_RESULT(list);
    QCOMPARE(reasons(list->leftOut), QStringList{QStringLiteral("address_refused")});
    QVERIFY(list->included.isEmpty());
    QCOMPARE(reasons(houses({at}).leftOut), QStringList{QStringLiteral("address_refused")});
}

void MailingListTest::writesToEachAddressOnce()
{
    const RecordId ana = saved(newContact(QStringLiteral("Ana"), QStringLiteral("both@example.org")));
    const RecordId ben = saved(newContact(QStringLiteral("Ben"), QStringLiteral("BOTH@example.org")));
    const MailingList list = people({ana, ben, ana});
    QCOMPARE(names(list.included), QStringList{QStringLiteral("Ana")});
    QCOMPARE(names(list.leftOut), QStringList{QStringLiteral("Ben")});
    QCOMPARE(reasons(list.leftOut), QStringList{QStringLiteral("same_address")});
}

void MailingListTest::keepsLettersAboutDifferentThingsApart()
{
    const RecordId ana = saved(newContact(QStringLiteral("Ana"), QStringLiteral("ana@example.org")));
    const MailingList list = people({ana, ana}, {.onceEach = false});
    QCOMPARE(list.included.size(), 2);
    QCOMPARE(list.included.at(1).asked, 1);
}

void MailingListTest::namesAddressesNoMailProgramCanUse()
{
    const RecordId none = saved(newContact(QStringLiteral("None")));
    const RecordId odd = saved(newContact(QStringLiteral("Odd"), QString::fromUtf8("zo\xC3\xA9@example.org")));
    const MailingList list = people({none, odd});
    QCOMPARE(reasons(list.leftOut), (QStringList{QStringLiteral("no_address"), QStringLiteral("unusable_address")}));
    QVERIFY(standingWords(list.leftOut.at(1)).contains(QString::fromUtf8("zo\xC3\xA9@example.org")));
}

void MailingListTest::leavesRestrictedPeopleOut()
{
    Record who = newContact(QStringLiteral("Hidden"), QStringLiteral("hidden@example.org"));
    who.set(person().restricted, true);
    QCOMPARE(reasons(people({saved(who)}).leftOut), QStringList{QStringLiteral("restricted")});
}

void MailingListTest::passesOverWhoIsInTheBin()
{
    const RecordId gone = saved(newContact(QStringLiteral("Gone"), QStringLiteral("gone@example.org")));
    QVERIFY_RESULT(store().remove(person(), gone));
    const MailingList list = people({gone});
    QVERIFY(list.included.isEmpty() && list.leftOut.isEmpty());
}

void MailingListTest::needsNoAddressOnPaper()
{
    const RecordId yes = saved(newContact(QStringLiteral("Yes")));
    const RecordId no = saved(newContact(QStringLiteral("No"), {}, QStringLiteral("refused")));
    const MailingList list = people({yes, no}, {.channel = Channel::Paper});
    QCOMPARE(names(list.included), QStringList{QStringLiteral("Yes")});
    QCOMPARE(reasons(list.leftOut), QStringList{QStringLiteral("consent_refused")}); // consent counts all the same
}

void MailingListTest::turnsToTheContactOfTheDay()
{
    const RecordId at = saved(newOrganisation(QStringLiteral("House")));
    const RecordId before = saved(newContact(QStringLiteral("Before"), QStringLiteral("before@example.org")));
    const RecordId now = saved(newContact(QStringLiteral("Now"), QStringLiteral("now@example.org")));
    saved(newRoleAt(before, at, true, m_day.addDays(-1)));
    saved(newRoleAt(now, at));
    const MailingList list = houses({at});
    QCOMPARE(names(list.included), QStringList{QStringLiteral("Now")});
    QCOMPARE(list.included.first().house, QStringLiteral("House"));
    QVERIFY(list.leftOut.isEmpty()); // who has left is nobody to write to
}

void MailingListTest::turnsToTheNextContactWhereTheMainOneRefused()
{
    const RecordId at = saved(newOrganisation(QStringLiteral("House")));
    const RecordId main = saved(newContact(QStringLiteral("Main"), QStringLiteral("main@example.org"), QStringLiteral("refused")));
    const RecordId next = saved(newContact(QStringLiteral("Next"), QStringLiteral("next@example.org")));
    saved(newRoleAt(next, at));
    saved(newRoleAt(main, at, true));
    const MailingList list = houses({at});
    QCOMPARE(names(list.included), QStringList{QStringLiteral("Next")});
    QCOMPARE(reasons(list.leftOut), QStringList{QStringLiteral("consent_refused")});
}

void MailingListTest::writesToTheOrganisationItselfWhereNobodyMayBe()
{
    Record house = newOrganisation(QStringLiteral("House"));
    house.set(organisation().email, QStringLiteral("info@house.example"));
    const RecordId at = saved(house);
    const RecordId mute = saved(newOrganisation(QStringLiteral("Mute")));
    saved(newRoleAt(saved(newContact(QStringLiteral("Who"), QStringLiteral("who@example.org"), {})), at, true));
    const MailingList list = houses({at, mute});
    QCOMPARE(names(list.included), QStringList{QStringLiteral("House")});
    QCOMPARE(list.included.first().email, QStringLiteral("info@house.example"));
    QVERIFY(list.included.first().person.isNull());
    QCOMPARE(reasons(list.leftOut), (QStringList{QStringLiteral("consent_unknown"), QStringLiteral("nobody_to_write_to")}));
    QCOMPARE(names(houses({mute}, {.channel = Channel::Paper}).included), QStringList{QStringLiteral("Mute")});
}

void MailingListTest::namesEachReasonInWords()
{
    for (int code = 0; code <= int(Addressee::Standing::Incomplete); ++code) {
        const Addressee one{.standing = Addressee::Standing(code)};
        QVERIFY(!standingCode(one.standing).isEmpty());
        QCOMPARE(standingWords(one).isEmpty(), one.standing == Addressee::Standing::Included);
    }
}

QTEST_MAIN(MailingListTest)
#include "tst_mailinglist.moc"
