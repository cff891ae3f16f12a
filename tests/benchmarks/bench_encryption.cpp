// SPDX-License-Identifier: GPL-3.0-or-later
// What the driver and encryption at rest cost: the same table written and read through Qt's driver, through ours, and
// through ours encrypted.
//   bench_encryption [rows] [figures.json]
#include "models/storage/encryption.h"
#include "models/storage/sqlitedriver.h"
#include "tests/benchmarks/figures.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Lodebook;

namespace {

struct Costs
{
    Took insert, index, scan, look, commit;
};

void run(const QSqlDatabase &database, const char *sql)
{
    QSqlQuery query(database);
    if (!query.exec(QLatin1String(sql)))
        qFatal("%s", sql);
}

void insert(const QSqlDatabase &database, int rows)
{
    run(database, "BEGIN IMMEDIATE");
    QSqlQuery query(database);
    query.prepare(QStringLiteral("INSERT INTO site (code, name, village, workers, x) VALUES (?, ?, ?, ?, ?)"));
    for (int i = 0; i < rows; ++i) {
        query.bindValue(0, QStringLiteral("S%1").arg(qint64(i) * 7919 % rows));
        query.bindValue(1, QStringLiteral("Kilima éà %1").arg(i));
        query.bindValue(2, QStringLiteral("Village %1").arg(i % 5000));
        query.bindValue(3, i % 300);
        query.bindValue(4, i * 0.25);
        query.exec();
    }
    run(database, "COMMIT");
}

void look(const QSqlDatabase &database, int rows, int times)
{
    QRandomGenerator chance(20261123);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT name, village, workers FROM site WHERE code = ?"));
    for (int i = 0; i < times; ++i) {
        query.bindValue(0, QStringLiteral("S%1").arg(chance.bounded(rows)));
        if (!query.exec() || !query.next())
            qFatal("a row is missing");
    }
}

void scan(const QSqlDatabase &database, int rows)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT code, name, village, workers, x FROM site"));
    int seen = 0;
    for (qsizetype signs = 0; query.next(); ++seen) {
        for (int column = 0; column < 5; ++column)
            signs += query.value(column).toString().size();
    }
    if (seen != rows)
        qFatal("rows are missing");
}

Costs measure(QSqlDatabase database, const QString &path, int rows)
{
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("%s cannot be opened", qPrintable(path));
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -2000",
                            "CREATE TABLE site (row INTEGER PRIMARY KEY, code, name, village, workers, x)"})
        run(database, sql);
    Costs costs;
    costs.insert = timed([&] { insert(database, rows); });
    costs.index = timed([&] { run(database, "CREATE UNIQUE INDEX site_code ON site (code)"); });
    costs.scan = medianOf(5, [&] { scan(database, rows); });
    costs.look = medianOf(5, [&] { look(database, rows, 20000); });
    costs.commit = timed([&] {
        for (int i = 0; i < 200; ++i)
            run(database, "UPDATE site SET workers = workers + 1 WHERE row = 5");
    });
    database.close();
    return costs;
}

Costs measure(const QString &driver, const QString &path, int rows)
{
    const QString name = QStringLiteral("measured");
    const Costs costs = measure(driver.isEmpty() ? QSqlDatabase::addDatabase(new SqliteDriver, name)
                                                 : QSqlDatabase::addDatabase(driver, name),
                                path, rows);
    QSqlDatabase::removeDatabase(name);
    return costs;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = application.arguments().value(1, QStringLiteral("100000")).toInt();
    const QTemporaryDir folder;
    Figures figures;
    const auto add = [&](const QString &whose, const Costs &ours, const Costs &bare) {
        const auto line = [&](const char *what, const Took &took, const Took &beside) {
            figures.add(QString::fromLatin1(what).arg(whose).arg(rows), took, {}, beside);
        };
        line("%1: insert %2 rows", ours.insert, bare.insert);
        line("%1: index over %2 rows", ours.index, bare.index);
        line("%1: read all of %2 rows", ours.scan, bare.scan);
        line("%1: find 20,000 of %2 rows", ours.look, bare.look);
        line("%1: 200 commits among %2 rows", ours.commit, bare.commit);
    };
    const Costs bare = measure(QStringLiteral("QSQLITE"), folder.filePath(QStringLiteral("bare")), rows);
    add(QStringLiteral("plain, beside Qt's driver"), measure(QString(), folder.filePath(QStringLiteral("plain")), rows),
        bare);
    if (Encryption::isAvailable()) {
        const QString path = folder.filePath(QStringLiteral("encrypted"));
        const auto keys = Encryption::NewCasebook::prepare(path, QStringLiteral("only for measuring"), {1, 64});
        if (!keys)
            qFatal("no key");
        add(QStringLiteral("encrypted, beside Qt's driver in plain"), measure(QString(), path, rows), bare);
        figures.add(QStringLiteral("work out the key of a passphrase"), timed([&] {
                        (void)Encryption::NewCasebook::prepare(folder.filePath(QStringLiteral("x")),
                                                               QStringLiteral("only for measuring"));
                    }));
    }
    figures.write(application.arguments().value(2));
    return 0;
}
