// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "models/entities/catalogue.h"
#include "models/storage/linkresolver.h"

#include <QCoreApplication>

namespace Lodebook {

Result<CasebookLocation> CommandContext::location() const
{
    if (casebookText.isEmpty())
        return Error{Error::Kind::Invalid, QCoreApplication::translate("Cli", "No casebook is named: use --casebook FILE or set LODEBOOK_CASEBOOK"), {}};
    return CasebookLocation::fromText(casebookText);
}

Result<const Entity *> entityNamed(const QString &name)
{
    if (const Entity *entity = catalog().entity(name))
        return entity;
    QStringList names;
    for (const Entity *entity : allEntities())
        names.append(entity->name());
    names.sort();
    return Error{Error::Kind::Invalid, QCoreApplication::translate("Cli", "There is no kind of record called “%1”. There are: %2").arg(name, names.join(QLatin1String(", "))), {}};
}

Result<Record> recordNamed(const CommandContext &context, const Entity &entity, const QString &text)
{
    LinkResolver resolver(context.casebook->reader());
    const Result<RecordId> id = resolver.resolve(entity, text);
    return id ? context.casebook->reader().find(entity, *id) : Result<Record>(id.error());
}

} // namespace Lodebook
