// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/taskstate.h"

#include "models/entities/common/task.h"

#include <QTest>

using namespace Lodebook;

class TaskStateTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDates();
    void neverGetsLateWithoutADueDate();
};

void TaskStateTest::followsTheDates()
{
    Record record(task());
    record.set(task().dueOn, QDate(2024, 2, 29));
    QCOMPARE(taskState(record, {2024, 2, 29}), QStringLiteral("open"));
    QCOMPARE(taskState(record, {2024, 3, 1}), QStringLiteral("overdue"));
    record.set(task().doneOn, QDate(2024, 3, 5));
    QCOMPARE(taskState(record, {2024, 3, 4}), QStringLiteral("overdue"));
    QCOMPARE(taskState(record, {2024, 3, 5}), QStringLiteral("done"));
    QCOMPARE(explainTaskState(record, {2024, 3, 5}).rows.size(), 2);
}

void TaskStateTest::neverGetsLateWithoutADueDate()
{
    QCOMPARE(taskState(Record(task()), {2999, 1, 1}), QStringLiteral("open"));
    QCOMPARE(explainTaskState(Record(task()), {2999, 1, 1}).caveats.size(), 1);
}

QTEST_GUILESS_MAIN(TaskStateTest)
#include "tst_taskstate.moc"
