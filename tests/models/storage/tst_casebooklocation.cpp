// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/casebooklocation.h"

#include <QDir>
#include <QTest>

using namespace Lodebook;

class CasebookLocationTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesAnythingElseForAFile();
    void readsAnAddress();
    void readsAnAddressWithASocket();
    void neverShowsThePassword();
    void refusesWhatNamesNoDatabase_data();
    void refusesWhatNamesNoDatabase();
};

void CasebookLocationTest::takesAnythingElseForAFile()
{
    const Result<CasebookLocation> here = CasebookLocation::fromText(QStringLiteral("data/../My casebook.lodebook"));
    QVERIFY(here);
    QCOMPARE(here->kind, CasebookLocation::Kind::File);
    QCOMPARE(here->path, QDir::current().absoluteFilePath(QStringLiteral("My casebook.lodebook"))); // stays right when the folder changes
    QCOMPARE(here->display(), QDir::toNativeSeparators(here->path));
    QCOMPARE(CasebookLocation::fromText(here->path)->path, here->path);
}

void CasebookLocationTest::readsAnAddress()
{
    const Result<CasebookLocation> there =
        CasebookLocation::fromText(QStringLiteral("postgresql://ada:s%3Acret%40@db.example.org:5433/grants?schema=team_a&sslmode=require"));
    QVERIFY(there);
    QCOMPARE(there->kind, CasebookLocation::Kind::Postgres);
    QCOMPARE(there->host, QStringLiteral("db.example.org"));
    QCOMPARE(there->port, 5433);
    QCOMPARE(there->user, QStringLiteral("ada"));
    QCOMPARE(there->password, QStringLiteral("s:cret@"));
    QCOMPARE(there->database, QStringLiteral("grants"));
    QCOMPARE(there->schema, QStringLiteral("team_a"));
    QCOMPARE(there->options, (QMap<QString, QString>{{QStringLiteral("sslmode"), QStringLiteral("require")}}));
}

void CasebookLocationTest::readsAnAddressWithASocket()
{
    const Result<CasebookLocation> there = CasebookLocation::fromText(QStringLiteral("postgres:///grants?host=/run/postgresql&user=ada&port=6000"));
    QVERIFY(there);
    QCOMPARE(there->host, QStringLiteral("/run/postgresql"));
    QCOMPARE(there->user, QStringLiteral("ada"));
    QCOMPARE(there->port, 6000);
    QVERIFY(there->options.isEmpty());
    QVERIFY(*there != *CasebookLocation::fromText(QStringLiteral("postgres:///grants?host=/run/postgresql&user=bea&port=6000")));
}

void CasebookLocationTest::neverShowsThePassword()
{
    const Result<CasebookLocation> there = CasebookLocation::fromText(QStringLiteral("postgresql://ada:geheim@host/grants?schema=x"));
    QVERIFY(there);
    QCOMPARE(there->display(), QStringLiteral("postgresql://ada@host/grants?schema=x"));
    const Result<CasebookLocation> wrong = CasebookLocation::fromText(QStringLiteral("postgresql://ada:geheim@host/"));
    QVERIFY(!wrong);
    QVERIFY2(!wrong.error().message.contains(QStringLiteral("geheim")) && wrong.error().message.contains(QStringLiteral("host")), qPrintable(wrong.error().message));
}

void CasebookLocationTest::refusesWhatNamesNoDatabase_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "   ", "postgresql://", "postgresql://host", "postgresql://host/", "postgresql://ho st/name", "postgres:///"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void CasebookLocationTest::refusesWhatNamesNoDatabase()
{
    QFETCH(QString, text);
    const Result<CasebookLocation> location = CasebookLocation::fromText(text);
    QVERIFY(!location);
    QCOMPARE(location.error().kind, Error::Kind::Invalid);
    QVERIFY(!location.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(CasebookLocationTest)
#include "tst_casebooklocation.moc"
