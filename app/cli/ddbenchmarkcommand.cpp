// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ddanswercommands.h"

#include "models/programme/ddbenchmark.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue orNull(const std::optional<int> &score)
{
    return score ? QJsonValue(*score) : QJsonValue(QJsonValue::Null);
}

OrderedJson described(const BenchmarkGroup &group)
{
    OrderedJson json;
    json.add(QStringLiteral("by"), group.by ? QJsonValue(group.by->name()) : QJsonValue(QJsonValue::Null));
    json.add(QStringLiteral("code"), group.code.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(group.code));
    json.add(QStringLiteral("withheld"), !group.isTold);
    json.add(QStringLiteral("members"), group.isTold ? QJsonValue(group.members) : QJsonValue(QJsonValue::Null));
    json.add(QStringLiteral("score"), orNull(group.score));
    QJsonArray steps;
    for (const std::optional<int> &step : group.steps)
        steps.append(orNull(step));
    json.add(QStringLiteral("steps"), steps);
    return json;
}

QString inShort(const std::optional<int> &score)
{
    return score ? QString::number(*score) : QString();
}

Result<ExitCode> benchmark(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<int> year = numberOption(arguments, QStringLiteral("year"), context.asOf.year() - 1);
    if (!year)
        return year.error();
    const DdSide side = arguments.isSet(QStringLiteral("reviewed")) ? DdSide::Reviewed : DdSide::Own;
    const Result<DdBenchmark> found = ddBenchmark(context.casebook->reader(), *year, side, context.asOf);
    if (!found)
        return found.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("year"), *year);
        document.add(QStringLiteral("side"), side == DdSide::Reviewed ? QStringLiteral("reviewed") : QStringLiteral("own"));
        document.add(QStringLiteral("least"), DdBenchmark::least);
        QList<OrderedJson> groups;
        for (const BenchmarkGroup &group : found->groups)
            groups.append(described(group));
        document.add(QStringLiteral("groups"), groups);
        context.output.json(document);
        return ExitCode::Done;
    }
    QStringList headings{QStringLiteral("by"), QStringLiteral("group"), QStringLiteral("members"), QStringLiteral("score")};
    for (int step = 1; step <= DdScores::steps; ++step)
        headings.append(QStringLiteral("step_%1").arg(step));
    QList<QStringList> table;
    for (const BenchmarkGroup &group : found->groups) {
        QStringList row{group.by ? group.by->name() : QString(), groupWords(group), group.isTold ? QString::number(group.members) : Words::tr("withheld"), inShort(group.score)};
        for (const std::optional<int> &step : group.steps)
            row.append(inShort(step));
        table.append(row);
    }
    context.output.table(headings, table);
    return ExitCode::Done;
}

} // namespace

QList<Command> ddBenchmarkCommands()
{
    return {{QStringLiteral("dd benchmark"), QStringLiteral("[--year YEAR] [--reviewed]"),
             Words::tr("Scores by pillar, tier and size without anybody's name; groups under five, and what would give them away, are withheld"), Command::Needs::Reading, 0, 0,
             {{QStringLiteral("year"), Words::tr("The year the reports are about"), QStringLiteral("YEAR")}, {QStringLiteral("reviewed"), Words::tr("By the reviewer's scores, not the members' own")}},
             benchmark}};
}

} // namespace Lodebook
