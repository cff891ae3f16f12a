// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ddanswercommands.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/programme/answerstakenover.h"
#include "models/programme/ddfacts.h"
#include "models/programme/ddturns.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue orNull(const QVariant &value)
{
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue idOrNull(const RecordId &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(id));
}

QJsonValue saidJson(const Record *given)
{
    if (!given)
        return QJsonValue::Null;
    QJsonObject said;
    for (const Field *field : answer().givenByMember())
        said.insert(field->name(), orNull(given->value(*field)));
    return said;
}

Result<QJsonArray> turnsJson(const RecordReader &reader, const Record *given)
{
    QJsonArray list;
    const Result<QList<DdTurn>> turns = given ? ddTurns(reader, given->id()) : Result<QList<DdTurn>>(QList<DdTurn>());
    if (!turns)
        return turns.error();
    for (const DdTurn &turn : *turns) {
        list.append(QJsonObject{{QStringLiteral("at"), turn.at.toString(Qt::ISODate)}, {QStringLiteral("officer"), idOrNull(turn.officer)},
                                {QStringLiteral("side"), turn.side == DdSide::Own ? QStringLiteral("own") : QStringLiteral("reviewed")}, {QStringLiteral("text"), turn.text}});
    }
    return list;
}

OrderedJson described(const DdLine &line, const QJsonArray &turns)
{
    OrderedJson json;
    json.add(QStringLiteral("question"), toText(line.question->id()));
    json.add(QStringLiteral("code"), line.question->text(question().code));
    json.add(QStringLiteral("applies"), line.applies);
    json.add(QStringLiteral("against_last_year"), codeOf(line.against));
    json.add(QStringLiteral("answer"), line.now ? QJsonValue(toText(line.now->id())) : QJsonValue(QJsonValue::Null));
    json.add(QStringLiteral("this_year"), saidJson(line.now));
    json.add(QStringLiteral("last_year"), saidJson(line.before));
    QJsonArray changed;
    for (const Field *field : line.changed)
        changed.append(field->name());
    json.add(QStringLiteral("changed"), changed);
    json.add(QStringLiteral("reviewed_maturity"), line.now ? orNull(line.now->value(answer().reviewedMaturity)) : QJsonValue(QJsonValue::Null));
    json.add(QStringLiteral("reviewer_comment"), line.now ? orNull(line.now->value(answer().reviewerComment)) : QJsonValue(QJsonValue::Null));
    json.add(QStringLiteral("turns"), turns);
    return json;
}

/// The answer as one cell of a table on a terminal.
QString inShort(const Record *given)
{
    if (!given)
        return {};
    if (given->get(answer().notApplicable, false))
        return Words::tr("does not apply");
    QStringList parts{given->text(answer().maturity), given->text(answer().value), given->text(answer().comment)};
    parts.removeAll(QString());
    return parts.join(QLatin1String("; ")).simplified().left(60);
}

Result<ExitCode> answers(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> report = recordNamed(context, ddReport(), arguments.positionalArguments().first());
    if (!report)
        return report.error();
    DdFacts facts(context.casebook->reader());
    const Result<const DdReportFacts *> now = facts.report(*report);
    const Result<const QuestionIdentity *> identity = facts.identity();
    if (!now || !identity)
        return now ? identity.error() : now.error();
    const DdReportFacts *before = facts.yearBefore(**now);
    const QList<DdLine> lines = ddLines(**now, before, **identity);
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("report"), toText(report->id()));
        document.add(QStringLiteral("last_year"), idOrNull(before ? before->report.id() : RecordId()));
        document.add(QStringLiteral("open"), qint64(std::ranges::count_if(lines, &DdLine::isUnanswered)));
        QList<OrderedJson> list;
        for (const DdLine &line : lines) {
            const Result<QJsonArray> turns = turnsJson(context.casebook->reader(), line.now);
            if (!turns)
                return turns.error();
            list.append(described(line, *turns));
        }
        document.add(QStringLiteral("questions"), list);
        context.output.json(document);
        return ExitCode::Done;
    }
    QList<QStringList> table;
    for (const DdLine &line : lines)
        table.append({line.question->text(question().code), inShort(line.before), inShort(line.now), line.applies ? wordsOf(line.against) : Words::tr("does not apply")});
    context.output.table({QStringLiteral("code"), QStringLiteral("last_year"), QStringLiteral("this_year"), QStringLiteral("against_last_year")}, table);
    return ExitCode::Done;
}

Result<ExitCode> takeOver(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> report = recordNamed(context, ddReport(), arguments.positionalArguments().first());
    if (!report)
        return report.error();
    const bool rehearse = arguments.isSet(QStringLiteral("dry-run"));
    const Result<TakeOver> done = rehearse ? previewTakeOver(context.casebook->reader(), report->id()) : takeOverAnswers(context.casebook->store(), report->id());
    if (!done)
        return done.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("batch"), idOrNull(done->batch));
        document.add(QStringLiteral("last_year"), idOrNull(done->before));
        document.add(QStringLiteral("taken"), done->taken());
        QList<OrderedJson> rows;
        for (const TakeOverRow &row : done->rows) {
            OrderedJson json;
            json.add(QStringLiteral("question"), toText(row.question));
            json.add(QStringLiteral("code"), row.code);
            json.add(QStringLiteral("fate"), codeOf(row.fate));
            rows.append(json);
        }
        document.add(QStringLiteral("questions"), rows);
        context.output.json(document);
        return ExitCode::Done;
    }
    QList<QStringList> table;
    for (const TakeOverRow &row : done->rows)
        table.append({row.code, wordsOf(row.fate)});
    context.output.table({QStringLiteral("code"), QStringLiteral("fate")}, table);
    return ExitCode::Done;
}

/// The questions of a report that the command line names by their codes.
Result<QList<RecordId>> questionsNamed(CommandContext &context, const Record &report, const QStringList &codes)
{
    QList<RecordId> found;
    for (const QString &code : codes) {
        const Result<QList<Record>> asked = context.casebook->reader().list(
            Query(question(), Filter::leaf(question().questionnaire, Compare::Equal, report.value(ddReport().questionnaire)) && Filter::leaf(question().code, Compare::Equal, code)));
        if (!asked)
            return asked.error();
        if (asked->isEmpty())
            return wrongUse(Words::tr("There is no question “%1” in the questionnaire of this report").arg(code));
        found.append(asked->first().id());
    }
    return found;
}

Result<ExitCode> confirm(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Record> report = recordNamed(context, ddReport(), arguments.positionalArguments().first());
    if (!report)
        return report.error();
    const Result<QList<RecordId>> asked = questionsNamed(context, *report, arguments.values(QStringLiteral("question")));
    if (!asked)
        return asked.error();
    const Result<int> confirmed = confirmAnswers(context.casebook->store(), report->id(), *asked);
    if (!confirmed)
        return confirmed.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("confirmed"), *confirmed);
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%Ln answer(s) confirmed", nullptr, *confirmed));
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> ddAnswerCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("dd answers"), QStringLiteral("REPORT"), Words::tr("The answers of a report beside last year's, with what changed"), Needs::Reading, 1, 1, {}, answers},
        {QStringLiteral("dd take-over"), QStringLiteral("REPORT [--dry-run]"),
         Words::tr("Takes over last year's answers into a report, marked until they are confirmed or changed"), Needs::Writing, 1, 1,
         {{QStringLiteral("dry-run"), Words::tr("Say what would be taken over and write nothing")}}, takeOver},
        {QStringLiteral("dd confirm"), QStringLiteral("REPORT [--question CODE]..."),
         Words::tr("The member has said that the answers taken over still hold: all of the report, or those named"), Needs::Writing, 1, 1,
         {{QStringLiteral("question"), Words::tr("Only the answer to this question"), QStringLiteral("CODE")}}, confirm},
    };
}

} // namespace Lodebook
