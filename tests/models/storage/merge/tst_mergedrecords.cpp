// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/merge/mergedrecords.h"

#include "models/entities/common/note.h"
#include "models/entities/field/minesite.h"
#include "models/storage/merge/peers.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

/// What another device wrote is put into the log by hand, as a pack does it.
class MergedRecordsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void makesARecordOfWhatTheLogSays();
    void holdsBackWhatARuleRefuses();
    void holdsBackWhatLeadsNowhere();
    void marksWhatTwoSetDifferentlyUntilItIsDecided();
    void keepsWhatALivingRecordBelongsTo();
    void givesTheKeyOfTwinsToTheSmallestId();
    void stopsWhenItIsTold();

private:
    struct Line
    {
        const Entity *entity = nullptr;
        RecordId record;
        const char *kind = "";
        QString fields;
    };
    QList<MergeOutcome> settle(const QList<Line> &lines);
    Record site(const QString &name, const QString &code = {});
    static RecordId id(int number)
    {
        return recordIdFromText(QStringLiteral("019ca8a0-d6d8-7030-b376-%1").arg(number, 12, 10, QLatin1Char('0')));
    }
    qint64 m_sequence = 0;
};

Record MergedRecordsTest::site(const QString &name, const QString &code)
{
    Record record(mineSite());
    record.set(mineSite().name, name);
    record.set(mineSite().country, QStringLiteral("CD"));
    if (!code.isEmpty())
        record.set(mineSite().siteCode, code);
    if (const Result<> saved = store().saveChecked(record); !saved)
        qFatal("%s", qPrintable(saved.error().message));
    return record;
}

QList<MergeOutcome> MergedRecordsTest::settle(const QList<Line> &lines)
{
    QList<MergeOutcome> outcomes;
    DeviceLog log(casebook().database());
    MergedRecords merged(store());
    Batch batch(store(), QStringLiteral("Pack"), BatchKind::Pack);
    DeviceAction action;
    action.batch.id = newRecordId(Clock::system());
    action.batch.device = id(999);
    action.batch.sequence = ++m_sequence;
    action.batch.stamp = StampSource(clock()).next() + m_sequence;
    action.batch.officer = store().author().officer;
    action.batch.at = clock().now();
    action.kind = QStringLiteral("edit");
    action.schemaVersion = 1;
    action.content = action.chain = action.before = QByteArray(32, 'c');
    TakenPack pack;
    pack.id = newRecordId(Clock::system());
    pack.sender = id(999);
    pack.made = pack.takenAt = clock().now();
    pack.officer = store().author().officer;
    const auto run = [&] {
        QVERIFY_RESULT(batch.begin());
        const Result<qint64> row = Peers(casebook().database()).addTaken(pack);
        QVERIFY_RESULT(row);
        const Result<DeviceLog::Taken> taken = log.take(action, *row);
        QVERIFY_RESULT(taken);
        for (const Line &line : lines) {
            const DeviceChange change{line.entity->name(), line.record, QString::fromLatin1(line.kind),
                                      action.batch.stamp,  line.fields, {}};
            QVERIFY_RESULT(log.take(taken->batch, action.batch.id, change, false));
            merged.touch(change.entity, change.record);
        }
        QVERIFY_RESULT(merged.settle([&outcomes](const MergeOutcome &outcome) { outcomes.append(outcome); }));
        QVERIFY_RESULT(batch.commit());
    };
    run();
    return outcomes;
}

void MergedRecordsTest::makesARecordOfWhatTheLogSays()
{
    const QList<MergeOutcome> outcomes = settle(
        {{&mineSite(), id(1), "insert",
          QStringLiteral("{\"name\":[null,\"Rubaya\"],\"country\":[null,\"CD\"],\"colour\":[null,\"black\"]}")}});
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes.first().before);
    const Result<Record> made = store().reader().find(mineSite(), id(1));
    QVERIFY_RESULT(made);
    QCOMPARE(made->text(mineSite().name), QStringLiteral("Rubaya"));
    const Result<std::optional<Record>> expected = MergedRecords(store()).expected(mineSite(), id(1));
    QVERIFY_RESULT(expected);
    QVERIFY(expected->has_value());
    QCOMPARE((*expected)->text(mineSite().name), QStringLiteral("Rubaya"));
    QVERIFY(MergedRecords::openMarks(casebook().database())->isEmpty());
}

void MergedRecordsTest::holdsBackWhatARuleRefuses()
{
    const QList<MergeOutcome> outcomes = settle(
        {{&mineSite(), id(1), "insert",
          QStringLiteral("{\"name\":[null,\"Rubaya\"],\"country\":[null,\"CD\"],\"workers\":[null,\"many\"]}")}});
    QCOMPARE(outcomes.first().heldBack, QStringList{mineSite().workers.name()});
    const Result<Record> made = store().reader().find(mineSite(), id(1));
    QVERIFY_RESULT(made);
    QVERIFY(made->isEmpty(mineSite().workers));
    const Result<QList<HeldBack>> held = MergedRecords(store()).heldBack();
    QVERIFY_RESULT(held);
    QCOMPARE(held->size(), 1);
    QVERIFY(!held->first().isWaiting);
    QCOMPARE(held->first().field, mineSite().workers.name());
}

void MergedRecordsTest::holdsBackWhatLeadsNowhere()
{
    Record remark(note());
    remark.set(note().about, RecordRef{mineSite().Entity::name(), id(1)});
    remark.set(note().text, QStringLiteral("Two shafts."));
    settle({{&note(), id(2), "insert", insertedFields(remark)}});
    QVERIFY(!store().reader().find(note(), id(2)));
    const Result<QList<HeldBack>> held = MergedRecords(store()).heldBack();
    QVERIFY_RESULT(held);
    QCOMPARE(held->size(), 1);
    QVERIFY(held->first().isWaiting);
    settle({{&mineSite(), id(1), "insert", QStringLiteral("{\"name\":[null,\"Rubaya\"],\"country\":[null,\"CD\"]}")}});
    const Result<Record> come = store().reader().find(note(), id(2));
    QVERIFY_RESULT(come);
    QCOMPARE(come->get(note().about)->id, id(1));
    QVERIFY(MergedRecords(store()).heldBack()->isEmpty());
}

void MergedRecordsTest::marksWhatTwoSetDifferentlyUntilItIsDecided()
{
    Record pit = site(QStringLiteral("Nyabibwe"));
    const QList<MergeOutcome> outcomes =
        settle({{&mineSite(), pit.id(), "update",
                 QStringLiteral("{\"name\":[\"Nyabibwe\",\"Nyabibue\"],\"district\":[null,\"Kalehe\"]}")}});
    QCOMPARE(outcomes.first().inConflict.keys(), QStringList{mineSite().name.name()});
    const Result<QList<OpenMark>> marks = MergedRecords::openMarks(casebook().database());
    QVERIFY_RESULT(marks);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().kind, QStringLiteral("field"));
    QCOMPARE(marks->first().field, mineSite().name.name());
    QVERIFY(*MergedRecords::hasConflicts(casebook().database()));
    pit = *store().reader().find(mineSite(), pit.id());
    QCOMPARE(pit.text(mineSite().district), QStringLiteral("Kalehe"));
    QVERIFY_RESULT(store().decide(pit, {&mineSite().name}));
    QVERIFY(!*MergedRecords::hasConflicts(casebook().database()));
}

void MergedRecordsTest::keepsWhatALivingRecordBelongsTo()
{
    settle({{&mineSite(), id(1), "insert", QStringLiteral("{\"name\":[null,\"Rubaya\"],\"country\":[null,\"CD\"]}")}});
    Record remark(note());
    remark.set(note().about, RecordRef{mineSite().Entity::name(), id(1)});
    remark.set(note().text, QStringLiteral("Two shafts."));
    QVERIFY_RESULT(store().save(remark));
    const QList<MergeOutcome> outcomes = settle(
        {{&mineSite(), id(1), "delete", QStringLiteral("{\"deleted_at\":[null,\"2026-03-01T09:00:00.000Z\"]}")}});
    QVERIFY(outcomes.first().isDeletionOpen);
    QVERIFY(!store().reader().find(mineSite(), id(1))->isDeleted());
    QCOMPARE(MergedRecords::openMarks(casebook().database())->first().kind, QStringLiteral("delete"));
}

void MergedRecordsTest::givesTheKeyOfTwinsToTheSmallestId()
{
    const Record ours = site(QStringLiteral("Nyabibwe"), QStringLiteral("SK-001"));
    const QString fields =
        QStringLiteral("{\"name\":[null,\"Rubaya\"],\"country\":[null,\"CD\"],\"site_code\":[null,\"SK-001\"]}");
    const RecordId smaller = recordIdFromText(QStringLiteral("00000000-0000-7000-8000-000000000001"));
    const QList<MergeOutcome> outcomes = settle({{&mineSite(), smaller, "insert", fields}});
    QVERIFY(std::ranges::any_of(outcomes, &MergeOutcome::hasTwin));
    const Result<QList<OpenMark>> marks = MergedRecords::openMarks(casebook().database());
    QVERIFY_RESULT(marks);
    QCOMPARE(marks->size(), 1);
    QCOMPARE(marks->first().kind, QStringLiteral("twin"));
    QCOMPARE(marks->first().record, ours.id());
    QCOMPARE(recordIdFromText(marks->first().field), smaller);
    QCOMPARE(store().reader().find(mineSite(), ours.id())->text(mineSite().siteCode), QStringLiteral("SK-001"));
}

void MergedRecordsTest::stopsWhenItIsTold()
{
    const Record pit = site(QStringLiteral("Nyabibwe"));
    Batch batch(store(), QStringLiteral("Pack"), BatchKind::Pack);
    QVERIFY_RESULT(batch.begin());
    MergedRecords merged(store());
    merged.touch(pit.entity().name(), pit.id());
    const Result<> settled = merged.settle([](const MergeOutcome &) {}, [](qint64, qint64) { return false; });
    QVERIFY(!settled);
    QCOMPARE(settled.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(MergedRecordsTest)
#include "tst_mergedrecords.moc"
