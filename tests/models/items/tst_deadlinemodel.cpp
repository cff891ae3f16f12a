// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/deadlinemodel.h"

#include "models/entities/common/task.h"
#include "tests/support/backendtest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Lodebook;

class DeadlineModelTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void followsTheCasebook();
};

void DeadlineModelTest::followsTheCasebook()
{
    Record late(task());
    late.set(task().title, QStringLiteral("Call the cooperative"));
    late.set(task().dueOn, clock().today().addDays(-3));
    QVERIFY_RESULT(store().saveChecked(late));
    DeadlineModel model(casebook());
    QAbstractItemModelTester rules(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.lateCount(), 1);
    QCOMPARE(model.recordAt(0).id, late.id());
    QCOMPARE(model.index(0, DeadlineModel::State).data(SeverityRole).toInt(), int(Severity::Bad));
    QCOMPARE(model.index(0, DeadlineModel::DueOn).data(ValueRole).toDate(), clock().today().addDays(-3));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Record soon(task());
    soon.set(task().title, QStringLiteral("Send the report"));
    soon.set(task().dueOn, clock().today().addDays(1));
    QVERIFY_RESULT(store().saveChecked(soon));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data(RecordIdRole).toUuid(), soon.id());
    late.set(task().doneOn, clock().today());
    QVERIFY_RESULT(store().saveChecked(late));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.lateCount(), 0);
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(DeadlineModelTest)
#include "tst_deadlinemodel.moc"
