// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cmrtworkbook.h"
#include "tests/support/programrun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Lodebook;

/// Runs the real program through the yearly round of due-diligence reports, as scripts do.
class DueDiligenceCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNewCasebookProposesItsQuestionsInFiveLanguages();
    void playsAWholeYear();
    void takesOverLastYearsAnswers();
    void sendsFormsOutAndTakesThemIn();
    void comparesGroupsWithoutNames();
    void letsNoScoreLeaveWithoutConsent();
    void leavesAloneWhatAFileWithholds();
    void remindsRungByRung();
    void proposesLettersOfItsOwn();
    void saysWhatIsWrong();
    void importsAReportingTemplate();
    void checksAThreshold();
    void aSmallCompanyHandsInItsOwnCheck();

private:
    ProgramAnswer run(const QString &asOf, const QStringList &arguments) const
    {
        return runProgram(m_casebook, QStringList{QStringLiteral("--as-of"), asOf} + arguments);
    }
    /// Words separated by spaces; what has spaces inside stands in a list of its own.
    ProgramAnswer run(const QString &asOf, const QString &words, const QStringList &further = {}) const { return run(asOf, words.split(u' ') + further); }
    QString idOfQuestion(const QString &code) const
    {
        return run(QStringLiteral("2026-02-02"), QStringLiteral("list question --json --where code=%1").arg(code)).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    }
    QString stateOn(const QString &day, const QString &report) const
    {
        return run(day, QStringLiteral("show dd_report %1 --json").arg(report)).json()[QStringLiteral("record")][QStringLiteral("state")].toString();
    }

    /// A closed report of a member of its own, with one answer; its id.
    QString reportOf(const QString &name, const QString &consent) const
    {
        const QString day = QStringLiteral("2026-06-01");
        const QString asked = run(day, QStringLiteral("list questionnaire --json --where audience=member")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
        const QString member = run(day, QStringLiteral("add organisation kind=company name=") + name).text();
        const QString report = run(day, QStringLiteral("add dd_report year=2025 consent_to_share=%3 organisation=%1 questionnaire=%2").arg(member, asked, consent)).text();
        run(day, QStringLiteral("add answer maturity=2 dd_report=%1 question=%2 value=Said-by-%3").arg(report, idOfQuestion(QStringLiteral("1.1")), name));
        return report;
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_casebook;
    QString m_member;
};

void DueDiligenceCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_casebook = m_folder->filePath(QStringLiteral("a.lodebook"));
    const QString day = QStringLiteral("2026-02-02");
    QCOMPARE(run(day, QStringLiteral("--officer Ada create")).exit, 0);
    m_member = run(day, QStringLiteral("add organisation kind=company tier=manufacturer pillar=supply_chain"), {QStringLiteral("name=Northlight Éclairage")}).text();
    QVERIFY(!m_member.isEmpty());
    QCOMPARE(run(day, QStringLiteral("add membership from=2020-01-01 organisation=") + m_member).exit, 0);
}

void DueDiligenceCommandsTest::aNewCasebookProposesItsQuestionsInFiveLanguages()
{
    const QJsonObject asked = run(QStringLiteral("2026-02-02"), QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0].toObject();
    QVERIFY(asked[QStringLiteral("title")].toString().contains(QStringLiteral("proposal")));
    QVERIFY(!asked[QStringLiteral("source")].toString().isEmpty());
    QCOMPARE(asked[QStringLiteral("status")].toString(), QStringLiteral("draft"));
    const QJsonArray questions = run(QStringLiteral("2026-02-02"), QStringLiteral("list question --json --where questionnaire.audience=member")).json()[QStringLiteral("records")].toArray();
    QCOMPARE(questions.size(), 24);
    for (const QJsonValue &question : questions) {
        QCOMPARE(question[QStringLiteral("questionnaire")], asked[QStringLiteral("id")]);
        for (const char *field : {"text", "text_fr", "text_nl", "text_de", "text_es", "kind", "step", "evidence_expected"})
            QVERIFY2(!question[QLatin1String(field)].toString().isEmpty(), qPrintable(question[QStringLiteral("code")].toString() + QLatin1String(field)));
    }
}

void DueDiligenceCommandsTest::playsAWholeYear()
{
    const QString asked = run(QStringLiteral("2026-02-02"), QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    QCOMPARE(run(QStringLiteral("2026-02-02"), QStringLiteral("set questionnaire %1 status=in_use").arg(asked)).exit, 0);

    const QString wish = QStringLiteral("dd request --year 2025 --due 2026-04-30 --json");
    const ProgramAnswer rehearsed = run(QStringLiteral("2026-02-02"), wish + QStringLiteral(" --dry-run"));
    QVERIFY2(rehearsed.exit == 0, rehearsed.error.constData());
    QCOMPARE(rehearsed.json()[QStringLiteral("requested")].toInt(), 1);
    QVERIFY(rehearsed.json()[QStringLiteral("batch")].isNull());
    QCOMPARE(run(QStringLiteral("2026-02-02"), QStringLiteral("list dd_report --json")).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run(QStringLiteral("2026-02-02"), wish).json()[QStringLiteral("requested")].toInt(), 1);
    QCOMPARE(run(QStringLiteral("2026-02-02"), wish).json()[QStringLiteral("unchanged")].toInt(), 1); // asked once

    const ProgramAnswer who = run(QStringLiteral("2026-05-02"), QStringLiteral("dd who --from 2025 --to 2025 --json"));
    QVERIFY2(who.exit == 0, who.error.constData());
    const QJsonObject cell = who.json()[QStringLiteral("members")][0][QStringLiteral("years")][0].toObject();
    QCOMPARE(cell[QStringLiteral("state")].toString(), QStringLiteral("overdue"));
    const QString report = cell[QStringLiteral("report")].toString();
    QVERIFY(run(QStringLiteral("2026-05-02"), QStringLiteral("due")).out.contains("2025"));

    const QString policy = idOfQuestion(QStringLiteral("1.1"));
    const ProgramAnswer given = run(QStringLiteral("2026-05-05"), QStringLiteral("add answer maturity=2 dd_report=%1 question=%2").arg(report, policy), {QStringLiteral("value=Prêt, à signer\nen juin")});
    QVERIFY2(given.exit == 0, given.error.constData());
    QCOMPARE(run(QStringLiteral("2026-05-05"), QStringLiteral("set dd_report %1 submitted_on=2026-05-05").arg(report)).exit, 0);
    QCOMPARE(stateOn(QStringLiteral("2026-05-05"), report), QStringLiteral("submitted"));
    QCOMPARE(run(QStringLiteral("2026-05-20"), QStringLiteral("set dd_report %1 complete_on=2026-05-20").arg(report)).exit, 0);
    QCOMPARE(run(QStringLiteral("2026-06-01"), QStringLiteral("set answer %1 reviewed_maturity=1").arg(given.text()), {QStringLiteral("reviewer_comment=Not signed yet")}).exit, 0);
    const QJsonObject scored = run(QStringLiteral("2026-06-01"), QStringLiteral("show dd_report %1 --json").arg(report)).json()[QStringLiteral("record")].toObject();
    QCOMPARE(scored[QStringLiteral("own_score")].toDouble(), 66.7);
    QCOMPARE(scored[QStringLiteral("reviewed_score")].toDouble(), 33.3);
    QCOMPARE(scored[QStringLiteral("gap")].toDouble(), -33.3);

    QStringList improvements;
    for (int i = 0; i < 5; ++i)
        improvements.append(run(QStringLiteral("2026-06-02"), QStringLiteral("add improvement due_on=2026-09-30 dd_report=%1 title=Step%2").arg(report).arg(i)).text());
    const ProgramAnswer sixth = run(QStringLiteral("2026-06-02"), QStringLiteral("add improvement dd_report=%1 title=Step6").arg(report));
    QCOMPARE(sixth.exit, 1);
    QVERIFY(sixth.error.contains("5"));

    const QString letter = m_folder->filePath(QStringLiteral("letter.odt"));
    QCOMPARE(run(QStringLiteral("2026-06-03"), QStringLiteral("report feedback_letter --for %1 -o %2").arg(report, letter)).exit, 0);
    QVERIFY(QFile(letter).size() > 1000);
    const QString sheet = m_folder->filePath(QStringLiteral("sheet.html"));
    QCOMPARE(run(QStringLiteral("2026-06-03"), QStringLiteral("report member_report --for %1 -o %2").arg(report, sheet)).exit, 0);
    QFile page(sheet);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("Northlight Éclairage") && !html.contains("66.7") && !html.contains("Not signed yet")); // no consent, no score

    for (const QString &improvement : std::as_const(improvements))
        QCOMPARE(run(QStringLiteral("2026-09-01"), QStringLiteral("set improvement %1 done_on=2026-09-01").arg(improvement)).exit, 0);
    QCOMPARE(run(QStringLiteral("2026-10-01"), QStringLiteral("set dd_report %1 closed_on=2026-10-01").arg(report)).exit, 0);
    QCOMPARE(stateOn(QStringLiteral("2026-10-01"), report), QStringLiteral("closed"));
    QCOMPARE(run(QStringLiteral("2026-10-02"), QStringLiteral("dd who --from 2025 --to 2025 --json")).json()[QStringLiteral("years")][0][QStringLiteral("submitted")].toInt(), 1);
}

void DueDiligenceCommandsTest::takesOverLastYearsAnswers()
{
    const QString day = QStringLiteral("2026-02-02");
    const QString asked = run(day, QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    const auto report = [&](int year) { return run(day, QStringLiteral("add dd_report organisation=%1 questionnaire=%2 year=%3").arg(m_member, asked).arg(year)).text(); };
    const QString before = report(2024);
    const QString now = report(2025);
    const QString policy = idOfQuestion(QStringLiteral("1.1"));
    QCOMPARE(run(day, QStringLiteral("add answer maturity=2 dd_report=%1 question=%2").arg(before, policy)).exit, 0);

    QCOMPARE(run(day, QStringLiteral("dd take-over %1 --dry-run --json").arg(now)).json()[QStringLiteral("taken")].toInt(), 1);
    const ProgramAnswer taken = run(day, QStringLiteral("dd take-over %1 --json").arg(now));
    QVERIFY2(taken.exit == 0, taken.error.constData());
    QCOMPARE(taken.json()[QStringLiteral("last_year")].toString(), before);
    QVERIFY(!taken.json()[QStringLiteral("batch")].isNull());
    const QJsonObject scored = run(day, QStringLiteral("show dd_report %1 --json").arg(now)).json()[QStringLiteral("record")].toObject();
    QVERIFY(scored[QStringLiteral("own_score")].isNull()); // not said yet

    const QJsonObject line = run(day, QStringLiteral("dd answers %1 --json").arg(now)).json()[QStringLiteral("questions")][0].toObject();
    QCOMPARE(line[QStringLiteral("code")].toString(), QStringLiteral("1.1"));
    QCOMPARE(line[QStringLiteral("against_last_year")].toString(), QStringLiteral("taken_over"));
    QCOMPARE(line[QStringLiteral("last_year")][QStringLiteral("maturity")].toInt(), 2);
    QCOMPARE(run(day, QStringLiteral("dd confirm %1 --question 1.9 --json").arg(now)).json()[QStringLiteral("confirmed")].toInt(-1), 0);
    QCOMPARE(run(day, QStringLiteral("dd confirm %1 --question 9.9").arg(now)).exit, 2);
    QCOMPARE(run(day, QStringLiteral("dd confirm %1 --json").arg(now)).json()[QStringLiteral("confirmed")].toInt(), 1);
    QCOMPARE(run(day, QStringLiteral("show dd_report %1 --json").arg(now)).json()[QStringLiteral("record")][QStringLiteral("own_score")].toDouble(), 66.7);

    const QString given = line[QStringLiteral("answer")].toString();
    QCOMPARE(run(day, QStringLiteral("set answer %1 maturity=3").arg(given)).exit, 0);
    const QJsonObject changed = run(day, QStringLiteral("dd answers %1 --json").arg(now)).json()[QStringLiteral("questions")][0].toObject();
    QCOMPARE(changed[QStringLiteral("against_last_year")].toString(), QStringLiteral("changed"));
    QCOMPARE(changed[QStringLiteral("changed")][0].toString(), QStringLiteral("maturity"));
    QCOMPARE(changed[QStringLiteral("turns")].toArray().size(), 2); // taken over, then changed
}

void DueDiligenceCommandsTest::sendsFormsOutAndTakesThemIn()
{
    const QString day = QStringLiteral("2026-02-02");
    const QString asked = run(day, QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    const QString report = run(day, QStringLiteral("add dd_report year=2025 organisation=%1 questionnaire=%2").arg(m_member, asked)).text();
    const QString workbook = m_folder->filePath(QStringLiteral("form.xlsx"));
    const QString page = m_folder->filePath(QStringLiteral("formulaire.html"));
    QCOMPARE(run(day, QStringLiteral("dd form %1 --json -o").arg(report), {workbook}).json()[QStringLiteral("questions")].toInt(), 23); // one is not for manufacturers
    QCOMPARE(run(day, QStringLiteral("--language fr dd form %1 -o").arg(report), {page}).exit, 0);
    QCOMPARE(run(day, QStringLiteral("dd form %1").arg(report)).exit, 2);

    QFile file(page);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray html = file.readAll();
    QVERIFY(html.contains("<html lang=\"fr\""));
    const QByteArray policy = idOfQuestion(QStringLiteral("1.1")).toUtf8();
    const QByteArray survey = idOfQuestion(QStringLiteral("2.1")).toUtf8();
    html.replace(QByteArray("\"" + policy + "\":{}"), QByteArray("\"" + policy + R"(":{"answer":"3","words":"Prêt"})"));
    html.replace(QByteArray("\"" + survey + "\":{}"), QByteArray("\"" + survey + R"(":{"answer":"presque"})"));
    file.seek(0);
    file.write(html);
    file.close();
    const ProgramAnswer rehearsed = run(day, QStringLiteral("dd take-in --dry-run --json"), {page});
    QCOMPARE(rehearsed.exit, 3);
    QVERIFY(rehearsed.json()[QStringLiteral("batch")].isNull());
    const ProgramAnswer taken = run(day, QStringLiteral("dd take-in --json"), {page, workbook});
    QVERIFY2(taken.exit == 3, taken.error.constData()); // one answer is none of those offered
    QCOMPARE(taken.json()[QStringLiteral("files")][0][QStringLiteral("held")].toInt(), 1);
    QCOMPARE(run(day, QStringLiteral("list answer --json")).json()[QStringLiteral("records")][0][QStringLiteral("value")].toString(), QStringLiteral("Prêt"));
    QVERIFY(run(day, QStringLiteral("list note --json")).out.contains("presque"));
    QCOMPARE(run(day, QStringLiteral("undo")).exit, 0);
    QCOMPARE(run(day, QStringLiteral("list answer --json")).json()[QStringLiteral("total")].toInt(), 0);
    QCOMPARE(run(day, QStringLiteral("dd take-in"), {m_casebook}).exit, 1);
}

void DueDiligenceCommandsTest::comparesGroupsWithoutNames()
{
    const QString day = QStringLiteral("2026-06-01");
    const QString asked = run(day, QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    const QString policy = idOfQuestion(QStringLiteral("1.1"));
    for (int i = 0; i < 5; ++i) {
        const QString member = run(day, QStringLiteral("add organisation kind=company pillar=supply_chain name=Member%1").arg(i)).text();
        const QString report = run(day, QStringLiteral("add dd_report year=2025 submitted_on=2026-03-01 complete_on=2026-03-02 consent_to_share=yes organisation=%1 questionnaire=%2").arg(member, asked)).text();
        QCOMPARE(run(day, QStringLiteral("add answer maturity=%3 dd_report=%1 question=%2").arg(report, policy).arg(i < 4 ? 3 : 0)).exit, 0);
        const QJsonObject all = run(day, QStringLiteral("dd benchmark --year 2025 --json")).json()[QStringLiteral("groups")][0].toObject();
        QCOMPARE(all[QStringLiteral("withheld")].toBool(), i < 4);
        QCOMPARE(all[QStringLiteral("members")].isNull(), i < 4);
        if (i == 4)
            QCOMPARE(all[QStringLiteral("score")].toInt(), 80);
    }
    const ProgramAnswer table = run(day, QStringLiteral("dd benchmark --year 2025 --format csv"));
    QVERIFY2(table.exit == 0 && table.out.contains("80"), table.error.constData());
    QVERIFY(!table.out.contains("Member0"));
    QVERIFY(run(day, QStringLiteral("dd benchmark --year 2025 --reviewed")).out.contains("withheld")); // nobody was reviewed
}

void DueDiligenceCommandsTest::letsNoScoreLeaveWithoutConsent()
{
    const QString day = QStringLiteral("2026-06-01");
    const QString kept = reportOf(QStringLiteral("Ember"), QStringLiteral("no"));
    const QString shared = reportOf(QStringLiteral("Grove"), QStringLiteral("yes"));
    const auto file = [this](const char *name) { return m_folder->filePath(QLatin1String(name)); };
    const QString scores = QStringLiteral("--fields id,own_score,reviewed_score -o");
    const ProgramAnswer written = run(day, QStringLiteral("export dd_report --json ") + scores, {file("r.csv")});
    QVERIFY2(written.exit == 0, written.error.constData());
    QCOMPARE(written.json()[QStringLiteral("withheld_records")].toInt(), 1);
    QVERIFY2(written.error.contains("has not consented"), written.error.constData());
    const QByteArray table = contents(QStringLiteral("r.csv"));
    QVERIFY2(table.contains(QByteArray(kept.toUtf8() + ",withheld,withheld")), table.constData()); // nor what nobody has reviewed
    QVERIFY2(table.contains(QByteArray(shared.toUtf8() + ",66.7,")), table.constData());
    QCOMPARE(run(day, QStringLiteral("export dd_report ") + scores, {file("r.json")}).exit, 0);
    QVERIFY(contents(QStringLiteral("r.json")).contains("\"own_score\":\"withheld\"") && contents(QStringLiteral("r.json")).contains("\"own_score\":66.7"));
    QCOMPARE(run(day, QStringLiteral("export answer -o"), {file("a.csv")}).exit, 0);
    QVERIFY(contents(QStringLiteral("a.csv")).contains("Said-by-Grove") && !contents(QStringLiteral("a.csv")).contains("Said-by-Ember"));
    for (const char *entity : {"answer", "dd_report"}) {
        const QString fields = entity == QByteArray("answer") ? QStringLiteral("dd_report,value,maturity") : QStringLiteral("organisation,own_score");
        const ProgramAnswer printed = run(day, QStringLiteral("export %1 --fields %2 -o").arg(QLatin1String(entity), fields), {file("list.html")});
        QVERIFY2(printed.exit == 0 && printed.error.contains("has not consented"), printed.error.constData());
        const QByteArray html = contents(QStringLiteral("list.html"));
        QVERIFY2(html.contains("withheld") && !html.contains("Said-by-Ember"), html.constData());
        QVERIFY2(html.contains(entity == QByteArray("answer") ? "Said-by-Grove" : "66.7"), html.constData());
        QCOMPARE(html.count("66.7"), entity == QByteArray("answer") ? 0 : 1);
    }
    QCOMPARE(run(day, QStringLiteral("report record --for dd_report/%1 -o").arg(kept), {file("page.html")}).exit, 0);
    const QByteArray page = contents(QStringLiteral("page.html"));
    QVERIFY(page.contains("withheld") && !page.contains("66.7") && !page.contains("Said-by-Ember"));

    const auto listed = [&](const QString &words) { return runProgramInto(file("list.txt"), m_casebook, QStringList{QStringLiteral("--as-of"), day} + words.split(u' ')); };
    for (const char *format : {"json", "csv", "table"}) {
        const ProgramAnswer list = listed(QStringLiteral("list dd_report --fields id,own_score --format ") + QLatin1String(format));
        QVERIFY2(list.exit == 0 && list.error.contains("has not consented"), list.error.constData());
        QVERIFY2(list.out.contains("withheld") && list.out.count("66.7") == 1, list.out.constData());
    }
    const ProgramAnswer shown = listed(QStringLiteral("show dd_report %1 --json").arg(kept));
    QVERIFY2(shown.out.contains("\"own_score\":\"withheld\"") && !shown.out.contains("Said-by-Ember"), shown.out.constData());
    const QString given = run(day, QStringLiteral("list answer --json --where dd_report=%1").arg(kept)).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    const ProgramAnswer history = listed(QStringLiteral("show answer %1 --history").arg(given));
    QVERIFY2(history.out.contains("withheld") && !history.out.contains("Said-by-Ember"), history.out.constData());
    QVERIFY(run(day, QStringLiteral("show answer %1 --history").arg(given)).out.contains("Said-by-Ember")); // the officer reads it
}

void DueDiligenceCommandsTest::leavesAloneWhatAFileWithholds()
{
    const QString day = QStringLiteral("2026-06-01");
    const QString report = reportOf(QStringLiteral("Ember"), QStringLiteral("no"));
    const auto given = [&] { return run(day, QStringLiteral("list answer --json")).json()[QStringLiteral("records")][0].toObject(); };
    const QJsonObject before = given();
    for (const char *name : {"a.csv", "a.xlsx"}) {
        const QString file = m_folder->filePath(QLatin1String(name));
        QCOMPARE(run(day, QStringLiteral("export answer -o"), {file}).exit, 0);
        const ProgramAnswer same = run(day, QStringLiteral("import %1 --as answer --key id --json").arg(file));
        QVERIFY2(same.exit == 0, same.error.constData());
        QCOMPARE(same.json()[QStringLiteral("unchanged")].toInt(), 1);
        QVERIFY2(same.out.contains("withholds"), same.out.constData());
        QCOMPARE(given(), before);
        const ProgramAnswer cleared = run(day, QStringLiteral("import %1 --as answer --key id --empty clear --json").arg(file)); // a word is not an empty cell
        QVERIFY2(cleared.exit == 0, cleared.error.constData());
        QCOMPARE(given()[QStringLiteral("value")].toString(), QStringLiteral("Said-by-Ember"));
        QCOMPARE(given()[QStringLiteral("maturity")].toInt(), 2);
    }
    QCOMPARE(run(day, QStringLiteral("delete answer ") + before[QStringLiteral("id")].toString()).exit, 0);
    QCOMPARE(run(day, QStringLiteral("delete dd_report ") + report).exit, 0);
    const QString again = reportOf(QStringLiteral("Grove"), QStringLiteral("yes"));
    QFile file(m_folder->filePath(QStringLiteral("new.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("dd_report,question,value,maturity,not_applicable\n%1,%2,withheld,withheld,withheld\n").arg(again, idOfQuestion(QStringLiteral("1.2"))).toUtf8());
    file.close();
    const ProgramAnswer added = run(day, QStringLiteral("import %1 --as answer --json").arg(file.fileName()));
    QVERIFY2(added.exit == 0, added.error.constData());
    QVERIFY(!run(day, QStringLiteral("list answer --json")).out.contains("withheld"));
}

void DueDiligenceCommandsTest::remindsRungByRung()
{
    const QString day = QStringLiteral("2026-03-01");
    const QString out = m_folder->filePath(QStringLiteral("letters"));
    const QJsonArray proposals = run(day, QStringLiteral("list letter_template --json")).json()[QStringLiteral("records")].toArray();
    for (const QJsonValue &proposal : proposals)
        run(day, QStringLiteral("delete letter_template ") + proposal[QStringLiteral("id")].toString());
    const ProgramAnswer none = run(day, QStringLiteral("dd remind -o"), {out});
    QCOMPARE(none.exit, 1);
    QVERIFY(none.error.contains("template"));
    run(day, QStringLiteral("add letter_template title=Call purpose=report_call language=en subject=Call"), {QStringLiteral("body=Dear {organisation.name}")});
    run(day, QStringLiteral("add letter_template title=First purpose=report_first_reminder language=en subject=First days_after_due=7"), {QStringLiteral("body=It was due on {report.due_on}.")});
    const QString asked = run(day, QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    QCOMPARE(run(day, QStringLiteral("dd request --year 2025 --due 2026-04-30 --questionnaire ") + asked).exit, 0);
    QCOMPARE(run(day, QStringLiteral("set organisation %1 email=info@northlight.example").arg(m_member)).exit, 0);
    const ProgramAnswer called = run(day, QStringLiteral("dd remind --json -o"), {out});
    QVERIFY2(called.exit == 0, called.error.constData());
    QCOMPARE(called.json()[QStringLiteral("written")].toInt(), 1);
    QVERIFY(!called.json()[QStringLiteral("batch")].isNull());
    const QJsonObject log = run(day, QStringLiteral("list interaction --json")).json()[QStringLiteral("records")][0].toObject();
    QCOMPARE(log[QStringLiteral("kind")].toString(), QStringLiteral("email"));
    QCOMPARE(log[QStringLiteral("subject")].toString(), QStringLiteral("Call"));
    const QJsonObject ladder = run(QStringLiteral("2026-05-06"), QStringLiteral("dd remind --year 2025 --ladder --json")).json()[QStringLiteral("members")][0].toObject();
    QCOMPARE(ladder[QStringLiteral("standing")].toString(), QStringLiteral("too_early"));
    QCOMPARE(ladder[QStringLiteral("next")].toString(), QStringLiteral("report_first_reminder"));
    QCOMPARE(ladder[QStringLiteral("next_from")].toString(), QStringLiteral("2026-05-07"));
    const ProgramAnswer reminded = run(QStringLiteral("2026-05-07"), QStringLiteral("dd remind --json -o"), {m_folder->filePath(QStringLiteral("first.html"))});
    QVERIFY2(reminded.exit == 0, reminded.error.constData());
    QFile file(m_folder->filePath(QStringLiteral("first.html")));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("30 April 2026"));
    QCOMPARE(run(QStringLiteral("2026-05-08"), QStringLiteral("dd remind --json -o"), {out}).exit, 1); // the ladder is at its end
}

void DueDiligenceCommandsTest::proposesLettersOfItsOwn()
{
    const QString day = QStringLiteral("2026-03-01");
    const QStringList languages{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("fr"), QStringLiteral("nl")};
    QStringList found;
    const QJsonArray calls = run(day, QStringLiteral("list letter_template --json --where purpose=report_call")).json()[QStringLiteral("records")].toArray();
    for (const QJsonValue &call : calls)
        found.append(call[QStringLiteral("language")].toString());
    found.sort();
    QCOMPARE(found, languages);
    const QString asked = run(day, QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    QCOMPARE(run(day, QStringLiteral("dd request --year 2025 --due 2026-04-30 --questionnaire ") + asked).exit, 0);
    QCOMPARE(run(day, QStringLiteral("set organisation %1 email=info@northlight.example").arg(m_member)).exit, 0);
    const auto next = [&](const char *on) {
        return run(QString::fromLatin1(on), QStringLiteral("dd remind --year 2025 --ladder --json")).json()[QStringLiteral("members")][0][QStringLiteral("next_from")].toString();
    };
    const auto send = [&](const char *on) { return run(QString::fromLatin1(on), QStringLiteral("dd remind --json -o"), {m_folder->filePath(QLatin1String(on) + QStringLiteral(".html"))}).exit; };
    QCOMPARE(send("2026-03-01"), 0);
    QFile letter(m_folder->filePath(QStringLiteral("2026-03-01.html")));
    QVERIFY(letter.open(QIODevice::ReadOnly) && letter.readAll().contains("30 April 2026"));
    QCOMPARE(next("2026-03-02"), QStringLiteral("2026-05-01")); // not reminded before it is due
    QCOMPARE(send("2026-04-30"), 1);
    QCOMPARE(send("2026-05-01"), 0);
    QCOMPARE(send("2026-05-15"), 0);
    QCOMPARE(send("2026-05-29"), 0);
    QCOMPARE(send("2026-06-30"), 1); // nothing comes after the final one
}

void DueDiligenceCommandsTest::saysWhatIsWrong()
{
    const QString day = QStringLiteral("2026-02-02");
    QCOMPARE(run(day, QStringLiteral("dd request --year 2025")).exit, 1); // no questionnaire is in use
    const QString asked = run(day, QStringLiteral("list questionnaire --json")).json()[QStringLiteral("records")][0][QStringLiteral("id")].toString();
    const QString wish = QStringLiteral("dd request --questionnaire ") + asked;
    QCOMPARE(run(day, wish).exit, 2); // no year
    QCOMPARE(run(day, wish + QStringLiteral(" --year 2025 --pillar moon")).exit, 2);
    QCOMPARE(run(day, wish + QStringLiteral(" --year 2025 --due 2026-01-01")).exit, 1); // due before it is asked for
    QCOMPARE(run(day, QStringLiteral("dd who --from 2026 --to 2025")).exit, 2);
    QCOMPARE(run(day, QStringLiteral("list dd_report --json")).json()[QStringLiteral("total")].toInt(), 0);
}

void DueDiligenceCommandsTest::importsAReportingTemplate()
{
    const QString day = QStringLiteral("2026-02-02");
    const QString file = m_folder->filePath(QStringLiteral("template.xlsx"));
    CmrtWorkbook book;
    book.addSmelter({{}, QStringLiteral("Tin"), {}, QStringLiteral("Ember Works"), QStringLiteral("Portugal"), QStringLiteral("CID900001")});
    QVERIFY(book.write(file));
    const QString import = QStringLiteral("import %1 --as cmrt --json").arg(file);
    const ProgramAnswer unknown = run(day, import);
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.error.contains("Northlight Components"), unknown.error.constData());
    const ProgramAnswer rehearsed = run(day, import + QStringLiteral(" --dry-run --set organisation=") + m_member);
    QVERIFY2(rehearsed.exit == 0, rehearsed.error.constData());
    QVERIFY(rehearsed.json()[QStringLiteral("batch")].isNull());
    const ProgramAnswer done = run(day, import + QStringLiteral(" --set organisation=") + m_member);
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.json()[QStringLiteral("added")].toInt(), 2);
    const QString list = m_folder->filePath(QStringLiteral("list.csv"));
    QFile loaded(list);
    QVERIFY(loaded.open(QIODevice::WriteOnly));
    loaded.write("metal,name,facility_id,status\ntin,Ember Works,CID900001,conformant\n");
    loaded.close();
    QCOMPARE(run(day, QStringLiteral("import %1 --as smelter").arg(list)).exit, 0);
    QCOMPARE(run(day, import + QStringLiteral(" --set organisation=") + m_member).json()[QStringLiteral("changed")].toInt(), 1);
    QCOMPARE(run(day, QStringLiteral("list cmrt --json --fields conformant_share")).json()[QStringLiteral("records")][0][QStringLiteral("conformant_share")].toDouble(), 100.0);
    QCOMPARE(run(day, import + QStringLiteral(" --key id")).exit, 2);
    QCOMPARE(run(day, import + QStringLiteral(" --set year=2025")).exit, 2);
}

void DueDiligenceCommandsTest::checksAThreshold()
{
    const QString day = QStringLiteral("2026-02-02");
    const ProgramAnswer ore = run(day, QStringLiteral("threshold 26090000 5000 --json"));
    QVERIFY2(ore.exit == 0, ore.error.constData());
    const QJsonObject line = ore.json()[QStringLiteral("lines")][0].toObject();
    QCOMPARE(line[QStringLiteral("verdict")].toString(), QStringLiteral("above"));
    QVERIFY(!line[QStringLiteral("source")].toString().isEmpty());
    const QJsonArray gold = run(day, QStringLiteral("threshold gold 99 --json")).json()[QStringLiteral("lines")].toArray();
    QCOMPARE(gold.size(), 3); // ores, and gold of both purities
    const QJsonObject unread = run(day, QStringLiteral("threshold 8001 200000 --json")).json()[QStringLiteral("lines")][0].toObject();
    QCOMPARE(unread[QStringLiteral("verdict")].toString(), QStringLiteral("unconfirmed"));
    QVERIFY(unread[QStringLiteral("reaches")].toBool());
    QCOMPARE(run(day, QStringLiteral("threshold 9999 1")).exit, 1);
    QCOMPARE(run(day, QStringLiteral("threshold gold much")).exit, 2);
}

void DueDiligenceCommandsTest::aSmallCompanyHandsInItsOwnCheck()
{
    const QString day = QStringLiteral("2026-02-02");
    const QJsonObject check = run(day, QStringLiteral("list questionnaire --json --where audience=sme")).json()[QStringLiteral("records")][0].toObject();
    QVERIFY(check[QStringLiteral("title")].toString().contains(QStringLiteral("proposal")));
    QCOMPARE(check[QStringLiteral("status")].toString(), QStringLiteral("draft"));
    const QJsonArray questions = run(day, QStringLiteral("list question --json --where questionnaire.audience=sme")).json()[QStringLiteral("records")].toArray();
    QCOMPARE(questions.size(), 9);
    for (const QJsonValue &question : questions) {
        for (const char *field : {"text", "text_fr", "text_nl", "text_de", "text_es"})
            QVERIFY2(!question[QLatin1String(field)].toString().isEmpty(), field);
    }
    const QString company = run(day, QStringLiteral("add organisation kind=company size=small name=Ember")).text();
    const QString report = run(day, QStringLiteral("add dd_report year=2025 submitted_on=2025-11-03 organisation=%1 questionnaire=%2").arg(company, check[QStringLiteral("id")].toString())).text();
    QCOMPARE(run(day, QStringLiteral("add answer maturity=3 dd_report=%1 question=%2").arg(report, questions[0][QStringLiteral("id")].toString())).exit, 0);
    QCOMPARE(run(day, QStringLiteral("show dd_report %1 --json").arg(report)).json()[QStringLiteral("record")][QStringLiteral("own_score")].toDouble(), 100.0);
    QCOMPARE(run(day, QStringLiteral("explain SME-1 --period 2025 --json")).json()[QStringLiteral("value")].toInt(), 1);
}

QTEST_GUILESS_MAIN(DueDiligenceCommandsTest)
#include "tst_duediligencecommands.moc"
