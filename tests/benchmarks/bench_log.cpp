// SPDX-License-Identifier: GPL-3.0-or-later
// What putting away the older change log saves and costs. Beside it: everything the lines say in one piece through zlib,
// and the whole file without the texts of its log.
//   bench_log [records] [figures.json]
#include "models/entities/partners/organisation.h"
#include "models/storage/casebook.h"
#include "models/storage/logarchive.h"
#include "models/storage/logchain.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/organisations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>

using namespace Lodebook;

namespace {

constexpr int changesOfEach = 3; ///< By hand, one action each.

template<typename T>
T must(Result<T> done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message + u' ' + done.error().detail));
    return std::move(*done);
}

void must(const Result<> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message + u' ' + done.error().detail));
}

QList<RecordId> import(Casebook &casebook, int rows)
{
    QList<RecordId> made;
    std::unique_ptr<Batch> batch;
    const auto begin = [&] {
        batch = std::make_unique<Batch>(casebook.store(), QStringLiteral("Import"), BatchKind::Import);
        must(batch->begin());
    };
    const auto one = [&](int i) {
        const OrganisationRow row = organisationRow(i);
        Record record(organisation());
        record.set(organisation().name, row.name);
        record.set(organisation().kind, QStringLiteral("cooperative"));
        record.set(organisation().shortName, row.shortName);
        record.set(organisation().website, row.website);
        record.set(organisation().email, row.email);
        record.set(organisation().address, row.address);
        must(casebook.store().saveChecked(record));
        made.append(record.id());
    };
    inActions(rows, rowsOfAnImport, begin, one, [&] { (void)must(batch->commit()); });
    return made;
}

void changeByHand(Casebook &casebook, const QList<RecordId> &records)
{
    for (int turn = 0; turn < changesOfEach; ++turn) {
        for (int i = 0; i < records.size(); ++i) {
            Record record = must(casebook.reader().find(organisation(), records.at(i)));
            record.set(organisation().phone, laterPhone(i * changesOfEach + turn));
            must(casebook.store().saveChecked(record, QStringLiteral("Organisation %1 changed").arg(i)));
        }
    }
}

qint64 sizeOf(Casebook &casebook)
{
    must(giveBackRoom(casebook.database()));
    (void)must(casebook.database().value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return QFileInfo(casebook.location().path).size();
}

QByteArray texts(Casebook &casebook)
{
    QByteArray all;
    Result<Statement> row = casebook.database().query(QStringLiteral("SELECT fields FROM log_change ORDER BY change"));
    while (row && row->next())
        all += row->value(0).toString().toUtf8() + '\n';
    return all;
}

void check(Casebook &casebook)
{
    must(LogChain(casebook.database())
             .check([](const LogChain::Flaw &) { qFatal("the chain is broken"); }, [](qint64) { return true; }));
}

void histories(Casebook &casebook, const QList<RecordId> &records)
{
    const ChangeLog log(casebook.database());
    for (qsizetype i = 0; i < 1000; ++i) {
        if (must(log.history(records.at(i * 7919 % records.size()))).size() != changesOfEach + 1)
            qFatal("a history is not whole");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rows = application.arguments().value(1, QStringLiteral("20000")).toInt();
    const QTemporaryDir folder;
    const CasebookLocation location =
        must(CasebookLocation::fromText(folder.filePath(QStringLiteral("log.lodebook"))));
    const std::unique_ptr<Casebook> casebook = must(Casebook::create(location, {}));
    const QList<RecordId> records = import(*casebook, rows);
    changeByHand(*casebook, records);
    Figures figures;
    const QString size = QStringLiteral("log of %1 lines: ").arg(QLocale::c().toString(rows * (changesOfEach + 1)));
    const double megabyte = 1024. * 1024;
    const qint64 before = sizeOf(*casebook);
    const QByteArray said = texts(*casebook);
    const Took checkBefore = medianOf(3, [&] { check(*casebook); });
    const Took historyBefore = medianOf(3, [&] { histories(*casebook, records); });
    QByteArray bare;
    const Took zlib = timed([&] { bare = qCompress(said); });
    LogArchive::PutAway done;
    const auto goOn = [](double) { return true; };
    const Took ours = timed([&] {
        done = must(LogArchive(casebook->database()).putAway(Clock::system().now().addDays(1), goOn));
    });
    const qint64 after = sizeOf(*casebook);
    figures.add(size + QStringLiteral("put away, beside zlib over all of it at once"), ours, {}, zlib);
    figures.addNumber(size + QStringLiteral("what its lines say"), double(done.before) / megabyte, QStringLiteral("MB"));
    figures.addNumber(size + QStringLiteral("the same put away"), double(done.after) / megabyte, QStringLiteral("MB"));
    figures.addNumber(size + QStringLiteral("the same through zlib at once"), double(bare.size()) / megabyte,
                      QStringLiteral("MB"));
    figures.addNumber(size + QStringLiteral("the file before"), double(before) / megabyte, QStringLiteral("MB"));
    figures.addNumber(size + QStringLiteral("the file afterwards"), double(after) / megabyte, QStringLiteral("MB"));
    figures.addNumber(size + QStringLiteral("the file if the texts took nothing"),
                      double(before - done.before) / megabyte, QStringLiteral("MB"));
    figures.add(size + QStringLiteral("check of the chain, beside that before"),
                medianOf(3, [&] { check(*casebook); }), {}, checkBefore);
    figures.add(size + QStringLiteral("1,000 histories, beside those before"),
                medianOf(3, [&] { histories(*casebook, records); }), {}, historyBefore);
    figures.write(application.arguments().value(2));
    return 0;
}
