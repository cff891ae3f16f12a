// SPDX-License-Identifier: GPL-3.0-or-later
// Packs measured beside SQLite's own changesets of the same rows: making, looking at and taking in few changes and
// many, and few changes in a casebook of many records.
//   bench_packs [few] [many] [figures.json]
#include "models/entities/partners/organisation.h"
#include "models/exchange/pack/devicekeys.h"
#include "models/exchange/pack/packfiles.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/organisations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace Lodebook;

namespace {

Figures figures;
constexpr double second = 1000;
constexpr double megabyte = 1e6;
constexpr double steadyGrowth = 1.5; // at most so much more for each row of many than of few

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

void writeActions(Casebook &casebook, int rows, int rowsOfAnAction, const std::function<Record(int)> &record)
{
    std::unique_ptr<Batch> batch;
    inActions(
        rows, rowsOfAnAction,
        [&] {
            batch = std::make_unique<Batch>(casebook.store(), QStringLiteral("Organisations"));
            must(batch->begin());
        },
        [&](int i) {
            Record changed = record(i);
            must(casebook.store().saveChecked(changed));
        },
        [&] { must(batch->commit()); });
}

void fill(Casebook &casebook, int rows)
{
    writeActions(casebook, rows, rowsOfAnImport, [](int i) {
        const OrganisationRow row = organisationRow(i);
        Record record(organisation());
        record.set(organisation().name, row.name);
        record.set(organisation().shortName, row.shortName);
        record.set(organisation().kind, QStringLiteral("cooperative"));
        record.set(organisation().website, row.website);
        record.set(organisation().email, row.email);
        record.set(organisation().phone, row.phone);
        record.set(organisation().address, row.address);
        return record;
    });
}

void change(Casebook &casebook, int rows)
{
    Query first(organisation());
    first.limit = rows;
    const QList<Record> records = must(casebook.reader().list(first));
    writeActions(casebook, rows, 1, [&records](int i) {
        Record record = records.at(i);
        record.set(organisation().phone, laterPhone(i));
        return record;
    });
}

// The bare library doing the same in a program of its own.

struct Bare
{
    Took written, made, packed, applied;
    double bytes = 0;
    double packedBytes = 0;
    double peak = 0;
};

QByteArray schemaOf(Casebook &casebook)
{
    Statement row = must(casebook.database().query(
        QStringLiteral("SELECT sql FROM sqlite_master WHERE tbl_name = 'organisation' AND type IN ('table', 'index')\n"
                       "AND sql IS NOT NULL ORDER BY type DESC")));
    QByteArray schema;
    while (row.next())
        schema += row.value(0).toString().toUtf8() + QByteArray(";\n");
    return schema;
}

Took tookFrom(const QJsonValue &json)
{
    return {json[QStringLiteral("wall")].toDouble(), json[QStringLiteral("computed")].toDouble()};
}

QList<Bare> measureBare(int rows, int few, const QByteArray &schema)
{
    QProcess changesets;
    changesets.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_changesets"),
                     {QString::number(rows), QString::number(few)});
    changesets.write(schema);
    changesets.closeWriteChannel();
    if (!changesets.waitForFinished(-1) || changesets.exitCode() != 0)
        qFatal("no changesets: %s", changesets.readAllStandardError().constData());
    QList<Bare> rounds;
    for (const QJsonValue &one : QJsonDocument::fromJson(changesets.readAllStandardOutput()).array())
        rounds.append({tookFrom(one[QStringLiteral("written")]), tookFrom(one[QStringLiteral("made")]),
                       tookFrom(one[QStringLiteral("packed")]), tookFrom(one[QStringLiteral("applied")]),
                       one[QStringLiteral("bytes")].toDouble(), one[QStringLiteral("packed_bytes")].toDouble(),
                       one[QStringLiteral("peak")].toDouble()});
    if (rounds.size() != 2)
        qFatal("two rounds of changesets were to come");
    return rounds;
}

/// What came of one pack.
struct Round
{
    Took written, made, previewed, taken, again;
    double bytes = 0;
    double peakMade = 0, peakPreviewed = 0, peakTaken = 0;
};

/// Two casebooks that trust each other, and the way of packs from the first to the second.
class Pair
{
public:
    explicit Pair(const QString &folder)
        : m_office(newCasebook(folder + QStringLiteral("/office.lodebook")))
        , m_field(newCasebook(folder + QStringLiteral("/field.lodebook")))
        , m_path(folder + QStringLiteral("/one.lodepack"))
    {
        const DeviceKeys::Own ours = must(DeviceKeys(*m_office).own());
        const DeviceKeys::Own theirs = must(DeviceKeys(*m_field).own());
        must(DeviceKeys(*m_office).trust(theirs.identity, QStringLiteral("field")));
        must(DeviceKeys(*m_field).trust(ours.identity, QStringLiteral("office")));
        m_request.devices = {theirs.identity.device};
    }

    Casebook &office() { return *m_office; }

    Round round(int rows, bool areNew, const std::function<void()> &write)
    {
        Round round;
        round.written = timed(write);
        forgetPeak();
        round.made = timed([&] { must(PackFiles(*m_office).make(m_request, m_path)); });
        round.peakMade = peakMegabytes();
        round.bytes = double(QFileInfo(m_path).size());
        forgetPeak();
        round.previewed = timed([&] { check(must(PackFiles(*m_field).preview(m_path)), rows, areNew); });
        round.peakPreviewed = peakMegabytes();
        forgetPeak();
        round.taken = timed([&] { check(must(PackFiles(*m_field).take(m_path)), rows, areNew); });
        round.peakTaken = peakMegabytes();
        round.again = timed([&] { must(PackFiles(*m_field).take(m_path)); });
        return round;
    }

    /// The field tells what it has, so that the next pack to it holds only what is newer.
    void answer()
    {
        PackRequest back;
        back.devices = {must(DeviceKeys(*m_office).own()).identity.device};
        must(PackFiles(*m_field).make(back, m_path));
        must(PackFiles(*m_office).take(m_path));
    }

private:
    static void check(const PackReport &report, int rows, bool areNew)
    {
        const qint64 came = areNew ? report.added : report.changed;
        if (came < rows || (!areNew && report.added > 0) || report.conflicts > 0 || report.heldBack > 0)
            qFatal("%lld instead of %d came, %lld in conflict, %lld held back", came, rows, report.conflicts,
                   report.heldBack);
    }

    std::unique_ptr<Casebook> m_office, m_field;
    QString m_path;
    PackRequest m_request;
};

void tell(const QString &what, int rows, const Round &ours, const Bare &bare)
{
    const Mark mark{.most = rows <= 5000 ? second : 0};
    const auto named = [&what](const char *step) { return QString(what + QLatin1String(step)); };
    figures.add(named("written with their log, beside rows under a session"), ours.written, {}, bare.written);
    const Took packed{bare.made.wall + bare.packed.wall, bare.made.computed + bare.packed.computed};
    figures.add(named("a pack made, sealed and signed, beside a changeset packed by zlib"), ours.made, mark, packed);
    figures.add(named("preview, beside a changeset applied"), ours.previewed, mark, bare.applied);
    figures.add(named("taken in, beside a changeset applied"), ours.taken, mark, bare.applied);
    figures.add(named("the same pack again"), ours.again);
    figures.addNumber(named("taken in, a second"), 1000.0 * rows / ours.taken.wall, QStringLiteral("rows"));
    figures.addNumber(named("size of the pack"), ours.bytes / megabyte, QStringLiteral("MB"),
                      {.most = rows <= 5000 ? 1.0 : 0});
    figures.addNumber(named("bytes of the pack per change"), ours.bytes / rows, QStringLiteral("B"));
    figures.addNumber(named("bytes of the changeset per change"), bare.bytes / rows, QStringLiteral("B"));
    figures.addNumber(named("bytes of the changeset packed by zlib, per change"), bare.packedBytes / rows,
                      QStringLiteral("B"));
    figures.addNumber(named("peak memory while it is made"), ours.peakMade, QStringLiteral("MB"));
    figures.addNumber(named("peak memory of the preview"), ours.peakPreviewed, QStringLiteral("MB"));
    figures.addNumber(named("peak memory while it is taken in"), ours.peakTaken, QStringLiteral("MB"));
    figures.addNumber(named("peak memory of the session and its changeset"), bare.peak, QStringLiteral("MB"));
}

/// A first pack of so many records, then one of \a few changes to them.
Round measure(int rows, int few)
{
    QTemporaryDir folder;
    Pair pair(folder.path());
    const QString n = QString::number(rows);
    const Round first = pair.round(rows, true, [&] { fill(pair.office(), rows); });
    pair.answer();
    const Round later = pair.round(few, false, [&] { change(pair.office(), few); });
    const QList<Bare> bare = measureBare(rows, few, schemaOf(pair.office()));
    tell(QStringLiteral("%1 new records: ").arg(n), rows, first, bare.first());
    tell(QStringLiteral("%1 changes of %2 records: ").arg(few).arg(n), few, later, bare.last());
    return first;
}

void tellGrowth(const QString &what, double small, double large, double times)
{
    figures.addNumber(what, std::log(large / small) / std::log(times), QString(),
                      {.most = 1 + std::log(steadyGrowth) / std::log(times)});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int few = words.value(1, QStringLiteral("5000")).toInt();
    const int many = words.value(2, QStringLiteral("500000")).toInt();
    const Round small = measure(few, few);
    if (many > few) {
        const Round large = measure(many, few);
        const double times = double(many) / few;
        tellGrowth(QStringLiteral("growth of making packs: exponent of the computing time over the changes"),
                   small.made.computed, large.made.computed, times);
        tellGrowth(QStringLiteral("growth of previews: exponent of the computing time over the changes"),
                   small.previewed.computed, large.previewed.computed, times);
        tellGrowth(QStringLiteral("growth of taking packs in: exponent of the computing time over the changes"),
                   small.taken.computed, large.taken.computed, times);
    }
    figures.write(words.value(3));
    return 0;
}
