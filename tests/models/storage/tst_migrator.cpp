// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrator.h"

#include "models/entities/catalogue.h"
#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/partners/person.h"
#include "models/storage/backup.h"
#include "models/storage/schemabuilder.h"
#include "tests/support/backendtest.h"
#include "tests/support/contents.h"
#include "tests/support/killedchild.h"
#include "tests/support/oldercasebook.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace Lodebook;

class MigratorTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void makesAnOlderCasebookEqualToAFreshOne();
    void runsNumberedMigrationsOnceAndInOrder();
    void keepsNothingOfAMigrationThatFails();
    void refusesWhatANewerProgramMade();
    void opensANewerCasebookThatOldProgramsMayRead();
    void backsUpBeforeItChangesAnything();
    void survivesBeingKilled();
    void letsTwoProgramsComeAtOnce();

private:
    QStringList schemaOf(Database &database);
    QStringList schema() { return schemaOf(casebook().database()); }
    Result<> makeOlder();
    Result<> setFact(const char *name, const QString &value) { return casebook().setFact(QString::fromLatin1(name), value); }
};

namespace {

/// Columns, keys, indexes, triggers and functions, in words of the engine, in a fixed order.
struct SchemaQuery
{
    QString sql;
    int columns;
};

QList<SchemaQuery> schemaQueries(bool server)
{
    if (!server)
        return {
            {QStringLiteral(
                 "SELECT m.name, c.name, c.type, c.\"notnull\", c.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"),
             5},
            {QStringLiteral(
                 "SELECT m.name, f.\"from\", f.\"table\", f.\"to\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'"),
             4},
            {QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type <> 'table'"), 4}};
    return {
        {QStringLiteral(
             "SELECT table_name, column_name, data_type, collation_name, is_nullable, datetime_precision FROM information_schema.columns WHERE table_schema = current_schema()"),
         6},
        {QStringLiteral(
             "SELECT conrelid::regclass, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace"),
         3},
        {QStringLiteral("SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = current_schema()"), 2},
        {QStringLiteral(
             "SELECT tgrelid::regclass, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal\n"
             "  AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)"),
         3},
        {QStringLiteral("SELECT proname, prosrc FROM pg_proc WHERE pronamespace = current_schema()::regnamespace"), 2}};
}

int migrationsRun = 0;

} // namespace

QStringList MigratorTest::schemaOf(Database &database)
{
    QStringList lines;
    const QList<SchemaQuery> queries = schemaQueries(isServer());
    for (const SchemaQuery &query : queries) {
        Result<Statement> row = database.query(query.sql);
        if (!row)
            return {row.error().detail};
        while (row->next()) {
            QStringList parts;
            for (int i = 0; i < query.columns; ++i)
                parts.append(row->value(i).toString());
            lines.append(parts.join(u'|'));
        }
    }
    lines.sort();
    return lines;
}

/// Takes away what a later program would have added: a table, a plain field, an indexed one, a link and a place.
Result<> MigratorTest::makeOlder()
{
    if (Result<> taken = takeOutExchange(casebook().database()); !taken)
        return taken;
    QStringList statements{QStringLiteral("DROP TABLE period_lock"), QStringLiteral("DROP TABLE tag")};
    for (const Field *field : {static_cast<const Field *>(&mineSite().district), static_cast<const Field *>(&mineSite().territory), static_cast<const Field *>(&mineSite().cooperative),
                               static_cast<const Field *>(&mineSite().position), static_cast<const Field *>(&organisation().shortName), static_cast<const Field *>(&organisation().kind)}) {
        const Entity &entity = field->entity();
        QStringList known{QStringLiteral("row"), QStringLiteral("id"), QStringLiteral("stamp")};
        for (const Field *other : entity.fields()) {
            if (other != field)
                known << other->name() << other->name() + QStringLiteral("_folded") << other->name() + QStringLiteral("_currency") << other->name() + QStringLiteral("_lat")
                      << other->name() + QStringLiteral("_lon") << other->name() + QStringLiteral("_entity");
        }
        QStringList columns;
        for (const QString &made : SchemaBuilder::additionStatements(entity, known, catalog(), casebook().database().dialect())) {
            if (made.startsWith(QLatin1String("CREATE INDEX ")))
                statements.append(QStringLiteral("DROP INDEX ") + made.section(u' ', 2, 2));
            else
                columns.append(made.section(u'"', 1, 1));
        }
        for (const QString &column : columns)
            statements.append(QStringLiteral("ALTER TABLE %1 DROP COLUMN \"%2\"").arg(entity.name(), column));
    }
    if (isServer()) {
        statements << QStringLiteral("DROP FUNCTION period_lock_guard") << QStringLiteral("DROP FUNCTION tag_guard");
    }
    for (const QString &statement : statements) {
        if (Result<> done = casebook().database().run(statement); !done)
            return done;
    }
    return setFact("schema_version", QStringLiteral("0"));
}

void MigratorTest::makesAnOlderCasebookEqualToAFreshOne()
{
    Record home(organisation());
    home.set(organisation().name, QStringLiteral("IPIS"));
    QVERIFY_RESULT(store().saveChecked(home));
    const QStringList fresh = schema();
    QVERIFY(fresh.size() > 500);
    QVERIFY_RESULT(makeOlder());
    const QStringList older = schema();
    QVERIFY2(older.size() < fresh.size() - 20, qPrintable(QString::number(older.size())));
    reopen();
    const QStringList migrated = schema();
    for (qsizetype i = 0; i < std::min(fresh.size(), migrated.size()); ++i)
        QCOMPARE(migrated.at(i), fresh.at(i));
    QCOMPARE(migrated.size(), fresh.size());
    QCOMPARE(*casebook().fact(QStringLiteral("schema_version")), QString::number(schemaVersion));
    home = *store().reader().find(organisation(), home.id());
    home.set(organisation().shortName, QStringLiteral("I"));
    QVERIFY_RESULT(store().saveChecked(home));
}

void MigratorTest::runsNumberedMigrationsOnceAndInOrder()
{
    migrationsRun = 0;
    const QList<Migration> numbered{
        {schemaVersion + 1, 1, [](Database &database) {
             ++migrationsRun;
             return database.run(QStringLiteral("CREATE TABLE made_by_a_migration (n INTEGER)"));
         }},
        {schemaVersion + 2, schemaVersion, [](Database &database) {
             ++migrationsRun;
             return database.run(QStringLiteral("INSERT INTO made_by_a_migration VALUES (7)"));
         }}};
    Migrator migrator(casebook().database(), catalog());
    QVERIFY_RESULT(migrator.migrate(numbered));
    QCOMPARE(migrationsRun, 2);
    QCOMPARE(casebook().database().value(QStringLiteral("SELECT n FROM made_by_a_migration"))->toInt(), 7);
    QCOMPARE(*migrator.version(), schemaVersion + 2);
    QCOMPARE(*casebook().fact(QStringLiteral("minimum_reader")), QString::number(schemaVersion));
    QVERIFY_RESULT(migrator.migrate(numbered));
    QCOMPARE(migrationsRun, 2);
}

void MigratorTest::keepsNothingOfAMigrationThatFails()
{
    const QStringList before = schema();
    const QList<Migration> numbered{{schemaVersion + 1, 1, [](Database &database) -> Result<> {
                                         if (Result<> done = database.run(QStringLiteral("CREATE TABLE half (n INTEGER)")); !done)
                                             return done;
                                         return Error{Error::Kind::Storage, QStringLiteral("no"), {}};
                                     }}};
    Migrator migrator(casebook().database(), catalog());
    QVERIFY(!migrator.migrate(numbered));
    QCOMPARE(schema(), before);
    QCOMPARE(*migrator.version(), schemaVersion);
    // And at whatever call the engine fails.
    QVERIFY_RESULT(makeOlder());
    const QStringList older = schema();
    const int start = casebook().database().calls();
    for (int n = 1; n < 500; ++n) {
        casebook().database().failAfter(n);
        const Result<> done = migrator.migrate({});
        casebook().database().failAfter(0);
        if (done) {
            QVERIFY(casebook().database().calls() - start > 20);
            QVERIFY(schema().size() > older.size());
            qInfo("%d calls failed", n - 1);
            return;
        }
        QVERIFY(!done.error().message.isEmpty());
        QCOMPARE(schema(), older);
        QCOMPARE(*casebook().fact(QStringLiteral("schema_version")), QStringLiteral("0"));
    }
    QFAIL("never done");
}

void MigratorTest::refusesWhatANewerProgramMade()
{
    QVERIFY_RESULT(setFact("schema_version", QString::number(schemaVersion + 5)));
    QVERIFY_RESULT(setFact("minimum_reader", QString::number(schemaVersion + 1)));
    const Result<std::unique_ptr<Casebook>> opened = Casebook::open(location(), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Refused);
    QVERIFY2(opened.error().message.contains(QStringLiteral("newer program")), qPrintable(opened.error().message));
}

void MigratorTest::opensANewerCasebookThatOldProgramsMayRead()
{
    QVERIFY_RESULT(setFact("schema_version", QString::number(schemaVersion + 5)));
    reopen();
    QCOMPARE(*casebook().fact(QStringLiteral("schema_version")), QString::number(schemaVersion + 5));
}

void MigratorTest::backsUpBeforeItChangesAnything()
{
    if (isServer())
        QSKIP("A server is backed up with its own tools");
    QVERIFY_RESULT(makeOlder());
    QVERIFY(!QDir(backupFolder(location().path)).exists());
    reopen();
    const QStringList backups = QDir(backupFolder(location().path)).entryList(QDir::Files);
    QCOMPARE(backups.size(), 1);
    Result<CasebookLocation> place = CasebookLocation::fromText(backupFolder(location().path) + u'/' + backups.first());
    QVERIFY_RESULT(place);
    const Result<std::unique_ptr<Database>> copy = Database::open(*place, Database::Mode::ReadOnly);
    QVERIFY_RESULT(copy);
    QCOMPARE((*copy)->value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = 'schema_version'"))->toString(), QStringLiteral("0"));
}

void MigratorTest::survivesBeingKilled()
{
    Record someone(person());
    someone.set(person().familyName, QStringLiteral("Lovelace"));
    QVERIFY_RESULT(store().saveChecked(someone));
    const QStringList fresh = schema();
    QVERIFY_RESULT(makeOlder());
    const QStringList older = schema();
    close();
    KilledChild child({QStringLiteral("--open"), address()});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    const int kills = KilledChild::kills(8);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    int migrated = 0;
    for (int i = 0; i < kills; ++i) {
        reopen();
        QVERIFY_RESULT(makeOlder());
        close();
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        {
            const Result<std::unique_ptr<Database>> opened = Database::open(location(), Database::Mode::ReadWrite);
            QVERIFY_RESULT(opened);
            Transaction turn(**opened); // a server may still be at the killed program's last word
            QVERIFY_RESULT(turn.begin());
            if (isServer())
                QVERIFY_RESULT((*opened)->run((*opened)->dialect().writerLock()));
            const QString version =
                (*opened)
                    ->value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = 'schema_version'"))
                    ->toString();
            QCOMPARE(schemaOf(**opened), version == QLatin1String("0") ? older : fresh);
            QVERIFY(version != QLatin1String("0") || !child.wasDone());
            migrated += version != QLatin1String("0");
        }
        for (const QFileInfo &backup :
             QDir(backupFolder(location().path)).entryInfoList({QStringLiteral("*.lodebook")}, QDir::Files))
            QVERIFY_RESULT(verifyBackup(backup.absoluteFilePath(), Catalog({})));
        QDir(backupFolder(location().path)).removeRecursively();
        reopen();
        QCOMPARE(schema(), fresh);
        QCOMPARE(findingsIn(store().reader()), QString());
        QCOMPARE(store().reader().find(person(), someone.id())->text(person().familyName), QStringLiteral("Lovelace"));
    }
    qInfo("%d kills, %d of them before it was done; %d times brought up to date, %d times as before (seed %u)", kills,
          child.killsInTime(), migrated, kills - migrated, seed);
    QVERIFY(child.killsInTime() > 0);
}

void MigratorTest::letsTwoProgramsComeAtOnce()
{
    const QStringList fresh = schema();
    for (int i = 0; i < 3; ++i) {
        QVERIFY_RESULT(makeOlder());
        close();
        QProcess children[2];
        for (QProcess &child : children)
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), address()});
        for (QProcess &child : children) {
            QVERIFY(child.waitForFinished(60000));
            QVERIFY2(child.exitCode() == 0, child.readAllStandardError().constData());
        }
        reopen();
        QCOMPARE(schema(), fresh);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--open")) {
        const Result<CasebookLocation> location = CasebookLocation::fromText(arguments.at(2));
        KilledChild::say('b');
        const Result<std::unique_ptr<Casebook>> opened =
            location ? Casebook::open(*location, {}) : Result<std::unique_ptr<Casebook>>(location.error());
        if (!opened)
            std::fputs(qPrintable(opened.error().message + opened.error().detail), stderr);
        else
            KilledChild::say('d');
        return opened ? 0 : 1;
    }
    MigratorTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrator.moc"
