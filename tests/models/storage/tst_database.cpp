// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "tests/support/backendtest.h"

#include <QFile>

using namespace Lodebook;

class DatabaseTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void rollsBackUnlessCommitted();
    void joinsAnOuterTransaction();
    void keepsNothingWhenAnInnerPartWasLeft();
    void asksWhileItReads();
    void staysRightWithMoreStatementsThanItKeeps();
    void failsWhereATestWantsIt();
    void saysThatACommitWithoutBeginningKeepsNothing();
    void writesNothingIntoAFileThatIsNoLongerThere_data();
    void writesNothingIntoAFileThatIsNoLongerThere();

private:
    Database &database() { return casebook().database(); }
    Result<> set(const QString &name) { return casebook().setFact(name, QStringLiteral("1")); }
    bool has(const QString &name) { return !casebook().fact(name)->isEmpty(); }
};

void DatabaseTest::rollsBackUnlessCommitted()
{
    {
        Transaction transaction(database());
        QVERIFY_RESULT(transaction.begin());
        QVERIFY_RESULT(set(QStringLiteral("left")));
    }
    QVERIFY(!has(QStringLiteral("left")));
    Transaction transaction(database());
    QVERIFY_RESULT(transaction.begin());
    QVERIFY_RESULT(set(QStringLiteral("kept")));
    QVERIFY_RESULT(transaction.commit());
    QVERIFY(has(QStringLiteral("kept")));
}

void DatabaseTest::joinsAnOuterTransaction()
{
    {
        Transaction outer(database());
        QVERIFY_RESULT(outer.begin());
        Transaction inner(database());
        QVERIFY_RESULT(inner.begin());
        QVERIFY_RESULT(set(QStringLiteral("inner")));
        QVERIFY_RESULT(inner.commit());
        QVERIFY(has(QStringLiteral("inner")));
    }
    QVERIFY(!has(QStringLiteral("inner")));
}

void DatabaseTest::keepsNothingWhenAnInnerPartWasLeft()
{
    Transaction outer(database());
    QVERIFY_RESULT(outer.begin());
    QVERIFY_RESULT(set(QStringLiteral("outer")));
    {
        Transaction inner(database());
        QVERIFY_RESULT(inner.begin());
    }
    QVERIFY(!outer.commit());
}

void DatabaseTest::asksWhileItReads()
{
    for (int i = 0; i < 300; ++i)
        QVERIFY_RESULT(set(QStringLiteral("fact %1").arg(i, 3, 10, QLatin1Char('0'))));
    Result<Statement> row = database().query(QStringLiteral("SELECT name FROM casebook_fact WHERE name LIKE 'fact %' ORDER BY name"));
    QVERIFY_RESULT(row);
    int seen = 0;
    while (row->next()) {
        QCOMPARE(row->value(0).toString(), QStringLiteral("fact %1").arg(seen, 3, 10, QLatin1Char('0')));
        QCOMPARE(database().value(QStringLiteral("SELECT value FROM casebook_fact WHERE name = ?"), {row->value(0)})->toString(), QStringLiteral("1"));
        // The very same statement while it is being stepped through.
        if (seen % 100 == 0)
            QVERIFY(database().query(QStringLiteral("SELECT name FROM casebook_fact WHERE name LIKE 'fact %' ORDER BY name"))->next());
        ++seen;
    }
    QVERIFY_RESULT(row->end());
    QCOMPARE(seen, 300);
}

void DatabaseTest::staysRightWithMoreStatementsThanItKeeps()
{
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 500; ++i) {
            QCOMPARE(database().value(QStringLiteral("SELECT %1 + CAST(? AS INTEGER)").arg(i), {1})->toInt(), i + 1);
            QCOMPARE(database().value(QStringLiteral("SELECT 7 + CAST(? AS INTEGER)"), {i})->toInt(), i + 7);
        }
    }
}

void DatabaseTest::failsWhereATestWantsIt()
{
    database().failAfter(2);
    QVERIFY_RESULT(set(QStringLiteral("first")));
    QVERIFY(!set(QStringLiteral("second")));
    QVERIFY_RESULT(set(QStringLiteral("third")));
    QVERIFY(!has(QStringLiteral("second")));
}

void DatabaseTest::saysThatACommitWithoutBeginningKeepsNothing()
{
    Transaction transaction(database());
    QVERIFY(!transaction.commit());
    const Result<qint64> wrong = database().run(QStringLiteral("INSERT INTO no_such_table VALUES (?)"), {1});
    QVERIFY(!wrong);
    QVERIFY(wrong.error().detail.contains(QStringLiteral("no_such_table")));
    QVERIFY(!wrong.error().message.contains(QStringLiteral("no_such_table"))); // the engine's words are for the log
}

void DatabaseTest::writesNothingIntoAFileThatIsNoLongerThere_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"deleted", "renamed", "replaced", "log deleted", "log deleted before the first change"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void DatabaseTest::writesNothingIntoAFileThatIsNoLongerThere()
{
    QFETCH(QString, what);
    if (isServer())
        QSKIP("A server keeps its files to itself");
#ifndef Q_OS_UNIX
    QSKIP("An open file cannot be taken away here");
#endif
    const QString path = location().path;
    const QString log = path + QStringLiteral("-wal");
    if (what.endsWith(QLatin1String("first change")))
        reopen();
    else
        QVERIFY_RESULT(set(QStringLiteral("before")));
    QVERIFY(QFile::exists(log));
    if (what.startsWith(QLatin1String("log")))
        QVERIFY(QFile::remove(log));
    else if (what == QLatin1String("deleted"))
        QVERIFY(QFile::remove(path));
    else
        QVERIFY(QFile::rename(path, path + QStringLiteral(".moved")));
    if (what == QLatin1String("replaced"))
        QVERIFY(QFile::copy(path + QStringLiteral(".moved"), path));
    Transaction transaction(database());
    const Result<> begun = transaction.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, Error::Kind::File);
    QVERIFY2(begun.error().message.contains(QStringLiteral("while it was open")) && begun.error().message.contains(path), qPrintable(begun.error().message));
    QVERIFY_RESULT(database().value(QStringLiteral("SELECT count(*) FROM casebook_fact"))); // what is on the screen can still be read
    Transaction again(database());
    QVERIFY(!again.begin());
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
