// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schemabuilder.h"

#include "models/storage/columns.h"

namespace Lodebook {

namespace {

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString bytesType(const Dialect &dialect)
{
    return dialect.name() == QLatin1String("sqlite") ? QStringLiteral("BLOB") : QStringLiteral("BYTEA");
}

QString columnDefinition(const Column &column, const Catalog &catalog, const Dialect &dialect)
{
    QString definition = quoted(column.name) + u' ' + dialect.columnType(column.type);
    const Field &field = *column.field;
    // Who wrote a row is checked by the casebook check, not by the engine: it would cost a look-up for every row.
    if (field.type() == FieldType::Link && !field.isSystem() && catalog.target(field))
        definition += dialect.addReference(field.target());
    return definition;
}

QString indexStatement(const Entity &entity, const Column &column, const Dialect &dialect)
{
    // Partial, and ending in the row key: it serves the first page, the key list and the count of living records.
    const QString &name = entity.name();
    return QStringLiteral("CREATE INDEX %1_by_%2 ON %1 (%3, row) WHERE deleted_at IS NULL")
        .arg(name, column.name, dialect.ascending(quoted(column.name)));
}

QStringList fieldIndexes(const Entity &entity, const Field &field, const Dialect &dialect)
{
    if (&field == &entity.number)
        return {};
    const bool link = (field.type() == FieldType::Link && !field.isSystem()) || field.type() == FieldType::AnyLink;
    if (link) {
        const QString column = columnsOf(field).last().name;
        return {QStringLiteral("CREATE INDEX %1_by_%2 ON %1 (%3)").arg(entity.name(), column, quoted(column))};
    }
    return field.isIndexed() ? QStringList{indexStatement(entity, sortColumn(field), dialect)} : QStringList();
}

QString uniqueStatement(const Entity &entity, const QList<const Field *> &key)
{
    QStringList columns, tests{QStringLiteral("deleted_at IS NULL")};
    if (entity.uniqueKeys().contains(key))
        tests.append(QStringLiteral("twin IS NULL"));
    QString name = entity.name();
    for (const Field *field : key) {
        const QString column = columnsOf(*field).first().name;
        columns.append(quoted(column));
        name += u'_' + column;
    }
    return QStringLiteral("CREATE UNIQUE INDEX %1_key ON %2 (%3) WHERE %4")
        .arg(name, entity.name(), columns.join(QLatin1String(", ")), tests.join(QLatin1String(" AND ")));
}

/// Set in a record that has the key of another one: both were made before their devices heard of each other.
QString twinColumn(const Dialect &dialect)
{
    return QStringLiteral("twin ") + dialect.columnType(ColumnType::Boolean);
}

QString toForget(const Dialect &dialect)
{
    return QStringLiteral("CREATE TABLE to_forget (\n  record %1 NOT NULL UNIQUE,\n  entity %2 NOT NULL\n)")
               .arg(dialect.columnType(ColumnType::Id), dialect.columnType(ColumnType::Text))
        + dialect.tableSuffix();
}

/// See LogArchive.
QString archiveTable(const Dialect &dialect)
{
    return QStringLiteral("CREATE TABLE log_archive (\n  block %1,\n  content %2 NOT NULL\n)")
               .arg(dialect.rowKeyColumn(), bytesType(dialect))
        + dialect.tableSuffix();
}

} // namespace

QStringList SchemaBuilder::entityStatements(const Entity &entity, const Catalog &catalog, const Dialect &dialect)
{
    QStringList definitions{QStringLiteral("row ") + dialect.rowKeyColumn(),
                            QStringLiteral("id ") + dialect.columnType(ColumnType::Id) + QStringLiteral(" NOT NULL UNIQUE"),
                            QStringLiteral("stamp ") + dialect.columnType(ColumnType::Integer) + QStringLiteral(" NOT NULL")};
    for (const Field *field : entity.declaredFields()) {
        for (const Column &column : columnsOf(*field))
            definitions.append(columnDefinition(column, catalog, dialect));
    }
    if (!entity.uniqueKeys().isEmpty())
        definitions.append(twinColumn(dialect));
    QStringList statements{QStringLiteral("CREATE TABLE %1 (\n  %2\n)%3").arg(entity.name(), definitions.join(QLatin1String(",\n  ")), dialect.tableSuffix())};
    if (!entity.numberPrefix().isEmpty())
        statements.append(uniqueStatement(entity, {&entity.number}));
    for (const QList<const Field *> &key : entity.uniqueKeys())
        statements.append(uniqueStatement(entity, key));
    for (const Field *field : entity.declaredFields())
        statements.append(fieldIndexes(entity, *field, dialect));
    statements.append(dialect.guardTrigger(entity.name()));
    return statements;
}

QStringList SchemaBuilder::additionStatements(const Entity &entity, const QStringList &existing, const Catalog &catalog, const Dialect &dialect)
{
    QStringList statements;
    for (const Field *field : entity.declaredFields())
        statements.append(additionStatements(*field, existing, catalog, dialect));
    return statements;
}

QStringList SchemaBuilder::additionStatements(const Field &field, const QStringList &existing, const Catalog &catalog, const Dialect &dialect)
{
    const Entity &entity = field.entity();
    QStringList statements;
    for (const Column &column : columnsOf(field)) {
        if (!existing.contains(column.name))
            statements.append(QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(entity.name(), columnDefinition(column, catalog, dialect)));
    }
    if (!statements.isEmpty())
        statements.append(fieldIndexes(entity, field, dialect));
    return statements;
}

QStringList SchemaBuilder::twinStatements(const Entity &entity, const Dialect &dialect)
{
    if (entity.uniqueKeys().isEmpty())
        return {};
    QStringList statements{QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(entity.name(), twinColumn(dialect))};
    for (const QList<const Field *> &key : entity.uniqueKeys()) {
        QString name = entity.name();
        for (const Field *field : key)
            name += u'_' + columnsOf(*field).first().name;
        statements << QStringLiteral("DROP INDEX %1_key").arg(name) << uniqueStatement(entity, key);
    }
    return statements;
}

QStringList SchemaBuilder::exchangeColumns(const Dialect &dialect)
{
    const QString yesNo = dialect.columnType(ColumnType::Boolean);
    return {QStringLiteral("ALTER TABLE log_batch ADD COLUMN before_digest ") + bytesType(dialect),
            QStringLiteral("ALTER TABLE log_batch ADD COLUMN parts ") + bytesType(dialect),
            QStringLiteral("ALTER TABLE log_batch ADD COLUMN withheld ") + yesNo,
            QStringLiteral("ALTER TABLE log_batch ADD COLUMN pack ") + dialect.columnType(ColumnType::Integer),
            QStringLiteral("ALTER TABLE log_change ADD COLUMN also_seen ") + dialect.columnType(ColumnType::Text)};
}

QStringList SchemaBuilder::forgettingStatements(const Dialect &dialect)
{
    return {QStringLiteral("ALTER TABLE pack_peer ADD COLUMN holds ") + dialect.columnType(ColumnType::Text),
            toForget(dialect)};
}

QStringList SchemaBuilder::guardAgain(const QString &table, const Dialect &dialect)
{
    const QString function = QStringLiteral("CREATE FUNCTION");
    const QStringList guard = dialect.guardTrigger(table);
    if (guard.first().startsWith(function)) // its trigger calls it by name
        return {QStringLiteral("CREATE OR REPLACE FUNCTION") + guard.first().mid(function.size())};
    QStringList statements;
    for (const QString &trigger : guard)
        statements << QStringLiteral("DROP TRIGGER ") + trigger.section(u' ', 2, 2) << trigger;
    return statements;
}

QStringList SchemaBuilder::exchangeStatements(const Dialect &dialect)
{
    const QString id = dialect.columnType(ColumnType::Id);
    const QString text = dialect.columnType(ColumnType::Text);
    const QString integer = dialect.columnType(ColumnType::Integer);
    const QString moment = dialect.columnType(ColumnType::Moment);
    const QString yesNo = dialect.columnType(ColumnType::Boolean);
    const QString key = dialect.rowKeyColumn();
    const QString end = u')' + dialect.tableSuffix();
    return {
        QStringLiteral("CREATE INDEX log_batch_own ON log_batch (batch) WHERE pack IS NULL"),
        QStringLiteral("CREATE INDEX log_batch_by_pack ON log_batch (pack) WHERE pack IS NOT NULL"),
        QStringLiteral("CREATE TABLE log_epoch (\n  epoch %1,\n  seen %2 NOT NULL,\n  own %3 NOT NULL\n")
                .arg(key, text, yesNo)
            + end,
        QStringLiteral("CREATE TABLE pack_taken (\n  pack %1,\n  id %2 NOT NULL UNIQUE,\n  number %3 NOT NULL,\n"
                       "  sender %2 NOT NULL,\n  made %4 NOT NULL,\n  taken_at %4 NOT NULL,\n  officer %2,\n"
                       "  actions %3 NOT NULL,\n  changes %3 NOT NULL,\n  batch %2,\n  undone_by %2\n")
                .arg(key, id, integer, moment)
            + end,
        QStringLiteral(
            "CREATE TABLE pack_peer (\n  device %1 NOT NULL UNIQUE,\n  scope %2,\n  knows %2,\n"
            "  incomplete %2,\n  wants %2,\n  heard_at %4,\n  last_made %3 NOT NULL,\n  last_taken %3 NOT NULL,\n  made_at %4,\n  holds %2\n")
                .arg(id, text, integer, moment)
            + end,
        QStringLiteral(
            "CREATE TABLE peer_record (\n  device %1 NOT NULL,\n  record %1 NOT NULL,\n  number %2 NOT NULL,\n"
            "  UNIQUE (device, record)\n")
                .arg(id, integer)
            + end,
        QStringLiteral("CREATE TABLE open_conflict (\n  conflict %1,\n  record %2 NOT NULL,\n  entity %3 NOT NULL,\n"
                       "  kind %3 NOT NULL,\n  field %3 NOT NULL,\n  UNIQUE (record, kind, field)\n")
                .arg(key, id, text)
            + end,
        QStringLiteral("CREATE TABLE held_back (\n  held %1,\n  record %2 NOT NULL,\n  entity %3 NOT NULL,\n"
                       "  field %3 NOT NULL,\n  reason %3 NOT NULL,\n  UNIQUE (record, field)\n")
                .arg(key, id, text)
            + end,
        QStringLiteral(
            "CREATE TABLE beyond_known (\n  record %1 NOT NULL,\n  action %1 NOT NULL,\n  UNIQUE (record, action)\n")
                .arg(id)
            + end,
        QStringLiteral("CREATE TABLE incomplete_record (\n  record %1 NOT NULL UNIQUE\n").arg(id) + end,
        toForget(dialect)};
}

QStringList SchemaBuilder::chainStatements(const Dialect &dialect)
{
    const QString type = bytesType(dialect);
    return {QStringLiteral("ALTER TABLE log_batch ADD COLUMN content_digest ") + type,
            QStringLiteral("ALTER TABLE log_batch ADD COLUMN chain_digest ") + type};
}

QStringList SchemaBuilder::archiveStatements(const Dialect &dialect)
{
    return {archiveTable(dialect),
            QStringLiteral("ALTER TABLE log_change ADD COLUMN archived ") + dialect.columnType(ColumnType::Integer)};
}

QStringList SchemaBuilder::contentPartStatements(const Dialect &dialect)
{
    const QString text = dialect.columnType(ColumnType::Text);
    const QString end = u')' + dialect.tableSuffix();
    return {QStringLiteral("CREATE TABLE content_part (\n  sha256 %1 NOT NULL,\n  starts %2 NOT NULL,\n  bytes %3 NOT NULL,\n"
                           "  UNIQUE (sha256, starts)\n")
                    .arg(text, dialect.columnType(ColumnType::Integer), bytesType(dialect))
                + end,
            QStringLiteral("CREATE TABLE content_asked (\n  sha256 %1 NOT NULL UNIQUE\n").arg(text) + end};
}

QStringList SchemaBuilder::keyringStatements(const Dialect &dialect)
{
    const QString id = dialect.columnType(ColumnType::Id);
    const QString text = dialect.columnType(ColumnType::Text);
    const QString moment = dialect.columnType(ColumnType::Moment);
    const QString yesNo = dialect.columnType(ColumnType::Boolean);
    const QString end = u')' + dialect.tableSuffix();
    return {QStringLiteral("CREATE TABLE device_secret (\n  device %1 NOT NULL UNIQUE,\n  sign_secret %2 NOT NULL,\n"
                           "  seal_secret %2 NOT NULL,\n  made %3 NOT NULL\n")
                    .arg(id, bytesType(dialect), moment)
                + end,
            QStringLiteral("CREATE TABLE known_key (\n  device %1 NOT NULL UNIQUE,\n  name %2 NOT NULL,\n  code %2,\n"
                           "  officer %2,\n  sign_key %3 NOT NULL,\n  seal_key %3 NOT NULL,\n  confirmed %5 NOT NULL,\n"
                           "  known_since %4 NOT NULL,\n  accepted_by %1,\n  withdrawn_at %4\n")
                    .arg(id, text, bytesType(dialect), moment, yesNo)
                + end};
}

QStringList SchemaBuilder::commonStatements(const Dialect &dialect)
{
    const QString id = dialect.columnType(ColumnType::Id);
    const QString text = dialect.columnType(ColumnType::Text);
    const QString integer = dialect.columnType(ColumnType::Integer);
    const QString moment = dialect.columnType(ColumnType::Moment);
    const QString yesNo = dialect.columnType(ColumnType::Boolean);
    const QString blob = bytesType(dialect);
    const QString end = u')' + dialect.tableSuffix();
    QStringList statements;
    statements << QStringLiteral("CREATE TABLE casebook_fact (\n  name %1 NOT NULL UNIQUE,\n  value %1 NOT NULL\n").arg(text) + end;
    statements << QStringLiteral("CREATE TABLE number_series (\n  prefix %1 NOT NULL UNIQUE,\n  last %2 NOT NULL\n").arg(text, integer) + end;
    // One row per action, one row per changed record. Names of fields, not numbers, so that it can be read in twenty years.
    statements
        << QStringLiteral(
               "CREATE TABLE log_batch (\n  batch %1,\n  id %2 NOT NULL UNIQUE,\n  device %2 NOT NULL,\n  sequence %3 NOT NULL,\n"
               "  epoch %3 NOT NULL,\n  stamp %3 NOT NULL,\n  officer %2,\n  at %4 NOT NULL,\n  kind %5 NOT NULL,\n  label %5,\n"
               "  undoes %2,\n  active %6 NOT NULL,\n  schema_version %3 NOT NULL,\n"
               "  content_digest %7,\n  chain_digest %7,\n  before_digest %7,\n  parts %7,\n  withheld %6,\n  pack %3,\n"
               "  UNIQUE (device, sequence)\n")
                .arg(dialect.rowKeyColumn(), id, integer, moment, text, yesNo, blob)
            + end;
    statements
        << QStringLiteral(
               "CREATE TABLE log_change (\n  change %1,\n  batch %2 NOT NULL,\n  entity %3 NOT NULL,\n  record %4 NOT NULL,\n"
               "  kind %3 NOT NULL,\n  stamp %2 NOT NULL,\n  fields %3 NOT NULL,\n  also_seen %3,\n  archived %2\n")
                .arg(dialect.rowKeyColumn(), integer, text, id)
            + end;
    statements << QStringLiteral("CREATE INDEX log_change_by_record ON log_change (record)");
    statements << QStringLiteral("CREATE INDEX log_change_by_batch ON log_change (batch)");
    statements << QStringLiteral("CREATE INDEX log_batch_undoes ON log_batch (undoes) WHERE undoes IS NOT NULL");
    statements << QStringLiteral("CREATE TABLE attachment_content (\n  sha256 %1 NOT NULL UNIQUE,\n  size %2 NOT NULL,\n  content %3 NOT NULL\n").arg(text, integer, blob) + end;
    statements << contentPartStatements(dialect) << archiveTable(dialect) << keyringStatements(dialect) << exchangeStatements(dialect) << dialect.searchTables();
    return statements;
}

} // namespace Lodebook
