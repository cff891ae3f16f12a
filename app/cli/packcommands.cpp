// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/exchange/pack/devicekeys.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

OrderedJson described(const DeviceIdentity &identity)
{
    OrderedJson json;
    json.add(QStringLiteral("device"), toText(identity.device));
    json.add(QStringLiteral("code"), identity.code);
    json.add(QStringLiteral("name"), identity.name);
    json.add(QStringLiteral("officer"), identity.officer);
    json.add(QStringLiteral("fingerprint"), identity.fingerprint());
    return json;
}

OrderedJson described(const KnownKey &key)
{
    OrderedJson json = described(DeviceKeys::identityOf(key));
    json.add(QStringLiteral("confirmed"), key.confirmed);
    json.add(QStringLiteral("known_since"), key.knownSince.toString(Qt::ISODateWithMs));
    json.add(QStringLiteral("withdrawn_at"),
             key.isTrusted() ? QJsonValue(QJsonValue::Null) : QJsonValue(key.withdrawnAt.toString(Qt::ISODateWithMs)));
    return json;
}

QString stateOf(const KnownKey &key)
{
    if (!key.isTrusted())
        return Words::tr("withdrawn");
    return key.confirmed ? Words::tr("trusted") : Words::tr("trusted, fingerprint not compared");
}

Result<ExitCode> keys(CommandContext &context, const QCommandLineParser &arguments)
{
    DeviceKeys keys(*context.casebook);
    const Result<DeviceKeys::Own> own = keys.own();
    if (!own)
        return own.error();
    const Result<QList<KnownKey>> known = keys.known();
    if (!known)
        return known.error();
    const QString path = arguments.value(QStringLiteral("o"));
    if (!path.isEmpty()) {
        if (const Result<> written = KeyFile::write(own->identity, own->secret.signSecret, path); !written)
            return written.error();
    }
    if (context.output.format == Output::Format::Json) {
        OrderedJson document = described(own->identity);
        document.add(QStringLiteral("made"), own->identity.made.toString(Qt::ISODateWithMs));
        document.add(QStringLiteral("sign_key"), QString::fromLatin1(own->identity.signKey.toBase64()));
        document.add(QStringLiteral("seal_key"), QString::fromLatin1(own->identity.sealKey.toBase64()));
        document.add(QStringLiteral("file"), path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(path));
        QList<OrderedJson> others;
        for (const KnownKey &key : *known)
            others.append(described(key));
        document.add(QStringLiteral("known"), others);
        context.output.json(document);
        return ExitCode::Done;
    }
    QList<QStringList> rows{{own->identity.name, own->identity.code, own->identity.officer, own->identity.fingerprint(),
                             Words::tr("this device")}};
    for (const KnownKey &key : *known)
        rows.append({key.name, key.code, key.officer, DeviceKeys::identityOf(key).fingerprint(), stateOf(key)});
    context.output.table({QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("officer"),
                          QStringLiteral("fingerprint"), QStringLiteral("state")},
                         rows);
    if (!path.isEmpty())
        context.output.message(
            Words::tr("%1 written. Whoever accepts it should compare the fingerprint with you, by voice.").arg(path));
    return ExitCode::Done;
}

ExitCode answer(CommandContext &context, const KnownKey &key)
{
    if (context.output.format == Output::Format::Json)
        context.output.json(described(key));
    else
        context.output.line(QStringLiteral("%1 (%2): %3, %4")
                                .arg(key.name, key.code, DeviceKeys::identityOf(key).fingerprint(), stateOf(key)));
    return ExitCode::Done;
}

Result<ExitCode> trust(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<DeviceIdentity> identity = KeyFile::read(arguments.positionalArguments().constFirst());
    if (!identity)
        return identity.error();
    const Result<KnownKey> key =
        DeviceKeys(*context.casebook)
            .trust(*identity, arguments.value(QStringLiteral("name")), arguments.value(QStringLiteral("fingerprint")));
    if (!key)
        return key.error();
    if (!key->confirmed)
        context.output.message(
            Words::tr(
                "Ask the officer of “%1” for the fingerprint, by voice: it has to be %2. Then accept it again with --fingerprint.")
                .arg(key->name, identity->fingerprint()));
    return answer(context, *key);
}

Result<ExitCode> distrust(CommandContext &context, const QCommandLineParser &arguments)
{
    const Result<KnownKey> key = DeviceKeys(*context.casebook).distrust(arguments.positionalArguments().constFirst());
    return key ? Result<ExitCode>(answer(context, *key)) : Result<ExitCode>(key.error());
}

} // namespace

QList<Command> packCommands()
{
    using Needs = Command::Needs;
    return {
        {QStringLiteral("pack keys"),
         QStringLiteral("[-o FILE.lodekey]"),
         Words::tr("This device's public keys and fingerprint, and whom it trusts"),
         Needs::Writing,
         0,
         0,
         {{{QStringLiteral("o"), QStringLiteral("output")},
           Words::tr("The file to hand to others"),
           QStringLiteral("FILE")}},
         keys},
        {QStringLiteral("pack trust"),
         QStringLiteral("FILE.lodekey [--name NAME] [--fingerprint F]"),
         Words::tr("Accepts another device: packs are made for it and taken from it"),
         Needs::Writing,
         1,
         1,
         {{QStringLiteral("name"), Words::tr("What it is called here"), QStringLiteral("NAME")},
          {QStringLiteral("fingerprint"), Words::tr("What its officer says: six groups of five digits"),
           QStringLiteral("F")}},
         trust},
        {QStringLiteral("pack distrust"),
         QStringLiteral("NAME"),
         Words::tr("Withdraws another device: no packs for it or from it"),
         Needs::Writing,
         1,
         1,
         {},
         distrust},
    };
}

} // namespace Lodebook
