// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/entities/catalogue.h"
#include "models/storage/encryption.h"
#include "models/storage/linkresolver.h"

#include <QCoreApplication>

namespace Lodebook {

Result<> CommandContext::unlock(const CasebookLocation &location)
{
    if (Encryption::stateOf(location) != Encryption::State::Locked)
        return {};
    Result<QString> secret = Encryption::isAvailable()
        ? secrets.readOpening(QCoreApplication::translate("Cli", "Passphrase or recovery key"))
        : QString();
    const Result<> unlocked = secret ? Encryption::unlock(location, *secret) : Result<>(secret.error());
    if (unlocked)
        unlockedWith = *secret;
    return unlocked;
}

Result<CasebookLocation> CommandContext::location() const
{
    if (casebookText.isEmpty())
        return wrongUse(QCoreApplication::translate("Cli", "No casebook is named: use --casebook FILE or set LODEBOOK_CASEBOOK"));
    return CasebookLocation::fromText(casebookText);
}

Error wrongUse(const QString &message)
{
    return {Error::Kind::Invalid, message, wrongUseDetail};
}

Error wrongUse(const Error &error)
{
    return error.kind == Error::Kind::Invalid ? wrongUse(error.message) : error;
}

Result<int> numberOption(const QCommandLineParser &arguments, const QString &option, int otherwise)
{
    if (!arguments.isSet(option))
        return otherwise;
    bool isNumber = false;
    const int number = arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < 1)
        return wrongUse(QCoreApplication::translate("Cli", "--%1 takes a number from 1 on, not “%2”").arg(option, arguments.value(option)));
    return number;
}

Result<QDate> dateOption(const QCommandLineParser &arguments, const QString &option)
{
    if (!arguments.isSet(option))
        return QDate();
    const QDate date = QDate::fromString(arguments.value(option), Qt::ISODate);
    if (!date.isValid())
        return wrongUse(QCoreApplication::translate("Cli", "--%1 takes a date such as 2024-12-31, not “%2”").arg(option, arguments.value(option)));
    return date;
}

Result<const Entity *> entityNamed(const QString &name)
{
    if (const Entity *entity = catalog().entity(name))
        return entity;
    QStringList names;
    for (const Entity *entity : allEntities())
        names.append(entity->name());
    names.sort();
    return wrongUse(QCoreApplication::translate("Cli", "There is no kind of record called “%1”. There are: %2").arg(name, names.join(QLatin1String(", "))));
}

Result<Record> recordNamed(const CommandContext &context, const Entity &entity, const QString &text)
{
    LinkResolver resolver(context.casebook->reader());
    const Result<RecordId> id = resolver.resolve(entity, text);
    return id ? context.casebook->reader().find(entity, *id) : Result<Record>(id.error());
}

} // namespace Lodebook
