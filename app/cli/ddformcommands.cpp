// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ddanswercommands.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/exchange/forms/ddtakein.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue idOrNull(const RecordId &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(id));
}

Result<ExitCode> form(CommandContext &context, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("o")))
        return wrongUse(Words::tr("Name the file to write with -o"));
    const Result<Record> report = recordNamed(context, ddReport(), arguments.positionalArguments().first());
    if (!report)
        return report.error();
    const Result<DdForm> made = makeDdForm(context.casebook->reader(), report->id(), arguments.value(QStringLiteral("language")));
    if (!made)
        return made.error();
    if (const Result<> written = writeDdForm(*made, arguments.value(QStringLiteral("o"))); !written)
        return written.error();
    if (made->leftOut > 0)
        context.output.message(Words::tr("Left out, because restricted: %Ln answer(s).", nullptr, made->leftOut));
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("report"), toText(report->id()));
        document.add(QStringLiteral("questions"), qint64(made->questions.size()));
        document.add(QStringLiteral("left_out"), made->leftOut);
        context.output.json(document);
    }
    return ExitCode::Done;
}

OrderedJson described(const TakeIn &file)
{
    OrderedJson json;
    json.add(QStringLiteral("file"), file.path);
    json.add(QStringLiteral("report"), idOrNull(file.report));
    json.add(QStringLiteral("member"), file.member);
    json.add(QStringLiteral("year"), file.year);
    json.add(QStringLiteral("refused"), file.refusal.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(file.refusal));
    json.add(QStringLiteral("remarks"), QJsonArray::fromStringList(file.remarks));
    json.add(QStringLiteral("held"), file.held());
    QList<OrderedJson> rows;
    for (const TakeInRow &row : file.rows) {
        OrderedJson one;
        one.add(QStringLiteral("question"), idOrNull(row.question));
        one.add(QStringLiteral("code"), row.code);
        one.add(QStringLiteral("fate"), codeOf(row.fate));
        one.add(QStringLiteral("held"), QJsonArray::fromStringList(row.held));
        rows.append(one);
    }
    json.add(QStringLiteral("answers"), rows);
    return json;
}

void tell(CommandContext &context, const TakeInResult &result)
{
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("batch"), idOrNull(result.batch));
        QList<OrderedJson> files;
        for (const TakeIn &file : result.files)
            files.append(described(file));
        document.add(QStringLiteral("files"), files);
        return context.output.json(document);
    }
    QList<QStringList> table;
    for (const TakeIn &file : result.files) {
        context.output.message(file.path + QLatin1String(": ") + file.member + QLatin1String(", ") + QString::number(file.year));
        if (!file.refusal.isEmpty())
            context.output.message(file.refusal);
        for (const QString &remark : file.remarks)
            context.output.message(remark);
        for (const TakeInRow &row : file.rows)
            table.append({file.member, row.code, wordsOf(row.fate), row.held.join(QLatin1String("; ")).simplified()});
    }
    context.output.table({QStringLiteral("member"), QStringLiteral("code"), QStringLiteral("fate"), QStringLiteral("held")}, table);
}

Result<ExitCode> takeIn(CommandContext &context, const QCommandLineParser &arguments)
{
    RecordId report;
    if (arguments.isSet(QStringLiteral("report"))) {
        const Result<Record> named = recordNamed(context, ddReport(), arguments.value(QStringLiteral("report")));
        if (!named)
            return named.error();
        report = named->id();
    }
    QList<FilledDdForm> forms;
    for (const QString &path : arguments.positionalArguments()) {
        const Result<FilledDdForm> read = readDdForm(path);
        if (!read)
            return read.error();
        forms.append(*read);
    }
    TakeInResult result;
    if (arguments.isSet(QStringLiteral("dry-run"))) {
        const Result<QList<TakeIn>> files = previewTakeIn(context.casebook->reader(), forms, report);
        if (!files)
            return files.error();
        result.files = *files;
    } else {
        const Result<TakeInResult> done = takeInForms(context.casebook->store(), forms, report);
        if (!done)
            return done.error();
        result = *done;
    }
    tell(context, result);
    if (std::ranges::all_of(result.files, [](const TakeIn &file) { return !file.refusal.isEmpty(); }))
        return ExitCode::Failed;
    const bool waits = std::ranges::any_of(result.files, [](const TakeIn &file) { return file.held() > 0 || !file.refusal.isEmpty(); });
    return waits ? ExitCode::Incomplete : ExitCode::Done;
}

} // namespace

QList<Command> ddFormCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("dd form"), QStringLiteral("REPORT -o FILE.xlsx|.html"), Words::tr("The form of a report for the member to fill in away from the program"), Needs::Reading, 1, 1,
         {{{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file"), QStringLiteral("FILE")}}, form},
        {QStringLiteral("dd take-in"), QStringLiteral("FILE... [--report REPORT] [--dry-run]"),
         Words::tr("Takes filled forms into their reports, as one action that can be undone; what cannot be placed is kept and named"), Needs::Writing, 1, -1,
         {{QStringLiteral("report"), Words::tr("The report the forms are meant for"), QStringLiteral("REPORT")},
          {QStringLiteral("dry-run"), Words::tr("Say what would become of every answer and write nothing")}}, takeIn},
    };
}

} // namespace Lodebook
