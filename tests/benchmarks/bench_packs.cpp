// SPDX-License-Identifier: GPL-3.0-or-later
// Packs measured beside SQLite's own changesets of the same rows: making, looking at and taking in few changes and
// many.
//   bench_packs [few] [many] [figures.json]
#include "models/entities/partners/organisation.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packfiles.h"
#include "tests/benchmarks/figures.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cmath>

using namespace Lodebook;

namespace {

Figures figures;
constexpr int rowsOfAnAction = 50;

void must(const Result<> &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

template<typename T>
T must(Result<T> done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
    return std::move(*done);
}

std::unique_ptr<Casebook> newCasebook(const QString &path)
{
    return must(Casebook::create(must(CasebookLocation::fromText(path)), {.officer = QStringLiteral("Ada")}));
}

struct Row
{
    QByteArray id;
    QString name, shortName, city, website, email, phone, address;
};

Row rowOf(int i)
{
    return {QByteArray(),
            QStringLiteral("Coopérative minière %1 de Kalehe").arg(i),
            QStringLiteral("COMI%1").arg(i),
            QStringLiteral("Bukavu"),
            QStringLiteral("https://example.org/%1").arg(i),
            QStringLiteral("office%1@example.org").arg(i),
            QStringLiteral("+243 990 %1").arg(i, 6, 10, QLatin1Char('0')),
            QStringLiteral("Avenue %1, parcelle %2").arg(i % 90).arg(i)};
}

void fill(Casebook &casebook, int rows)
{
    for (int i = 0; i < rows;) {
        Batch batch(casebook.store(), QStringLiteral("Fifty organisations"));
        must(batch.begin());
        for (int last = std::min(rows, i + rowsOfAnAction); i < last; ++i) {
            const Row row = rowOf(i);
            Record record(organisation());
            record.set(organisation().name, row.name);
            record.set(organisation().shortName, row.shortName);
            record.set(organisation().website, row.website);
            record.set(organisation().email, row.email);
            record.set(organisation().phone, row.phone);
            record.set(organisation().address, row.address);
            must(casebook.store().saveChecked(record));
        }
        must(batch.commit());
    }
}

// The bare library doing the same: a table, a session that watches it, its changeset, and applying that to another
// file.

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

sqlite3 *bareDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("no bare database");
    run(database,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
        "CREATE TABLE organisation (id BLOB PRIMARY KEY, stamp, name, short_name, website, email, phone, address, at);"
        "CREATE INDEX by_name ON organisation (name)");
    return database;
}

void bareFill(sqlite3 *database, int rows)
{
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO organisation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    for (int i = 0; i < rows;) {
        run(database, "BEGIN");
        for (int last = std::min(rows, i + rowsOfAnAction); i < last; ++i) {
            const Row row = rowOf(i);
            const QByteArray id = newRecordId().toRfc4122();
            sqlite3_bind_blob(insert, 1, id.constData(), int(id.size()), SQLITE_TRANSIENT);
            sqlite3_bind_int64(insert, 2, i);
            int place = 3;
            for (const QString &text : {row.name, row.shortName, row.website, row.email, row.phone, row.address,
                                        QStringLiteral("2026-11-23T10:00:00.000Z")})
                sqlite3_bind_text(insert, place++, text.toUtf8().constData(), -1, SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        run(database, "COMMIT");
    }
    sqlite3_finalize(insert);
}

struct Bare
{
    Took filled, made, applied;
    int bytes = 0;
};

Bare measureBare(const QString &folder, int rows)
{
    Bare bare;
    sqlite3 *one = bareDatabase(folder + QStringLiteral("/one.db"));
    sqlite3 *other = bareDatabase(folder + QStringLiteral("/other.db"));
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(one, "main", &session) != SQLITE_OK
        || sqlite3session_attach(session, "organisation") != SQLITE_OK)
        qFatal("no session");
    bare.filled = timed([&] { bareFill(one, rows); });
    void *changes = nullptr;
    bare.made = timed([&] { sqlite3session_changeset(session, &bare.bytes, &changes); });
    bare.applied = timed([&] {
        const int applied = sqlite3changeset_apply(
            other, bare.bytes, changes, nullptr,
            [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; }, nullptr);
        if (applied != SQLITE_OK)
            qFatal("the changeset was not applied");
    });
    sqlite3_free(changes);
    sqlite3session_delete(session);
    sqlite3_close(one);
    sqlite3_close(other);
    return bare;
}

double measure(int rows)
{
    QTemporaryDir folder;
    const Bare bare = measureBare(folder.path(), rows);
    const std::unique_ptr<Casebook> office = newCasebook(folder.filePath(QStringLiteral("office.lodebook")));
    const std::unique_ptr<Casebook> field = newCasebook(folder.filePath(QStringLiteral("field.lodebook")));
    const DeviceKeys::Own ours = must(DeviceKeys(*office).own());
    const DeviceKeys::Own theirs = must(DeviceKeys(*field).own());
    must(DeviceKeys(*office).trust(theirs.identity, QStringLiteral("field")));
    must(DeviceKeys(*field).trust(ours.identity, QStringLiteral("office")));
    const QString n = QString::number(rows);
    figures.add(QStringLiteral("%1 changes: written with their log, beside rows under a session").arg(n),
                timed([&] { fill(*office, rows); }), {}, bare.filled);
    const QString path = folder.filePath(QStringLiteral("one.lodepack"));
    PackRequest request;
    request.devices = {theirs.identity.device};
    figures.add(QStringLiteral("%1 changes: a pack made, sealed and signed, beside a changeset").arg(n),
                timed([&] { must(PackFiles(*office).make(request, path)); }), {}, bare.made);
    figures.addNumber(QStringLiteral("%1 changes: bytes of the pack per change").arg(n),
                      double(QFileInfo(path).size()) / rows, QStringLiteral("B"));
    figures.addNumber(QStringLiteral("%1 changes: bytes of the changeset per change").arg(n), double(bare.bytes) / rows,
                      QStringLiteral("B"));
    figures.add(QStringLiteral("%1 changes: preview").arg(n), timed([&] { must(PackFiles(*field).preview(path)); }));
    const Took taken = timed([&] {
        const PackReport report = must(PackFiles(*field).take(path));
        if (report.added < rows)
            qFatal("only %lld added", report.added);
    });
    figures.add(QStringLiteral("%1 changes: taken in, beside a changeset applied").arg(n), taken, {}, bare.applied);
    figures.addNumber(QStringLiteral("%1 changes: taken in, a second").arg(n), 1000.0 * rows / taken.wall,
                      QStringLiteral("rows"));
    figures.add(QStringLiteral("%1 changes: the same pack again").arg(n),
                timed([&] { must(PackFiles(*field).take(path)); }));
    return taken.wall;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int few = words.value(1, QStringLiteral("5000")).toInt();
    const int many = words.value(2, QStringLiteral("500000")).toInt();
    const double small = measure(few);
    const double large = measure(many);
    figures.addNumber(QStringLiteral("growth of taking packs in: exponent of the time over the changes"),
                      std::log(large / small) / std::log(double(many) / few), QString());
    figures.addNumber(QStringLiteral("peak memory of all this"), peakMegabytes(), QStringLiteral("MB"));
    figures.write(words.value(3));
    return 0;
}
