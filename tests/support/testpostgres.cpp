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

Result<std::unique_ptr<TestPostgres>> TestPostgres::create()
{
    const QString schema = QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128);
    if (const Result<> created = execute({QStringLiteral("CREATE SCHEMA %1").arg(schema)}); !created)
        return created.error();
    return std::unique_ptr<TestPostgres>(new TestPostgres(schema));
}

TestPostgres::~TestPostgres()
{
    // A connection the test forgot to close must not hang the run.
    const Result<> dropped =
        execute({QStringLiteral("SET lock_timeout = '5s'"), QStringLiteral("SET client_min_messages = warning"),
                 QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(m_schema)});
    if (!dropped)
        qWarning("%s", qUtf8Printable(dropped.error().message));
}

QString TestPostgres::url() const
{
    QUrl url(serverUrl());
    QUrlQuery options(url);
    options.addQueryItem(QStringLiteral("schema"), m_schema);
    url.setQuery(options);
    return url.toString();
}

} // namespace Lodebook
