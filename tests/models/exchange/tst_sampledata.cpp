// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampledata.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "models/exchange/demonstration.h"
#include "models/exchange/referencelists.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class SampleDataTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void goInOneStepAndComeBackInOne();
    void keepWhatSomebodyBuiltOn();
    void stayWhenTheWorkIsStopped();
    void areMissedWhereThereNeverWereAny();

private:
    static QString source(const QString &folder) { return qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + u'/' + folder; }
    void fill();
    qint64 count(const Entity &entity) { return *store().reader().count(Query(entity)); }
    SampleData samples() { return SampleData(casebook(), m_folder); }

    QString m_folder;
};

/// A few of the real steps: all of them would take long.
void SampleDataTest::fill()
{
    m_folder = folder() + QStringLiteral("/demo");
    QVERIFY(QDir().mkpath(m_folder + QStringLiteral("/mappings")));
    for (const char *name : {"organisations.csv", "mine-sites.csv", "mappings/organisations.json", "mappings/mine-sites.json"})
        QVERIFY(QFile::copy(source(QStringLiteral("resources/demo/") + QLatin1String(name)), m_folder + u'/' + QLatin1String(name)));
    QFile steps(m_folder + QStringLiteral("/steps.json"));
    QVERIFY(steps.open(QIODevice::WriteOnly));
    steps.write(R"json([{"file": "organisations.csv", "mapping": "mappings/organisations.json", "label": "Demonstration: organisations and members"},
                    {"file": "mine-sites.csv", "mapping": "mappings/mine-sites.json", "label": "Demonstration: mine sites (IPIS)"}])json");
    steps.close();
    QVERIFY_RESULT(addReferenceLists(store(), source(QStringLiteral("resources/reference"))));
    QVERIFY_RESULT(addDemonstration(casebook(), m_folder));
}

void SampleDataTest::goInOneStepAndComeBackInOne()
{
    fill();
    const qint64 sites = count(mineSite());
    const qint64 houses = count(organisation());
    QVERIFY(sites > 10 && houses > 10);
    Record own(organisation());
    own.set(organisation().name, QStringLiteral("Our own house"));
    own.set(organisation().kind, QStringLiteral("company"));
    QVERIFY_RESULT(store().save(own));
    QCOMPARE(*samples().isThere(), true);
    const Result<SampleRemoval> removal = samples().remove();
    QVERIFY_RESULT(removal);
    QCOMPARE(qint64(removal->removed), sites + houses);
    QVERIFY(removal->kept.isEmpty());
    QCOMPARE(count(mineSite()), 0);
    QCOMPARE(count(organisation()), 1); // what did not come with the samples stays
    QCOMPARE(*samples().isThere(), false);
    QVERIFY_RESULT(casebook().undoStack().undo());
    QCOMPARE(count(mineSite()), sites);
    QCOMPARE(count(organisation()), houses + 1);
    QCOMPARE(*samples().isThere(), true);
    const Result<SampleRemoval> again = samples().remove(); // as good as the first time
    QVERIFY_RESULT(again);
    QCOMPARE(count(mineSite()), 0);
}

void SampleDataTest::keepWhatSomebodyBuiltOn()
{
    fill();
    const Result<QList<Record>> sites = store().reader().list(Query(mineSite()));
    QVERIFY_RESULT(sites);
    Record seen(visit());
    seen.set(visit().mineSite, sites->first().id());
    seen.set(visit().on, QDate(2026, 2, 3));
    QVERIFY_RESULT(store().save(seen));
    const qint64 before = count(mineSite());
    const qint64 houses = count(organisation());
    Record reminder(task()); // about another one, which it cannot do without
    reminder.set(task().title, QStringLiteral("Call them"));
    const Result<QList<Record>> partners = store().reader().list(Query(organisation()));
    QVERIFY_RESULT(partners);
    reminder.set(task().about, RecordRef{organisation().Entity::name(), partners->last().id()});
    QVERIFY_RESULT(store().save(reminder));
    const Result<SampleRemoval> removal = samples().remove();
    QVERIFY_RESULT(removal);
    QCOMPARE(count(mineSite()), 1);
    QCOMPARE(removal->removed, int(before - 1 + houses - count(organisation())));
    QVERIFY(!store().reader().find(mineSite(), sites->first().id())->isDeleted());
    QVERIFY(!store().reader().find(organisation(), partners->last().id())->isDeleted());
    QCOMPARE(removal->kept.size(), 2);
    for (const UndoReport::Kept &kept : removal->kept)
        QVERIFY(!kept.title.isEmpty() && (kept.record.id == sites->first().id() || kept.record.id == partners->last().id()));
    QCOMPARE(*samples().isThere(), true);
}

void SampleDataTest::stayWhenTheWorkIsStopped()
{
    fill();
    const qint64 sites = count(mineSite());
    const qint64 houses = count(organisation());
    const Result<SampleRemoval> removal = samples().remove([](double share) { return share < 0.4; });
    QVERIFY(!removal);
    QCOMPARE(removal.error().kind, Error::Kind::Cancelled);
    QCOMPARE(count(mineSite()), sites);
    QCOMPARE(count(organisation()), houses);
    QCOMPARE(*samples().isThere(), true);
}

void SampleDataTest::areMissedWhereThereNeverWereAny()
{
    const SampleData none(casebook(), source(QStringLiteral("resources/demo")));
    QCOMPARE(*none.isThere(), false);
    SampleData asked(casebook(), source(QStringLiteral("resources/demo")));
    const Result<SampleRemoval> removal = asked.remove();
    QVERIFY(!removal);
    QCOMPARE(removal.error().kind, Error::Kind::Missing);
}

QTEST_MAIN(SampleDataTest)
#include "tst_sampledata.moc"
