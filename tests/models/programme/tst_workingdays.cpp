// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/workingdays.h"

#include "models/entities/reference/country.h"
#include "models/entities/reference/holiday.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class WorkingDaysTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void countsFromADay();
    void leavesOutHolidaysOfTheCountriesAsked();
};

void WorkingDaysTest::countsFromADay()
{
    const WorkingDays days;
    const QDate friday(2026, 3, 6);
    QCOMPARE(days.counted(friday, 0), friday);
    QCOMPARE(days.counted(friday, 1), QDate(2026, 3, 9));
    QCOMPARE(days.counted(friday, 5), QDate(2026, 3, 13));
    QCOMPARE(days.counted(friday, -5), QDate(2026, 2, 27));
    QCOMPARE(days.counted({2026, 3, 7}, 0), QDate(2026, 3, 9)); // a Saturday is nobody's due day
    QCOMPARE(days.counted({2026, 3, 7}, 1), QDate(2026, 3, 9));
    QCOMPARE(days.counted({2026, 3, 7}, -1), friday);
    QCOMPARE(days.counted({2024, 2, 28}, 1), QDate(2024, 2, 29));
    QVERIFY(!days.counted({}, 5).isValid());
}

void WorkingDaysTest::leavesOutHolidaysOfTheCountriesAsked()
{
    for (const char *code : {"NL", "CD"}) {
        QVERIFY_RESULT(ensureCode(store(), country(), QLatin1String(code)));
        Record day(holiday());
        day.set(holiday().country, QLatin1String(code));
        day.set(holiday().on, QLatin1String(code) == QLatin1String("NL") ? QDate(2026, 3, 9) : QDate(2026, 3, 10));
        QVERIFY_RESULT(store().save(day));
    }
    const QDate friday(2026, 3, 6);
    const auto first = [&](const QStringList &countries) {
        const Result<WorkingDays> days = WorkingDays::load(store().reader(), countries);
        return days ? days->counted(friday, 1) : QDate();
    };
    QCOMPARE(first({}), QDate(2026, 3, 9));
    QCOMPARE(first({QStringLiteral("NL")}), QDate(2026, 3, 10));
    QCOMPARE(first({QStringLiteral("CD")}), QDate(2026, 3, 9));
    QCOMPARE(first({QStringLiteral("NL"), QStringLiteral("CD")}), QDate(2026, 3, 11));
}

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "tst_workingdays.moc"
