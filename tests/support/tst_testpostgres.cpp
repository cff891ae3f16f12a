// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testpostgres.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Lodebook;

class TestPostgresTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesEveryTestASchemaOfItsOwn();
    void takesTheSchemaAndItsTablesAwayAgain();
    void namesTheSchemaInTheAddress();
    void copiesADatabaseWithAllThatIsInIt();
    void failsRatherThanSkipsWhenTheNamedServerDoesNotAnswer();

private:
    int countSchemas(const QString &schema);
    int countDatabases(const QString &name);
    void execute(const QString &statement);
};

void TestPostgresTest::initTestCase()
{
    if (const QString reason = TestPostgres::skipReason(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const QUrlQuery options(QUrl(qEnvironmentVariable("LODEBOOK_TEST_POSTGRES")));
    QSqlDatabase database = QSqlDatabase::addDatabase("QPSQL");
    database.setHostName(options.queryItemValue("host"));
    database.setUserName(options.queryItemValue("user"));
    database.setDatabaseName("lodebook_test");
    QVERIFY2(database.open(), qPrintable(database.lastError().text()));
}

int TestPostgresTest::countSchemas(const QString &schema)
{
    QSqlQuery query;
    query.prepare("SELECT count(*) FROM pg_namespace WHERE nspname = ?");
    query.addBindValue(schema);
    return query.exec() && query.next() ? query.value(0).toInt() : -1;
}

int TestPostgresTest::countDatabases(const QString &name)
{
    QSqlQuery query;
    query.prepare("SELECT count(*) FROM pg_database WHERE datname = ?");
    query.addBindValue(name);
    return query.exec() && query.next() ? query.value(0).toInt() : -1;
}

void TestPostgresTest::execute(const QString &statement)
{
    QSqlQuery query;
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

void TestPostgresTest::givesEveryTestASchemaOfItsOwn()
{
    const auto first = TestPostgres::create();
    const auto second = TestPostgres::create();
    QVERIFY(first && second);
    QVERIFY((*first)->name() != (*second)->name());
    QCOMPARE(countSchemas((*first)->name()), 1);
    QCOMPARE(countSchemas((*second)->name()), 1);
}

void TestPostgresTest::takesTheSchemaAndItsTablesAwayAgain()
{
    QString schema;
    {
        const auto server = TestPostgres::create();
        QVERIFY(server);
        schema = (*server)->name();
        execute(QStringLiteral("CREATE TABLE %1.mine_site (id integer)").arg(schema));
    }
    QCOMPARE(countSchemas(schema), 0);
}

void TestPostgresTest::namesTheSchemaInTheAddress()
{
    const auto server = TestPostgres::create();
    QVERIFY(server);
    const QUrl url((*server)->url());
    QCOMPARE(url.scheme(), QString("postgresql"));
    QCOMPARE(url.path(), QString("/lodebook_test"));
    QCOMPARE(QUrlQuery(url).queryItemValue("schema"), (*server)->name());
    QVERIFY(QUrlQuery(url).hasQueryItem("host"));
}

void TestPostgresTest::copiesADatabaseWithAllThatIsInIt()
{
    QString name;
    {
        const auto first = TestPostgres::createDatabase();
        QVERIFY(first);
        const auto copy = TestPostgres::copyOf(**first);
        QVERIFY(copy);
        name = (*copy)->name();
        QVERIFY(name != (*first)->name());
        QCOMPARE(QUrl((*copy)->url()).path(), QString(u'/' + name));
        QCOMPARE(countDatabases(name), 1);
    }
    QCOMPARE(countDatabases(name), 0);
}

void TestPostgresTest::failsRatherThanSkipsWhenTheNamedServerDoesNotAnswer()
{
    const QByteArray named = qgetenv("LODEBOOK_TEST_POSTGRES");
    qputenv("LODEBOOK_TEST_POSTGRES", "postgresql:///lodebook_test?host=/nowhere&user=lodebook");
    const auto server = TestPostgres::create();
    const QString reason = TestPostgres::skipReason();
    qputenv("LODEBOOK_TEST_POSTGRES", named);

    QVERIFY(!server);
    QCOMPARE(server.error().kind, Error::Kind::Storage);
    QVERIFY(reason.isEmpty());
}

QTEST_GUILESS_MAIN(TestPostgresTest)
#include "tst_testpostgres.moc"
