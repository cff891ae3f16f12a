// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordgroupmodel.h"

#include "models/entities/field/minesite.h"
#include "models/items/roles.h"
#include "tests/support/backendtest.h"
#include "tests/support/manysites.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Lodebook;

class RecordGroupModelTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsGroupsAndOpensThem();
    void followsChanges();
    void staysQuickOnALongList();

private:
    Record savedSite(const QString &name, const QString &kind, qlonglong workers);
};

Record RecordGroupModelTest::savedSite(const QString &name, const QString &kind, qlonglong workers)
{
    Record site(mineSite());
    site.set(mineSite().name, name);
    site.set(mineSite().kind, kind);
    site.set(mineSite().workers, workers);
    site.set(mineSite().country, QStringLiteral("CD"));
    const Result<> saved = store().saveChecked(site);
    if (!saved)
        QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
    return site;
}

void RecordGroupModelTest::showsGroupsAndOpensThem()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    savedSite(QStringLiteral("A"), QStringLiteral("small"), 1000);
    savedSite(QStringLiteral("B"), QStringLiteral("small"), 234);
    const Record large = savedSite(QStringLiteral("C"), QStringLiteral("large"), 7);
    RecordGroupModel model(casebook());
    Query query(mineSite());
    query.order = {{FieldPath(mineSite().name), true}};
    model.setContent(query, {mineSite().kind}, {mineSite().name, mineSite().workers});
    QTRY_COMPARE(model.rowCount(), 2);
    // In the order the choice is declared in, not by letter.
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Small-scale (2)"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("1,234"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Large-scale (1)"));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0); // closed groups read nothing
    QVERIFY(model.canFetchMore(model.index(0, 0)));
    model.fetchMore(model.index(0, 0));
    QTRY_COMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.index(0, 0, model.index(0, 0)).data().toString(), QStringLiteral("B"));
    model.fetchMore(model.index(1, 0));
    QTRY_COMPARE(model.rowCount(model.index(1, 0)), 1);
    QCOMPARE(model.recordAt(model.index(0, 0, model.index(1, 0))).id, large.id());
    QVERIFY(model.recordAt(model.index(1, 0)).id.isNull());
}

void RecordGroupModelTest::followsChanges()
{
    Record site = savedSite(QStringLiteral("A"), QStringLiteral("small"), 1);
    RecordGroupModel model(casebook());
    const QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContent(Query(mineSite()), {mineSite().kind}, {mineSite().name});
    QTRY_COMPARE(model.rowCount(), 1);
    site.set(mineSite().kind, QStringLiteral("large"));
    QVERIFY_RESULT(store().saveChecked(site));
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Large-scale (1)"));
    site.clear(mineSite().kind);
    QVERIFY_RESULT(store().saveChecked(site));
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("(empty) (1)"));
}

void RecordGroupModelTest::staysQuickOnALongList()
{
    QVERIFY_RESULT(makeManySites(casebook(), 30000));
    RecordGroupModel model(casebook());
    QElapsedTimer timer;
    timer.start();
    model.setContent(Query(mineSite()), {mineSite().kind}, {mineSite().name, mineSite().workers});
    const qint64 asked = timer.elapsed();
    QVERIFY2(asked < 100, qPrintable(QString::number(asked))); // nothing is waited for here
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 20000);
    qInfo("groups of 30,000 after %lld ms", timer.restart());
    model.fetchMore(model.index(0, 0));
    QTRY_VERIFY_WITH_TIMEOUT(model.rowCount(model.index(0, 0)) > 1000, 20000);
    qInfo("%d rows of a group after %lld ms", model.rowCount(model.index(0, 0)), timer.elapsed());
    const QModelIndex last = model.index(model.rowCount(model.index(0, 0)) - 1, 0, model.index(0, 0));
    QVERIFY(last.data().toString().startsWith(QStringLiteral("Site ")));
}

QTEST_GUILESS_MAIN(RecordGroupModelTest)
#include "tst_recordgroupmodel.moc"
