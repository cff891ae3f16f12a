// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/storage/encryption.h"
#include "models/storage/recoverypart.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<CasebookLocation> fileNamed(const CommandContext &context)
{
    const Result<CasebookLocation> location = context.location();
    if (location && location->kind != CasebookLocation::Kind::File)
        return Error{
            Error::Kind::Refused,
            Words::tr("A casebook on a server is encrypted by the server's disks and connections, not by this program"),
            {}};
    return location;
}

void showRecoveryKey(CommandContext &context, const CasebookLocation &location, const QString &key)
{
    context.output.line(key);
    context.output.message(
        Words::tr(
            "This is the recovery key of %1. Write it on paper and keep it elsewhere: it opens the casebook when the passphrase is lost, and nobody can show it again.")
            .arg(location.display()));
}

Encryption::Progress progressOf(CommandContext &context, const QString &doing)
{
    return [&context, doing](Encryption::Turning what, double share) {
        return context.output.progress(
            what == Encryption::Turning::Backups ? Words::tr("Encrypting the backups") : doing, share);
    };
}

Result<ExitCode> encrypt(CommandContext &context, const QCommandLineParser &)
{
    const Result<CasebookLocation> location = fileNamed(context);
    if (!location)
        return location.error();
    if (!Encryption::isAvailable())
        return Error{
            Error::Kind::Refused, Words::tr("This program is built without encryption at rest; nothing was made"), {}};
    const Result<QString> passphrase = context.secrets.readNew(Words::tr("New passphrase"));
    if (!passphrase)
        return passphrase.error();
    const Result<Encryption::Encrypted> done =
        Encryption::encrypt(location->path, *passphrase, {}, progressOf(context, Words::tr("Encrypting")));
    if (!done)
        return done.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), location->display());
        document.add(QStringLiteral("recovery_key"), done->recoveryKey);
        document.add(QStringLiteral("backups_encrypted"), done->backups);
        document.add(QStringLiteral("plain_backups"), QJsonArray::fromStringList(done->plainBackups));
        context.output.json(document);
    } else {
        showRecoveryKey(context, *location, done->recoveryKey);
        for (const QString &plain : done->plainBackups)
            context.output.message(
                Words::tr(
                    "%1 could not be encrypted and still shows everything to whoever reads it; delete it when you no longer need it")
                    .arg(plain));
    }
    return ExitCode::Done;
}

Result<ExitCode> decrypt(CommandContext &context, const QCommandLineParser &)
{
    const Result<CasebookLocation> location = fileNamed(context);
    const Result<> unlocked = location ? context.unlock(*location) : Result<>(location.error());
    const Result<> done = unlocked
        ? Encryption::decrypt(location->path, progressOf(context, Words::tr("Taking the encryption off")))
        : unlocked;
    if (!done)
        return done.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), location->display());
        document.add(QStringLiteral("encrypted"), false);
        context.output.json(document);
    } else {
        context.output.line(Words::tr("%1 is not encrypted any more; its older backups are").arg(location->display()));
    }
    return ExitCode::Done;
}

Result<ExitCode> passphrase(CommandContext &context, const QCommandLineParser &)
{
    Casebook &casebook = *context.casebook;
    // Asked for once when the casebook was opened; who changes it shows again that it is theirs.
    const Result<QString> current = context.unlockedWith.isEmpty()
        ? context.secrets.readOpening(Words::tr("Passphrase or recovery key"))
        : Result<QString>(context.unlockedWith);
    const Result<QString> fresh = current ? context.secrets.readNew(Words::tr("New passphrase")) : current;
    const Result<> done =
        fresh ? Encryption::changePassphrase(casebook.database(), *current, *fresh) : Result<>(fresh.error());
    if (!done)
        return done.error();
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), casebook.location().display());
        context.output.json(document);
    } else {
        context.output.line(
            Words::tr("%1 has a new passphrase; older backups keep the old one").arg(casebook.location().display()));
    }
    return ExitCode::Done;
}

/// How many parts a key is to be divided into, and how many of them are to be needed; nothing when it stays whole.
Result<std::optional<std::pair<int, int>>> division(const QCommandLineParser &arguments)
{
    const bool isDivided = arguments.isSet(QStringLiteral("parts"));
    if (isDivided != arguments.isSet(QStringLiteral("needed")))
        return wrongUse(Words::tr("--parts and --needed go together"));
    if (!isDivided)
        return std::optional<std::pair<int, int>>();
    const Result<int> parts = numberOption(arguments, QStringLiteral("parts"), 0);
    const Result<int> needed = numberOption(arguments, QStringLiteral("needed"), 0);
    if (!parts || !needed)
        return parts ? needed.error() : parts.error();
    if (*parts > RecoveryPart::mostParts || *needed < RecoveryPart::leastNeeded || *needed > *parts)
        return wrongUse(Words::tr("A recovery key is divided into %1 to %2 parts, of which at least %1 are needed")
                            .arg(RecoveryPart::leastNeeded)
                            .arg(RecoveryPart::mostParts));
    return std::optional(std::pair(*parts, *needed));
}

void showParts(CommandContext &context, const CasebookLocation &location, const QString &key, int parts, int needed)
{
    QStringList texts;
    for (const RecoveryPart &part : RecoveryPart::divide(*RecoveryKey::fromText(key), needed, parts))
        texts.append(part.text());
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), location.display());
        document.add(QStringLiteral("needed"), needed);
        document.add(QStringLiteral("parts"), QJsonArray::fromStringList(texts));
        context.output.json(document);
        return;
    }
    for (const QString &text : std::as_const(texts))
        context.output.line(text);
    context.output.message(
        Words::tr("These are the parts of the recovery key of %1, one a line. Any %2 of them open the casebook when the "
                  "passphrase is lost. Give each to somebody else on paper; nobody can show them again.")
            .arg(location.display())
            .arg(needed));
}

/// A new recovery key, or the one on paper, which is tried with that.
Result<QString> keyOf(CommandContext &context, bool renew)
{
    const Result<QString> secret = renew && !context.unlockedWith.isEmpty()
        ? Result<QString>(context.unlockedWith)
        : context.secrets.readOpening(renew ? Words::tr("Passphrase or recovery key")
                                            : Words::tr("Recovery key, as it stands on the paper"));
    if (!secret)
        return secret;
    if (renew)
        return Encryption::renewRecoveryKey(context.casebook->database(), *secret);
    const Result<> right = Encryption::rehearse(context.casebook->database(), *secret);
    return right ? secret : Result<QString>(right.error());
}

Result<ExitCode> recoveryKey(CommandContext &context, const QCommandLineParser &arguments)
{
    const Casebook &casebook = *context.casebook;
    const Result<std::optional<std::pair<int, int>>> divided = division(arguments);
    if (!divided)
        return divided.error();
    const bool renew = arguments.isSet(QStringLiteral("new"));
    const Result<QString> key = keyOf(context, renew);
    if (!key)
        return key.error();
    if (*divided) {
        showParts(context, casebook.location(), *key, (*divided)->first, (*divided)->second);
    } else if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), casebook.location().display());
        if (renew)
            document.add(QStringLiteral("recovery_key"), *key);
        else
            document.add(QStringLiteral("opens"), true);
        context.output.json(document);
    } else if (renew) {
        showRecoveryKey(context, casebook.location(), *key);
    } else {
        context.output.line(Words::tr("That recovery key opens %1").arg(casebook.location().display()));
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> encryptionCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("encrypt"),
         QString(),
         Words::tr("Encrypts a casebook and its backups; prints its recovery key, once"),
         Needs::Nothing,
         0,
         0,
         {},
         encrypt},
        {QStringLiteral("decrypt"),
         QString(),
         Words::tr("Takes the encryption off a casebook"),
         Needs::Nothing,
         0,
         0,
         {},
         decrypt},
        {QStringLiteral("passphrase"),
         QString(),
         Words::tr("Changes the passphrase: the one so far, then the new one"),
         Needs::Writing,
         0,
         0,
         {},
         passphrase},
        {QStringLiteral("recovery-key"),
         QStringLiteral("[--new] [--parts N --needed K]"),
         Words::tr("Tries the recovery key on paper; with --new, makes another in its place; with --parts, divides it"),
         Needs::Writing,
         0,
         0,
         {{QStringLiteral("new"), Words::tr("A new one; the old one opens the casebook no more")},
          {QStringLiteral("parts"), Words::tr("How many parts for different people, up to 8"), QStringLiteral("N")},
          {QStringLiteral("needed"), Words::tr("How many of them open the casebook, at least 2"), QStringLiteral("K")}},
         recoveryKey},
    };
}

} // namespace Lodebook
