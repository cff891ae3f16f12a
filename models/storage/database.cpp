// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/encryption.h"
#include "models/storage/patience.h"
#include "models/storage/sqlitedriver.h"
#include "models/storage/sqlitekeys.h"
#include "models/storage/unlockedkeys.h"

#include <QAtomicInteger>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThreadPool>
#include <QUrl>

namespace Lodebook {

namespace {

constexpr int preparedStatementsKept = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QSqlDatabase connectionOf(const QString &name)
{
    return QSqlDatabase::database(name, false);
}

Error lostServer(const QString &place, const QString &detail)
{
    return {Error::Kind::Storage,
            Words::tr("The connection to %1 was lost; nothing was changed. Try again: the connection is made anew.")
                .arg(place),
            detail};
}

/// When the application ends, QtSql closes the connections of all threads; workers have to be done with theirs by then.
/// Post routines run last come first: this one is called after QtSql has set up its own.
void waitForWorkersAtTheEnd()
{
    static const bool once = [] {
        qAddPostRoutine([] { QThreadPool::globalInstance()->waitForDone(); });
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

Database::Database(CasebookLocation location, const Dialect &dialect, QString connection)
    : m_location(std::move(location))
    , m_dialect(&dialect)
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear(); // before the connection goes
    {
        QSqlDatabase connection = connectionOf(m_connection);
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const CasebookLocation &location, Mode mode)
{
    static QAtomicInteger<quint64> counter;
    const QString name = QStringLiteral("casebook-%1").arg(counter.fetchAndAddRelaxed(1));
    const bool file = location.kind == CasebookLocation::Kind::File;
    if (!file && !QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return Error{Error::Kind::Storage, Words::tr("The database driver %1 is not installed").arg(QStringLiteral("QPSQL")), {}};
    std::unique_ptr<Database> database(new Database(location, file ? Dialect::sqlite() : Dialect::postgres(), name));
    const Result<> opened = database->openConnection(mode);
    if (!opened)
        return opened.error();
    return database;
}

Result<> Database::openConnection(Mode mode)
{
    const bool file = m_location.kind == CasebookLocation::Kind::File;
    if (file)
        QSqlDatabase::addDatabase(new SqliteDriver, m_connection); // Qt SQL deletes it
    else
        QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connection);
    waitForWorkersAtTheEnd();
    return file ? openFile(mode) : openServer(mode);
}

bool Database::rest()
{
    if (m_location.kind != CasebookLocation::Kind::File || m_transactionDepth > 0 || m_reading > 0)
        return false;
    m_prepared.clear(); // before the connection goes
    QSqlDatabase::removeDatabase(m_connection);
    m_open.reset();
    m_lost = true;
    return true;
}

Result<> Database::connectAgain()
{
    // The driver goes first: statements of a broken connection would each ask it to forget them, and complain.
    QSqlDatabase::removeDatabase(m_connection);
    m_prepared.clear();
    m_lost = false; // or its settings could not be made
    const Result<> opened = openConnection(m_readOnly ? Mode::ReadOnly : Mode::ReadWrite);
    m_lost = !opened;
    return opened;
}

Result<> Database::openFile(Mode mode)
{
    const Result<FileState> state = mode == Mode::Create ? checkNewCasebookFile(m_location.path) : checkCasebookFile(m_location.path);
    if (!state)
        return state.error();
    m_readOnly = mode == Mode::ReadOnly || state->readOnly;
    QSqlDatabase connection = connectionOf(m_connection);
    connection.setDatabaseName(m_location.path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(usualPatience);
    if (m_readOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    m_open = std::make_unique<OpenCasebookFile>(m_location.path);
    if (!connection.open())
        return failure(connection.lastError());
    if (state->readOnly && !connection.exec(QStringLiteral("PRAGMA application_id")).next()) {
        if (Result<> opened = openWithoutLog(connection, options); !opened)
            return opened;
    }
    m_keyId = sqlite()->keyId();
    if (mode != Mode::Create) {
        if (Result<> known = checkCasebookHeader(connection, m_location.path); !known)
            return known;
    }
    QStringList settings{QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA temp_store = MEMORY"),
                         QStringLiteral("PRAGMA cache_size = -16000"), QStringLiteral("PRAGMA trusted_schema = OFF")};
    if (mode == Mode::Create) // before there is a log beside the file: its first bytes say from the start whose it is
        settings << QStringLiteral("PRAGMA application_id = %1").arg(casebookApplicationId);
    if (!m_readOnly) {
        // A write-ahead log needs shared memory and locks that sticks and network drives do not keep.
        settings << (state->plainDisk ? QStringLiteral("PRAGMA journal_mode = WAL") : QStringLiteral("PRAGMA journal_mode = DELETE"))
                 << QStringLiteral("PRAGMA synchronous = FULL");
        // What was deleted or replaced stays legible nowhere in the file: laptops get lost, and records get forgotten.
        settings << QStringLiteral("PRAGMA secure_delete = ON");
    }
    for (const QString &setting : settings) {
        if (Result<> done = run(setting); !done)
            return done;
    }
    if (!m_readOnly && mode != Mode::Create)
        Encryption::removeUnfinished(m_location.path);
    m_file = fileIdentity(m_location.path);
    m_log = fileIdentity(m_location.path + QLatin1String("-wal"));
    return {};
}

Result<> Database::openWithoutLog(QSqlDatabase &connection, const QString &options)
{
    // SQLite needs room for a log beside the file even to read. Where nothing may be written, nobody else writes either,
    // so a file without a rest in its log can be read as it stands.
    const QString log = m_location.path + QLatin1String("-wal");
    if (QFileInfo(log).size() > 0)
        return Error{Error::Kind::File,
                     Words::tr("%1 was not closed by the program that wrote it last: a part of it still stands in %2, and nothing may be written here to "
                               "bring them together. Copy both files to a folder of yours and open the copy.").arg(m_location.display(), QFileInfo(log).fileName()), {}};
    connection.close();
    connection.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(m_location.path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?immutable=1"));
    connection.setConnectOptions(options + QStringLiteral(";QSQLITE_OPEN_URI"));
    return connection.open() ? Result<>() : Result<>(failure(connection.lastError()));
}

Result<> Database::stillInPlace()
{
    if (m_readOnly || m_location.kind != CasebookLocation::Kind::File)
        return {};
    const FileIdentity log = fileIdentity(m_location.path + QLatin1String("-wal"));
    if (m_log == FileIdentity())
        m_log = log;
    if (m_log == log && fileIdentity(m_location.path) == m_file)
        return {};
    return Error{Error::Kind::File, Words::tr("%1 was moved, replaced or deleted by another program while it was open here; nothing was changed, because it would be lost. "
                                              "Close the casebook and open it again.").arg(m_location.display()), {}};
}

Result<> Database::openServer(Mode mode)
{
    m_readOnly = mode == Mode::ReadOnly;
    QSqlDatabase connection = connectionOf(m_connection);
    connection.setHostName(m_location.host);
    connection.setDatabaseName(m_location.database);
    connection.setUserName(m_location.user);
    connection.setPassword(m_location.password);
    if (m_location.port > 0)
        connection.setPort(m_location.port);
    QStringList options{QStringLiteral("connect_timeout=10"), QStringLiteral("application_name=lodebook"),
                        // A server that is gone without a word is noticed in half a minute, not in hours.
                        QStringLiteral("keepalives_idle=15"), QStringLiteral("keepalives_interval=5"),
                        QStringLiteral("keepalives_count=3"), QStringLiteral("tcp_user_timeout=30000")};
    for (auto option = m_location.options.cbegin(); option != m_location.options.cend(); ++option)
        options.append(option.key() + u'=' + option.value());
    connection.setConnectOptions(options.join(u';'));
    if (!connection.open())
        return Error{Error::Kind::Storage, Words::tr("The database %1 cannot be reached: is the server running and the name right?").arg(m_location.display()), connection.lastError().text()};
    QStringList settings{QStringLiteral("SET TIME ZONE 'UTC'"), QStringLiteral("SET client_min_messages TO warning"),
                         QStringLiteral("SET lock_timeout TO '%1ms'").arg(usualServerPatience)};
    if (!m_location.schema.isEmpty()) {
        const QString schema = QString(m_location.schema).replace(u'"', QLatin1String("\"\""));
        if (mode == Mode::Create)
            settings << QStringLiteral("CREATE SCHEMA IF NOT EXISTS \"%1\"").arg(schema);
        settings << QStringLiteral("SET search_path TO \"%1\"").arg(schema);
    }
    if (m_readOnly)
        settings << QStringLiteral("SET default_transaction_read_only TO on");
    for (const QString &setting : settings) {
        if (Result<> done = run(setting); !done)
            return done;
    }
    return {};
}

bool Database::isLost(const QSqlError &error) const
{
    if (m_location.kind == CasebookLocation::Kind::File)
        return false;
    // Class 08 and the server's farewells; what libpq finds out by itself has words but no code.
    const QString code = error.nativeErrorCode();
    return code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P"))
        || (code.isEmpty() && !error.databaseText().isEmpty());
}

Error Database::fail(const QSqlError &error, const QString &sql)
{
    m_lost = m_lost || isLost(error);
    Error told = failure(error);
    told.detail += QStringLiteral(" in: ") + sql;
    return told;
}

Error Database::failure(const QSqlError &error) const
{
    const QString words = error.driverText() + u' ' + error.databaseText();
    bool isNumber = false;
    const int extended = error.nativeErrorCode().toInt(&isNumber);
    const bool isFile = m_location.kind == CasebookLocation::Kind::File;
    // SQLite's codes say more in their upper bits; the reason is in the lowest eight.
    const QString code = isFile && isNumber ? QString::number(extended & 0xff) : error.nativeErrorCode();
    const QString place = m_location.display();
    if (isLost(error))
        return lostServer(place, words);
    if (code == QLatin1String("5") || code == QLatin1String("6") || code == QLatin1String("55P03"))
        return inUse(Words::tr("%1 is in use by another program; nothing was changed. Try again when it has finished.").arg(place), words);
    if (code == QLatin1String("8") || code == QLatin1String("25006"))
        return {Error::Kind::Refused, Words::tr("%1 can only be read; nothing was changed. Check the permissions of the file and its folder.").arg(place), words};
    if (code == QLatin1String("13"))
        return {Error::Kind::Storage, Words::tr("The disk of %1 is full; nothing was changed. Make room and try again.").arg(place), words};
    if (code == QLatin1String("10"))
        return {Error::Kind::File, Words::tr("%1 could not be read or written: was the stick removed? Nothing was changed.").arg(place), words};
    // SQLITE_CONSTRAINT_UNIQUE, unique_violation: the rules were asked before, so it came in between.
    if (extended == 2067 || code == QLatin1String("23505"))
        return {Error::Kind::Conflict, Words::tr("Somebody else saved a record with the same key at the same moment; nothing was changed. Look at theirs before you try again."), words};
    if (isFile && extended == SqliteKeys::locked)
        return {Error::Kind::Forbidden,
                Words::tr("%1 is encrypted: it opens with its passphrase or its recovery key.").arg(place), words};
    if (isFile && extended == SqliteKeys::unsupported)
        return {
            Error::Kind::Refused,
            Words::tr(
                "%1 is encrypted, and this program is built without encryption. Open it with a program that has it.")
                .arg(place),
            words};
    if (code == QLatin1String("11") || code == QLatin1String("26"))
        return {Error::Kind::Storage, Words::tr("%1 is damaged. Keep it as it is and restore the last backup.").arg(place), words};
    if (code == QLatin1String("14"))
        return {Error::Kind::File, Words::tr("%1 cannot be opened. Check that the folder exists and may be written.").arg(place), words};
    return {Error::Kind::Storage, Words::tr("The database refused the change; nothing was kept of it."), words};
}

SqliteDriver *Database::sqlite() const
{
    return qobject_cast<SqliteDriver *>(connectionOf(m_connection).driver());
}

Result<> Database::copyTo(const QString &path)
{
    const SqliteDriver *driver = sqlite();
    if (const std::optional<SecretBytes> dataKey =
            !driver || m_keyId.isEmpty() ? std::nullopt : UnlockedKeys::dataKey(m_keyId)) {
        // With the locks it has by now: another program may have changed the passphrase.
        if (const std::optional<KeyPage> page = driver->keyPage())
            UnlockedKeys::put(*page, *dataKey);
    }
    return copyTo(path, m_keyId);
}

Result<> Database::copyTo(const QString &path, const QByteArray &keyId)
{
    const SqliteDriver *driver = sqlite();
    const QString target = driver ? driver->copyTarget(path, keyId) : QString();
    if (target.isEmpty())
        return Error{
            Error::Kind::Forbidden,
            Words::tr("%1 is encrypted: it opens with its passphrase or its recovery key.").arg(m_location.display()),
            {}};
    const Result<qint64> copied = run(QStringLiteral("VACUUM INTO ?"), {target});
    return copied ? Result<>() : Result<>(copied.error());
}

Result<> Database::countCall()
{
    ++m_calls;
    if (m_failAfter > 0 && --m_failAfter == 0)
        return Error{Error::Kind::Storage, Words::tr("The database refused the change; nothing was kept of it."), QStringLiteral("fault put in by a test")};
    return {};
}

Result<> Database::ready()
{
    if (Result<> counted = countCall(); !counted)
        return counted;
    if (!m_lost)
        return {};
    // What a transaction had written is gone: going on would keep the second half. And what is still being read needs
    // its driver, even if that has no server any more.
    if (m_transactionDepth > 0 || m_reading > 0)
        return lostServer(m_location.display(), {});
    return connectAgain();
}

bool Database::mayAskAgain(const QString &sql) const
{
    return m_lost && m_transactionDepth == 0 && m_reading == 0
        && (sql.startsWith(QLatin1String("SELECT")) || sql.startsWith(QLatin1String("BEGIN")));
}

Result<> Database::run(const QString &sql)
{
    const Result<> done = runOnce(sql);
    return !done && mayAskAgain(sql) ? runOnce(sql) : done;
}

Result<> Database::runOnce(const QString &sql)
{
    if (Result<> ready = this->ready(); !ready)
        return ready;
    QSqlQuery query(connectionOf(m_connection));
    return query.exec(sql) ? Result<>() : Result<>(fail(query.lastError(), sql));
}

std::shared_ptr<Database::Prepared> Database::prepared(const QString &sql, Result<> &outcome)
{
    std::shared_ptr<Prepared> statement = m_prepared.value(sql);
    if (statement && !statement->busy) {
        statement->used = ++m_uses;
        return statement;
    }
    const bool keep = !statement; // a statement that is still being stepped through stays the kept one
    statement = std::make_shared<Prepared>(Prepared{QSqlQuery(connectionOf(m_connection)), false, ++m_uses});
    // PostgreSQL's driver drops the rest of a forward-only result as soon as something else is asked meanwhile.
    statement->query.setForwardOnly(m_location.kind == CasebookLocation::Kind::File);
    if (!statement->query.prepare(sql)) {
        outcome = fail(statement->query.lastError(), sql);
        return nullptr;
    }
    if (keep) {
        if (m_prepared.size() >= preparedStatementsKept)
            forgetOldest();
        m_prepared.insert(sql, statement);
    }
    return statement;
}

void Database::forgetOldest()
{
    auto oldest = m_prepared.begin();
    for (auto one = m_prepared.begin(); one != m_prepared.end(); ++one) {
        if (one.value()->used < oldest.value()->used)
            oldest = one;
    }
    m_prepared.erase(oldest);
}

Result<Statement> Database::query(const QString &sql, const QVariantList &values)
{
    Result<Statement> rows = queryOnce(sql, values);
    if (!rows && mayAskAgain(sql))
        return queryOnce(sql, values);
    return rows;
}

Result<Statement> Database::queryOnce(const QString &sql, const QVariantList &values)
{
    if (Result<> ready = this->ready(); !ready)
        return ready.error();
    Result<> outcome;
    const std::shared_ptr<Prepared> statement = prepared(sql, outcome);
    if (!statement)
        return outcome.error();
    for (int i = 0; i < values.size(); ++i)
        statement->query.bindValue(i, values.at(i));
    if (!statement->query.exec()) {
        const Error error = fail(statement->query.lastError(), sql);
        statement->query.finish();
        return error;
    }
    return Statement(statement, *this);
}

Result<qint64> Database::run(const QString &sql, const QVariantList &values)
{
    Result<Statement> statement = query(sql, values);
    if (!statement)
        return statement.error();
    return qint64(statement->m_prepared->query.numRowsAffected());
}

Result<QHash<QString, QStringList>> Database::existingColumns()
{
    Result<Statement> row = query(m_dialect->existingColumns());
    if (!row)
        return row.error();
    QHash<QString, QStringList> columns;
    while (row->next())
        columns[row->value(0).toString()].append(row->value(1).toString());
    if (Result<> end = row->end(); !end)
        return end.error();
    return columns;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    Result<Statement> statement = query(sql, values);
    if (!statement)
        return statement.error();
    if (statement->next())
        return statement->value(0);
    const Result<> end = statement->end();
    return end ? Result<QVariant>(QVariant()) : Result<QVariant>(end.error());
}

Statement::Statement(std::shared_ptr<Database::Prepared> prepared, Database &database)
    : m_prepared(std::move(prepared))
    , m_database(&database)
    , m_dialect(database.m_dialect)
{
    m_prepared->busy = true;
    ++m_database->m_reading;
}

Statement::~Statement()
{
    if (m_prepared) {
        m_prepared->query.finish();
        m_prepared->busy = false;
        --m_database->m_reading;
    }
}

bool Statement::next()
{
    return m_prepared->query.next();
}

Result<> Statement::end() const
{
    const QSqlError error = m_prepared->query.lastError();
    return error.type() == QSqlError::NoError ? Result<>() : Result<>(m_database->failure(error));
}

QVariant Statement::value(int column, ColumnType type) const
{
    return m_dialect->loaded(type, m_prepared->query.value(column));
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_rollbackWanted = true;
    if (--m_database.m_transactionDepth == 0) {
        m_database.m_rollbackWanted = false;
        if (m_database.m_lost) // the server has rolled back by itself
            return;
        // Were it left open, the next action would see what this one gave up. When a disk is full, SQLite rolls back by
        // itself and says that there is nothing to roll back.
        Result<> undone = m_database.run(QStringLiteral("ROLLBACK"));
        if (!undone && !m_database.m_lost)
            undone = m_database.run(QStringLiteral("ROLLBACK"));
        if (!undone && m_database.m_location.kind != CasebookLocation::Kind::File)
            qWarning("rollback failed: %s", qPrintable(undone.error().detail));
    }
}

Result<> Transaction::begin()
{
    if (m_database.m_transactionDepth == 0) {
        const bool file = m_database.m_location.kind == CasebookLocation::Kind::File;
        const QString sql = file && !m_database.m_readOnly ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
        if (Result<> begun = m_database.run(sql); !begun)
            return begun;
        if (Result<> inPlace = m_database.stillInPlace(); !inPlace) {
            const Result<> left = m_database.run(QStringLiteral("ROLLBACK"));
            return left ? inPlace : left;
        }
    }
    ++m_database.m_transactionDepth;
    m_open = true;
    return {};
}

Result<> Transaction::commit()
{
    if (!m_open)
        return Error{Error::Kind::Storage, Words::tr("Nothing was begun that could be kept"), {}};
    if (m_database.m_transactionDepth > 1) {
        --m_database.m_transactionDepth;
        m_open = false;
        return {};
    }
    if (m_database.m_rollbackWanted)
        return Error{Error::Kind::Storage, Words::tr("A part of the change failed, so nothing of it was kept"), {}};
    if (Result<> inPlace = m_database.stillInPlace(); !inPlace)
        return inPlace;
    const Result<> committed = m_database.run(QStringLiteral("COMMIT"));
    if (!committed && !m_database.m_lost)
        return committed; // still open: the destructor rolls back
    --m_database.m_transactionDepth;
    m_open = false;
    if (!committed)
        return Error{
            Error::Kind::Storage,
            Words::tr(
                "The connection to %1 was lost at the moment the change was to be kept. Look whether it is there before you try again.")
                .arg(m_database.m_location.display()),
            committed.error().detail};
    return {};
}

} // namespace Lodebook
