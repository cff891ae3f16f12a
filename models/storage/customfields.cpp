// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customfields.h"

#include "models/entities/common/customfield.h"
#include "models/storage/columns.h"
#include "models/storage/schemabuilder.h"

#include <QCoreApplication>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Problems changesOfKind(const Record &definition, const Record &before)
{
    Problems found;
    const CustomFieldEntity &fields = customField();
    for (const Field *fixed : {static_cast<const Field *>(&fields.entity), static_cast<const Field *>(&fields.name),
                               static_cast<const Field *>(&fields.type), static_cast<const Field *>(&fields.target)}) {
        if (definition.value(*fixed) != before.value(*fixed))
            found.append({fixed, Words::tr("%1 of an added field stays as it was made; add another field instead").arg(fixed->label())});
    }
    return found;
}

Result<Problems> nameTaken(const RecordReader &reader, const Record &definition)
{
    const CustomFieldEntity &fields = customField();
    const Entity *entity = reader.catalog().entity(definition.text(fields.entity));
    if (!entity || definition.isEmpty(fields.name))
        return Problems();
    const Result<QHash<QString, QStringList>> existing = reader.database().existingColumns();
    if (!existing)
        return existing.error();
    const QStringList taken = existing->value(entity->name());
    const Field field(*entity, declarationOf(definition), -1);
    for (const Column &column : columnsOf(field)) {
        if (taken.contains(column.name))
            return Problems{{&fields.name, Words::tr("“%1” is or was the name of another added field of %2; choose another name, or take that field out of the recycle bin")
                                               .arg(column.name, entity->pluralLabel())}};
    }
    return Problems();
}

} // namespace

Result<bool> CustomFields::takeUp(const RecordReader &reader)
{
    QHash<QString, QList<FieldDeclaration>> byKind;
    const Result<> read = reader.withRestricted().forEach(Query(customField()), [&](const Record &definition) {
        Problems wrong;
        customField().check(definition, wrong);
        if (wrong.isEmpty() && !definition.isEmpty(customField().type))
            byKind[definition.text(customField().entity)].append(declarationOf(definition));
        return true;
    });
    if (!read)
        return read.error();
    bool changed = false;
    for (const Entity *entity : reader.catalog().entities())
        changed |= entity->setCustomFields(byKind.value(entity->name()));
    return changed;
}

Result<> CustomFields::makeColumns(Database &database, const Catalog &catalog, const Record &definition)
{
    const Entity *entity = catalog.entity(definition.text(customField().entity));
    if (!entity)
        return {}; // of a newer program; it makes them when it opens this casebook
    const Result<QHash<QString, QStringList>> existing = database.existingColumns();
    if (!existing)
        return existing.error();
    const Field field(*entity, declarationOf(definition), -1);
    for (const QString &statement : SchemaBuilder::additionStatements(field, existing->value(entity->name()), catalog, database.dialect())) {
        if (const Result<> done = database.run(statement); !done)
            return Error{done.error().kind,
                         Words::tr("The table of %1 could not be given a place for “%2”; nothing was changed. On a server only the owner of the tables can add fields.")
                             .arg(entity->pluralLabel(), field.label()),
                         done.error().detail};
    }
    return {};
}

Result<Problems> CustomFields::problems(const RecordReader &reader, const Record &definition)
{
    const Result<QHash<RecordId, Record>> known = reader.withRestricted().byIds(customField(), {definition.id()});
    if (!known)
        return known.error();
    const auto before = known->constFind(definition.id());
    return before == known->cend() ? nameTaken(reader, definition) : changesOfKind(definition, *before);
}

} // namespace Lodebook
