// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

namespace {

constexpr int membersOfTheOffice = 120;
constexpr int formsThatCome = 6; ///< Of supply-chain members; with five of them a group is told.

} // namespace

/// A year of due diligence in an office of usual size beside the demonstration, from the call to the closed improvements,
/// with commands alone. Each step begins with what the one before it left.
class ReportingYearCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void callsForReports();
    void sendsFormsWithLastYearsAnswers();
    void takesFormsInAndRefusesWhatDoesNotBelong();
    void clearsUpWhatIsOpen();
    void reviewsAndAgreesOnImprovements();
    void writesLettersAndCloses();
    void remindsWhoIsLate();
    void comparesWithoutNames();

private:
    ProgramAnswer run(const char *day, const QString &words, const QStringList &further = {}) const
    {
        return runProgram(m_casebook, QStringList{QStringLiteral("--as-of"), QLatin1String(day)} + words.split(u' ') + further);
    }
    QJsonArray list(const QString &words) const { return run("2026-12-31", QStringLiteral("list --json ") + words).json()[QStringLiteral("records")].toArray(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
    }
    /// As a member does it in its browser.
    QByteArray filledIn(const QByteArray &form, const QByteArray &answer) const
    {
        const QByteArray place = "\"" + m_policy.toUtf8() + "\":{";
        const qsizetype begin = form.lastIndexOf(place);
        QByteArray filled = form;
        return begin < 0 ? QByteArray() : filled.replace(begin, form.indexOf('}', begin) + 1 - begin, QByteArray(place + answer + "}"));
    }

    QTemporaryDir m_folder;
    QString m_casebook;
    QString m_asked;
    QString m_policy; ///< The question 1.1.
    QStringList m_members; ///< Ids.
    QStringList m_reports; ///< Of the members whose forms come, in their order.
};

void ReportingYearCommandsTest::initTestCase()
{
    m_casebook = file(QStringLiteral("year.lodebook"));
    QCOMPARE(run("2026-01-05", QStringLiteral("--officer Ada create --demo")).exit, 0);
    QByteArray members = "name,kind,pillar,tier,email\n";
    QByteArray belongings = "organisation,from\n";
    for (int i = 0; i < membersOfTheOffice; ++i) {
        const QByteArray name = "Works " + QByteArray::number(i).rightJustified(3, '0');
        members += name + (i % 2 ? ",civil_society,civil_society,,works" : ",company,supply_chain,manufacturer,works") + QByteArray::number(i) + "@example.org\n";
        belongings += name + ",2020-01-01\n";
    }
    write(QStringLiteral("members.csv"), members);
    write(QStringLiteral("belongings.csv"), belongings);
    QCOMPARE(run("2026-01-05", QStringLiteral("import %1 --as organisation").arg(file(QStringLiteral("members.csv")))).exit, 0);
    QCOMPARE(run("2026-01-05", QStringLiteral("import %1 --as membership").arg(file(QStringLiteral("belongings.csv")))).exit, 0);
    for (const QJsonValue &one : list(QStringLiteral("organisation --where name~Works --sort name --fields id")))
        m_members.append(one[QStringLiteral("id")].toString());
    QCOMPARE(m_members.size(), membersOfTheOffice);
    const QJsonArray questions = list(QStringLiteral("question --where code=1.1 --where questionnaire.audience=member --fields id,questionnaire"));
    QVERIFY(!questions.isEmpty());
    m_policy = questions[0][QStringLiteral("id")].toString();
    m_asked = questions[0][QStringLiteral("questionnaire")].toString();
    QCOMPARE(run("2026-01-05", QStringLiteral("set questionnaire %1 status=in_use").arg(m_asked)).exit, 0);
    const QString before = run("2026-01-05", QStringLiteral("add dd_report year=2024 organisation=%1 questionnaire=%2").arg(m_members.first(), m_asked)).text();
    QCOMPARE(run("2026-01-05", QStringLiteral("add answer maturity=1 dd_report=%1 question=%2").arg(before, m_policy)).exit, 0);
}

void ReportingYearCommandsTest::callsForReports()
{
    const ProgramAnswer asked = run("2026-02-02", QStringLiteral("dd request --year 2025 --due 2026-04-30 --json --questionnaire ") + m_asked);
    QVERIFY2(asked.exit == 0, asked.error.constData());
    QVERIFY(asked.json()[QStringLiteral("requested")].toInt() >= membersOfTheOffice);
    for (int i = 0; i < formsThatCome; ++i) {
        const QJsonArray report = list(QStringLiteral("dd_report --where year=2025 --where organisation=%1 --fields id,state").arg(m_members.at(2 * i)));
        QCOMPARE(report.size(), 1);
        m_reports.append(report[0][QStringLiteral("id")].toString());
    }
}

void ReportingYearCommandsTest::sendsFormsWithLastYearsAnswers()
{
    QCOMPARE(run("2026-02-02", QStringLiteral("dd take-over %1 --json").arg(m_reports.first())).json()[QStringLiteral("taken")].toInt(), 1);
    for (int i = 0; i < formsThatCome; ++i)
        QCOMPARE(run("2026-02-02", QStringLiteral("dd form %1 -o").arg(m_reports.at(i)), {file(QStringLiteral("form%1.html").arg(i))}).exit, 0);
    QVERIFY(contents(QStringLiteral("form0.html")).contains(m_policy.toUtf8()));
}

void ReportingYearCommandsTest::takesFormsInAndRefusesWhatDoesNotBelong()
{
    QCOMPARE(run("2026-03-01", QStringLiteral("set organisation %1").arg(m_members.at(2)), {QStringLiteral("name=Works Renamed")}).exit, 0); // meanwhile
    QCOMPARE(run("2026-03-01", QStringLiteral("merge-records organisation %1 %2").arg(m_members.at(2 * formsThatCome), m_members.at(4))).exit, 1); // two reports on one year
    QStringList came;
    for (int i = 0; i < formsThatCome; ++i) {
        const QString name = QStringLiteral("form%1.html").arg(i);
        const QByteArray filled = filledIn(contents(name), "\"answer\":\"3\",\"words\":\"Adopted\"");
        QVERIFY(!filled.isEmpty());
        write(name, filled);
        came.append(file(name));
    }
    write(QStringLiteral("otheryear.html"), contents(QStringLiteral("form0.html")).replace("\"year\":2025", "\"year\":2023"));
    const ProgramAnswer wrong = run("2026-03-02", QStringLiteral("dd take-in --json"), {file(QStringLiteral("otheryear.html"))});
    QVERIFY(wrong.exit == 1 || wrong.exit == 3);
    QVERIFY(list(QStringLiteral("answer --where dd_report=%1 --where maturity=3 --fields id").arg(m_reports.first())).isEmpty());
    const ProgramAnswer taken = run("2026-03-02", QStringLiteral("dd take-in --json"), came);
    QVERIFY2(taken.exit == 0, QByteArray(taken.error + taken.out).constData());
    for (const QString &report : std::as_const(m_reports))
        QCOMPARE(list(QStringLiteral("answer --where dd_report=%1 --fields maturity").arg(report))[0][QStringLiteral("maturity")].toInt(), 3);
}

void ReportingYearCommandsTest::clearsUpWhatIsOpen()
{
    for (const QString &report : std::as_const(m_reports))
        QCOMPARE(run("2026-03-05", QStringLiteral("set dd_report %1 submitted_on=2026-03-05").arg(report)).exit, 0);
    const QString given = list(QStringLiteral("answer --where dd_report=%1 --fields id").arg(m_reports.first()))[0][QStringLiteral("id")].toString();
    QCOMPARE(run("2026-03-06", QStringLiteral("set answer %1").arg(given), {QStringLiteral("reviewer_comment=Since when?")}).exit, 0);
    QCOMPARE(run("2026-03-06", QStringLiteral("report open_questions --for %1 -o").arg(m_reports.first()), {file(QStringLiteral("open.html"))}).exit, 0);
    QVERIFY(contents(QStringLiteral("open.html")).contains("Since when?"));
    QCOMPARE(run("2026-03-06", QStringLiteral("dd form %1 -o").arg(m_reports.first()), {file(QStringLiteral("again.html"))}).exit, 0);
    write(QStringLiteral("again.html"), filledIn(contents(QStringLiteral("again.html")), "\"answer\":\"3\",\"words\":\"Adopted in May\""));
    const ProgramAnswer taken = run("2026-03-20", QStringLiteral("dd take-in --json"), {file(QStringLiteral("again.html"))});
    QVERIFY2(taken.exit == 0, QByteArray(taken.error + taken.out).constData());
    QVERIFY2(taken.out.contains("submitted already"), taken.out.constData()); // said, and taken in all the same
    const QJsonObject line = run("2026-03-20", QStringLiteral("dd answers %1 --json").arg(m_reports.first())).json()[QStringLiteral("questions")][0].toObject();
    QCOMPARE(line[QStringLiteral("against_last_year")].toString(), QStringLiteral("changed"));
    QVERIFY(line[QStringLiteral("turns")].toArray().size() >= 3); // the member, the reviewer, the member again
}

void ReportingYearCommandsTest::reviewsAndAgreesOnImprovements()
{
    for (const QString &report : std::as_const(m_reports)) {
        const QString given = list(QStringLiteral("answer --where dd_report=%1 --fields id").arg(report))[0][QStringLiteral("id")].toString();
        QCOMPARE(run("2026-04-01", QStringLiteral("set answer %1 reviewed_maturity=2").arg(given)).exit, 0);
        QCOMPARE(run("2026-04-01", QStringLiteral("set dd_report %1 complete_on=2026-04-01 consent_to_share=yes").arg(report)).exit, 0);
    }
    const QJsonObject scored = list(QStringLiteral("dd_report --where id=%1 --fields own_score,reviewed_score,gap").arg(m_reports.first()))[0].toObject();
    QCOMPARE(scored[QStringLiteral("own_score")].toDouble(), 100.0);
    QCOMPARE(scored[QStringLiteral("gap")].toDouble(), -33.3);
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(run("2026-04-02", QStringLiteral("add improvement due_on=2026-09-30 dd_report=%1 title=Step%2").arg(m_reports.first()).arg(i)).exit, 0);
    QCOMPARE(run("2026-04-02", QStringLiteral("add improvement dd_report=%1 title=Step6").arg(m_reports.first())).exit, 1);
}

void ReportingYearCommandsTest::writesLettersAndCloses()
{
    QCOMPARE(run("2026-04-03", QStringLiteral("report feedback_letter --for %1 -o").arg(m_reports.first()), {file(QStringLiteral("letter.html"))}).exit, 0);
    QVERIFY(contents(QStringLiteral("letter.html")).contains("66.7") && contents(QStringLiteral("letter.html")).contains("Step5"));
    QVERIFY(run("2026-10-01", QStringLiteral("due")).out.contains("Step1")); // nobody did it in time
    for (const QJsonValue &one : list(QStringLiteral("improvement --where dd_report=%1 --fields id").arg(m_reports.first())))
        QCOMPARE(run("2026-10-01", QStringLiteral("set improvement %1 done_on=2026-10-01").arg(one[QStringLiteral("id")].toString())).exit, 0);
    QCOMPARE(run("2026-10-02", QStringLiteral("set dd_report %1 closed_on=2026-10-02").arg(m_reports.first())).exit, 0);
    QVERIFY(!run("2026-10-02", QStringLiteral("due")).out.contains("Step1"));
    const ProgramAnswer late = run("2026-10-03", QStringLiteral("dd take-in --json"), {file(QStringLiteral("again.html"))});
    QVERIFY2(late.out.contains("closed") || late.error.contains("closed"), late.out.constData());
}

void ReportingYearCommandsTest::remindsWhoIsLate()
{
    for (const QJsonValue &proposal : list(QStringLiteral("letter_template --fields id"))) // this office writes its own
        QCOMPARE(run("2026-05-10", QStringLiteral("delete letter_template ") + proposal[QStringLiteral("id")].toString()).exit, 0);
    run("2026-05-10", QStringLiteral("add letter_template title=First purpose=report_first_reminder language=en subject=First days_after_due=7"), {QStringLiteral("body=It was due on {report.due_on}.")});
    const ProgramAnswer ladder = run("2026-05-10", QStringLiteral("dd remind --year 2025 --ladder --json"));
    QVERIFY2(ladder.exit == 0, ladder.error.constData());
    const ProgramAnswer reminded = run("2026-05-10", QStringLiteral("dd remind --year 2025 --json -o"), {file(QStringLiteral("reminders"))});
    QVERIFY2(reminded.exit == 0 || reminded.exit == 3, reminded.error.constData());
    const qsizetype silent = membersOfTheOffice - formsThatCome;
    QCOMPARE(list(QStringLiteral("interaction --where organisation.name~Works --fields id")).size(), silent); // each is in the contact log
    QVERIFY(reminded.json()[QStringLiteral("written")].toInt() >= silent); // and whoever of the demonstration is late
    QCOMPARE(QDir(file(QStringLiteral("reminders"))).entryList(QDir::Files).size(), reminded.json()[QStringLiteral("written")].toInt());
    const ProgramAnswer again = run("2026-05-11", QStringLiteral("dd remind --year 2025 --json -o"), {file(QStringLiteral("again"))});
    QCOMPARE(again.exit, 1); // nobody climbs two rungs in a day
}

void ReportingYearCommandsTest::comparesWithoutNames()
{
    const ProgramAnswer groups = run("2026-12-01", QStringLiteral("dd benchmark --year 2025 --json"));
    QVERIFY2(groups.exit == 0, groups.error.constData());
    const QJsonObject all = groups.json()[QStringLiteral("groups")][0].toObject();
    double sum = 0;
    const QJsonArray shared = list(QStringLiteral("dd_report --where year=2025 --where consent_to_share=yes --fields own_score"));
    for (const QJsonValue &report : shared)
        sum += report[QStringLiteral("own_score")].toDouble();
    QVERIFY(shared.size() >= formsThatCome); // one of the demonstration consents as well
    QCOMPARE(all[QStringLiteral("members")].toInt(), int(shared.size()));
    QCOMPARE(all[QStringLiteral("score")].toInt(), qRound(sum / double(shared.size())));
    QCOMPARE(run("2026-12-01", QStringLiteral("report dd_benchmark --to 2025-12-31 -o"), {file(QStringLiteral("benchmark.html"))}).exit, 0);
    const QByteArray page = contents(QStringLiteral("benchmark.html"));
    QCOMPARE(page.count("<img"), 2); // a chart before each of the two tables
    QVERIFY(!page.contains("Works"));
}

QTEST_GUILESS_MAIN(ReportingYearCommandsTest)
#include "tst_reportingyearcommands.moc"
