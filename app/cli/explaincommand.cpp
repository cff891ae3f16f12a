// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/programme/explain.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QJsonValue valueJson(const QVariant &value)
{
    if (!value.isValid())
        return QJsonValue::Null;
    switch (value.userType()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double: return QJsonValue::fromVariant(value);
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    default: return value.toString();
    }
}

OrderedJson explanationJson(const Explanation &why)
{
    QList<OrderedJson> rows;
    for (const Explanation::Row &row : why.rows) {
        OrderedJson one;
        one.add(QStringLiteral("entity"), row.entity);
        one.add(QStringLiteral("id"), row.record.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(toText(row.record)));
        one.add(QStringLiteral("title"), row.title);
        one.add(QStringLiteral("contribution"), row.contribution);
        rows.append(one);
    }
    OrderedJson document;
    document.add(QStringLiteral("figure"), why.figure);
    document.add(QStringLiteral("value"), valueJson(why.value));
    document.add(QStringLiteral("words"), why.valueText);
    document.add(QStringLiteral("rule"), why.rule);
    document.add(QStringLiteral("method"), why.method);
    document.add(QStringLiteral("as_of"), why.asOf.toString(Qt::ISODate));
    document.add(QStringLiteral("total"), qint64(rows.size()));
    document.add(QStringLiteral("rows"), rows);
    document.add(QStringLiteral("caveats"), QJsonArray::fromStringList(why.caveats));
    document.add(QStringLiteral("silent_devices"), QJsonArray::fromStringList(why.silentDevices));
    return document;
}

void explainInWords(Output &output, const Explanation &why)
{
    output.line(QStringLiteral("%1 = %2").arg(why.figure, why.valueText));
    output.line(why.rule);
    output.line(Words::tr("As of %1, by rule %2").arg(why.asOf.toString(Qt::ISODate), why.method));
    for (const QString &caveat : why.caveats)
        output.line(caveat);
    if (!why.silentDevices.isEmpty())
        output.line(Words::tr("Changes may be missing from: %1").arg(why.silentDevices.join(QLatin1String(", "))));
    output.line({});
}

Result<ExitCode> explainFigure(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<Explanation> why = explain(context.casebook->reader(), arguments.positionalArguments().first(), arguments.value(QStringLiteral("for")),
                                            arguments.value(QStringLiteral("period")), context.asOf);
    if (!why)
        return why.error();
    if (context.output.format == Output::Format::Json) {
        context.output.json(explanationJson(*why));
        return ExitCode::Done;
    }
    if (context.output.format == Output::Format::Table)
        explainInWords(context.output, *why);
    QList<QStringList> rows;
    for (const Explanation::Row &row : why->rows)
        rows.append({row.entity, row.record.isNull() ? QString() : toText(row.record), row.title, row.contribution});
    context.output.table({QStringLiteral("entity"), QStringLiteral("id"), Words::tr("title"), Words::tr("what it does to the figure")}, rows);
    return ExitCode::Done;
}

} // namespace

Command explainCommand()
{
    return {QStringLiteral("explain"), QStringLiteral("FIGURE [--for ID] [--period P]"), Words::tr("The rows, the rule and the freshness behind a figure"),
            Command::Needs::Reading, 1, 1,
            {{QStringLiteral("for"), Words::tr("The record, the country or the edition it is asked for"), QStringLiteral("ID")},
             {QStringLiteral("period"), Words::tr("Such as 2024, 2024-H1, 2024-Q3 or 2024-05"), QStringLiteral("P")}},
            explainFigure};
}

} // namespace Lodebook
