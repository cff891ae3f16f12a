// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/catalog.h"
#include "models/storage/dialect.h"

namespace Lodebook {

/// The SQL that makes a casebook, rendered from the declarations. Pure text: golden files hold it per engine.
namespace SchemaBuilder {

/// Table, unique keys, indexes and guard of one entity, as it is declared: what a casebook adds comes after.
[[nodiscard]] QStringList entityStatements(const Entity &entity, const Catalog &catalog, const Dialect &dialect);
/// What an existing table of that entity lacks: columns and their indexes, nothing else.
[[nodiscard]] QStringList additionStatements(const Entity &entity, const QStringList &existingColumns,
                                             const Catalog &catalog, const Dialect &dialect);
/// The same of one field, declared or added by a casebook.
[[nodiscard]] QStringList additionStatements(const Field &field, const QStringList &existingColumns,
                                             const Catalog &catalog, const Dialect &dialect);
/// What a change log made before it was a chain lacks.
[[nodiscard]] QStringList chainStatements(const Dialect &dialect);
/// Where a casebook keeps keys.
[[nodiscard]] QStringList keyringStatements(const Dialect &dialect);
/// What an existing table of an entity with unique keys lacks to hold twins (see MergedRecords).
[[nodiscard]] QStringList twinStatements(const Entity &entity, const Dialect &dialect);
/// What a change log made before there were packs lacks.
[[nodiscard]] QStringList exchangeColumns(const Dialect &dialect);
/// Where a casebook keeps what it knows of other devices, and what waits for a person.
[[nodiscard]] QStringList exchangeStatements(const Dialect &dialect);
/// What a casebook lacks that was made before devices told what they hold and were told what to forget.
[[nodiscard]] QStringList forgettingStatements(const Dialect &dialect);
/// What a change log lacks that was made before older lines were put away.
[[nodiscard]] QStringList archiveStatements(const Dialect &dialect);
/// What a casebook lacks that was made before contents of attachments came in parts.
[[nodiscard]] QStringList contentPartStatements(const Dialect &dialect);
/// The guard of an existing table as it is today, in the place of the one it has.
[[nodiscard]] QStringList guardAgain(const QString &table, const Dialect &dialect);
/// Change log, search index, attachment contents, number series, casebook facts.
[[nodiscard]] QStringList commonStatements(const Dialect &dialect);

} // namespace SchemaBuilder

} // namespace Lodebook
