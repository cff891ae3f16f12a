// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/language.h"
#include "models/storage/copiedfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QList<Command> allCommands()
{
    return casebookCommands() + encryptionCommands() + recordCommands() + exchangeCommands() + historyCommands()
        + figureCommands() + eventCommands() + duplicateCommands() + choiceCommands() + packCommands() + packFileCommands()
        + conflictCommands() + planCommands() + memberCommands() + dueDiligenceCommands() + outreachCommands()
        + QList<Command>{explainCommand(), reportCommand(), dashboardCommand()};
}

/// The options that stand before the command, and those every command takes behind its name as well.
QList<QCommandLineOption> globalOptions()
{
    return {
        {QStringLiteral("casebook"), Words::tr("The casebook: a file or postgresql://…"), QStringLiteral("CASEBOOK")},
        {QStringLiteral("officer"), Words::tr("Who works with it"), QStringLiteral("NAME")},
        {QStringLiteral("as-of"), Words::tr("The day that figures are asked for"), QStringLiteral("DATE")},
        {QStringLiteral("passphrase-fd"),
         Words::tr("Read passphrases from this file descriptor, a line each, instead of asking"), QStringLiteral("N")},
        {QStringLiteral("language"), Words::tr("Of labels and messages"), QStringLiteral("LL")},
        {QStringLiteral("format"), Words::tr("json, csv or table"), QStringLiteral("FORMAT")},
        {QStringLiteral("json"), Words::tr("The same as --format json")},
        {QStringLiteral("progress"), Words::tr("Show progress even where there is no terminal")}};
}

void showHelp(Output &output)
{
    output.line(Words::tr("lodebook-cli [--casebook CASEBOOK] [--officer NAME] [--as-of DATE] [--language LL] COMMAND ..."));
    output.line({});
    for (const Command &command : allCommands())
        output.line(QStringLiteral("  %1 %2\n      %3").arg(command.name, command.usage, command.help));
}

void showHelp(Output &output, const Command &command)
{
    output.line(command.name + u' ' + command.usage);
    output.line(command.help);
    for (const QCommandLineOption &option : command.options + globalOptions()) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        output.line(QStringLiteral("  %1%2\n      %3").arg(names.join(QLatin1String(", ")), value, option.description()));
    }
}

/// An option in front of the command that there is none of; it would take the command's name for its value.
QString unknownGlobal(const QStringList &arguments, qsizetype commandAt)
{
    QStringList known{QStringLiteral("help"), QStringLiteral("version")};
    for (const QCommandLineOption &option : globalOptions())
        known.append(option.names());
    for (qsizetype i = 1; i < qMin(commandAt, arguments.size()); ++i) {
        const QString &word = arguments.at(i);
        if (word.startsWith(QLatin1String("--")) && !known.contains(word.sliced(2).section(u'=', 0, 0)))
            return word;
    }
    return {};
}

/// Where the command's name stands: the first word that is neither a global option nor the value of one.
qsizetype commandAt(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (!word.startsWith(QLatin1String("--")))
            return i;
        const bool takesValue = word != QLatin1String("--json") && word != QLatin1String("--progress") && word != QLatin1String("--help") && word != QLatin1String("--version");
        if (takesValue && !word.contains(u'='))
            ++i;
    }
    return arguments.size();
}

/// The language asked for, wherever it stands; empty when none is.
QString languageIn(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = arguments.size() - 1; i > 0; --i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

/// Names are of one word or two: “pack make”.
QList<Command>::const_iterator commandNamed(const QList<Command> &commands, const QStringList &arguments, qsizetype at)
{
    const QString pair = arguments.value(at) + u' ' + arguments.value(at + 1);
    const auto found = std::ranges::find(commands, pair, &Command::name);
    return found != commands.end() ? found : std::ranges::find(commands, arguments.value(at), &Command::name);
}

Result<> readGlobals(CommandContext &context, const QCommandLineParser &parser)
{
    context.casebookText = parser.isSet(QStringLiteral("casebook")) ? parser.value(QStringLiteral("casebook")) : qEnvironmentVariable("LODEBOOK_CASEBOOK");
    context.officer = parser.value(QStringLiteral("officer"));
    context.asOf = context.clock->today();
    if (parser.isSet(QStringLiteral("as-of"))) {
        context.asOf = QDate::fromString(parser.value(QStringLiteral("as-of")), Qt::ISODate);
        if (!context.asOf.isValid())
            return wrongUse(Words::tr("--as-of takes a date such as 2024-12-31"));
    }
    if (parser.isSet(QStringLiteral("passphrase-fd"))) {
        bool isNumber = false;
        const int descriptor = parser.value(QStringLiteral("passphrase-fd")).toInt(&isNumber);
        if (!isNumber || descriptor < 0)
            return wrongUse(
                Words::tr("--passphrase-fd takes the number of a file descriptor, such as 0 for standard input"));
        context.secrets.setDescriptor(descriptor);
    }
    const QString format = parser.isSet(QStringLiteral("json")) ? QStringLiteral("json") : parser.value(QStringLiteral("format"));
    if (format == QLatin1String("json"))
        context.output.format = Output::Format::Json;
    else if (format == QLatin1String("csv"))
        context.output.format = Output::Format::Csv;
    else if (!format.isEmpty() && format != QLatin1String("table"))
        return wrongUse(Words::tr("--format takes json, csv or table"));
    if (parser.isSet(QStringLiteral("progress")))
        context.output.showProgress = true;
    return {};
}

bool opensCasebook(const CommandContext &context, const Command &command)
{
    if (command.needs != Command::Needs::ReadingIfThere)
        return command.needs != Command::Needs::Nothing;
    const Result<CasebookLocation> location = context.location();
    return location && (location->kind != CasebookLocation::Kind::File || QFileInfo::exists(location->path));
}

/// What it means that somebody writes in a copy.
QString toldOf(const CopiedFile::Finding &found, const CasebookLocation &location)
{
    const QString why = found.kind == CopiedFile::Finding::Kind::Older
        ? Words::tr("%1 is an older copy of a casebook that was worked on at %2.").arg(location.display(), found.path)
        : found.machine.isEmpty()
        ? Words::tr("%1 is a copy of the casebook at %2.").arg(location.display(), found.path)
        : Words::tr("%1 was copied from %2 on the computer “%3”.").arg(location.display(), found.path, found.machine);
    return why + u' '
        + Words::tr(
               "It goes on as a device of its own, with new keys: send them with “pack keys” to whoever takes packs from it.");
}

Result<ExitCode> runCommand(CommandContext &context, const Command &command, const QCommandLineParser &parser)
{
    if (opensCasebook(context, command)) {
        const Result<CasebookLocation> location = context.location();
        if (!location)
            return location.error();
        if (const Result<> unlocked = context.unlock(*location); !unlocked)
            return unlocked.error();
        const Result<CopiedFile::Finding> found = CopiedFile::look(*location);
        if (!found)
            return found.error();
        // Who only looks at a copy leaves it as it is.
        const bool isCopy = found->kind != CopiedFile::Finding::Kind::Same;
        Result<std::unique_ptr<Casebook>> casebook =
            Casebook::open(*location,
                           {.officer = context.officer,
                            .readOnly = isCopy && command.needs != Command::Needs::Writing,
                            .clock = context.clock});
        if (!casebook)
            return casebook.error();
        context.casebook = std::move(*casebook);
        if (isCopy && !context.casebook->isReadOnly())
            context.output.message(toldOf(*found, *location));
        if (command.needs == Command::Needs::Writing && context.casebook->isReadOnly())
            return Error{Error::Kind::Refused, Words::tr("%1 can only be read; nothing was changed. Check the permissions of the file and its folder.").arg(location->display()), {}};
    }
    return command.run(context, parser);
}

} // namespace

ExitCode runCommandLine(const QStringList &arguments)
{
    setLanguage(languageIn(arguments)); // before any word is looked up: help and complaints are to be read as well
    CommandContext context;
    const qsizetype at = commandAt(arguments);
    const QString name = arguments.value(at);
    if (arguments.contains(QStringLiteral("--version"))) {
        context.output.line(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    if (const QString unknown = unknownGlobal(arguments, at); !unknown.isEmpty()) {
        context.output.message(Words::tr("There is no option %1 in front of a command; lodebook-cli help lists them").arg(unknown));
        return ExitCode::WrongUse;
    }
    const QList<Command> commands = allCommands();
    const auto command = commandNamed(commands, arguments, at);
    if (command == commands.end()) {
        if (name.isEmpty() || name == QLatin1String("help")) {
            const auto about = commandNamed(commands, arguments, at + 1);
            if (about == commands.end())
                showHelp(context.output);
            else
                showHelp(context.output, *about);
            return name.isEmpty() && !arguments.contains(QStringLiteral("--help")) ? ExitCode::WrongUse : ExitCode::Done;
        }
        context.output.message(Words::tr("There is no command “%1”; lodebook-cli help lists them").arg(name));
        return ExitCode::WrongUse;
    }
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    parser.addOptions(command->options);
    parser.addOption({QStringLiteral("help"), Words::tr("Say how the command is used")});
    QStringList words = arguments;
    words.remove(at, command->name.count(u' ') + 1);
    if (!parser.parse(words)) {
        context.output.message(parser.errorText());
        return ExitCode::WrongUse;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        showHelp(context.output, *command);
        return ExitCode::Done;
    }
    const qsizetype count = parser.positionalArguments().size();
    const Result<> globals = readGlobals(context, parser);
    if (!globals || count < command->least || (command->most >= 0 && count > command->most)) {
        context.output.message(globals ? Words::tr("Use: lodebook-cli %1 %2").arg(command->name, command->usage) : globals.error().message);
        return ExitCode::WrongUse;
    }
    const Result<ExitCode> done = runCommand(context, *command, parser);
    if (done)
        return *done;
    context.output.problem(done.error());
    return exitCodeFor(done.error());
}

} // namespace Lodebook
