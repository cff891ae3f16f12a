// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/pack/packlines.h"

#include "tests/support/backendtest.h"

#include <QStringBuilder>

using namespace Lodebook;

class PackLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheManifestThatWasWritten();
    void readsWhatWasSeenAndWhatIsWhole();
    void readsAnActionAndItsChangesByteForByte();
    void passesOverWhatALaterVersionWrote();
    void refusesDamagedLines_data();
    void refusesDamagedLines();

private:
    static Knowledge seen();
    static RecordId one() { return recordIdFromText(QStringLiteral("019ca8a0-d6d8-7030-b376-1e939fd91a5a")); }
    static RecordId two() { return recordIdFromText(QStringLiteral("019ca8a0-d6d8-71a5-b48a-20bd6c0aacf4")); }
};

Knowledge PackLinesTest::seen()
{
    Knowledge seen;
    seen.addUpTo(one(), 7);
    seen.add(one(), 9);
    seen.addUpTo(two(), 3);
    return seen;
}

void PackLinesTest::readsTheManifestThatWasWritten()
{
    PackManifest manifest;
    manifest.pack = one();
    manifest.sender = two();
    manifest.made = QDateTime(QDate(2026, 3, 1), QTime(9, 0, 0, 250), Qt::UTC);
    manifest.schemaVersion = 5;
    manifest.scope = Scope::fromText(QStringLiteral("country=CD mine_site=%1").arg(toText(one())));
    manifest.claimsAll = true;
    manifest.claims = seen();
    manifest.assumes.insert(two(), seen());
    manifest.numbers.insert(two(), 4);
    manifest.knows = seen();
    manifest.taken.insert(two(), 12);
    manifest.incomplete.insert(one());
    manifest.forgotten.insert(one());
    manifest.wants = {{QString(64, u'a'), {0, false}}, {QString(64, u'b'), {700, true}}};
    manifest.actions = 3;
    const QByteArray line = written(manifest);
    QVERIFY(!line.contains('\n'));
    const Result<PackLine> read = readPackLine(line);
    QVERIFY_RESULT(read);
    const auto *same = std::get_if<PackManifest>(&*read);
    QVERIFY(same);
    QCOMPARE(same->pack, manifest.pack);
    QCOMPARE(same->sender, manifest.sender);
    QCOMPARE(same->made, manifest.made);
    QCOMPARE(same->schemaVersion, 5);
    QCOMPARE(same->scope.toText(), manifest.scope.toText());
    QVERIFY(same->holds.isAll());
    QVERIFY(same->claimsAll);
    QVERIFY(same->claims == seen());
    QVERIFY(same->assumes.value(two()) == seen());
    QCOMPARE(same->numbers, manifest.numbers);
    QVERIFY(same->knows == seen());
    QCOMPARE(same->taken, manifest.taken);
    QCOMPARE(same->incomplete, manifest.incomplete);
    QCOMPARE(same->forgotten, manifest.forgotten);
    QCOMPARE(same->wants, manifest.wants);
    QCOMPARE(same->actions, 3);
}

void PackLinesTest::readsWhatWasSeenAndWhatIsWhole()
{
    const Result<PackLine> epoch = readPackLine(written(PackEpoch{3, seen()}));
    QVERIFY_RESULT(epoch);
    QCOMPARE(std::get<PackEpoch>(*epoch).epoch, 3);
    QVERIFY(std::get<PackEpoch>(*epoch).seen == seen());
    const Result<PackLine> whole = readPackLine(written(PackWhole{one()}));
    QVERIFY_RESULT(whole);
    QCOMPARE(std::get<PackWhole>(*whole).record, one());
    const Result<PackLine> left = readPackLine(written(PackForget{two()}));
    QVERIFY_RESULT(left);
    QCOMPARE(std::get<PackForget>(*left).record, two());
}

void PackLinesTest::readsAnActionAndItsChangesByteForByte()
{
    DeviceAction action;
    action.batch.id = one();
    action.batch.device = two();
    action.batch.sequence = 12;
    action.batch.stamp = 4711;
    action.batch.officer = one();
    action.batch.at = QDateTime(QDate(2026, 3, 1), QTime(9, 0, 0, 7), Qt::UTC);
    action.batch.label = QStringLiteral("Visite à “Nyabibwe”\n\"}");
    action.batch.undoes = two();
    action.kind = QStringLiteral("of a later version");
    action.schemaVersion = 9;
    action.epoch = 2;
    action.content = QByteArray(32, '\1');
    action.chain = QByteArray(32, '\2');
    action.before = QByteArray(32, '\3');
    const Result<PackLine> read = readPackLine(written(action));
    QVERIFY_RESULT(read);
    const auto *same = std::get_if<DeviceAction>(&*read);
    QVERIFY(same);
    QCOMPARE(same->batch.id, action.batch.id);
    QCOMPARE(same->batch.device, action.batch.device);
    QCOMPARE(same->batch.sequence, 12);
    QCOMPARE(same->batch.stamp, 4711);
    QCOMPARE(same->batch.officer, action.batch.officer);
    QCOMPARE(same->batch.at, action.batch.at);
    QCOMPARE(same->batch.label, action.batch.label);
    QCOMPARE(same->batch.undoes, action.batch.undoes);
    QCOMPARE(same->kind, action.kind);
    QCOMPARE(same->schemaVersion, 9);
    QCOMPARE(same->epoch, 2);
    QCOMPARE(same->content, action.content);
    QCOMPARE(same->chain, action.chain);
    QCOMPARE(same->before, action.before);
    QVERIFY(!same->isWithheld);
    // Blanks and order within the fields are part of what the digests were made over.
    const DeviceChange change{QStringLiteral("mine_site"),
                              one(),
                              QStringLiteral("update"),
                              4712,
                              QStringLiteral("{\"name\":[null, \"}\\\"fields\\\":{\"],\"a\":[1,2.50]}"),
                              QStringLiteral("[]")};
    const Result<PackLine> line = readPackLine(written(change));
    QVERIFY_RESULT(line);
    QCOMPARE(std::get<DeviceChange>(*line).fields, change.fields);
    QCOMPARE(std::get<DeviceChange>(*line).record, change.record);
    QCOMPARE(std::get<DeviceChange>(*line).entity, change.entity);
    QCOMPARE(std::get<DeviceChange>(*line).kind, change.kind);
    QCOMPARE(std::get<DeviceChange>(*line).stamp, change.stamp);
}

void PackLinesTest::passesOverWhatALaterVersionWrote()
{
    const Result<PackLine> line = readPackLine("{\"something_of_2040\":{\"a\":[1]}}");
    QVERIFY_RESULT(line);
    QVERIFY(std::holds_alternative<std::monostate>(*line));
    QByteArray more = written(PackEpoch{3, seen()});
    more.replace(more.size() - 1, 1, ",\"mood\":\"good\"}");
    const Result<PackLine> epoch = readPackLine(more);
    QVERIFY_RESULT(epoch);
    QVERIFY(std::get<PackEpoch>(*epoch).seen == seen());
}

void PackLinesTest::refusesDamagedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("mine_site");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("cut") << written(PackWhole{one()}).chopped(2);
    QTest::newRow("nothing to forget") << QByteArray("{\"forget\":7}");
    QTest::newRow("no id") << QByteArray("{\"whole\":\"Nyabibwe\"}");
    QTest::newRow("seen by nobody") << QByteArray("{\"epoch\":1,\"seen\":{\"x\":3}}");
    QTest::newRow("a change of nothing") << QByteArray("{\"change\":\"" + toText(one()).toLatin1()
                                                       + "\",\"entity\":\"mine_site\"}");
    QTest::newRow("an action of nobody") << QByteArray("{\"action\":\"" + toText(one()).toLatin1() + "\"}");
}

void PackLinesTest::refusesDamagedLines()
{
    QFETCH(QByteArray, line);
    const Result<PackLine> read = readPackLine(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(PackLinesTest)
#include "tst_packlines.moc"
