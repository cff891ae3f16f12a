// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/ddanswercommands.h"
#include "app/cli/letteranswer.h"

#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/cnitem.h"
#include "models/programme/reminderladder.h"
#include "models/programme/thresholdcheck.h"
#include "models/programme/yearlyreports.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue dayOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// The questionnaire named; without a name the newest for members that is in use.
Result<RecordId> questionnaireFrom(const CommandContext &context, const QCommandLineParser &arguments)
{
    const QuestionnaireEntity &is = questionnaire();
    if (arguments.isSet(QStringLiteral("questionnaire"))) {
        const Result<Record> named = recordNamed(context, is, arguments.value(QStringLiteral("questionnaire")));
        return named ? Result<RecordId>(named->id()) : Result<RecordId>(named.error());
    }
    Query query(is, Filter::leaf(is.audience, Compare::Equal, QStringLiteral("member")) && Filter::leaf(is.status, Compare::Equal, QStringLiteral("in_use")));
    query.order = {{is.validFrom, true}};
    const Result<QList<Record>> inUse = context.casebook->reader().list(query);
    if (!inUse)
        return inUse.error();
    if (inUse->isEmpty())
        return Error{Error::Kind::Invalid, Words::tr("No questionnaire for members is in use. Set the status of one to in_use, or name one with --questionnaire"), {}};
    return inUse->first().id();
}

Result<ReportRequestWish> wishFrom(const CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<int> year = numberOption(arguments, QStringLiteral("year"), 0);
    const Result<QDate> due = dateOption(arguments, QStringLiteral("due"));
    const Result<RecordId> asked = questionnaireFrom(context, arguments);
    if (!year || !due)
        return year ? due.error() : year.error();
    if (*year == 0)
        return wrongUse(Words::tr("Name the year the reports are about with --year"));
    if (!asked)
        return asked.error();
    const QString pillar = arguments.value(QStringLiteral("pillar"));
    const QList<Choice> &pillars = organisation().pillar.choices();
    if (!pillar.isEmpty() && std::ranges::none_of(pillars, [&pillar](const Choice &choice) { return choice.code == pillar; }))
        return wrongUse(Words::tr("There is no pillar “%1”").arg(pillar));
    return ReportRequestWish{*asked, *year, context.asOf, *due, pillar};
}

Result<ExitCode> request(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<ReportRequestWish> wish = wishFrom(context, arguments);
    if (!wish)
        return wish.error();
    const Result<QList<ReportRequestRow>> rows = previewReportRequest(context.casebook->reader(), *wish, context.asOf);
    if (!rows)
        return rows.error();
    const bool rehearse = arguments.isSet(QStringLiteral("dry-run"));
    const Result<ReportRequestResult> done = rehearse ? Result<ReportRequestResult>(ReportRequestResult()) : requestReports(context.casebook->store(), *wish, context.asOf);
    if (!done)
        return done.error();
    const auto there = std::ranges::count_if(*rows, [](const ReportRequestRow &row) { return row.hasReport; });
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("batch"), done->batch.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(done->batch)));
        document.add(QStringLiteral("year"), wish->year);
        document.add(QStringLiteral("requested"), qint64(rows->size() - there));
        document.add(QStringLiteral("unchanged"), qint64(there));
        QList<OrderedJson> members;
        for (const ReportRequestRow &row : *rows) {
            OrderedJson member;
            member.add(QStringLiteral("organisation"), toText(row.organisation));
            member.add(QStringLiteral("name"), row.name);
            member.add(QStringLiteral("had_report"), row.hasReport);
            members.append(member);
        }
        document.add(QStringLiteral("members"), members);
        context.output.json(document);
        return ExitCode::Done;
    }
    QList<QStringList> table;
    for (const ReportRequestRow &row : *rows)
        table.append({row.name, row.hasReport ? Words::tr("has a report already") : rehearse ? Words::tr("would be asked") : Words::tr("asked")});
    context.output.table({QStringLiteral("organisation"), QStringLiteral("request")}, table);
    return ExitCode::Done;
}

QString standingCode(const YearlyReport &report)
{
    switch (report.standing) {
    case YearlyReport::Standing::NotMember: return {};
    case YearlyReport::Standing::NotRequested: return QStringLiteral("not_requested");
    case YearlyReport::Standing::Reported: return report.state;
    }
    return {};
}

OrderedJson described(const WhoHasReported &grid, const ReportingMember &member)
{
    OrderedJson json;
    json.add(QStringLiteral("organisation"), toText(member.organisation));
    json.add(QStringLiteral("name"), member.name);
    QList<OrderedJson> years;
    for (qsizetype i = 0; i < grid.years.size(); ++i) {
        const YearlyReport &report = member.years.at(i);
        const QString state = standingCode(report);
        OrderedJson year;
        year.add(QStringLiteral("year"), grid.years.at(i));
        year.add(QStringLiteral("state"), state.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(state));
        year.add(QStringLiteral("report"), report.report.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(report.report)));
        year.add(QStringLiteral("due_on"), dayOrNull(report.dueOn));
        year.add(QStringLiteral("submitted_on"), dayOrNull(report.submittedOn));
        years.append(year);
    }
    json.add(QStringLiteral("years"), years);
    return json;
}

Result<ExitCode> who(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<int> to = numberOption(arguments, QStringLiteral("to"), context.asOf.year() - 1);
    const Result<int> from = numberOption(arguments, QStringLiteral("from"), to ? *to - 2 : 1);
    if (!to || !from)
        return to ? from.error() : to.error();
    if (*from > *to || *to - *from > 50)
        return wrongUse(Words::tr("--from and --to take years, the earlier one first, at most fifty apart"));
    const Result<WhoHasReported> grid = whoHasReported(context.casebook->reader(), context.asOf, *from, *to);
    if (!grid)
        return grid.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("as_of"), context.asOf.toString(Qt::ISODate));
        document.add(QStringLiteral("total"), qint64(grid->members.size()));
        QList<OrderedJson> years;
        for (const int one : grid->years) {
            OrderedJson year;
            year.add(QStringLiteral("year"), one);
            year.add(QStringLiteral("expected"), grid->expected(one));
            year.add(QStringLiteral("submitted"), grid->submitted(one));
            years.append(year);
        }
        document.add(QStringLiteral("years"), years);
        QList<OrderedJson> members;
        for (const ReportingMember &member : grid->members)
            members.append(described(*grid, member));
        document.add(QStringLiteral("members"), members);
        context.output.json(document);
        return ExitCode::Done;
    }
    QStringList headings{QStringLiteral("organisation")};
    for (const int year : grid->years)
        headings.append(QString::number(year));
    QList<QStringList> table;
    for (const ReportingMember &member : grid->members) {
        QStringList row{member.name};
        for (const YearlyReport &report : member.years)
            row.append(standingCode(report));
        table.append(row);
    }
    context.output.table(headings, table);
    return ExitCode::Done;
}

OrderedJson answerJson(const ThresholdAnswer &answer)
{
    const CnItemEntity &is = cnItem();
    OrderedJson json;
    json.add(QStringLiteral("code"), answer.line.text(is.code));
    json.add(QStringLiteral("cn_code"), answer.line.text(is.cnCode));
    json.add(QStringLiteral("name"), answer.line.text(is.name));
    json.add(QStringLiteral("threshold_kg"), answer.thresholdKg ? QJsonValue(*answer.thresholdKg) : QJsonValue());
    json.add(QStringLiteral("verdict"), verdictCode(answer.verdict));
    json.add(QStringLiteral("reaches"), answer.thresholdKg ? QJsonValue(answer.reaches) : QJsonValue());
    json.add(QStringLiteral("table_version"), answer.line.text(is.tableVersion));
    json.add(QStringLiteral("verification"), answer.line.text(is.verification));
    json.add(QStringLiteral("source"), answer.line.text(is.source));
    return json;
}

Result<ExitCode> threshold(CommandContext &context, const QCommandLineParser &arguments)
{
    bool good = false;
    const double kg = arguments.positionalArguments().at(1).toDouble(&good);
    if (!good)
        return wrongUse(Words::tr("“%1” is no weight in kilograms; write it as 1250.5").arg(arguments.positionalArguments().at(1)));
    const Result<QList<ThresholdAnswer>> answers = checkThreshold(context.casebook->reader(), arguments.positionalArguments().first(), kg);
    if (!answers)
        return answers.error();
    QList<OrderedJson> lines;
    QList<QStringList> rows;
    for (const ThresholdAnswer &answer : *answers) {
        lines.append(answerJson(answer));
        rows.append({answer.line.text(cnItem().cnCode), answer.line.text(cnItem().name), answer.thresholdKg ? QString::number(*answer.thresholdKg, 'f', 0) : QString(),
                     verdictWords(answer), answer.line.text(cnItem().verification), answer.line.text(cnItem().source)});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("kg"), kg);
        document.add(QStringLiteral("total"), qint64(lines.size()));
        document.add(QStringLiteral("lines"), lines);
        context.output.json(document);
    } else {
        context.output.table({QStringLiteral("cn_code"), QStringLiteral("name"), QStringLiteral("threshold_kg"), QStringLiteral("verdict"), QStringLiteral("verification"), QStringLiteral("source")}, rows);
    }
    return ExitCode::Done;
}

OrderedJson described(const ReminderStep &step)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); };
    OrderedJson json;
    json.add(QStringLiteral("organisation"), toText(step.organisation));
    json.add(QStringLiteral("name"), step.name);
    json.add(QStringLiteral("report"), step.report.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(step.report)));
    json.add(QStringLiteral("due_on"), dayOrNull(step.dueOn));
    json.add(QStringLiteral("last"), textOrNull(step.last));
    json.add(QStringLiteral("last_on"), dayOrNull(step.lastOn));
    json.add(QStringLiteral("next"), textOrNull(step.next));
    json.add(QStringLiteral("next_from"), dayOrNull(step.nextFrom));
    json.add(QStringLiteral("standing"), reminderStandingCode(step.standing));
    return json;
}

void answerSteps(CommandContext &context, const QList<ReminderStep> &steps)
{
    if (context.output.format == Output::Format::Json) {
        QList<OrderedJson> members;
        for (const ReminderStep &step : steps)
            members.append(described(step));
        OrderedJson document;
        document.add(QStringLiteral("total"), qint64(members.size()));
        document.add(QStringLiteral("members"), members);
        return context.output.json(document);
    }
    QList<QStringList> rows;
    for (const ReminderStep &step : steps)
        rows.append({step.name, step.last, step.next, reminderStandingCode(step.standing), reminderStandingWords(step)});
    context.output.table({QStringLiteral("organisation"), QStringLiteral("last"), QStringLiteral("next"), QStringLiteral("standing"), QStringLiteral("reason")}, rows);
}

Result<ExitCode> remind(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<int> year = numberOption(arguments, QStringLiteral("year"), context.asOf.year() - 1);
    if (!year)
        return year.error();
    if (arguments.isSet(QStringLiteral("ladder"))) {
        const Result<QList<ReminderStep>> steps = reminderLadder(context.casebook->reader(), *year, context.asOf);
        if (!steps)
            return steps.error();
        answerSteps(context, *steps);
        return ExitCode::Done;
    }
    Result<LetterOrder> order = letterOrderFrom(arguments);
    if (!order)
        return order.error();
    order->record = true; // the next time each comes a rung further
    const Result<Reminders> reminders = makeReminders(context.casebook->reader(), *year, order->channel(), context.asOf, context.casebook->store().author().officer);
    if (!reminders)
        return reminders.error();
    for (const ReminderStep &step : reminders->steps) {
        if (step.standing != ReminderStep::Standing::Due)
            context.output.message(Words::tr("%1: %2").arg(step.name, reminderStandingWords(step)));
    }
    return putOutLetters(context, reminders->letters, *order, arguments.isSet(QStringLiteral("dry-run")));
}

} // namespace

QList<Command> dueDiligenceCommands()
{
    using Needs = Command::Needs;
    const QList<Command> commands{
        {QStringLiteral("dd request"), QStringLiteral("--year YEAR [--due DATE] [--questionnaire NAME] [--pillar PILLAR] [--dry-run]"),
         Words::tr("Asks all members for the due-diligence report on a year, as one action that can be undone"), Needs::Writing, 0, 0,
         {{QStringLiteral("year"), Words::tr("The year the reports are about"), QStringLiteral("YEAR")},
          {QStringLiteral("due"), Words::tr("When they are due"), QStringLiteral("DATE")},
          {QStringLiteral("questionnaire"), Words::tr("What is asked"), QStringLiteral("NAME")},
          {QStringLiteral("pillar"), Words::tr("Only members of it"), QStringLiteral("PILLAR")},
          {QStringLiteral("dry-run"), Words::tr("Say who would be asked and ask nobody")}},
         request},
        {QStringLiteral("dd who"), QStringLiteral("[--from YEAR] [--to YEAR]"),
         Words::tr("Who has reported: member by year"), Needs::Reading, 0, 0,
         {{QStringLiteral("from"), Words::tr("First year"), QStringLiteral("YEAR")}, {QStringLiteral("to"), Words::tr("Last year"), QStringLiteral("YEAR")}},
         who},
        {QStringLiteral("threshold"), QStringLiteral("CODE|MINERAL KG"),
         Words::tr("Whether what is imported in a year reaches the threshold of Annex I, line by line, with the source"), Needs::Reading, 2, 2, {}, threshold},
        {QStringLiteral("dd remind"), QStringLiteral("[--year YEAR] [--as eml|pdf|odt|html] [--dry-run] -o FOLDER|FILE.pdf|.odt|.html, or --ladder"),
         Words::tr("The next letter to every member that has not reported: call, first, second, final reminder; written into the contact log as one action"), Needs::Writing, 0, 0,
         QList<QCommandLineOption>{{QStringLiteral("year"), Words::tr("The year the reports are about; last year unless set"), QStringLiteral("YEAR")},
                                   {QStringLiteral("ladder"), Words::tr("Only say where each member stands")}}
             + letterOptions(),
         remind},
    };
    return commands + ddAnswerCommands() + ddFormCommands() + ddBenchmarkCommands();
}

} // namespace Lodebook
