// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/projectsheet.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/partnership.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/result.h"
#include "models/entities/monitoring/target.h"
#include "models/entities/reference/country.h"
#include "models/reports/reporthtml.h"
#include "models/reports/reports.h"
#include "models/storage/choicelist.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class ProjectSheetTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsTheFactsAndSaysWhatIsMissing();
    void showsTheNewestWholeFigures();
    void listsSitesVisitsAndOpenTasksOfTheProjectAlone();
    void leavesRestrictedRecordsOut();
    void callsChoicesAsTheCasebookDoes();
    void showsADescriptionAsItIsFormatted();
    void refusesARestrictedProject();
    void asksForAProject();

private:
    Record savedProject(const QString &title, bool restricted = false);
    Record saved(Record record);
    Result<ReportDocument> make(const RecordId &id, const QString &language = QStringLiteral("en"));
    static QString textOf(const ReportDocument &report);
};

Record ProjectSheetTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning() << done.error().message;
    return record;
}

Record ProjectSheetTest::savedProject(const QString &title, bool restricted)
{
    Record record(project());
    record.set(project().title, title);
    record.set(project().lead, saved(newOrganisation(QStringLiteral("Lead of ") + title)).id());
    if (restricted)
        record.set(project().restricted, true);
    return saved(record);
}

Result<ReportDocument> ProjectSheetTest::make(const RecordId &id, const QString &language)
{
    ReportRequest request;
    request.recordId = id;
    request.asOf = QDate(2026, 3, 1);
    request.madeAt = clock().now();
    request.language = language;
    return makeReport(QStringLiteral("project_sheet"), casebook().reader(), request);
}

/// All a report says, one cell, fact or paragraph per line.
QString ProjectSheetTest::textOf(const ReportDocument &report)
{
    QStringList lines{report.title, report.subtitle};
    for (const ReportBlock &block : report.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            lines.append(heading->text);
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            lines.append(paragraph->text);
        if (const auto *facts = std::get_if<ReportFacts>(&block)) {
            for (const ReportFact &fact : facts->facts)
                lines.append(fact.name + QStringLiteral(" = ") + fact.value);
        }
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const ReportRow &row : table->rows) {
                QStringList cells;
                for (const ReportCell &cell : row.cells)
                    cells.append(cell.text);
                lines.append(cells.join(QStringLiteral(" | ")));
            }
        }
    }
    return lines.join(u'\n') + u'\n' + report.notes.join(u'\n');
}

void ProjectSheetTest::showsTheFactsAndSaysWhatIsMissing()
{
    Record record = savedProject(QStringLiteral("Responsible gold"));
    record.set(project().grant, {15000050, QStringLiteral("EUR")});
    record = saved(record);
    const Result<ReportDocument> report = make(record.id());
    QVERIFY_RESULT(report);
    const QString text = textOf(*report);
    QCOMPARE(report->title, QStringLiteral("Responsible gold"));
    QVERIFY(report->subtitle.contains(record.text(project().number)));
    QVERIFY(text.contains(QStringLiteral("Lead partner = Lead of Responsible gold")));
    QVERIFY(text.contains(QStringLiteral("150,000.50")));
    QVERIFY(text.contains(QStringLiteral("Total budget = not recorded")));
    QVERIFY(text.contains(QStringLiteral("Not recorded of the project: Status, From, Until, Total budget")));
    for (const char *missing : {"No description is recorded.", "No partners are recorded.", "No results are recorded.", "No mine sites are recorded.", "No visits are recorded."})
        QVERIFY2(text.contains(QString::fromLatin1(missing)), missing);
    QVERIFY(!text.contains(QStringLiteral("Grant = 0")));
}

void ProjectSheetTest::showsTheNewestWholeFigures()
{
    const Record about = savedProject(QStringLiteral("Gold"));
    Record outcome(result());
    outcome.set(result().project, about.id());
    outcome.set(result().title, QStringLiteral("Miners earn more"));
    outcome.set(result().level, QStringLiteral("outcome"));
    outcome = saved(outcome);
    QList<Record> indicators;
    for (const char *code : {"I-1", "I-2"}) {
        Record one(indicator());
        one.set(indicator().result, outcome.id());
        one.set(indicator().code, QString::fromLatin1(code));
        one.set(indicator().title, QStringLiteral("Women trained"));
        indicators.append(saved(one));
    }
    const auto measure = [&](const char *period, double value, const QString &categories = {}, const QString &status = {}) {
        Record one(measurement());
        one.set(measurement().indicator, indicators.first().id());
        one.set(measurement().period, *Period::fromText(QString::fromLatin1(period)));
        one.set(measurement().value, value);
        if (!categories.isEmpty())
            one.set(measurement().categories, categories);
        if (!status.isEmpty())
            one.set(measurement().status, status);
        return saved(one);
    };
    measure("2024", 11);
    const Record wrong = measure("2025", 99);
    Record right = measure("2025-H2", 42);
    right.set(measurement().corrects, wrong.id());
    saved(right);
    measure("2025-H2", 7, QStringLiteral("sex=women"));
    measure("2026-01", 5000, {}, QStringLiteral("rejected"));
    measure("2027", 8000); // not yet on the day asked for
    Record goal(target());
    goal.set(target().indicator, indicators.first().id());
    goal.set(target().period, *Period::fromText(u"2027"));
    goal.set(target().value, 120);
    saved(goal);
    const Result<ReportDocument> report = make(about.id());
    QVERIFY_RESULT(report);
    const QString text = textOf(*report);
    QVERIFY2(text.contains(QStringLiteral("Outcome: Miners earn more")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("I-1 | Women trained | not recorded | not recorded | 120 (2027) | 42 (2025-H2)")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("I-2 | Women trained | not recorded | not recorded | not recorded | not recorded")));
    QVERIFY(text.contains(QStringLiteral("Indicators without a figure: I-2.")));
}

void ProjectSheetTest::listsSitesVisitsAndOpenTasksOfTheProjectAlone()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD"), {{QStringLiteral("name"), QStringLiteral("Congo")}}));
    const Record mine = savedProject(QStringLiteral("Mine"));
    const Record other = savedProject(QStringLiteral("Other"));
    for (const Record &owner : {mine, other}) {
        const QString mark = owner.text(project().title);
        Record site = newMineSite(mark + QStringLiteral(" pit"), QStringLiteral("CD"));
        site.set(mineSite().projects, {owner.id()});
        site = saved(site);
        Record seen = newVisit(site.id(), QDate(2026, 2, 1));
        seen.set(visit().project, owner.id());
        seen.set(visit().purpose, mark + QStringLiteral(" purpose"));
        saved(seen);
        for (int done = 0; done < 2; ++done) {
            Record todo(task());
            todo.set(task().title, mark + (done ? QStringLiteral(" finished") : QStringLiteral(" open")));
            todo.set(task().about, {project().name(), owner.id()});
            if (done)
                todo.set(task().doneOn, QDate(2026, 1, 1));
            saved(todo);
        }
    }
    const Result<ReportDocument> report = make(mine.id());
    QVERIFY_RESULT(report);
    const QString text = textOf(*report);
    QVERIFY2(text.contains(QStringLiteral("Mine pit | not recorded | not recorded | 1 Feb 2026")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("1 Feb 2026 | Mine pit | Mine purpose | made")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Mine open")));
    QVERIFY(!text.contains(QStringLiteral("Mine finished")));
    QVERIFY(!text.contains(QStringLiteral("Other")));
}

void ProjectSheetTest::leavesRestrictedRecordsOut()
{
    const Record about = savedProject(QStringLiteral("Gold"));
    Record hidden = newOrganisation(QStringLiteral("Secret friend"));
    hidden.set(hidden.entity().restricted, true);
    hidden = saved(hidden);
    Record part(partnership());
    part.set(partnership().project, about.id());
    part.set(partnership().organisation, hidden.id());
    saved(part);
    Record seen(visit());
    seen.set(visit().project, about.id());
    seen.set(visit().on, QDate(2026, 1, 1));
    seen.set(visit().purpose, QStringLiteral("Secret purpose"));
    seen.set(visit().restricted, true);
    saved(seen);
    const Result<ReportDocument> report = make(about.id());
    QVERIFY_RESULT(report);
    QVERIFY(!textOf(*report).contains(QStringLiteral("Secret")));
    QVERIFY(textOf(*report).contains(QStringLiteral("Restricted records left out: 2.")));
}

void ProjectSheetTest::callsChoicesAsTheCasebookDoes()
{
    Record record = savedProject(QStringLiteral("Responsible gold"));
    const QString code = project().status.choices().first().code;
    record.set(project().status, code);
    record = saved(record);
    QVERIFY_RESULT(ChoiceList(store(), project().status).rename(code, {{QStringLiteral("en"), QStringLiteral("In the drawer")}, {QStringLiteral("fr"), QStringLiteral("Au tiroir")}}));
    casebook().codes().forgetAll();
    QCOMPARE(casebook().codes().label(project().status, code), QStringLiteral("In the drawer")); // which the window knows now
    const Result<ReportDocument> english = make(record.id());
    QVERIFY_RESULT(english);
    QVERIFY2(textOf(*english).contains(QStringLiteral("Status = In the drawer")), qPrintable(textOf(*english)));
    const Result<ReportDocument> french = make(record.id(), QStringLiteral("fr"));
    QVERIFY_RESULT(french);
    QVERIFY2(textOf(*french).contains(QStringLiteral("= Au tiroir")), qPrintable(textOf(*french)));
}

void ProjectSheetTest::showsADescriptionAsItIsFormatted()
{
    Record record = savedProject(QStringLiteral("Responsible gold"));
    record.set(project().description, QStringLiteral("A **bold** plan\n- with points"));
    record = saved(record);
    const Result<ReportDocument> report = make(record.id());
    QVERIFY_RESULT(report);
    QVERIFY2(textOf(*report).contains(QStringLiteral("A bold plan\n• with points")), qPrintable(textOf(*report)));
    const QString html = reportHtml(*report);
    QVERIFY2(html.contains(QStringLiteral("A <b>bold</b> plan")), qPrintable(html));
}

void ProjectSheetTest::refusesARestrictedProject()
{
    const Result<ReportDocument> report = make(savedProject(QStringLiteral("Hidden"), true).id());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Forbidden);
}

void ProjectSheetTest::asksForAProject()
{
    const Result<ReportDocument> report = make({});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(ProjectSheetTest)
#include "tst_projectsheet.moc"
