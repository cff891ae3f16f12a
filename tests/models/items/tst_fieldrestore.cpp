// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/fieldrestore.h"

#include "models/entities/field/minesite.h"
#include "models/entities/partners/organisation.h"
#include "models/items/bulkchange.h"
#include "models/schema/fieldtext.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QJsonArray>

using namespace Lodebook;

class FieldRestoreTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void putsOneFieldBackAndLeavesTheOthers();
    void refusesWhatStandsThereNow();
    void refusesWhatARuleRefusesNow();
    void refusesALinkToWhatIsGone();
    void refusesWhatSomebodyChangedMeanwhile();
    void refusesARecordInTheBin();

private:
    Record savedSite(const QString &name, const QString &code = {});
    Record read(const Record &record) { return *store().reader().find(record.entity(), record.id()); }
    static RecordRef refOf(const Record &record) { return {record.entity().Entity::name(), record.id()}; }
    FieldRestore look(const Record &record, const Field &field, const QJsonValue &earlier);
};

Record FieldRestoreTest::savedSite(const QString &name, const QString &code)
{
    const Result<RecordId> country =
        ensureCode(store(), *casebook().catalog().entity(QStringLiteral("country")), QStringLiteral("CD"));
    Record site = newMineSite(name, QStringLiteral("CD"));
    site.set(mineSite().siteCode, code);
    const Result<> saved = country ? store().save(site) : Result<>(country.error());
    if (!saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return site;
}

FieldRestore FieldRestoreTest::look(const Record &record, const Field &field, const QJsonValue &earlier)
{
    const Result<FieldRestore> made = lookAtEarlier(store(), refOf(record), field, earlier);
    if (!made)
        QTest::qFail(qPrintable(made.error().message), __FILE__, __LINE__);
    return made ? *made : FieldRestore();
}

void FieldRestoreTest::putsOneFieldBackAndLeavesTheOthers()
{
    Record site = savedSite(QStringLiteral("First"));
    site.set(mineSite().name, QStringLiteral("Second"));
    site.set(mineSite().village, QStringLiteral("Mubi"));
    QVERIFY_RESULT(store().save(site));
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(casebook().database()).history(site.id());
    QVERIFY_RESULT(history);
    const QJsonValue earlier = history->first().change.fields.value(QStringLiteral("name")).toArray().at(0);
    const FieldRestore restore = look(site, mineSite().name, earlier);
    QCOMPARE(restore.refusal, QString());
    QVERIFY_RESULT(putEarlierBack(store(), restore));
    QCOMPARE(read(site).text(mineSite().name), QStringLiteral("First"));
    QCOMPARE(read(site).text(mineSite().village), QStringLiteral("Mubi"));
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(read(site).text(mineSite().name), QStringLiteral("Second"));
}

void FieldRestoreTest::refusesWhatStandsThereNow()
{
    const Record site = savedSite(QStringLiteral("First"));
    const FieldRestore restore = look(site, mineSite().name, QStringLiteral("First"));
    QVERIFY(restore.refusal.contains(mineSite().name.label()));
    const Result<> done = putEarlierBack(store(), restore);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Refused);
}

void FieldRestoreTest::refusesWhatARuleRefusesNow()
{
    const Record site = savedSite(QStringLiteral("First"));
    QVERIFY(!look(site, mineSite().name, QJsonValue()).refusal.isEmpty());               // a name is required now
    QVERIFY(!look(site, mineSite().kind, QStringLiteral("floating")).refusal.isEmpty()); // a choice that was taken away
    savedSite(QStringLiteral("Other"), QStringLiteral("CD-7"));
    QVERIFY(look(site, mineSite().siteCode, QStringLiteral("CD-7"))
                .refusal.contains(QStringLiteral("Other"))); // somebody else's by now
    QVERIFY(!look(site, mineSite().workers, QStringLiteral("many")).refusal.isEmpty());
}

void FieldRestoreTest::refusesALinkToWhatIsGone()
{
    const Field *link = nullptr;
    for (const Field *field : bulkFields(mineSite(), store().reader())) {
        if (field->type() == FieldType::Link && field->target() == QLatin1String("organisation"))
            link = field;
    }
    QVERIFY(link);
    const Record site = savedSite(QStringLiteral("First"));
    Record home = newOrganisation(QStringLiteral("Cooperative"));
    QVERIFY_RESULT(store().save(home));
    const QJsonValue earlier = toJson(*link, QVariant::fromValue(home.id()));
    QCOMPARE(look(site, *link, earlier).refusal, QString());
    QVERIFY_RESULT(store().remove(organisation(), home.id()));
    QVERIFY(look(site, *link, earlier).refusal.contains(QStringLiteral("Cooperative")));
    QVERIFY(!look(site, *link, toJson(*link, QVariant::fromValue(newRecordId(clock())))).refusal.isEmpty());
}

void FieldRestoreTest::refusesWhatSomebodyChangedMeanwhile()
{
    Record site = savedSite(QStringLiteral("First"));
    const FieldRestore restore = look(site, mineSite().name, QStringLiteral("Zeroth"));
    site.set(mineSite().name, QStringLiteral("Second"));
    QVERIFY_RESULT(store().save(site));
    const Result<> done = putEarlierBack(store(), restore);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(read(site).text(mineSite().name), QStringLiteral("Second"));
}

void FieldRestoreTest::refusesARecordInTheBin()
{
    const Record site = savedSite(QStringLiteral("First"));
    QVERIFY_RESULT(store().remove(mineSite(), site.id()));
    QVERIFY(!look(site, mineSite().name, QStringLiteral("Zeroth")).refusal.isEmpty());
}

QTEST_GUILESS_MAIN(FieldRestoreTest)

#include "tst_fieldrestore.moc"
