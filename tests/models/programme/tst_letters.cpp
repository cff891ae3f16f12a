// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/letters.h"

#include "models/core/formattedtext.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/attendance.h"
#include "models/entities/partners/event.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/programme/eventlist.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/outreachrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class LettersTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void fillsInWhatIsRecorded();
    void leavesOutWhomALetterWouldGoToWithAGap();
    void writesToNobodyWithoutConsent();
    void writesEachInTheirLanguage();
    void invitesToTheEventOfEachAttendance();
    void writesAboutEachReportThoughOneContactHasTwo();
    void writesToTheLeadOfAProject();
    void keepsSignsOfAValueFromFormatting();
    void saysNothingOfWhatIsRestricted();
    void refusesATemplateWithUnknownPlaceholders();
    void writesDownWhatWentOutInOneAction();
    void writesNothingDownWhenTheFilesFail();
    void isStopped();

private:
    Record saved(Record record)
    {
        if (const Result<> done = store().save(record); !done)
            qWarning("%s", qPrintable(done.error().message));
        return record;
    }
    Letters written(const Entity &about, const QList<RecordId> &records, const QList<RecordId> &templates, Channel channel = Channel::Email)
    {
        const Result<Letters> letters = makeLetters(casebook().reader(), {.templates = templates, .about = &about, .records = records, .channel = channel, .on = m_day,
                                                                          .officer = store().author().officer});
        if (!letters)
            qWarning("%s", qPrintable(letters.error().message));
        return letters ? *letters : Letters();
    }
    Record ana() { return saved(newContact(QStringLiteral("Ana"), QStringLiteral("ana@example.org"))); }
    int contacts()
    {
        const Result<qint64> count = casebook().reader().count(Query(interaction()));
        return count ? int(*count) : -1;
    }

    QDate m_day{2026, 3, 1};
};

void LettersTest::fillsInWhatIsRecorded()
{
    const Record at = saved(newOrganisation(QStringLiteral("Red Hills")));
    const Record who = ana();
    saved(newRoleAt(who.id(), at.id(), true));
    const Record of = saved(newLetterTemplate(QStringLiteral("To {organisation.name}"), QStringLiteral("Dear {person.given_name|friend} {person.family_name},\n\non {letter.date} {{so}.")));
    const Letters letters = written(organisation(), {at.id()}, {of.id()});
    QCOMPARE(letters.letters.size(), 1);
    const Letter &letter = letters.letters.first();
    QCOMPARE(letter.subject, QStringLiteral("To Red Hills"));
    QCOMPARE(letter.body, QStringLiteral("Dear friend Ana,\n\non 1 March 2026 {so}."));
    QCOMPARE(letter.head, (QStringList{QStringLiteral("Ana"), QStringLiteral("Red Hills")}));
}

void LettersTest::leavesOutWhomALetterWouldGoToWithAGap()
{
    const Record of = saved(newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("Dear {person.given_name} of {organisation.name}")));
    const Letters letters = written(person(), {ana().id()}, {of.id()});
    QVERIFY(letters.letters.isEmpty());
    QCOMPARE(letters.leftOut.size(), 1);
    QCOMPARE(letters.leftOut.first().standing, Addressee::Standing::Incomplete);
    QCOMPARE(letters.leftOut.first().missing, (QStringList{QStringLiteral("person.given_name"), QStringLiteral("organisation.name")}));
    QVERIFY(standingWords(letters.leftOut.first()).contains(QLatin1String("person.given_name")));
}

void LettersTest::writesToNobodyWithoutConsent()
{
    const Record of = saved(newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("Hello")));
    const Record no = saved(newContact(QStringLiteral("No"), QStringLiteral("no@example.org"), QStringLiteral("refused")));
    for (const Channel channel : {Channel::Email, Channel::Paper}) {
        const Letters letters = written(person(), {no.id()}, {of.id()}, channel);
        QVERIFY(letters.letters.isEmpty());
        QCOMPARE(letters.leftOut.first().standing, Addressee::Standing::ConsentRefused);
    }
}

void LettersTest::writesEachInTheirLanguage()
{
    const Record english = saved(newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("{letter.date}")));
    const Record french = saved(newLetterTemplate(QStringLiteral("Bonjour"), QStringLiteral("{letter.date}"), QStringLiteral("fr")));
    Record speaker = newContact(QStringLiteral("Zoe"), QStringLiteral("zoe@example.org"));
    speaker.set(person().languages, {QStringLiteral("sw"), QStringLiteral("fr")});
    speaker = saved(speaker);
    const Letters letters = written(person(), {speaker.id(), ana().id()}, {english.id(), french.id()});
    QCOMPARE(letters.letters.size(), 2);
    QCOMPARE(letters.letters.at(0).subject, QStringLiteral("Bonjour")); // in the order asked for
    QCOMPARE(letters.letters.at(0).body, QStringLiteral("1 mars 2026"));
    QCOMPARE(letters.letters.at(1).body, QStringLiteral("1 March 2026"));
}

void LettersTest::invitesToTheEventOfEachAttendance()
{
    Record of(Lodebook::event());
    of.set(Lodebook::event().title, QStringLiteral("Round table"));
    of.set(Lodebook::event().startsAt, QDateTime(QDate(2026, 4, 2), QTime(12, 0), Qt::UTC));
    of = saved(of);
    QVERIFY_RESULT(invite(store(), of.id(), {ana().id()}));
    const Result<QList<Record>> list = casebook().reader().list(Query(attendance()));
    QVERIFY_RESULT(list);
    const Record letter = saved(newLetterTemplate(QStringLiteral("{event.title}"), QStringLiteral("On {event.starts_at}.")));
    const Letters letters = written(attendance(), {list->first().id()}, {letter.id()});
    QCOMPARE(letters.letters.size(), 1);
    QCOMPARE(letters.letters.first().subject, QStringLiteral("Round table"));
    QVERIFY(letters.letters.first().body.startsWith(QLatin1String("On 2 April 2026, ")));
}

void LettersTest::writesAboutEachReportThoughOneContactHasTwo()
{
    const Record who = ana();
    Record asked = newQuestionnaire();
    asked = saved(asked);
    QList<RecordId> reports;
    for (const char *name : {"North", "South"}) {
        const Record at = saved(newOrganisation(QLatin1String(name)));
        saved(newRoleAt(who.id(), at.id(), true));
        Record report = newDdReport(at.id(), asked, 2025);
        report.set(ddReport().requestedOn, QDate(2026, 1, 5));
        report.set(ddReport().dueOn, QDate(2026, 3, 31));
        reports.append(saved(report).id());
    }
    const Record of = saved(newLetterTemplate(QStringLiteral("{organisation.name} {report.year}"), QStringLiteral("Due on {report.due_on}.")));
    const Letters letters = written(ddReport(), reports, {of.id()});
    QCOMPARE(letters.letters.size(), 2);
    QCOMPARE(letters.letters.at(0).subject, QStringLiteral("North 2025"));
    QCOMPARE(letters.letters.at(1).subject, QStringLiteral("South 2025"));
    QCOMPARE(letters.letters.at(1).body, QStringLiteral("Due on 31 March 2026."));
    QCOMPARE(letters.letters.at(1).report, reports.at(1));
}

void LettersTest::writesToTheLeadOfAProject()
{
    const Record at = saved(newOrganisation(QStringLiteral("Lead")));
    saved(newRoleAt(ana().id(), at.id()));
    Record one(project());
    one.set(project().title, QStringLiteral("Safe pits"));
    one.set(project().lead, at.id());
    one.set(project().status, QStringLiteral("pipeline"));
    one = saved(one);
    const Record of = saved(newLetterTemplate(QStringLiteral("{project.title}"), QStringLiteral("{project.number}")));
    const Letters letters = written(project(), {one.id()}, {of.id()});
    QCOMPARE(letters.letters.size(), 1);
    QCOMPARE(letters.letters.first().subject, QStringLiteral("Safe pits"));
    QCOMPARE(letters.letters.first().project, one.id());
}

void LettersTest::keepsSignsOfAValueFromFormatting()
{
    const Record who = saved(newContact(QStringLiteral("{letter.date} **Bold** [x](https://a.example)"), QStringLiteral("ana@example.org")));
    Record at = newOrganisation(QStringLiteral("Red Hills"));
    at.set(organisation().address, QStringLiteral("1 Road\nBcc: all@example.org"));
    saved(newRoleAt(who.id(), saved(at).id()));
    const Record of = saved(newLetterTemplate(QStringLiteral("To {person.family_name} {organisation.address}"), QStringLiteral("{person.family_name}")));
    const Letters letters = written(person(), {who.id()}, {of.id()});
    QCOMPARE(letters.letters.size(), 1);
    QVERIFY(!letters.letters.first().subject.contains(u'\n'));
    QVERIFY(letters.letters.first().subject.contains(QLatin1String("{letter.date} **Bold**"))); // a value is no placeholder
    QVERIFY(formattedText(letters.letters.first().body).spans.isEmpty());
}

void LettersTest::saysNothingOfWhatIsRestricted()
{
    Record at = newOrganisation(QStringLiteral("Hidden"));
    at.set(organisation().restricted, true);
    at = saved(at);
    const Record who = ana();
    saved(newRoleAt(who.id(), at.id()));
    const Record of = saved(newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("{organisation.name|your organisation}")));
    const Letters letters = written(person(), {who.id()}, {of.id()});
    QCOMPARE(letters.letters.first().body, QStringLiteral("your organisation"));
    QVERIFY(!letters.letters.first().head.contains(QStringLiteral("Hidden")));
}

void LettersTest::refusesATemplateWithUnknownPlaceholders()
{
    Record bad = newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("Dear {person.name}"));
    const Result<> saving = store().save(bad);
    QVERIFY(!saving);
    QVERIFY(saving.error().message.contains(QLatin1String("{person.name}")));
    const Result<Letters> none = makeLetters(casebook().reader(), {.about = &person(), .on = m_day});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Invalid);
    const Record good = saved(newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("Hello")));
    QVERIFY(!makeLetters(casebook().reader(), {.templates = {good.id()}, .about = &interaction(), .on = m_day}));
}

void LettersTest::writesDownWhatWentOutInOneAction()
{
    const Record at = saved(newOrganisation(QStringLiteral("Red Hills")));
    const Record who = ana();
    saved(newRoleAt(who.id(), at.id()));
    const Record of = saved(newLetterTemplate(QStringLiteral("Hello {person.family_name}"), QStringLiteral("Words")));
    const Letters letters = written(person(), {who.id()}, {of.id()});
    const Result<RecordId> batch = recordLetters(store(), letters.letters, Channel::Email);
    QVERIFY_RESULT(batch);
    const Result<QList<Record>> log = casebook().reader().list(Query(interaction()));
    QVERIFY_RESULT(log);
    QCOMPARE(log->size(), 1);
    const Record &one = log->first();
    QCOMPARE(one.text(interaction().kind), QStringLiteral("email"));
    QCOMPARE(one.text(interaction().subject), QStringLiteral("Hello Ana"));
    QCOMPARE(one.text(interaction().summary), QStringLiteral("Words"));
    QCOMPARE(one.get(interaction().on, QDate()), m_day);
    QCOMPARE(one.get(interaction().person, RecordId()), who.id());
    QCOMPARE(one.get(interaction().organisation, RecordId()), at.id());
    QCOMPARE(one.get(interaction().letterTemplate, RecordId()), of.id());
    QVERIFY_RESULT(UndoStack(store()).undoBatch(*batch));
    QCOMPARE(contacts(), 0);
}

void LettersTest::writesNothingDownWhenTheFilesFail()
{
    const Record of = saved(newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("Words")));
    const Letters letters = written(person(), {ana().id()}, {of.id()});
    const Result<RecordId> batch = recordLetters(store(), letters.letters, Channel::Paper, [] { return Result<>(Error{Error::Kind::File, QStringLiteral("full"), {}}); });
    QVERIFY(!batch);
    QCOMPARE(batch.error().message, QStringLiteral("full"));
    QCOMPARE(contacts(), 0);
}

void LettersTest::isStopped()
{
    const Record of = saved(newLetterTemplate(QStringLiteral("Hello"), QStringLiteral("Words")));
    const Result<Letters> letters = makeLetters(casebook().reader(), {.templates = {of.id()}, .about = &person(), .records = {ana().id()}, .on = m_day}, [](double) { return false; });
    QVERIFY(!letters);
    QCOMPARE(letters.error().kind, Error::Kind::Cancelled);
}

QTEST_MAIN(LettersTest)
#include "tst_letters.moc"
