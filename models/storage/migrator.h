// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/catalog.h"
#include "models/storage/database.h"

namespace Lodebook {

/// The version of the tables this program writes. Raised with every change of a declaration or a numbered migration.
inline constexpr int schemaVersion = 13;

/// A change that the declarations alone cannot express.
struct Migration
{
    int version = 0;       ///< The schema version it leads to.
    int minimumReader = 0; ///< The oldest schema version whose programs may still open the result.
    Result<> (*apply)(Database &database);
};

/// Brings the tables of a casebook to schemaVersion: what declarations added follows from them, the rest from numbered
/// migrations, all in one transaction with the new version number.
class Migrator
{
public:
    Migrator(Database &database, const Catalog &catalog) : m_database(database), m_catalog(catalog) {}

    /// Makes every table of an empty casebook.
    [[nodiscard]] Result<> createAll();
    /// The schema version of the open casebook. Refused when only a newer program may open it; the message says which.
    [[nodiscard]] Result<int> version() const;
    [[nodiscard]] Result<bool> isCurrent() const;
    /// The caller has made a backup before.
    [[nodiscard]] Result<> migrate(const QList<Migration> &numbered);

    /// The migrations of this program, oldest first.
    static QList<Migration> all();

private:
    Result<> runAll(const QStringList &statements);
    Result<> setFact(const QString &name, const QString &value);

    Database &m_database;
    const Catalog &m_catalog;
};

} // namespace Lodebook
