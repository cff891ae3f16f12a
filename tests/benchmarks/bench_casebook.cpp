// SPDX-License-Identifier: GPL-3.0-or-later
// The engine measured beside the bare library doing the same work: opening, saving, importing, undoing, searching, and
// the memory of it all. Prints a table; with a second argument writes the figures as JSON.
// Run by hand:  build/tests/bench_casebook [rows] [figures.json]
#include "models/entities/field/minesite.h"
#include "models/exchange/demonstration.h"
#include "models/exchange/files/opentable.h"
#include "models/exchange/import/tableimport.h"
#include "models/storage/casebook.h"
#include "models/storage/searchindex.h"
#include "resources/reference/referenceresources.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Lodebook;

namespace {

QJsonObject figures;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What a figure is measured against: so many milliseconds, or so many times the bare library's.
struct Mark
{
    double milliseconds = 0;
    double ratio = 0;
};

void heading()
{
    std::printf("%-44s %11s %11s %8s %14s\n", "", "ours", "bare", "ratio", "mark");
}

/// One line of the table: what, ours, the bare library's, the ratio, the mark, and whether it is met.
void row(const char *what, double ours, double bare = 0, const Mark &mark = {})
{
    const bool marked = mark.milliseconds > 0 || mark.ratio > 0;
    const bool met = (mark.milliseconds <= 0 || ours <= mark.milliseconds) && (mark.ratio <= 0 || bare <= 0 || ours <= mark.ratio * bare);
    const QByteArray limit = bare > 0 ? QByteArray::number(bare, 'f', 2) + " ms" : QByteArray("-");
    const QByteArray ratio = bare > 0 ? QByteArray::number(ours / bare, 'f', 2) : QByteArray("-");
    QByteArrayList wanted;
    if (mark.milliseconds > 0)
        wanted.append(QByteArray::number(mark.milliseconds, 'f', 0) + " ms");
    if (mark.ratio > 0)
        wanted.append("x " + QByteArray::number(mark.ratio));
    std::printf("%-44s %8.2f ms %11s %8s %14s  %s\n", what, ours, limit.constData(), ratio.constData(), wanted.join(", ").constData(), !marked ? "" : met ? "met" : "missed");
    QJsonObject figure{{QStringLiteral("ms"), ours}};
    if (bare > 0)
        figure.insert(QStringLiteral("bare_ms"), bare);
    if (marked)
        figure.insert(QStringLiteral("met"), met);
    figures.insert(QString::fromLatin1(what), figure);
    std::fflush(stdout);
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// A file of sites with twenty columns, accents and gaps; the same for the same number of rows.
void writeSites(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    QRandomGenerator chance(20261122);
    file.write("site_code,name,country,region,territory,chiefdom,grouping,village,position,location_origin,kind,activity,minerals,workers,workers_women,workers_men,phone_coverage,source,licence,district\n");
    for (int i = 0; i < rows; ++i) {
        const QString line = QStringLiteral("S%1,Kilima éà %2,CD,CD-SK,Fizi,Tanganika,Group %3,Village %4,\"%5, %6\",GPS,artisanal,%7,gold; tin,%8,%9,%10,yes,Made for measuring,PE %11,\n")
                                 .arg(i, 7, 10, QLatin1Char('0')).arg(chance.bounded(100000)).arg(i % 50).arg(i % 5000)
                                 .arg(-3 + i * 1e-6, 0, 'f', 6).arg(28 + i * 1e-6, 0, 'f', 6).arg(i % 3 ? QStringLiteral("active") : QString())
                                 .arg(400 + i % 200).arg(i % 90).arg(100 + i % 110).arg(i % 1000);
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
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "CREATE TABLE site (row INTEGER PRIMARY KEY, id BLOB UNIQUE, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t)",
                            "CREATE TABLE log (row INTEGER PRIMARY KEY, batch, entity, record BLOB, kind, stamp, fields)", "CREATE INDEX log_record ON log (record)"}) {
        if (!query.exec(QString::fromLatin1(sql)))
            qFatal("%s", sql);
    }
    return database;
}

/// The rows a save writes, written by the bare driver: the record, its log line, one transaction.
double bareSave(const QSqlDatabase &database)
{
    return milliseconds([&] {
        QSqlQuery query(database);
        query.exec(QStringLiteral("BEGIN IMMEDIATE"));
        query.prepare(QStringLiteral("INSERT INTO site (id, a, b, c, d, e, f) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        const QByteArray id = newRecordId().toRfc4122();
        for (int i = 0; i < 7; ++i)
            query.bindValue(i, i == 0 ? QVariant(id) : QVariant(QStringLiteral("Kilima")));
        query.exec();
        query.prepare(QStringLiteral("INSERT INTO log (batch, entity, record, kind, stamp, fields) VALUES (1, 'site', ?, 'insert', 1, ?)"));
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

void measureSaving(Casebook &casebook, const QSqlDatabase &bare)
{
    QList<double> ours, theirs;
    for (int i = 0; i < 300; ++i) {
        Record record = newSite(i);
        ours.append(milliseconds([&] {
            if (const Result<> saved = casebook.store().save(record); !saved)
                qFatal("%s", qPrintable(saved.error().message));
        }));
        theirs.append(bareSave(bare));
    }
    row("save one record, durable (median of 300)", median(ours), median(theirs), {.ratio = 3});
}

void measureImport(Casebook &casebook, const QString &file, int rows, const QString &folder)
{
    RecordId batch;
    const double took = milliseconds([&] {
        Result<std::unique_ptr<TableReader>> table = openTable(file);
        ImportMapping mapping;
        mapping.entity = &mineSite();
        const Result<ImportReport> report = TableImport(casebook.store(), mapping).run(**table);
        if (!report || report->added != rows)
            qFatal("the import went wrong: %s", qPrintable(report ? report->problems.first().problem : report.error().message));
        batch = report->batch;
    });
    double bare = 0;
    if (const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3")); !shell.isEmpty())
        bare = milliseconds([&] { QProcess::execute(shell, {folder + QStringLiteral("/shell.db"), QStringLiteral(".mode csv"), QStringLiteral(".import %1 s").arg(file)}); });
    row("import of 20 columns, beside sqlite3 .import", took, bare, {.milliseconds = rows / 20.0});
    std::printf("%-46s %10.0f rows/s\n", "", rows / took * 1000);
    const double index = milliseconds([&] {
        if (const Result<int> taken = SearchIndex(casebook.reader()).catchUp(); !taken)
            qFatal("%s", qPrintable(taken.error().message));
    });
    row("search index takes the import in", index);
    SearchIndex search(casebook.reader());
    QList<double> ours, bareSearch;
    for (const char *words : {"kilima 4711", "village 17", "S0000042", "kil"}) {
        ours.append(milliseconds([&] {
            if (const Result<QList<SearchHit>> hits = search.search(QString::fromLatin1(words), {}, 12); !hits)
                qFatal("%s", qPrintable(hits.error().message));
        }));
        const QString match = u'"' + QString::fromLatin1(words).toLower().replace(u' ', QLatin1String("\" \"")) + QStringLiteral("\"*");
        bareSearch.append(milliseconds([&] {
            Result<Statement> hits = casebook.database().query(QStringLiteral("SELECT rowid FROM search_text WHERE search_text MATCH ? ORDER BY rowid DESC LIMIT 12"), {match});
            while (hits && hits->next()) { }
        }));
    }
    row("search, twelve records described", median(ours), median(bareSearch), {.milliseconds = 100, .ratio = 1.5});
    row("undo of the whole import", milliseconds([&] {
            if (const Result<UndoReport> undone = casebook.undoStack().undoBatch(batch); !undone || undone->undone != rows)
                qFatal("the undo went wrong");
        }), 0, {.milliseconds = rows / 14.0});
    row("redo of the whole import", milliseconds([&] {
            if (const Result<UndoReport> done = casebook.undoStack().redo(); !done)
                qFatal("the redo went wrong");
        }));
}

void measureReading(Casebook &casebook, int rows)
{
    Query query(mineSite());
    query.limit = 200;
    QList<double> first, keys;
    for (int i = 0; i < 5; ++i) {
        first.append(milliseconds([&] { (void)casebook.reader().list(query); }));
        keys.append(milliseconds([&] { (void)casebook.reader().rowKeys(Query(mineSite())); }));
    }
    row("first page of 200", median(first), 0, {.milliseconds = 150});
    row("keys of every row", median(keys));
    std::printf("%-46s %10d rows\n", "", rows);
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
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
    QList<double> openings;
    for (int i = 0; i < 10; ++i)
        openings.append(milliseconds([&] { (void)Casebook::open(location, {}); }));
    heading();
    row("open a casebook (median of 10)", median(openings));
    {
        const QSqlDatabase bare = bareDatabase(folder.filePath(QStringLiteral("bare.db")));
        measureSaving(*made->casebook, bare);
    }
    const QString file = folder.filePath(QStringLiteral("sites.csv"));
    writeSites(file, rows);
    measureImport(*made->casebook, file, rows, folder.path());
    measureReading(*made->casebook, rows);
    std::printf("%-46s %10.1f MB\n", "peak memory", peakMegabytes());
    figures.insert(QStringLiteral("rows"), rows);
    figures.insert(QStringLiteral("peak_mb"), peakMegabytes());
    if (argc > 2) {
        QFile out(QString::fromLocal8Bit(argv[2]));
        if (out.open(QIODevice::WriteOnly))
            out.write(QJsonDocument(figures).toJson());
    }
    return 0;
}
