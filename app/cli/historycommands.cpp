// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/exchange/pack/receipts.h"
#include "models/storage/changelog.h"
#include "models/storage/undostack.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

ExitCode answer(CommandContext &context, const UndoReport &report)
{
    if (context.output.format == Output::Format::Json) {
        QList<OrderedJson> kept;
        for (const UndoReport::Kept &one : report.kept) {
            OrderedJson json;
            json.add(QStringLiteral("entity"), one.record.entity);
            json.add(QStringLiteral("id"), toText(one.record.id));
            json.add(QStringLiteral("title"), one.title);
            json.add(QStringLiteral("fields"), QJsonArray::fromStringList(one.fields));
            kept.append(json);
        }
        OrderedJson document;
        document.add(QStringLiteral("batch"), report.batch.isNull() ? QJsonValue::Null : QJsonValue(toText(report.batch)));
        document.add(QStringLiteral("label"), report.label);
        document.add(QStringLiteral("undone"), report.undone);
        document.add(QStringLiteral("kept"), kept);
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%1: %Ln record(s) put back", nullptr, report.undone).arg(report.label.isEmpty() ? Words::tr("Last step") : report.label));
        for (const UndoReport::Kept &one : report.kept) {
            context.output.message(one.fields.isEmpty() ? Words::tr("Kept %1 “%2”: others build on it").arg(one.record.entity, one.title)
                                                        : Words::tr("Kept %1 “%2”: changed since (%3)").arg(one.record.entity, one.title, one.fields.join(QLatin1String(", "))));
        }
    }
    return report.kept.isEmpty() ? ExitCode::Done : ExitCode::Incomplete;
}

Result<ExitCode> undo(CommandContext &context, const QCommandLineParser &arguments)
{
    UndoStack &stack = context.casebook->undoStack();
    Result<UndoReport> report = Error{};
    if (arguments.isSet(QStringLiteral("batch"))) {
        const QString text = arguments.value(QStringLiteral("batch"));
        const RecordId id = recordIdFromText(text);
        if (id.isNull())
            return wrongUse(Words::tr("“%1” is not the id of a batch; history lists them").arg(text));
        const Result<std::optional<TakenPack>> pack = Peers(context.casebook->database()).takenBy(id);
        if (!pack)
            return pack.error();
        report = *pack ? Receipts(*context.casebook).undo(id) : stack.undoBatch(id);
    } else {
        report = stack.undo();
    }
    return report ? Result<ExitCode>(answer(context, *report)) : Result<ExitCode>(report.error());
}

Result<ExitCode> redo(CommandContext &context, const QCommandLineParser &)
{
    const Result<UndoReport> report = context.casebook->undoStack().redo();
    return report ? Result<ExitCode>(answer(context, *report)) : Result<ExitCode>(report.error());
}

Result<ExitCode> history(CommandContext &context, const QCommandLineParser &arguments)
{
    ChangeLog::BatchFilter filter;
    filter.entity = arguments.value(QStringLiteral("entity"));
    if (!filter.entity.isEmpty()) {
        if (const Result<const Entity *> entity = entityNamed(filter.entity); !entity)
            return entity.error();
    }
    const Entity *officer = context.casebook->catalog().entity(u"officer");
    if (arguments.isSet(QStringLiteral("by"))) {
        const Result<Record> by = recordNamed(context, *officer, arguments.value(QStringLiteral("by")));
        if (!by)
            return by.error();
        filter.officer = by->id();
    }
    const Result<QDate> since = dateOption(arguments, QStringLiteral("since"));
    const Result<int> limit = numberOption(arguments, QStringLiteral("limit"), filter.limit);
    if (!since || !limit)
        return since ? limit.error() : since.error();
    if (since->isValid())
        filter.since = QDateTime(*since, QTime(0, 0), Qt::UTC);
    filter.limit = *limit;
    const Result<QList<LogBatch>> batches = ChangeLog(context.casebook->reader()).batches(filter);
    if (!batches)
        return batches.error();
    QList<RecordId> ids;
    for (const LogBatch &batch : *batches)
        ids.append(batch.officer);
    const Result<QHash<RecordId, QString>> names = context.casebook->reader().titles(*officer, ids);
    if (!names)
        return names.error();
    QList<OrderedJson> list;
    QList<QStringList> rows;
    for (const LogBatch &batch : *batches) {
        OrderedJson one;
        one.add(QStringLiteral("batch"), toText(batch.id));
        one.add(QStringLiteral("at"), batch.at.toString(Qt::ISODateWithMs));
        one.add(QStringLiteral("by"), names->value(batch.officer));
        one.add(QStringLiteral("kind"), codeOf(batch.kind));
        one.add(QStringLiteral("label"), batch.label.isEmpty() ? QJsonValue::Null : QJsonValue(batch.label));
        one.add(QStringLiteral("changes"), batch.changes);
        one.add(QStringLiteral("active"), batch.active);
        list.append(one);
        rows.append({toText(batch.id), batch.at.toString(Qt::ISODate), names->value(batch.officer), codeOf(batch.kind), batch.label, QString::number(batch.changes),
                     batch.active ? QString() : Words::tr("undone")});
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("total"), qint64(list.size()));
        document.add(QStringLiteral("batches"), list);
        context.output.json(document);
    } else {
        context.output.table({QStringLiteral("batch"), QStringLiteral("at"), QStringLiteral("by"), QStringLiteral("kind"), QStringLiteral("label"), QStringLiteral("changes"), QStringLiteral("state")}, rows);
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> historyCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("undo"), QStringLiteral("[--batch ID]"), Words::tr("Takes the last step back, or one whole batch"), Needs::Writing, 0, 0,
         {{QStringLiteral("batch"), Words::tr("An import, a merge, any entry of the history"), QStringLiteral("ID")}}, undo},
        {QStringLiteral("redo"), QString(), Words::tr("Does the last undone step again"), Needs::Writing, 0, 0, {}, redo},
        {QStringLiteral("history"), QStringLiteral("[--entity E] [--by NAME] [--since DATE] [--limit N]"), Words::tr("The change log"), Needs::Reading, 0, 0,
         {{QStringLiteral("entity"), Words::tr("Only what touched these records"), QStringLiteral("E")},
          {QStringLiteral("by"), Words::tr("Only what this officer did"), QStringLiteral("NAME")},
          {QStringLiteral("since"), Words::tr("Only from this day on"), QStringLiteral("DATE")},
          {QStringLiteral("limit"), Words::tr("At most so many; 100 unless set"), QStringLiteral("N")}}, history},
    };
}

} // namespace Lodebook
