// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/programme/duplicates.h"
#include "models/programme/recordmerge.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

OrderedJson recordJson(const RecordId &id, const QString &title)
{
    OrderedJson json;
    json.add(QStringLiteral("id"), toText(id));
    json.add(QStringLiteral("title"), title);
    return json;
}

OrderedJson duplicatesJson(const Entity &entity, const QList<DuplicatePair> &pairs)
{
    QList<OrderedJson> list;
    for (const DuplicatePair &pair : pairs) {
        OrderedJson one;
        one.add(QStringLiteral("score"), pair.likeness.score);
        one.add(QStringLiteral("records"), QList<OrderedJson>{recordJson(pair.first, pair.firstTitle), recordJson(pair.second, pair.secondTitle)});
        one.add(QStringLiteral("reasons"), QJsonArray::fromStringList(pair.likeness.reasons));
        list.append(one);
    }
    OrderedJson document;
    document.add(QStringLiteral("entity"), entity.name());
    document.add(QStringLiteral("total"), qint64(list.size()));
    document.add(QStringLiteral("duplicates"), list);
    return document;
}

Result<ExitCode> duplicates(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<const Entity *> entity = entityNamed(arguments.positionalArguments().first());
    if (!entity)
        return entity.error();
    const Result<int> least = numberOption(arguments, QStringLiteral("score"), 80);
    if (!least)
        return least.error();
    const Result<QList<DuplicatePair>> pairs = findDuplicates(context.casebook->reader(), **entity, *least, [&context](double fraction) { return !context.output.progress(Words::tr("Comparing"), fraction); });
    if (!pairs)
        return pairs.error();
    if (context.output.format == Output::Format::Json) {
        context.output.json(duplicatesJson(**entity, *pairs));
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const DuplicatePair &pair : *pairs) {
        rows.append({QString::number(pair.likeness.score), toText(pair.first), pair.firstTitle, toText(pair.second), pair.secondTitle,
                     pair.likeness.reasons.join(QLatin1String("; "))});
    }
    context.output.table({Words::tr("score"), QStringLiteral("id"), Words::tr("title"), Words::tr("other id"), Words::tr("other title"), Words::tr("because")}, rows);
    return ExitCode::Done;
}

Result<ExitCode> merge(CommandContext &context, const QCommandLineParser &arguments)
{
    const QStringList words = arguments.positionalArguments();
    const Result<const Entity *> entity = entityNamed(words.at(0));
    if (!entity)
        return entity.error();
    const Result<Record> keep = recordNamed(context, **entity, words.at(1));
    const Result<Record> other = recordNamed(context, **entity, words.at(2));
    if (!keep || !other)
        return (keep ? other : keep).error();
    const Result<MergeReport> report = mergeRecords(context.casebook->store(), **entity, keep->id(), other->id());
    if (!report)
        return report.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("batch"), toText(report->batch));
        document.add(QStringLiteral("entity"), (*entity)->name());
        document.add(QStringLiteral("id"), toText(keep->id()));
        document.add(QStringLiteral("followed"), report->followed);
        document.add(QStringLiteral("filled"), QJsonArray::fromStringList(report->filled));
        document.add(QStringLiteral("kept"), QJsonArray::fromStringList(report->lost));
        context.output.json(document);
        return ExitCode::Done;
    }
    context.output.line(toText(keep->id()));
    context.output.message(Words::tr("%Ln record(s) now point here", nullptr, report->followed));
    if (!report->filled.isEmpty())
        context.output.message(Words::tr("Filled from the other: %1").arg(report->filled.join(QLatin1String(", "))));
    if (!report->lost.isEmpty())
        context.output.message(Words::tr("Both had a value, this record's stands: %1").arg(report->lost.join(QLatin1String(", "))));
    context.output.message(Words::tr("undo --batch %1 takes it back").arg(toText(report->batch)));
    return ExitCode::Done;
}

} // namespace

QList<Command> duplicateCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("duplicates"), QStringLiteral("ENTITY [--score N]"), Words::tr("Likely duplicates, best first"), Needs::Reading, 1, 1,
         {{QStringLiteral("score"), Words::tr("Only pairs that score at least this of 100; 80 unless set"), QStringLiteral("N")}}, duplicates},
        {QStringLiteral("merge-records"), QStringLiteral("ENTITY KEEP OTHER"), Words::tr("Makes one record of two; undo takes it back"), Needs::Writing, 3, 3, {}, merge},
    };
}

} // namespace Lodebook
