// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "views/dashboards/dashboardfiles.h"
#include "views/dashboards/productiondashboard.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonDocument>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<int> yearOption(const QCommandLineParser &arguments, const QString &name)
{
    if (!arguments.isSet(name))
        return 0;
    bool isNumber = false;
    const int year = arguments.value(name).toInt(&isNumber);
    if (!isNumber || year < 1)
        return wrongUse(Words::tr("--%1 takes a year such as 2024").arg(name));
    return year;
}

Result<ProductionDashboard::Choice> choiceOf(const ProductionDashboard &production, const QCommandLineParser &arguments)
{
    ProductionDashboard::Choice choice{.edition = arguments.value(QStringLiteral("edition")),
                                       .minerals = arguments.value(QStringLiteral("mineral")).split(u',', Qt::SkipEmptyParts)};
    QStringList editions;
    for (const CahraEdition &edition : production.editions())
        editions.append(edition.code);
    if (!choice.edition.isEmpty() && !editions.contains(choice.edition))
        return Error{Error::Kind::Missing, Words::tr("There is no edition %1 of the list here; there are: %2").arg(choice.edition, editions.join(QLatin1String(", "))), {}};
    for (const QString &code : std::as_const(choice.minerals)) {
        if (!production.minerals().contains(code))
            return Error{Error::Kind::Missing, Words::tr("No production of %1 is recorded; there is: %2").arg(code, production.minerals().join(QLatin1String(", "))), {}};
    }
    const Result<int> from = yearOption(arguments, QStringLiteral("from"));
    const Result<int> to = yearOption(arguments, QStringLiteral("to"));
    if (!from || !to)
        return from ? to.error() : from.error();
    choice.from = *from;
    choice.to = *to;
    if (choice.from && choice.to && choice.from > choice.to)
        return wrongUse(Words::tr("--from %1 is after --to %2").arg(choice.from).arg(choice.to));
    return choice;
}

Result<ExitCode> dashboard(CommandContext &context, const QCommandLineParser &arguments)
{
    const QString name = arguments.positionalArguments().first();
    if (name != QLatin1String("production"))
        return wrongUse(Words::tr("There is no dashboard “%1”; there is: production").arg(name));
    const Result<ProductionDashboard> production = ProductionDashboard::load(*context.casebook, context.asOf);
    if (!production)
        return production.error();
    const Result<ProductionDashboard::Choice> choice = choiceOf(*production, arguments);
    if (!choice)
        return choice.error();
    const Dashboard board = production->dashboard(*choice);
    const QString path = arguments.value(QStringLiteral("o"));
    if (path.isEmpty()) {
        context.output.line(QString::fromUtf8(QJsonDocument(dashboardJson(board)).toJson()).trimmed());
        return ExitCode::Done;
    }
    const bool paints = !path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const ChartStyle style = ChartStyle::paper(paints ? QGuiApplication::font() : QFont(), QLocale());
    if (const Result<> saved = saveDashboard(path, board, style); !saved)
        return saved.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson answer;
        answer.add(QStringLiteral("dashboard"), name);
        answer.add(QStringLiteral("file"), path);
        context.output.json(answer);
    } else {
        context.output.line(path);
    }
    return ExitCode::Done;
}

} // namespace

Command dashboardCommand()
{
    return {QStringLiteral("dashboard"), QStringLiteral("NAME [--edition CODE] [--mineral A,B] [--from YEAR] [--to YEAR] [-o FILE.png|.svg|.json]"),
            Words::tr("What a dashboard shows, as a picture or as its figures"), Command::Needs::Reading, 1, 1,
            {{{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file to write; its ending says what"), QStringLiteral("FILE")},
             {QStringLiteral("edition"), Words::tr("Of the list of conflict-affected and high-risk areas"), QStringLiteral("CODE")},
             {QStringLiteral("mineral"), Words::tr("Only these"), QStringLiteral("A,B")},
             {QStringLiteral("from"), Words::tr("The first year"), QStringLiteral("YEAR")},
             {QStringLiteral("to"), Words::tr("The last year"), QStringLiteral("YEAR")}},
            dashboard};
}

} // namespace Lodebook
