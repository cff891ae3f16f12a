// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/entities/catalogue.h"
#include "models/storage/logchain.h"
#include "models/storage/schemabuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lodebook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<> runEach(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<> done = database.run(statement); !done)
            return done;
    }
    return {};
}

/// The columns of later versions that today's work on the log reads. An older program would take what a line says that
/// was put away for nothing.
Result<> addLogColumns(Database &database)
{
    const Result<QHash<QString, QStringList>> columns = database.existingColumns();
    if (!columns)
        return columns.error();
    QStringList statements;
    if (!columns->value(QStringLiteral("log_batch")).contains(QLatin1String("parts")))
        statements += SchemaBuilder::exchangeColumns(database.dialect());
    if (!columns->contains(QStringLiteral("log_archive")))
        statements += SchemaBuilder::archiveStatements(database.dialect());
    return runEach(database, statements);
}

/// What an older program writes would be missing in the chain: only programs that know it may open the result.
Result<> chainTheLog(Database &database)
{
    Result<> done = runEach(database, SchemaBuilder::chainStatements(database.dialect()));
    if (done)
        done = addLogColumns(database);
    return done ? LogChain(database).sealAll() : done;
}

Result<> addKeyring(Database &database)
{
    return runEach(database, SchemaBuilder::keyringStatements(database.dialect()));
}

/// An older program would not write down what the author of a change had seen.
Result<> addExchange(Database &database)
{
    const Dialect &dialect = database.dialect();
    const Result<QHash<QString, QStringList>> columns = database.existingColumns();
    if (!columns)
        return columns.error();
    QStringList statements = SchemaBuilder::exchangeStatements(dialect);
    for (const Entity *entity : catalog().entities()) {
        if (columns->contains(entity->name()))
            statements += SchemaBuilder::twinStatements(*entity, dialect);
    }
    const Result<> added = addLogColumns(database);
    return added ? runEach(database, statements) : added;
}

/// An older program would say anew what a device knows, and leave what it said to hold.
Result<> addForgetting(Database &database)
{
    const Dialect &dialect = database.dialect();
    const Result<QHash<QString, QStringList>> columns = database.existingColumns();
    if (!columns)
        return columns.error();
    const bool isThere = columns->contains(QStringLiteral("to_forget")); // a casebook before packs has just got it
    QStringList statements = isThere ? QStringList() : SchemaBuilder::forgettingStatements(dialect);
    for (const Entity *entity : catalog().entities()) {
        if (columns->contains(entity->name()))
            statements += SchemaBuilder::guardAgain(entity->name(), dialect);
    }
    return runEach(database, statements);
}

Result<> addContentParts(Database &database)
{
    return runEach(database, SchemaBuilder::contentPartStatements(database.dialect()));
}

} // namespace

QList<Migration> Migrator::all()
{
    return {{4, 4, &chainTheLog},
            {5, 4, &addKeyring},
            {6, 6, &addExchange},
            {7, 7, &addForgetting},
            {8, 8, &addLogColumns},
            {13, 8, &addContentParts}}; // every other change so far follows from the declarations
}

Result<> Migrator::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (Result<> done = m_database.run(statement); !done)
            return done;
    }
    return {};
}

Result<> Migrator::setFact(const QString &name, const QString &value)
{
    const Result<qint64> done = m_database.run(
        QStringLiteral("INSERT INTO casebook_fact (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"), {name, value});
    return done ? Result<>() : Result<>(done.error());
}

Result<> Migrator::createAll()
{
    Transaction transaction(m_database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    const Dialect &dialect = m_database.dialect();
    if (Result<> done = runAll(SchemaBuilder::commonStatements(dialect)); !done)
        return done;
    for (const Entity *entity : m_catalog.entities()) {
        if (Result<> done = runAll(SchemaBuilder::entityStatements(*entity, m_catalog, dialect)); !done)
            return done;
    }
    if (Result<> done = setFact(QStringLiteral("schema_version"), QString::number(schemaVersion)); !done)
        return done;
    if (Result<> done = setFact(QStringLiteral("minimum_reader"), QString::number(all().last().minimumReader)); !done)
        return done;
    return transaction.commit();
}

Result<int> Migrator::version() const
{
    const auto fact = [this](const QString &name) {
        return m_database.value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = ?"), {name});
    };
    const Result<QVariant> version = fact(QStringLiteral("schema_version"));
    const Result<QVariant> reader = fact(QStringLiteral("minimum_reader"));
    if (!version || !reader)
        return Error{Error::Kind::File, Words::tr("%1 is not a casebook, or it was not made to the end").arg(m_database.location().display()), (version ? reader : version).error().detail};
    if (reader->toInt() > schemaVersion)
        return Error{Error::Kind::Refused, Words::tr("%1 was made by a newer program (casebook version %2; this program reads up to %3). Install the newer program to open it; nothing was changed.")
                                               .arg(m_database.location().display()).arg(reader->toInt()).arg(schemaVersion), {}};
    return version->toInt();
}

Result<bool> Migrator::isCurrent() const
{
    const Result<int> now = version();
    return now ? Result<bool>(*now >= schemaVersion) : Result<bool>(now.error());
}

Result<> Migrator::migrate(const QList<Migration> &numbered)
{
    Transaction transaction(m_database);
    if (Result<> begun = transaction.begin(); !begun)
        return begun;
    if (const QString lock = m_database.dialect().writerLock(); !lock.isEmpty()) {
        if (Result<> waited = m_database.run(lock); !waited)
            return waited;
    }
    const Result<int> from = version(); // now that it is our turn: another program may just have done it
    if (!from)
        return from.error();
    int reached = std::max(*from, schemaVersion);
    for (const Migration &migration : numbered) {
        if (migration.version <= *from)
            continue;
        if (Result<> done = migration.apply(m_database); !done)
            return done;
        if (Result<> done = setFact(QStringLiteral("minimum_reader"), QString::number(migration.minimumReader)); !done)
            return done;
        reached = std::max(reached, migration.version);
    }
    const Result<QHash<QString, QStringList>> columns = m_database.existingColumns();
    if (!columns)
        return columns.error();
    const Dialect &dialect = m_database.dialect();
    for (const Entity *entity : m_catalog.entities()) {
        const QStringList existing = columns->value(entity->name());
        const QStringList statements = existing.isEmpty() ? SchemaBuilder::entityStatements(*entity, m_catalog, dialect)
                                                          : SchemaBuilder::additionStatements(*entity, existing, m_catalog, dialect);
        if (Result<> done = runAll(statements); !done)
            return done;
    }
    if (Result<> done = setFact(QStringLiteral("schema_version"), QString::number(reached)); !done)
        return done;
    return transaction.commit();
}

} // namespace Lodebook
