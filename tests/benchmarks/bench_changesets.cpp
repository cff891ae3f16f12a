// SPDX-License-Identifier: GPL-3.0-or-later
// The bare library doing what packs do: a table with the indexes of the casebook, a session that watches it, its
// changeset, and applying that to another file. A program of its own, so that the system's library with its sessions
// never meets the one the casebook may carry; bench_packs runs it.
//   bench_changesets rows later-changes < schema.sql
#include "models/core/plaintext.h"
#include "models/core/recordid.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/organisations.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <array>
#include <cstdio>

using namespace Lodebook;

namespace {

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
}

sqlite3 *newDatabase(const QString &path, const QByteArray &schema)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("no database");
    run(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000");
    run(database, schema.constData());
    return database;
}

class Statement
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    Statement(sqlite3 *database, const char *sql)
    {
        if (sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(database));
    }
    ~Statement() { sqlite3_finalize(m_statement); }

    void bind(int place, qint64 number) { sqlite3_bind_int64(m_statement, place, number); }
    void bind(int place, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void bind(int place, const RecordId &id)
    {
        const QByteArray bytes = id.toRfc4122();
        sqlite3_bind_blob(m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void step()
    {
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            qFatal("a row was not written");
        sqlite3_reset(m_statement);
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

void actions(sqlite3 *database, int rows, int rowsOfAnAction, const std::function<void(int)> &one)
{
    inActions(
        rows, rowsOfAnAction, [&] { run(database, "BEGIN IMMEDIATE"); }, one, [&] { run(database, "COMMIT"); });
}

const QString moment = QStringLiteral("2026-11-23T10:00:00.000Z");

void fill(sqlite3 *database, int rows)
{
    Statement insert(database,
                     "INSERT INTO organisation (id, stamp, number, name, name_folded, short_name, short_name_folded, "
                     "kind, website, email, phone, address, created_at, changed_at, created_by, changed_by) VALUES "
                     "(?, ?, ?, ?, ?, ?, ?, 'cooperative', ?, ?, ?, ?, ?, ?, ?, ?)");
    const RecordId officer = newRecordId();
    actions(database, rows, rowsOfAnImport, [&](int i) {
        const OrganisationRow row = organisationRow(i);
        insert.bind(1, newRecordId());
        insert.bind(2, i);
        const std::array texts{QStringLiteral("ORG-AAAAA-%1").arg(i),
                               row.name,
                               folded(row.name),
                               row.shortName,
                               folded(row.shortName),
                               row.website,
                               row.email,
                               row.phone,
                               row.address,
                               moment,
                               moment};
        for (int place = 3; const QString &text : texts)
            insert.bind(place++, text);
        insert.bind(14, officer);
        insert.bind(15, officer);
        insert.step();
    });
}

void change(sqlite3 *database, int rows)
{
    Statement update(database, "UPDATE organisation SET stamp = ?, phone = ?, changed_at = ? WHERE row = ?");
    actions(database, rows, 1, [&](int i) {
        update.bind(1, 1'000'000'000 + i);
        update.bind(2, laterPhone(i));
        update.bind(3, moment);
        update.bind(4, i + 1);
        update.step();
    });
}

QJsonObject json(const Took &took)
{
    return {{QStringLiteral("wall"), took.wall}, {QStringLiteral("computed"), took.computed}};
}

/// What one session took, from the first of its changes to their arrival in the other file.
QJsonObject round(sqlite3 *one, sqlite3 *other, const std::function<void()> &write)
{
    sqlite3_session *session = nullptr;
    if (sqlite3session_create(one, "main", &session) != SQLITE_OK
        || sqlite3session_attach(session, "organisation") != SQLITE_OK)
        qFatal("no session");
    forgetPeak();
    const Took written = timed(write);
    int size = 0;
    void *changes = nullptr;
    const Took made = timed([&] { sqlite3session_changeset(session, &size, &changes); });
    const Took applied = timed([&] {
        const int done = sqlite3changeset_apply(
            other, size, changes, nullptr, [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; },
            nullptr);
        if (done != SQLITE_OK)
            qFatal("the changeset was not applied");
    });
    const double peak = peakMegabytes();
    qsizetype packedSize = 0;
    const Took packed = timed([&] { packedSize = qCompress(static_cast<const uchar *>(changes), size, 9).size(); });
    sqlite3_free(changes);
    sqlite3session_delete(session);
    return {{QStringLiteral("written"), json(written)},
            {QStringLiteral("made"), json(made)},
            {QStringLiteral("packed"), json(packed)},
            {QStringLiteral("applied"), json(applied)},
            {QStringLiteral("bytes"), size},
            {QStringLiteral("packed_bytes"), packedSize},
            {QStringLiteral("peak"), peak}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int rows = words.value(1).toInt();
    const int few = words.value(2).toInt();
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        qFatal("no schema");
    const QByteArray schema = in.readAll();
    const QTemporaryDir folder;
    sqlite3 *one = newDatabase(folder.filePath(QStringLiteral("one.db")), schema);
    sqlite3 *other = newDatabase(folder.filePath(QStringLiteral("other.db")), schema);
    const QJsonArray rounds{round(one, other, [&] { fill(one, rows); }), round(one, other, [&] { change(one, few); })};
    sqlite3_close(one);
    sqlite3_close(other);
    std::fputs(QJsonDocument(rounds).toJson().constData(), stdout);
    return 0;
}
