// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changelog.h"

#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/migrator.h"
#include "tests/support/backendtest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Lodebook;

class ChangeLogTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void keepsWhatEachActionChanged();
    void givesThePagesNewestFirst();
    void findsByOfficerMomentAndEntity();
    void followsWithoutMissingAChange();
    void countsTheActionsOfADeviceWithoutAGap();
    void writesDownOnlyWhatDiffers();
    void knowsNoBatchThatNeverWas();
    void namesNothingRestrictedToWhoMayNotSeeIt();

private:
    ChangeLog log() { return ChangeLog(casebook().database()); }
    Record saved(const QString &name);
};

Record ChangeLogTest::saved(const QString &name)
{
    Record home(organisation());
    home.set(organisation().name, name);
    home.set(organisation().kind, QStringLiteral("company"));
    const Result<> done = store().save(home, QStringLiteral("Save ") + name);
    return done ? home : Record(organisation());
}

void ChangeLogTest::keepsWhatEachActionChanged()
{
    Record home = saved(QStringLiteral("“Élan”, l'Œuvre"));
    QVERIFY(!home.isNew());
    home.set(organisation().shortName, QStringLiteral("É"));
    QVERIFY_RESULT(store().save(home));
    QVERIFY_RESULT(store().remove(organisation(), home.id()));
    QVERIFY_RESULT(store().restore(organisation(), home.id()));
    const Result<QList<ChangeLog::Entry>> history = log().history(home.id());
    QVERIFY_RESULT(history);
    QList<ChangeKind> kinds;
    for (const ChangeLog::Entry &entry : *history) {
        kinds.append(entry.change.kind);
        QCOMPARE(entry.batch.officer, store().author().officer);
        QCOMPARE(entry.batch.device, store().author().device);
        QCOMPARE(entry.batch.at, clock().now());
        QCOMPARE(entry.change.entity, QStringLiteral("organisation"));
    }
    QCOMPARE(kinds, (QList{ChangeKind::Restore, ChangeKind::Delete, ChangeKind::Update, ChangeKind::Insert}));
    QCOMPARE(history->at(1).change.fields, QJsonObject());
    QCOMPARE(history->at(2).change.fields,
             (QJsonObject{{QStringLiteral("short_name"), QJsonArray{QJsonValue::Null, QStringLiteral("É")}}}));
    QCOMPARE(history->at(3).change.fields.value(QStringLiteral("name")).toArray().at(1).toString(),
             home.text(organisation().name));
    QCOMPARE(history->at(0).change.stamp, store().reader().find(organisation(), home.id())->stamp());
}

void ChangeLogTest::givesThePagesNewestFirst()
{
    for (int i = 0; i < 7; ++i)
        QVERIFY(!saved(QString::number(i)).isNew());
    QStringList labels;
    ChangeLog::BatchFilter filter;
    filter.entity = QStringLiteral("organisation");
    filter.limit = 3;
    for (;;) {
        const Result<QList<LogBatch>> page = log().batches(filter);
        QVERIFY_RESULT(page);
        if (page->isEmpty())
            break;
        QVERIFY(page->size() <= 3);
        for (const LogBatch &batch : *page) {
            labels.append(batch.label);
            QCOMPARE(batch.changes, 1);
            QCOMPARE(log().changesOf(batch.batch)->size(), 1);
            QCOMPARE(log().batch(batch.id)->batch, batch.batch);
        }
        filter.before = page->last().batch;
    }
    const Result<QVariant> ofOtherTables = casebook().database().value(
        QStringLiteral("SELECT count(*) FROM log_batch WHERE schema_version <> ?"), {schemaVersion});
    QVERIFY_RESULT(ofOtherTables);
    QCOMPARE(ofOtherTables->toInt(), 0); // whoever reads the fields later knows which declarations they come from
    QCOMPARE(labels.join(u' '), QStringLiteral("Save 6 Save 5 Save 4 Save 3 Save 2 Save 1 Save 0"));
}

void ChangeLogTest::findsByOfficerMomentAndEntity()
{
    QVERIFY(!saved(QStringLiteral("Early")).isNew());
    clock().advance(3600 * 1000);
    const QDateTime later = clock().now();
    QVERIFY(!saved(QStringLiteral("Late")).isNew());
    ChangeLog::BatchFilter filter;
    filter.since = later;
    QCOMPARE(log().batches(filter)->size(), 1);
    QCOMPARE(log().batches(filter)->first().label, QStringLiteral("Save Late"));
    filter = {};
    filter.entity = QStringLiteral("project");
    QVERIFY(log().batches(filter)->isEmpty());
    filter = {};
    filter.officer = store().author().officer;
    filter.entity = QStringLiteral("organisation");
    QCOMPARE(log().batches(filter)->size(), 2);
    filter.officer = newRecordId();
    QVERIFY(log().batches(filter)->isEmpty());
}

void ChangeLogTest::followsWithoutMissingAChange()
{
    const qint64 start = *log().lastChange();
    QList<RecordId> made;
    for (int i = 0; i < 10; ++i)
        made.append(saved(QString::number(i)).id());
    QList<RecordId> seen;
    for (qint64 at = start; at < *log().lastChange();) {
        const Result<QList<LogChange>> next = log().changesAfter(at, 3);
        QVERIFY_RESULT(next);
        QVERIFY(!next->isEmpty() && next->size() <= 3);
        for (const LogChange &change : *next) {
            QVERIFY(change.change > at);
            at = change.change;
            seen.append(change.record);
        }
    }
    QCOMPARE(seen, made);
}

void ChangeLogTest::countsTheActionsOfADeviceWithoutAGap()
{
    const qint64 next = *log().nextSequence(store().author().device);
    QVERIFY(!saved(QStringLiteral("One")).isNew());
    {
        Batch left(store(), QStringLiteral("Left"));
        QVERIFY_RESULT(left.begin());
        QVERIFY(!saved(QStringLiteral("Two")).isNew());
    }
    QVERIFY(!saved(QStringLiteral("Three")).isNew());
    const Result<QList<LogBatch>> newest = log().batches({});
    QCOMPARE(newest->at(0).sequence, next + 1); // what was not kept took no number
    QCOMPARE(newest->at(1).sequence, next);
    QCOMPARE(*log().nextSequence(newRecordId()), 1);
}

void ChangeLogTest::writesDownOnlyWhatDiffers()
{
    Record before(project());
    Record after = before;
    QVERIFY(changedFields(before, after).isEmpty());
    after.set(project().changedAt, clock().now()); // kept by the store: not a change anybody made
    QVERIFY(changedFields(before, after).isEmpty());
    after.set(project().grant, Money{100, QStringLiteral("EUR")});
    after.set(project().countries, {QStringLiteral("CD"), QStringLiteral("RW")});
    const QJsonObject fields = QJsonDocument::fromJson(changedFields(before, after).toUtf8()).object();
    QCOMPARE(fields.keys(), (QStringList{QStringLiteral("countries"), QStringLiteral("grant")}));
    const QJsonObject back = QJsonDocument::fromJson(changedFields(after, before).toUtf8()).object();
    for (const QString &name : fields.keys()) {
        QCOMPARE(fields.value(name).toArray().at(0), QJsonValue(QJsonValue::Null));
        QCOMPARE(back.value(name).toArray().at(0), fields.value(name).toArray().at(1));
        QCOMPARE(back.value(name).toArray().at(1), QJsonValue(QJsonValue::Null));
    }
}

void ChangeLogTest::knowsNoBatchThatNeverWas()
{
    const Result<LogBatch> none = log().batch(newRecordId());
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Missing);
    QVERIFY(log().history(newRecordId())->isEmpty());
    QVERIFY(log().changesOf(-1)->isEmpty());
}

void ChangeLogTest::namesNothingRestrictedToWhoMayNotSeeIt()
{
    const Record open = saved(QStringLiteral("Open"));
    Record secret = saved(QStringLiteral("Witness"));
    secret.set(organisation().restricted, true);
    QVERIFY_RESULT(store().save(secret, QStringLiteral("Restrict Witness")));
    const auto labels = [this](const ChangeLog &log) {
        QStringList found;
        ChangeLog::BatchFilter filter;
        filter.entity = QStringLiteral("organisation");
        const Result<QList<LogBatch>> batches = log.batches(filter);
        if (batches) {
            for (const LogBatch &batch : *batches)
                found.append(batch.label);
        }
        return found;
    };
    const QStringList everything{QStringLiteral("Restrict Witness"), QStringLiteral("Save Witness"),
                                 QStringLiteral("Save Open")};
    QCOMPARE(labels(log()), everything);
    QCOMPARE(labels(ChangeLog(store().reader())), everything);
    RecordReader reader = store().reader();
    reader.setSeesRestricted(false);
    const ChangeLog shown(reader);
    const QStringList found = labels(shown);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.last(), QStringLiteral("Save Open"));
    QVERIFY2(!found.join(u' ').contains(QLatin1String("Witness")), qPrintable(found.join(u';')));
    const Result<QList<ChangeLog::Entry>> history = shown.history(secret.id());
    QVERIFY_RESULT(history);
    QCOMPARE(history->size(), 2);
    for (const ChangeLog::Entry &entry : *history) {
        QVERIFY(!entry.batch.label.contains(QLatin1String("Witness")));
        QVERIFY(!shown.batch(entry.batch.id)->label.contains(QLatin1String("Witness")));
    }
    QCOMPARE(shown.history(open.id())->first().batch.label, QStringLiteral("Save Open"));
}

QTEST_GUILESS_MAIN(ChangeLogTest)
#include "tst_changelog.moc"
