// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitedriver.h"

#include <QDate>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace Lodebook;

class SqliteDriverTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void bringsBackWhatWasBound_data();
    void bringsBackWhatWasBound();
    void saysHowManyRowsWereTouched();
    void runsAPreparedStatementAgain();
    void readsForwardsToTheEnd();
    void refusesTooFewValuesTooManyAndTwoStatements();
    void namesWhatWentWrongByItsCode();
    void waitsForAnotherWriterOnlyAsLongAsAsked();
    void writesNothingWhenItMayOnlyRead();
    void closesWhileAStatementIsStillHeld();

private:
    QSqlDatabase connection(const QString &name, const QString &options = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_names;
};

QSqlDatabase SqliteDriverTest::connection(const QString &name, const QString &options)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(new SqliteDriver, name);
    m_names.append(name);
    database.setDatabaseName(m_folder->filePath("a file é.db"));
    database.setConnectOptions(options);
    return database;
}

void SqliteDriverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSqlDatabase database = connection("one");
    QVERIFY(database.open());
    QSqlQuery query(database);
    QVERIFY(query.exec("CREATE TABLE t (n INTEGER PRIMARY KEY, v)"));
}

void SqliteDriverTest::cleanup()
{
    for (const QString &name : std::exchange(m_names, {}))
        QSqlDatabase::removeDatabase(name);
}

void SqliteDriverTest::bringsBackWhatWasBound_data()
{
    QTest::addColumn<QVariant>("bound");
    QTest::addColumn<QVariant>("back");
    QTest::newRow("nothing") << QVariant() << QVariant();
    QTest::newRow("null text") << QVariant(QString()) << QVariant();
    QTest::newRow("null bytes") << QVariant(QByteArray()) << QVariant();
    QTest::newRow("no bytes") << QVariant(QByteArray("")) << QVariant(QByteArray(""));
    QTest::newRow("empty text") << QVariant(QStringLiteral("")) << QVariant(QStringLiteral(""));
    QTest::newRow("text") << QVariant(QString::fromUtf8("Zoë 金 ⛏ 😀")) << QVariant(QString::fromUtf8("Zoë 金 ⛏ 😀"));
    QTest::newRow("whole") << QVariant(42) << QVariant(42LL);
    QTest::newRow("largest") << QVariant(std::numeric_limits<qlonglong>::max()) << QVariant(std::numeric_limits<qlonglong>::max());
    QTest::newRow("true") << QVariant(true) << QVariant(1LL);
    QTest::newRow("real") << QVariant(0.1) << QVariant(0.1);
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\0a", 4)) << QVariant(QByteArray("\0\xff\0a", 4));
    QTest::newRow("other types as text") << QVariant(QDate(2026, 11, 22)) << QVariant(QStringLiteral("2026-11-22"));
}

void SqliteDriverTest::bringsBackWhatWasBound()
{
    QFETCH(QVariant, bound);
    QFETCH(QVariant, back);
    QSqlQuery query(QSqlDatabase::database("one"));
    QVERIFY(query.prepare("INSERT INTO t (v) VALUES (?) RETURNING v"));
    query.bindValue(0, bound);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0), back);
    QCOMPARE(query.isNull(0), !back.isValid());
    query.finish();
    QVERIFY(query.exec("SELECT v FROM t"));
    QVERIFY(query.next());
    QCOMPARE(query.value(0), back);
}

void SqliteDriverTest::saysHowManyRowsWereTouched()
{
    QSqlQuery query(QSqlDatabase::database("one"));
    QVERIFY(query.exec("INSERT INTO t (v) VALUES (1), (2), (3)"));
    QCOMPARE(query.numRowsAffected(), 3);
    QVERIFY(query.exec("UPDATE t SET v = 5 WHERE v > 1"));
    QCOMPARE(query.numRowsAffected(), 2);
    QVERIFY(query.exec("UPDATE t SET v = 6 WHERE v > 100"));
    QCOMPARE(query.numRowsAffected(), 0);
    QVERIFY(query.exec("SELECT * FROM t"));
    QVERIFY(query.numRowsAffected() <= 0);
}

void SqliteDriverTest::runsAPreparedStatementAgain()
{
    QSqlQuery query(QSqlDatabase::database("one"));
    QVERIFY(query.prepare("INSERT INTO t (n, v) VALUES (?, ?)"));
    for (int i = 0; i < 3; ++i) {
        query.bindValue(0, i);
        query.bindValue(1, QStringLiteral("row %1").arg(i));
        QVERIFY(query.exec());
    }
    query.bindValue(0, 1); // there is one: it fails, and goes on afterwards
    QVERIFY(!query.exec());
    QCOMPARE(query.lastError().nativeErrorCode(), QString("19"));
    query.bindValue(0, 7);
    QVERIFY(query.exec());
    QVERIFY(query.exec("SELECT group_concat(n) FROM t") && query.next());
    QCOMPARE(query.value(0).toString(), QString("0,1,2,7"));
}

void SqliteDriverTest::readsForwardsToTheEnd()
{
    QSqlQuery query(QSqlDatabase::database("one"));
    QVERIFY(query.exec("INSERT INTO t (n) VALUES (1), (2), (3)"));
    query.setForwardOnly(true);
    QVERIFY(query.exec("SELECT n FROM t ORDER BY n"));
    QVERIFY(query.isSelect() && query.isActive());
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(query.next());
        QCOMPARE(query.value("n").toInt(), i);
    }
    QVERIFY(!query.next());
    QVERIFY(!query.next());
    QVERIFY(!query.lastError().isValid());
    QVERIFY(query.exec("SELECT n FROM t WHERE n > 5"));
    QVERIFY(!query.next());
}

void SqliteDriverTest::refusesTooFewValuesTooManyAndTwoStatements()
{
    QSqlQuery query(QSqlDatabase::database("one"));
    QVERIFY(query.prepare("INSERT INTO t (n, v) VALUES (?, ?)"));
    for (int i = 0; i < 3; ++i)
        query.bindValue(i, i);
    QVERIFY(!query.exec());
    QVERIFY(!query.exec("INSERT INTO t (n) VALUES (1); DROP TABLE t"));
    QVERIFY(query.exec("SELECT count(*) FROM t; ") && query.next());
    QCOMPARE(query.value(0).toInt(), 0);
}

void SqliteDriverTest::namesWhatWentWrongByItsCode()
{
    QSqlQuery query(QSqlDatabase::database("one"));
    QVERIFY(!query.exec("SELECT thing FROM nowhere"));
    QCOMPARE(query.lastError().nativeErrorCode(), QString("1"));
    QVERIFY2(query.lastError().databaseText().contains("nowhere"), qPrintable(query.lastError().text()));
    QVERIFY(query.exec("CREATE UNIQUE INDEX u ON t (v)"));
    QVERIFY(query.exec("INSERT INTO t (v) VALUES ('a')"));
    QVERIFY(!query.exec("INSERT INTO t (v) VALUES ('a')"));
    QCOMPARE(query.lastError().nativeErrorCode(), QString("19"));
    QSqlDatabase missing = QSqlDatabase::addDatabase(new SqliteDriver, "missing");
    m_names.append("missing");
    missing.setDatabaseName(m_folder->filePath("no folder/x.db"));
    QVERIFY(!missing.open());
    QCOMPARE(missing.lastError().nativeErrorCode(), QString("14"));
}

void SqliteDriverTest::waitsForAnotherWriterOnlyAsLongAsAsked()
{
    QSqlDatabase other = connection("two", "QSQLITE_BUSY_TIMEOUT=100");
    QVERIFY(other.open());
    QSqlQuery mine(QSqlDatabase::database("one"));
    QSqlQuery theirs(other);
    QVERIFY(mine.exec("BEGIN IMMEDIATE"));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!theirs.exec("BEGIN IMMEDIATE"));
    QVERIFY(timer.elapsed() >= 50);
    QCOMPARE(theirs.lastError().nativeErrorCode(), QString("5"));
    QVERIFY(mine.exec("COMMIT"));
    QVERIFY(theirs.exec("BEGIN IMMEDIATE") && theirs.exec("COMMIT"));
}

void SqliteDriverTest::writesNothingWhenItMayOnlyRead()
{
    QSqlDatabase reading = connection("reading", "QSQLITE_BUSY_TIMEOUT=100;QSQLITE_OPEN_READONLY");
    QVERIFY(reading.open());
    QSqlQuery query(reading);
    QVERIFY(query.exec("SELECT count(*) FROM t"));
    QVERIFY(!query.exec("INSERT INTO t (n) VALUES (1)"));
    QCOMPARE(query.lastError().nativeErrorCode(), QString("8"));
}

void SqliteDriverTest::closesWhileAStatementIsStillHeld()
{
    QSqlDatabase database = connection("held");
    QVERIFY(database.open());
    auto query = std::make_unique<QSqlQuery>(database);
    QVERIFY(query->exec("SELECT 1") && query->next());
    database.close();
    QVERIFY(!database.isOpen());
    query.reset();
    QVERIFY(database.open());
}

QTEST_GUILESS_MAIN(SqliteDriverTest)
#include "tst_sqlitedriver.moc"
