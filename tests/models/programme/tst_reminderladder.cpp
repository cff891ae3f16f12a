// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/reminderladder.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/outreachrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class ReminderLadderTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void climbsOneRungAfterTheOther();
    void keepsTheDistanceOfTheRungsWhenItBeganLate();
    void passesOverRungsWithoutATemplate();
    void endsWhenTheReportIsIn();
    void saysWhoWasNeverAsked();
    void countsFromTheDueDate();
    void undoBringsAMemberBackDown();
    void writesEachInTheirLanguage();
    void keepsConsentOnEveryRung();
    void refusesWithoutATemplate();
    void namesEachStandingInWords();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    void rung(const char *purpose, const std::optional<int> &days, const char *language = "en")
    {
        Record one = newLetterTemplate(QLatin1String(purpose) + QStringLiteral("-") + QLatin1String(language), QStringLiteral("{organisation.name}: {report.due_on|soon}"), QLatin1String(language),
                                       QLatin1String(purpose));
        if (days)
            one.set(letterTemplate().daysAfterDue, *days);
        kept(one);
    }
    void allRungs()
    {
        rung("report_call", {});
        rung("report_first_reminder", 0);
        rung("report_second_reminder", 14);
        rung("report_final_reminder", 28);
    }
    Record member(const QString &name)
    {
        Record house = newOrganisation(name);
        house.set(organisation().email, name.toLower() + QStringLiteral("@example.org"));
        house = kept(house);
        Record of(membership());
        of.set(membership().organisation, house.id());
        of.set(membership().from, QDate(2020, 1, 1));
        kept(of);
        return house;
    }
    Record report(const Record &of, const QDate &due = {2026, 4, 30})
    {
        const Result<QList<Record>> asked = casebook().reader().list(Query(questionnaire()));
        const RecordId questions = asked && !asked->isEmpty() ? asked->first().id() : kept(newQuestionnaire()).id();
        Record one(ddReport());
        one.set(ddReport().organisation, of.id());
        one.set(ddReport().questionnaire, questions);
        one.set(ddReport().year, 2025);
        one.set(ddReport().requestedOn, QDate(2026, 2, 1));
        if (due.isValid())
            one.set(ddReport().dueOn, due);
        return kept(one);
    }
    ReminderStep step(const QDate &day)
    {
        const Result<QList<ReminderStep>> steps = reminderLadder(casebook().reader(), 2025, day);
        return steps && steps->size() == 1 ? steps->first() : ReminderStep{.name = QStringLiteral("none")};
    }
    /// What goes out on a day, and that it did.
    QStringList sent(const QDate &day)
    {
        const Result<Reminders> reminders = makeReminders(casebook().reader(), 2025, Channel::Email, day, store().author().officer);
        if (!reminders)
            return {reminders.error().message};
        QStringList subjects;
        for (const Letter &letter : reminders->letters.letters)
            subjects.append(letter.subject);
        const Result<RecordId> batch = recordLetters(store(), reminders->letters.letters, Channel::Email);
        m_batch = batch ? *batch : RecordId();
        return subjects;
    }

    RecordId m_batch;
};

void ReminderLadderTest::climbsOneRungAfterTheOther()
{
    allRungs();
    report(member(QStringLiteral("Alpha")));
    QCOMPARE(sent({2026, 2, 1}), QStringList{QStringLiteral("report_call-en")});
    QCOMPARE(sent({2026, 2, 1}), QStringList()); // it has just gone out
    QCOMPARE(step({2026, 4, 29}).standing, ReminderStep::Standing::TooEarly);
    QCOMPARE(step({2026, 4, 29}).nextFrom, QDate(2026, 4, 30));
    QCOMPARE(sent({2026, 4, 29}), QStringList());
    QCOMPARE(sent({2026, 4, 30}), QStringList{QStringLiteral("report_first_reminder-en")});
    QCOMPARE(sent({2026, 5, 13}), QStringList());
    QCOMPARE(sent({2026, 5, 14}), QStringList{QStringLiteral("report_second_reminder-en")});
    QCOMPARE(sent({2026, 5, 28}), QStringList{QStringLiteral("report_final_reminder-en")});
    const ReminderStep last = step({2027, 1, 1});
    QCOMPARE(last.standing, ReminderStep::Standing::Finished);
    QCOMPARE(last.last, QStringLiteral("report_final_reminder"));
    QCOMPARE(last.lastOn, QDate(2026, 5, 28));
}

void ReminderLadderTest::keepsTheDistanceOfTheRungsWhenItBeganLate()
{
    allRungs();
    report(member(QStringLiteral("Alpha")));
    const QDate late(2026, 8, 1); // all days are over
    QCOMPARE(sent(late), QStringList{QStringLiteral("report_call-en")});
    QCOMPARE(sent(late.addDays(1)), QStringList{QStringLiteral("report_first_reminder-en")});
    QCOMPARE(sent(late.addDays(14)), QStringList());
    QCOMPARE(sent(late.addDays(15)), QStringList{QStringLiteral("report_second_reminder-en")});
}

void ReminderLadderTest::passesOverRungsWithoutATemplate()
{
    rung("report_first_reminder", 7);
    rung("report_final_reminder", 30);
    report(member(QStringLiteral("Alpha")));
    QCOMPARE(sent({2026, 5, 7}), QStringList{QStringLiteral("report_first_reminder-en")});
    QCOMPARE(step({2026, 5, 8}).next, QStringLiteral("report_final_reminder"));
}

void ReminderLadderTest::endsWhenTheReportIsIn()
{
    allRungs();
    Record one = report(member(QStringLiteral("Alpha")));
    QCOMPARE(step({2026, 5, 1}).standing, ReminderStep::Standing::Due);
    one.set(ddReport().submittedOn, QDate(2026, 5, 1));
    kept(one);
    QCOMPARE(step({2026, 6, 1}).name, QStringLiteral("none"));
    QCOMPARE(sent({2026, 6, 1}), QStringList());
}

void ReminderLadderTest::saysWhoWasNeverAsked()
{
    allRungs();
    member(QStringLiteral("Alpha"));
    QCOMPARE(step({2026, 5, 1}).standing, ReminderStep::Standing::NotRequested);
    QCOMPARE(sent({2026, 5, 1}), QStringList());
}

void ReminderLadderTest::countsFromTheDueDate()
{
    rung("report_first_reminder", 0);
    report(member(QStringLiteral("Alpha")), QDate());
    QCOMPARE(step({2026, 5, 1}).standing, ReminderStep::Standing::NoDueDate);
    QCOMPARE(sent({2026, 5, 1}), QStringList());
}

void ReminderLadderTest::undoBringsAMemberBackDown()
{
    allRungs();
    report(member(QStringLiteral("Alpha")));
    report(member(QStringLiteral("Beta")));
    QCOMPARE(sent({2026, 5, 1}).size(), 2);
    const Result<qint64> written = casebook().reader().count(Query(interaction()));
    QCOMPARE(*written, 2);
    QVERIFY_RESULT(UndoStack(store()).undoBatch(m_batch)); // one action for all of them
    QCOMPARE(sent({2026, 5, 1}), (QStringList{QStringLiteral("report_call-en"), QStringLiteral("report_call-en")}));
}

void ReminderLadderTest::writesEachInTheirLanguage()
{
    rung("report_call", {});
    rung("report_call", {}, "fr");
    const Record at = member(QStringLiteral("Alpha"));
    Record who = newContact(QStringLiteral("Zoe"), QStringLiteral("zoe@example.org"));
    who.set(person().languages, {QStringLiteral("fr")});
    kept(newRoleAt(kept(who).id(), at.id(), true));
    report(at);
    QCOMPARE(sent({2026, 2, 1}), QStringList{QStringLiteral("report_call-fr")});
}

void ReminderLadderTest::keepsConsentOnEveryRung()
{
    allRungs();
    const Record at = member(QStringLiteral("Alpha"));
    kept(newRoleAt(kept(newContact(QStringLiteral("No"), QStringLiteral("no@example.org"), QStringLiteral("refused"))).id(), at.id(), true));
    report(at);
    const Result<Reminders> reminders = makeReminders(casebook().reader(), 2025, Channel::Email, {2026, 5, 1}, {});
    QVERIFY_RESULT(reminders);
    QCOMPARE(reminders->letters.letters.size(), 1);
    QCOMPARE(reminders->letters.letters.first().to.email, QStringLiteral("alpha@example.org")); // the organisation itself
    QCOMPARE(reminders->letters.leftOut.first().standing, Addressee::Standing::ConsentRefused);
}

void ReminderLadderTest::refusesWithoutATemplate()
{
    report(member(QStringLiteral("Alpha")));
    const Result<Reminders> reminders = makeReminders(casebook().reader(), 2025, Channel::Email, {2026, 5, 1}, {});
    QVERIFY(!reminders);
    QCOMPARE(reminders.error().kind, Error::Kind::Invalid);
}

void ReminderLadderTest::namesEachStandingInWords()
{
    for (int code = 0; code <= int(ReminderStep::Standing::NoDueDate); ++code) {
        const ReminderStep one{.last = QStringLiteral("report_call"), .lastOn = {2026, 1, 1}, .next = QStringLiteral("report_call"), .nextFrom = {2026, 1, 1}, .standing = ReminderStep::Standing(code)};
        QVERIFY(!reminderStandingCode(one.standing).isEmpty());
        QCOMPARE(reminderStandingWords(one).isEmpty(), one.standing == ReminderStep::Standing::Due);
    }
}

QTEST_MAIN(ReminderLadderTest)
#include "tst_reminderladder.moc"
