// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"
#include "app/cli/records.h"

#include "models/items/paper.h"
#include "models/reports/reportfiles.h"
#include "models/reports/reports.h"
#include "models/storage/linkresolver.h"
#include "views/dashboards/reportcharts.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

ExitCode listReports(CommandContext &context)
{
    QList<OrderedJson> list;
    QList<QStringList> rows;
    for (const ReportSpec &spec : reportSpecs() + QList{recordPaperSpec()}) {
        const QString about = spec.about ? spec.about->name() : spec.name == recordPaperSpec().name ? QStringLiteral("ENTITY/ID") : QString();
        OrderedJson one;
        one.add(QStringLiteral("name"), spec.name);
        one.add(QStringLiteral("title"), spec.translatedTitle());
        one.add(QStringLiteral("for"), about.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(about));
        one.add(QStringLiteral("summary"), spec.translatedSummary());
        list.append(one);
        rows.append({spec.name, about, spec.translatedTitle()});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("reports"), list);
        context.output.json(document);
    } else {
        context.output.table({QStringLiteral("name"), QStringLiteral("for"), QStringLiteral("title")}, rows);
    }
    return ExitCode::Done;
}

Result<ReportRequest> requestFrom(CommandContext &context, const ReportSpec &spec, const QCommandLineParser &arguments)
{
    const Result<QDate> from = dateOption(arguments, QStringLiteral("from"));
    const Result<QDate> to = dateOption(arguments, QStringLiteral("to"));
    if (!from || !to)
        return (from ? to : from).error();
    ReportRequest request;
    request.from = *from;
    request.to = *to;
    request.asOf = context.asOf;
    request.madeAt = context.clock->now();
    request.language = arguments.value(QStringLiteral("language"));
    request.progress = [&context](double fraction) {
        return context.output.progress(Words::tr("Making the report"), fraction);
    };
    if (spec.about) {
        if (!arguments.isSet(QStringLiteral("for")))
            return wrongUse(Words::tr("The report %1 is about one %2: name it with --for").arg(spec.name, spec.about->label()));
        const Result<Record> record = recordNamed(context, *spec.about, arguments.value(QStringLiteral("for")));
        if (!record)
            return record.error();
        request.recordId = record->id();
    }
    if (spec.lists) {
        const Result<Selection> selection = selectionFrom(context, *spec.lists, arguments);
        if (!selection)
            return selection.error();
        if (!selection->derived.isEmpty())
            return wrongUse(Words::tr("A report is filtered by stored fields only"));
        request.filter = selection->query.filter;
    }
    return request;
}

Result<ExitCode> report(CommandContext &context, const QCommandLineParser &arguments)
{
    if (arguments.isSet(QStringLiteral("list")))
        return listReports(context);
    const QString name = arguments.positionalArguments().value(0);
    const QString path = arguments.value(QStringLiteral("o"));
    if (name.isEmpty())
        return wrongUse(Words::tr("Name a report; report --list names them"));
    const bool isRecord = name == recordPaperSpec().name;
    const ReportSpec *spec = isRecord ? &recordPaperSpec() : reportSpec(name);
    if (!spec)
        return wrongUse(Words::tr("There is no report called “%1”; report --list names them").arg(name));
    if (path.isEmpty())
        return wrongUse(Words::tr("Name the file with -o FILE.pdf, .html or .odt"));
    const Result<ReportRequest> request = requestFrom(context, *spec, arguments);
    if (!request)
        return request.error();
    const Result<ReportDocument> document = isRecord ? makeRecordPaper(context, arguments.value(QStringLiteral("for")), *request)
                                                     : makeReport(name, context.casebook->reader(), *request);
    if (!document)
        return document.error();
    if (Result<> written = writeReport(withCharts(*document), path); !written)
        return written.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson answer;
        answer.add(QStringLiteral("report"), name);
        answer.add(QStringLiteral("file"), path);
        context.output.json(answer);
    } else {
        context.output.line(path);
    }
    return ExitCode::Done;
}

} // namespace

Command reportCommand()
{
    return {QStringLiteral("report"), QStringLiteral("NAME [--for ID] [--from DATE] [--to DATE] [--where EXPR]... -o FILE.pdf|.html|.odt, or --list"),
            Words::tr("A printable report"), Command::Needs::Reading, 0, 1,
            {{QStringLiteral("list"), Words::tr("Name the reports there are")},
             {QStringLiteral("for"), Words::tr("The record it is about"), QStringLiteral("ID")},
             {QStringLiteral("from"), Words::tr("First day"), QStringLiteral("DATE")},
             {QStringLiteral("to"), Words::tr("Last day"), QStringLiteral("DATE")},
             {QStringLiteral("where"), Words::tr("Which records it lists"), QStringLiteral("EXPR")},
             {{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file"), QStringLiteral("FILE")}},
            report};
}

} // namespace Lodebook
