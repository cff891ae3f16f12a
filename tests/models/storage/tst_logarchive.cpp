// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/logarchive.h"

#include "models/entities/partners/organisation.h"
#include "models/storage/casebookcheck.h"
#include "models/storage/changelog.h"
#include "models/storage/logchain.h"
#include "models/storage/merge/devicelog.h"
#include "models/storage/merge/forgetting.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/killedchild.h"

#include <QJsonDocument>

using namespace Lodebook;

class LogArchiveTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void saysTheSameOfWhatWasPutAway();
    void leavesWhatIsNewAndWhatFillsNoBlock();
    void takesLessRoom();
    void undoesWhatWasPutAway();
    void letsTheChainTellOfADamagedBlock();
    void keepsNothingOfWhatIsForgotten();
    void stopsWhenAsked();
    void isWholeAfterBeingKilled();

private:
    Result<RecordId> imported(int count, const QString &remark = QStringLiteral("as told by the cooperative"));
    QStringList told();
    QString lastBatch(); ///< What its lines say.
    LogArchive::PutAway putAway(qsizetype linesInBlock = 50);
    qint64 count(const QString &from) { return casebook().database().value(QStringLiteral("SELECT count(*) FROM ") + from)->toLongLong(); }
    QStringList findings();
};

/// Many organisations in one action; the first of them.
Result<RecordId> LogArchiveTest::imported(int count, const QString &remark)
{
    Batch batch(store(), QStringLiteral("Import %1").arg(count), BatchKind::Import);
    if (Result<> begun = batch.begin(); !begun)
        return begun.error();
    RecordId first;
    for (int i = 0; i < count; ++i) {
        Record record(organisation());
        record.set(organisation().name, QStringLiteral("Coopérative %1").arg(i));
        record.set(organisation().kind, QStringLiteral("cooperative"));
        record.set(organisation().address, remark);
        if (Result<> saved = store().saveChecked(record); !saved)
            return saved.error();
        first = i == 0 ? record.id() : first;
    }
    const Result<RecordId> kept = batch.commit();
    return kept ? Result<RecordId>(first) : Result<RecordId>(kept.error());
}

/// What every reader of the log is told.
QStringList LogArchiveTest::told()
{
    QStringList lines;
    const ChangeLog log(casebook().database());
    const DeviceLog devices(casebook().database());
    const auto text = [](const QJsonObject &fields) { return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)); };
    const Result<QList<LogBatch>> batches = log.batches({.limit = 1000});
    for (const LogBatch &batch : batches ? *batches : QList<LogBatch>()) {
        const Result<QList<LogChange>> changes = log.changesOf(batch.batch);
        for (const LogChange &change : changes ? *changes : QList<LogChange>()) {
            const Result<QJsonObject> fields = log.fieldsOf(change.change);
            const Result<QList<ChangeLog::Entry>> history = log.history(change.record);
            const Result<QList<Fact>> facts = devices.factsOf(change.record);
            lines << text(change.fields) << (fields ? text(*fields) : fields.error().message);
            for (const ChangeLog::Entry &entry : history ? *history : QList<ChangeLog::Entry>())
                lines << text(entry.change.fields);
            for (const Fact &fact : facts ? *facts : QList<Fact>())
                lines << fact.values.value(QStringLiteral("name")).toString();
        }
        const Result<QList<DeviceChange>> given = devices.changesOf(batch.batch);
        for (const DeviceChange &change : given ? *given : QList<DeviceChange>())
            lines << change.fields;
    }
    return lines;
}

QString LogArchiveTest::lastBatch()
{
    const ChangeLog log(casebook().database());
    const Result<QList<LogBatch>> batches = log.batches({.limit = 1});
    const Result<QList<DeviceChange>> changes = DeviceLog(casebook().database()).changesOf(batches->first().batch);
    QString said;
    for (const DeviceChange &change : changes ? *changes : QList<DeviceChange>())
        said += change.fields;
    return said;
}

LogArchive::PutAway LogArchiveTest::putAway(qsizetype linesInBlock)
{
    LogArchive archive(casebook().database());
    const Result<LogArchive::PutAway> done =
        archive.putAway(clock().now(), [](double) { return true; }, linesInBlock);
    return done ? *done : LogArchive::PutAway{-1, 0, 0};
}

QStringList LogArchiveTest::findings()
{
    const Result<CheckReport> report = CasebookCheck(casebook().reader()).run(true);
    QStringList found;
    for (const CheckFinding &finding : report ? report->findings : QList<CheckFinding>())
        found.append(finding.what);
    return report ? found : QStringList{report.error().message};
}

void LogArchiveTest::saysTheSameOfWhatWasPutAway()
{
    const Result<RecordId> first = imported(120, QStringLiteral("Éboulement: «trois» \n 1:2"));
    QVERIFY_RESULT(first);
    Record record = *casebook().reader().find(organisation(), *first);
    record.set(organisation().address, QString()); // an empty one as well
    QVERIFY_RESULT(store().saveChecked(record));
    const QStringList before = told();
    clock().advance(1000);
    const LogArchive::PutAway done = putAway();
    QCOMPARE(count(QStringLiteral("log_archive")), done.lines / 50);
    QVERIFY(count(QStringLiteral("log_change WHERE archived IS NOT NULL")) >= 100);
    QCOMPARE(told(), before);
    QCOMPARE(findings(), QStringList());
    reopen();
    QCOMPARE(told(), before);
}

void LogArchiveTest::leavesWhatIsNewAndWhatFillsNoBlock()
{
    clock().advance(1000);
    putAway(1); // what a new casebook has
    QVERIFY_RESULT(imported(60));
    QCOMPARE(putAway().lines, 0); // not older than now
    clock().advance(1000);
    QVERIFY_RESULT(imported(60));
    QCOMPARE(putAway().lines, 50); // ten fill no block
    QCOMPARE(putAway().lines, 0);
    clock().advance(1000);
    QCOMPARE(putAway().lines, 50); // those ten and forty later ones
    QCOMPARE(count(QStringLiteral("log_change WHERE archived IS NULL")), 20);
    QCOMPARE(findings(), QStringList());
}

void LogArchiveTest::takesLessRoom()
{
    QVERIFY_RESULT(imported(2000));
    clock().advance(1000);
    const LogArchive::PutAway done = putAway(500);
    QVERIFY(done.lines >= 2000);
    QVERIFY2(done.after * 4 < done.before, qPrintable(QStringLiteral("%1 of %2").arg(done.after).arg(done.before)));
    QVERIFY_RESULT(giveBackRoom(casebook().database()));
    QCOMPARE(findings(), QStringList());
}

void LogArchiveTest::undoesWhatWasPutAway()
{
    const Result<RecordId> first = imported(60);
    QVERIFY_RESULT(first);
    Record record = *casebook().reader().find(organisation(), *first);
    record.set(organisation().name, QStringLiteral("Renamed"));
    QVERIFY_RESULT(store().saveChecked(record));
    clock().advance(1000);
    QVERIFY(putAway(1).lines > 60);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(casebook().reader().find(organisation(), *first)->text(organisation().name), QStringLiteral("Coopérative 0"));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(*casebook().reader().count(Query(organisation())), 0);
    QVERIFY_RESULT(casebook().undoStack().redo());
    QCOMPARE(*casebook().reader().count(Query(organisation())), 60);
    QCOMPARE(findings(), QStringList());
}

void LogArchiveTest::letsTheChainTellOfADamagedBlock()
{
    const Result<RecordId> first = imported(60);
    QVERIFY_RESULT(first);
    clock().advance(1000);
    putAway(1);
    const QByteArray nothing = qCompress(QByteArray("3:abc"));
    const Result<QVariant> block = casebook().database().value(
        QStringLiteral("SELECT archived FROM log_change WHERE record = ?"),
        {casebook().database().dialect().stored(ColumnType::Id, *first)});
    for (const QByteArray &content : {nothing, QByteArray("torn"), QByteArray()}) {
        QVERIFY_RESULT(casebook().database().run(QStringLiteral("UPDATE log_archive SET content = ? WHERE block = ?"),
                                                 {content.isNull() ? QByteArray("") : content, *block}));
        QStringList flaws;
        QVERIFY_RESULT(LogChain(casebook().database())
                           .check([&flaws](const LogChain::Flaw &flaw) { flaws.append(flaw.label); },
                                  [](qint64) { return true; }));
        QCOMPARE(flaws, QStringList{QStringLiteral("Import 60")});
        QVERIFY(!findings().isEmpty());
        const Result<QList<ChangeLog::Entry>> history = ChangeLog(casebook().database()).history(*first);
        QVERIFY(content == nothing || !history);
        QVERIFY(history || history.error().message.contains(QStringLiteral("change log cannot be read")));
    }
}

void LogArchiveTest::keepsNothingOfWhatIsForgotten()
{
    const Result<RecordId> secret = imported(1, QStringLiteral("Zakuani-informer"));
    QVERIFY_RESULT(secret);
    QVERIFY_RESULT(imported(40));
    const QStringList before = told();
    clock().advance(1000);
    QVERIFY(putAway(10).lines >= 40);
    {
        Transaction transaction(casebook().database());
        QVERIFY_RESULT(transaction.begin());
        Forgetting forgetting(casebook().reader());
        QVERIFY_RESULT(forgetting.tell({*secret}));
        const Result<QList<RecordRef>> gone =
            forgetting.settle({*secret}, *DeviceLog(casebook().database()).knowledge());
        QVERIFY_RESULT(gone);
        QCOMPARE(gone->size(), 1);
        QVERIFY_RESULT(transaction.commit());
    }
    Result<Statement> row = casebook().database().query(QStringLiteral("SELECT content FROM log_archive"));
    QVERIFY_RESULT(row);
    while (row->next())
        QVERIFY(!qUncompress(row->value(0).toByteArray()).contains("Zakuani"));
    QVERIFY_RESULT(row->end());
    const QStringList after = told();
    QVERIFY(!after.join(u'\n').contains(QStringLiteral("Zakuani")));
    QCOMPARE(after.filter(QStringLiteral("as told")), before.filter(QStringLiteral("as told")));
    QCOMPARE(findings(), QStringList());
}

void LogArchiveTest::stopsWhenAsked()
{
    QVERIFY_RESULT(imported(60));
    clock().advance(1000);
    LogArchive archive(casebook().database());
    const Result<LogArchive::PutAway> done = archive.putAway(clock().now(), [](double) { return false; }, 10);
    QVERIFY_RESULT(done);
    QCOMPARE(done->lines, 0);
    QCOMPARE(count(QStringLiteral("log_archive")), 0);
}

void LogArchiveTest::isWholeAfterBeingKilled()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QVERIFY_RESULT(imported(2000));
    clock().advance(1000);
    KilledChild child({QStringLiteral("--put-away"), address()});
    QVERIFY2(child.measure(), qPrintable(child.problem()));
    const int kills = KilledChild::kills(5);
    qint64 later = 0;
    for (int i = 0; i < kills; ++i) {
        QVERIFY_RESULT(imported(2000));
        const QString newest = lastBatch();
        QVERIFY2(child.kill(i, kills, random), qPrintable(child.problem()));
        QCOMPARE(lastBatch(), newest);
        const qint64 left = count(QStringLiteral("log_change WHERE archived IS NULL"));
        later += left >= 20;
        QCOMPARE(count(QStringLiteral("log_change WHERE archived NOT IN (SELECT block FROM log_archive)")), 0);
        QCOMPARE(count(QStringLiteral("log_archive WHERE block NOT IN (SELECT archived FROM log_change)")), 0);
    }
    QCOMPARE(findings(), QStringList());
    qInfo("%d kills, %d of them before it was done, %lld left lines for later (seed %u)", kills, child.killsInTime(),
          later, seed);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || arguments.at(1) != QLatin1String("--put-away")) {
        LogArchiveTest test;
        return QTest::qExec(&test, argc, argv);
    }
    const Result<std::unique_ptr<Casebook>> casebook =
        Casebook::open(*CasebookLocation::fromText(arguments.at(2)), {});
    if (!casebook)
        return 1;
    KilledChild::say('b');
    LogArchive archive((*casebook)->database());
    const auto goOn = [](double) { return true; };
    if (const Result<LogArchive::PutAway> done = archive.putAway(Clock::system().now(), goOn, 20); !done)
        return 2;
    KilledChild::say('d');
    return 0;
}

#include "tst_logarchive.moc"
