// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper.h"

#include "app/cli/records.h"
#include "models/items/paper.h"
#include "models/reports/reportfiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<QList<RecordColumn>> paperColumns(const CommandContext &context, const Entity &entity, const QCommandLineParser &arguments)
{
    if (!arguments.isSet(QStringLiteral("fields")))
        return defaultColumns(entity);
    QList<RecordColumn> columns;
    for (const QString &name : arguments.value(QStringLiteral("fields")).split(u',')) {
        const Result<RecordColumn> column = columnFromName(context.casebook->catalog(), entity, name.trimmed());
        if (!column)
            return wrongUse(column.error());
        columns.append(*column);
    }
    return columns;
}

} // namespace

bool isPaper(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("pdf") || ending == QLatin1String("html") || ending == QLatin1String("odt");
}

Result<ExitCode> exportPaper(CommandContext &context, const Entity &entity, const QCommandLineParser &arguments, const QString &path)
{
    const Result<Selection> selection = selectionFrom(context, entity, arguments);
    if (!selection)
        return selection.error();
    if (!selection->derived.isEmpty())
        return wrongUse(Words::tr("A report is filtered by stored fields only"));
    const Result<QList<RecordColumn>> columns = paperColumns(context, entity, arguments);
    if (!columns)
        return columns.error();
    ReportRequest request;
    request.asOf = context.asOf;
    request.madeAt = context.clock->now();
    request.progress = [&context, &path](double fraction) {
        return context.output.progress(Words::tr("Writing %1").arg(QFileInfo(path).fileName()), fraction);
    };
    const Result<ReportDocument> document = listPaper(*context.casebook, {selection->query, *columns, {}}, request);
    if (!document)
        return document.error();
    if (Result<> written = writeReport(*document, path); !written)
        return written.error();
    for (const QString &note : document->notes)
        context.output.message(note);
    const auto rows = qint64(std::get<ReportTable>(document->blocks.first()).rows.size());
    if (context.output.format == Output::Format::Json) {
        OrderedJson answer;
        answer.add(QStringLiteral("file"), path);
        answer.add(QStringLiteral("written"), rows);
        context.output.json(answer);
    } else {
        context.output.line(Words::tr("%Ln record(s) written to %1", nullptr, int(rows)).arg(path));
    }
    return ExitCode::Done;
}

Result<ReportDocument> makeRecordPaper(CommandContext &context, const QString &about, const ReportRequest &request)
{
    const qsizetype slash = about.indexOf(u'/');
    if (slash <= 0)
        return wrongUse(Words::tr("Name the record as ENTITY/ID, such as project/PRJ-0001"));
    const Result<const Entity *> entity = entityNamed(about.first(slash));
    if (!entity)
        return entity.error();
    const Result<Record> record = recordNamed(context, **entity, about.sliced(slash + 1));
    if (!record)
        return record.error();
    return recordPaper(*context.casebook, {(*entity)->name(), record->id()}, request);
}

} // namespace Lodebook
