// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpostgres.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace Lodebook {

namespace {

QString serverUrl()
{
    return qEnvironmentVariable("LODEBOOK_TEST_POSTGRES");
}

// Each call has a connection of its own, so that nothing of one test is left for the next, whatever thread it ran in.
Result<> execute(const QStringList &statements)
{
    const QUrl url(serverUrl());
    const QUrlQuery options(url);
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection);
        database.setHostName(url.host().isEmpty() ? options.queryItemValue(QStringLiteral("host")) : url.host());
        database.setPort(url.port());
        database.setDatabaseName(url.path().mid(1));
        database.setUserName(url.userName().isEmpty() ? options.queryItemValue(QStringLiteral("user"))
                                                      : url.userName());
        database.setPassword(url.password());
        if (!database.open())
            problem = database.lastError().text();
        for (const QString &statement : statements) {
            if (!problem.isEmpty())
                break;
            QSqlQuery query(database);
            if (!query.exec(statement))
                problem = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    if (problem.isEmpty())
        return {};
    return Error{Error::Kind::Storage, QStringLiteral("The tests' PostgreSQL server: %1").arg(problem), serverUrl()};
}

} // namespace

QString TestPostgres::skipReason()
{
    if (!serverUrl().isEmpty())
        return {};
    return QStringLiteral("LODEBOOK_TEST_POSTGRES names no server (tests/run starts one)");
}

Result<std::unique_ptr<TestPostgres>> TestPostgres::made(bool isDatabase, const QString &statement)
{
    const QString name = QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128);
    if (const Result<> done = execute({statement.arg(name)}); !done)
        return done.error();
    return std::unique_ptr<TestPostgres>(new TestPostgres(name, isDatabase));
}

Result<std::unique_ptr<TestPostgres>> TestPostgres::create()
{
    return made(false, QStringLiteral("CREATE SCHEMA %1"));
}

Result<std::unique_ptr<TestPostgres>> TestPostgres::createDatabase()
{
    return made(true, QStringLiteral("CREATE DATABASE %1"));
}

Result<std::unique_ptr<TestPostgres>> TestPostgres::copyOf(const TestPostgres &database)
{
    return made(true, QStringLiteral("CREATE DATABASE %1 TEMPLATE ") + database.m_name);
}

TestPostgres::~TestPostgres()
{
    // A connection the test forgot to close must not hang the run.
    const Result<> dropped =
        execute({QStringLiteral("SET lock_timeout = '5s'"), QStringLiteral("SET client_min_messages = warning"),
                 (m_isDatabase ? QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)")
                               : QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE"))
                     .arg(m_name)});
    if (!dropped)
        qWarning("%s", qUtf8Printable(dropped.error().message));
}

QString TestPostgres::url() const
{
    QUrl url(serverUrl());
    if (m_isDatabase) {
        url.setPath(u'/' + m_name);
        return url.toString();
    }
    QUrlQuery options(url);
    options.addQueryItem(QStringLiteral("schema"), m_name);
    url.setQuery(options);
    return url.toString();
}

} // namespace Lodebook
