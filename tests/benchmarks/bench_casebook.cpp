// SPDX-License-Identifier: GPL-3.0-or-later
// The engine measured beside the bare library doing the same work: opening, saving, importing, undoing, searching, and
// the memory of it all; and how an import grows with its rows.
//   bench_casebook [rows] [figures.json] [most rows of the growth]
#include "models/entities/field/minesite.h"
#include "models/exchange/demonstration.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "models/storage/casebook.h"
#include "models/storage/searchindex.h"
#include "resources/reference/referenceresources.h"
#include "tests/benchmarks/figures.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Lodebook;

namespace {

Figures figures;

/// A file of sites with twenty columns, accents and gaps; the same for the same number of rows.
void writeSites(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    QRandomGenerator chance(20261122);
    file.write(
        "site_code,name,country,region,territory,chiefdom,grouping,village,position,location_origin,kind,activity,minerals,workers,workers_women,workers_men,phone_coverage,source,licence,district\n");
    for (int i = 0; i < rows; ++i) {
        const QString line =
            QStringLiteral(
                "S%1,Kilima éà %2,CD,CD-SK,Fizi,Tanganika,Group %3,Village %4,\"%5, %6\",GPS,artisanal,%7,gold; tin,%8,%9,%10,yes,Made for measuring,PE %11,\n")
                .arg(i, 7, 10, QLatin1Char('0'))
                .arg(chance.bounded(100000))
                .arg(i % 50)
                .arg(i % 5000)
                .arg(-3 + i * 1e-6, 0, 'f', 6)
                .arg(28 + i * 1e-6, 0, 'f', 6)
                .arg(i % 3 ? QStringLiteral("active") : QString())
                .arg(400 + i % 200)
                .arg(i % 90)
                .arg(100 + i % 110)
                .arg(i % 1000);
        file.write(line.toUtf8());
    }
}

QSqlDatabase bareDatabase(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("no bare database");
    QSqlQuery query(database);
    for (
        const char *sql :
        {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
         "CREATE TABLE site (row INTEGER PRIMARY KEY, id BLOB UNIQUE, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t)",
         "CREATE TABLE log (row INTEGER PRIMARY KEY, batch, entity, record BLOB, kind, stamp, fields)",
         "CREATE INDEX log_record ON log (record)"}) {
        if (!query.exec(QString::fromLatin1(sql)))
            qFatal("%s", sql);
    }
    return database;
}

/// The rows a save writes, written by the bare driver: the record, its log line, one transaction.
Took bareSave(const QSqlDatabase &database)
{
    return timed([&] {
        QSqlQuery query(database);
        query.exec(QStringLiteral("BEGIN IMMEDIATE"));
        query.prepare(QStringLiteral("INSERT INTO site (id, a, b, c, d, e, f) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        const QByteArray id = newRecordId().toRfc4122();
        for (int i = 0; i < 7; ++i)
            query.bindValue(i, i == 0 ? QVariant(id) : QVariant(QStringLiteral("Kilima")));
        query.exec();
        query.prepare(QStringLiteral(
            "INSERT INTO log (batch, entity, record, kind, stamp, fields) VALUES (1, 'site', ?, 'insert', 1, ?)"));
        query.bindValue(0, id);
        query.bindValue(1, QStringLiteral(R"({"a":[null,"Kilima"],"b":[null,"Kilima"]})"));
        query.exec();
        query.exec(QStringLiteral("COMMIT"));
    });
}

Record newSite(int number)
{
    Record record(mineSite());
    record.set(mineSite().name, QStringLiteral("Kilima %1").arg(number));
    record.set(mineSite().siteCode, QStringLiteral("X%1").arg(number));
    record.set(mineSite().country, QStringLiteral("CD"));
    return record;
}

Took middle(QList<Took> all)
{
    std::ranges::sort(all, {}, &Took::wall);
    return all.at(all.size() / 2);
}

void measureSaving(Casebook &casebook, const QSqlDatabase &bare)
{
    QList<Took> ours, theirs;
    for (int i = 0; i < 300; ++i) {
        Record record = newSite(i);
        ours.append(timed([&] {
            if (const Result<> saved = casebook.store().save(record); !saved)
                qFatal("%s", qPrintable(saved.error().message));
        }));
        theirs.append(bareSave(bare));
    }
    figures.add(QStringLiteral("save one record, durable (median of 300)"), middle(ours), {.ratio = 3}, middle(theirs));
}

Took import(Casebook &casebook, const QString &file, int rows, RecordId *batch = nullptr)
{
    return timed([&] {
        Result<std::unique_ptr<TableReader>> table = openTable(file);
        ImportMapping mapping;
        mapping.entity = &mineSite();
        const Result<ImportReport> report = TableImport(casebook.store(), mapping).run(**table);
        if (!report || report->added != rows)
            qFatal("the import went wrong: %s",
                   qPrintable(report ? report->problems.first().problem : report.error().message));
        if (batch)
            *batch = report->batch;
    });
}

/// The same documents in an FTS5 table as anybody would make it, beside the casebook.
QSqlDatabase bareSearch(const Casebook &casebook, const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("words"));
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("no bare search");
    QSqlQuery query(database);
    for (const QString &sql :
         {QStringLiteral("ATTACH '%1' AS book").arg(casebook.location().path),
          QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(record UNINDEXED, title, body, prefix='1 2 3')"),
          QStringLiteral("INSERT INTO words (rowid, record, title, body)"
                         " SELECT document, record, title, body FROM book.search_document")}) {
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    return database;
}

Took bareHits(QSqlQuery &query, const QString &match)
{
    return timed([&] {
        query.bindValue(0, match);
        if (!query.exec())
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next()) {
            for (int column = 0; column < 3; ++column)
                (void)query.value(column);
        }
        query.finish();
    });
}

void measureSearch(Casebook &casebook, const QString &folder)
{
    SearchIndex search(casebook.reader());
    const QSqlDatabase words = bareSearch(casebook, folder + QStringLiteral("/words.db"));
    const QString asked = QStringLiteral("SELECT m.name, m.number, snippet(words, -1, '', '', '…', 16) FROM words"
                                         " JOIN book.mine_site m ON m.id = words.record"
                                         " WHERE words MATCH ? ORDER BY %1 LIMIT 12");
    QSqlQuery best(words), newest(words);
    for (auto [query, order] : {std::pair(&best, "rank"), std::pair(&newest, "words.rowid DESC")}) {
        query->setForwardOnly(true);
        if (!query->prepare(asked.arg(QString::fromLatin1(order))))
            qFatal("%s", qPrintable(query->lastError().text()));
    }
    QList<Took> ours, ranked, unranked;
    for (int round = 0; round < 5; ++round) { // the first of which prepares the statements
        for (const char *words : {"kilima 4711", "village 17", "S0000042", "kil", "group 7 fizi"}) {
            ours.append(timed([&] {
                if (const Result<QList<SearchHit>> hits = search.search(QString::fromLatin1(words), {}, 12); !hits)
                    qFatal("%s", qPrintable(hits.error().message));
            }));
            const QString match = u'"' + QString::fromLatin1(words).toLower().replace(u' ', QLatin1String("\" \""))
                + QStringLiteral("\"*");
            ranked.append(bareHits(best, match));
            unranked.append(bareHits(newest, match));
        }
    }
    figures.add(QStringLiteral("search: the twelve best with titles and snippets, beside FTS5 ranking them"),
                middle(ours), {.most = 100, .ratio = 1.5}, middle(ranked));
    figures.add(QStringLiteral("search: the same, beside the newest twelve that FTS5 finds, unranked"), middle(ours),
                {}, middle(unranked));
}

void measureImport(Casebook &casebook, int rows, const QString &folder)
{
    const QString file = folder + QStringLiteral("/sites.csv");
    writeSites(file, rows);
    RecordId batch;
    const Took took = import(casebook, file, rows, &batch);
    Took bare;
    if (const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3")); !shell.isEmpty())
        bare.wall = timed([&] {
                        QProcess::execute(shell,
                                          {folder + QStringLiteral("/shell.db"), QStringLiteral(".mode csv"),
                                           QStringLiteral(".import %1 s").arg(file)});
                    }).wall;
    figures.add(QStringLiteral("import of %1 rows x 20 columns, beside sqlite3 .import").arg(rows), took,
                {.most = rows / 20.0}, bare);
    figures.addNumber(QStringLiteral("rows imported per second"), rows / took.wall * 1000, QStringLiteral("rows"));
    figures.addNumber(QStringLiteral("rows imported per second of computing"), rows / took.computed * 1000,
                      QStringLiteral("rows"));
    figures.add(QStringLiteral("search index takes the import in"), timed([&] {
                    if (const Result<int> taken = SearchIndex(casebook.reader()).catchUp(); !taken)
                        qFatal("%s", qPrintable(taken.error().message));
                }));
    measureSearch(casebook, folder);
    figures.add(QStringLiteral("undo of the whole import"), timed([&] {
                    if (const Result<UndoReport> undone = casebook.undoStack().undoBatch(batch);
                        !undone || undone->undone != rows)
                        qFatal("the undo went wrong");
                }),
                {.most = rows / 14.0});
    figures.add(QStringLiteral("redo of the whole import"), timed([&] {
                    if (const Result<UndoReport> done = casebook.undoStack().redo(); !done)
                        qFatal("the redo went wrong");
                }));
}

void measureReading(Casebook &casebook)
{
    Query query(mineSite());
    query.limit = 200;
    figures.add(QStringLiteral("first page of 200, read"), medianOf(5, [&] { (void)casebook.reader().list(query); }),
                {.most = 150});
    figures.add(QStringLiteral("keys of every row"),
                medianOf(5, [&] { (void)casebook.reader().rowKeys(Query(mineSite())); }));
}

/// What a row costs when there are ten times as many: the exponent of the time over the rows, 1 when it costs the same.
void measureGrowth(const QString &folder, int most)
{
    QList<std::pair<double, double>> points;
    for (const int rows : {most / 10, most * 3 / 10, most}) {
        CasebookLocation location;
        location.path = folder + QStringLiteral("/growth%1.lodebook").arg(rows);
        Result<NewCasebook> made = makeCasebook(location, {}, false);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        const QString file = folder + QStringLiteral("/growth.csv");
        writeSites(file, rows);
        const Took took = import(*made->casebook, file, rows);
        points.append({std::log(rows), std::log(took.computed)});
        figures.addNumber(QStringLiteral("a row of an import of %1, computed").arg(rows), took.computed / rows * 1000,
                          QStringLiteral("us"));
    }
    const double exponent =
        (points.last().second - points.first().second) / (points.last().first - points.first().first);
    figures.addNumber(QStringLiteral("growth of an import: exponent of the time over the rows"), exponent, QString(),
                      {.most = 1 + std::log10(1.5)});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initReferenceResources();
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 28'000;
    const QTemporaryDir folder;
    CasebookLocation location;
    location.path = folder.filePath(QStringLiteral("measured.lodebook"));
    Result<NewCasebook> made = makeCasebook(location, {}, false);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    figures.add(QStringLiteral("open a casebook (median of 10)"),
                medianOf(10, [&] { (void)Casebook::open(location, {}); }));
    {
        const QSqlDatabase bare = bareDatabase(folder.filePath(QStringLiteral("bare.db")));
        measureSaving(*made->casebook, bare);
    }
    measureImport(*made->casebook, rows, folder.path());
    measureReading(*made->casebook);
    figures.addNumber(QStringLiteral("peak memory of all this"), peakMegabytes(), QStringLiteral("MB"));
    if (const int most = argc > 3 ? QByteArray(argv[3]).toInt() : 0; most > 0)
        measureGrowth(folder.path(), most);
    figures.write(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString());
    return 0;
}
