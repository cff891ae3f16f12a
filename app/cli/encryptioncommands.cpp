// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/storage/encryption.h"

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
    const Result<Encryption::Encrypted> done = Encryption::encrypt(location->path, *passphrase);
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
    const Result<> done = unlocked ? Encryption::decrypt(location->path) : unlocked;
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
        ? context.secrets.read(Words::tr("Passphrase or recovery key"))
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

Result<ExitCode> recoveryKey(CommandContext &context, const QCommandLineParser &arguments)
{
    Casebook &casebook = *context.casebook;
    const bool renew = arguments.isSet(QStringLiteral("new"));
    const Result<QString> secret = renew && !context.unlockedWith.isEmpty()
        ? Result<QString>(context.unlockedWith)
        : context.secrets.read(renew ? Words::tr("Passphrase or recovery key")
                                     : Words::tr("Recovery key, as it stands on the paper"));
    if (!secret)
        return secret.error();
    QString key;
    if (renew) {
        const Result<QString> made = Encryption::renewRecoveryKey(casebook.database(), *secret);
        if (!made)
            return made.error();
        key = *made;
    } else if (const Result<> right = Encryption::rehearse(casebook.database(), *secret); !right) {
        return right.error();
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document;
        document.add(QStringLiteral("casebook"), casebook.location().display());
        if (renew)
            document.add(QStringLiteral("recovery_key"), key);
        else
            document.add(QStringLiteral("opens"), true);
        context.output.json(document);
    } else if (renew) {
        showRecoveryKey(context, casebook.location(), key);
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
         QStringLiteral("[--new]"),
         Words::tr("Tries the recovery key on paper; with --new, makes another in its place"),
         Needs::Writing,
         0,
         0,
         {{QStringLiteral("new"), Words::tr("A new one; the old one opens the casebook no more")}},
         recoveryKey},
    };
}

} // namespace Lodebook
