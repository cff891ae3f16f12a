// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/restoreeffects.h"

#include "models/entities/common/task.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/partners/organisation.h"
#include "models/schema/fieldtext.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace Lodebook;

class RestoreEffectsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void tellsWhatIsCalledOtherwise();
    void tellsWhichFigureOfTheRecordAndWhichDeadlineFollow();
    void tellsWhichFigureOfAnotherRecordFollows();
    void tellsOfTheRecordItLeadsToAgain();
    void tellsWhoChangedTheFieldSince();
    void saysNothingWhereNothingFollows();
    void leavesNoTrace();

private:
    void save(Record &record);
    Record savedSite(const QString &name);
    /// What follows from taking the last change of \a field back; \a changesAgo: an earlier one.
    QList<RestoreEffect> effects(const Record &record, const Field &field, int changesAgo = 0);
    static QStringList words(const QList<RestoreEffect> &effects, RestoreEffect::Kind kind);
    static RecordRef refOf(const Record &record) { return {record.entity().Entity::name(), record.id()}; }
};

void RestoreEffectsTest::save(Record &record)
{
    if (const Result<> saved = store().save(record); !saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
}

Record RestoreEffectsTest::savedSite(const QString &name)
{
    const Result<RecordId> country =
        ensureCode(store(), *casebook().catalog().entity(QStringLiteral("country")), QStringLiteral("CD"));
    Record site = newMineSite(name, QStringLiteral("CD"));
    if (country)
        save(site);
    return site;
}

QList<RestoreEffect> RestoreEffectsTest::effects(const Record &record, const Field &field, int changesAgo)
{
    const Result<QList<ChangeLog::Entry>> history = ChangeLog(casebook().database()).history(record.id());
    if (!history)
        return {};
    for (const ChangeLog::Entry &entry : *history) {
        if (!entry.change.fields.contains(field.name()) || changesAgo-- > 0)
            continue;
        const QJsonValue earlier = entry.change.fields.value(field.name()).toArray().at(0);
        const Result<FieldRestore> restore = lookAtEarlier(store(), refOf(record), field, earlier);
        const Result<QList<RestoreEffect>> told = restore ? effectsOfRestore(store(), *restore, entry.change.change)
                                                          : Result<QList<RestoreEffect>>(restore.error());
        if (!told)
            QTest::qFail(qPrintable(told.error().message), __FILE__, __LINE__);
        return told ? *told : QList<RestoreEffect>();
    }
    return {};
}

QStringList RestoreEffectsTest::words(const QList<RestoreEffect> &effects, RestoreEffect::Kind kind)
{
    QStringList words;
    for (const RestoreEffect &effect : effects) {
        if (effect.kind == kind)
            words.append(effect.words);
    }
    return words;
}

void RestoreEffectsTest::tellsWhatIsCalledOtherwise()
{
    Record site = savedSite(QStringLiteral("First"));
    Record visit = newVisit(site.id(), QDate(2026, 2, 1));
    save(visit);
    site.set(mineSite().name, QStringLiteral("Second"));
    save(site);
    const QStringList names = words(effects(site, mineSite().name), RestoreEffect::Kind::Name);
    QCOMPARE(names.size(), 2);
    QVERIFY2(names.first().contains(QStringLiteral("“Second” will be called “First”")), qPrintable(names.first()));
    QVERIFY2(names.last().contains(QStringLiteral("2026")), qPrintable(names.last())); // the visit carries its name
}

void RestoreEffectsTest::tellsWhichFigureOfTheRecordAndWhichDeadlineFollow()
{
    Record task(Lodebook::task());
    task.set(Lodebook::task().title, QStringLiteral("Call them"));
    task.set(Lodebook::task().dueOn, QDate(2026, 2, 1));
    save(task);
    task.set(Lodebook::task().dueOn, QDate(2026, 4, 10));
    save(task);
    const QList<RestoreEffect> told = effects(task, Lodebook::task().dueOn);
    const QStringList figures = words(told, RestoreEffect::Kind::Figure);
    QCOMPARE(figures.size(), 1);
    QVERIFY2(figures.first().contains(QStringLiteral("Open → Overdue")), qPrintable(figures.first()));
    const QStringList deadlines = words(told, RestoreEffect::Kind::Deadline);
    QCOMPARE(deadlines.size(), 1);
    QVERIFY2(deadlines.first().contains(QStringLiteral("Call them")), qPrintable(deadlines.first()));
    QVERIFY2(deadlines.first().contains(QStringLiteral("2026")) && deadlines.first().contains(QStringLiteral("→")),
             qPrintable(deadlines.first()));
}

void RestoreEffectsTest::tellsWhichFigureOfAnotherRecordFollows()
{
    const Record site = savedSite(QStringLiteral("Mubi"));
    Record status = newSiteStatus(site.id(), QDate(2026, 1, 10), QStringLiteral("green"), QDate(2027, 1, 10));
    save(status);
    status.set(siteStatus().status, QStringLiteral("red"));
    save(status);
    bool isTold = false;
    for (const RestoreEffect &effect : effects(status, siteStatus().status))
        isTold = isTold
            || (effect.kind == RestoreEffect::Kind::Figure && effect.record == refOf(site)
                && effect.words.contains(QStringLiteral("“Mubi”")));
    QVERIFY(isTold);
}

void RestoreEffectsTest::tellsOfTheRecordItLeadsToAgain()
{
    const Record one = savedSite(QStringLiteral("One"));
    const Record other = savedSite(QStringLiteral("Other"));
    Record status = newSiteStatus(one.id(), QDate(2026, 1, 10), QStringLiteral("green"), QDate(2027, 1, 10));
    save(status);
    status.set(siteStatus().mineSite, other.id());
    save(status);
    QSet<RecordId> sites;
    for (const RestoreEffect &effect : effects(status, siteStatus().mineSite)) {
        if (effect.kind == RestoreEffect::Kind::Figure)
            sites.insert(effect.record.id);
    }
    QVERIFY(sites.contains(one.id()) && sites.contains(other.id()));
}

void RestoreEffectsTest::tellsWhoChangedTheFieldSince()
{
    Record site = savedSite(QStringLiteral("First"));
    for (const char *village : {"Mubi", "Bisie", "Numbi"}) {
        site.set(mineSite().village, QString::fromLatin1(village));
        save(site);
    }
    QCOMPARE(words(effects(site, mineSite().village), RestoreEffect::Kind::LaterChange).size(), 1);
    const QStringList later = words(effects(site, mineSite().village, 1), RestoreEffect::Kind::LaterChange);
    QCOMPARE(later.size(), 2);
    QVERIFY2(later.first().contains(QStringLiteral("“Numbi”")) && later.first().contains(QStringLiteral("2026")),
             qPrintable(later.first()));
    QVERIFY2(later.last().contains(QStringLiteral("“Bisie”")), qPrintable(later.last()));
}

void RestoreEffectsTest::saysNothingWhereNothingFollows()
{
    Record site = savedSite(QStringLiteral("First"));
    site.set(mineSite().village, QStringLiteral("Mubi"));
    save(site);
    const QList<RestoreEffect> told = effects(site, mineSite().village);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, RestoreEffect::Kind::LaterChange);
}

void RestoreEffectsTest::leavesNoTrace()
{
    Record site = savedSite(QStringLiteral("First"));
    site.set(mineSite().name, QStringLiteral("Second"));
    save(site);
    const Result<qint64> before = ChangeLog(casebook().database()).lastChange();
    QSignalSpy changed(&store(), &RecordStore::changed);
    QVERIFY(!effects(site, mineSite().name).isEmpty());
    QVERIFY(changed.isEmpty());
    QCOMPARE(*ChangeLog(casebook().database()).lastChange(), *before);
    QCOMPARE(store().reader().find(mineSite(), site.id())->text(mineSite().name), QStringLiteral("Second"));
    site.set(mineSite().village, QStringLiteral("Mubi"));
    QVERIFY_RESULT(store().save(site)); // nobody sees it as changed meanwhile
}

QTEST_GUILESS_MAIN(RestoreEffectsTest)

#include "tst_restoreeffects.moc"
