// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/calendarfile.h"

#include "models/entities/common/task.h"
#include "models/entities/partners/event.h"
#include "tests/support/testcasebook.h"

#include <QFile>
#include <QTest>

using namespace Lodebook;

class CalendarFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdsEventsAndDeadlinesOfTheComingYear();
};

void CalendarFileTest::holdsEventsAndDeadlinesOfTheComingYear()
{
    TestCasebook casebook;
    Record gathering(Lodebook::event());
    gathering.set(Lodebook::event().title, QStringLiteral("Round table"));
    gathering.set(Lodebook::event().startsAt, QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    casebook.save(gathering);
    for (const QDate &day : {QDate(2026, 12, 1), QDate(2028, 1, 1)}) {
        Record one(task());
        one.set(task().title, QStringLiteral("Task of %1").arg(day.year()));
        one.set(task().dueOn, day);
        casebook.save(one);
    }
    Progress unseen([](qint64, qint64, const QString &) {});
    const QString path = casebook.folder() + QStringLiteral("/c.ics");
    const Result<QVariant> written = calendarWork(path)(*casebook, unseen);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(written->toInt(), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count("SUMMARY:Round table"), 1); // as an event, not once more as a deadline
    QVERIFY(text.contains("Task of 2026") && !text.contains("Task of 2028"));
    const Result<QVariant> refused = calendarWork(casebook.folder() + QStringLiteral("/nowhere/c.ics"))(*casebook, unseen);
    QVERIFY(!refused);
}

QTEST_MAIN(CalendarFileTest)
#include "tst_calendarfile.moc"
