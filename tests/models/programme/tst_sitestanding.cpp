// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/sitestanding.h"

#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "tests/support/programmerecords.h"

#include <QTest>

using namespace Lodebook;

class SiteStandingTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheNewestStatusOfTheDay();
    void runsOutAfterTheLastValidDay();
    void usesTheUsualTermWhereNoneIsWritten();
    void leavesAGraveFindingStanding();
    void findsTheLastVisit();
    void tellsEachRecordItsPart();
};

namespace {

const RuleSettings rules;

QString now(const QList<Record> &statuses, const QDate &on)
{
    return siteStatusNow(statuses, on, rules);
}

} // namespace

void SiteStandingTest::takesTheNewestStatusOfTheDay()
{
    const QList<Record> statuses{newSiteStatus({}, {2024, 5, 1}, QStringLiteral("red")), newSiteStatus({}, {2023, 5, 1}, QStringLiteral("green"))};
    QCOMPARE(now(statuses, {2023, 4, 30}), QString());
    QCOMPARE(now(statuses, {2023, 5, 1}), QStringLiteral("green"));
    QCOMPARE(now(statuses, {2024, 4, 30}), QStringLiteral("green"));
    QCOMPARE(now(statuses, {2024, 5, 1}), QStringLiteral("red"));
    QCOMPARE(now({}, {2024, 5, 1}), QString());
}

void SiteStandingTest::runsOutAfterTheLastValidDay()
{
    const QList<Record> statuses{newSiteStatus({}, {2023, 5, 1}, QStringLiteral("green"), {2024, 2, 29})};
    QCOMPARE(now(statuses, {2024, 2, 29}), QStringLiteral("green"));
    QCOMPARE(now(statuses, {2024, 3, 1}), QStringLiteral("expired"));
}

void SiteStandingTest::usesTheUsualTermWhereNoneIsWritten()
{
    const QList<Record> green{newSiteStatus({}, {2024, 2, 29}, QStringLiteral("green"))};
    QCOMPARE(now(green, {2025, 2, 28}), QStringLiteral("green"));
    QCOMPARE(now(green, {2025, 3, 1}), QStringLiteral("expired"));
    const QList<Record> blue{newSiteStatus({}, {2024, 2, 29}, QStringLiteral("blue"))};
    QCOMPARE(now(blue, {2027, 2, 28}), QStringLiteral("blue"));
    QCOMPARE(now(blue, {2027, 3, 1}), QStringLiteral("expired"));
    QCOMPARE(explainSiteStatus(green, {2024, 3, 1}, rules).caveats.size(), 1);
}

void SiteStandingTest::leavesAGraveFindingStanding()
{
    const QList<Record> red{newSiteStatus({}, {2020, 1, 1}, QStringLiteral("red"), {2020, 4, 1})};
    QCOMPARE(now(red, {2026, 1, 1}), QStringLiteral("red"));
}

void SiteStandingTest::findsTheLastVisit()
{
    Record notReached = newVisit({}, {2024, 6, 1});
    notReached.set(visit().visited, false);
    Record toldByOthers = newVisit({}, {2024, 5, 1});
    toldByOthers.set(visit().onSite, false);
    Record planned(visit());
    planned.set(visit().plannedOn, QDate(2024, 1, 5));
    const QList<Record> visits{newVisit({}, {2023, 1, 1}), newVisit({}, {2024, 2, 29}), notReached, toldByOthers, planned};
    QCOMPARE(lastVisitOn(visits, {2024, 2, 28}), QDate(2023, 1, 1));
    QCOMPARE(lastVisitOn(visits, {2024, 2, 29}), QDate(2024, 2, 29));
    QCOMPARE(lastVisitOn(visits, {2030, 1, 1}), QDate(2024, 2, 29));
    QVERIFY(!lastVisitOn(visits, {2022, 12, 31}).isValid());
    const Explanation why = explainLastVisit(visits, {2030, 1, 1});
    QCOMPARE(why.value.toDate(), QDate(2024, 2, 29));
    QCOMPARE(why.rows.size(), visits.size());
    QCOMPARE(explainLastVisit({}, {2030, 1, 1}).caveats.size(), 1);
}

void SiteStandingTest::tellsEachRecordItsPart()
{
    const QList<Record> statuses{newSiteStatus({}, {2023, 5, 1}, QStringLiteral("green")), newSiteStatus({}, {2024, 5, 1}, QStringLiteral("red")),
                                 newSiteStatus({}, {2025, 5, 1}, QStringLiteral("blue"))};
    const Explanation why = explainSiteStatus(statuses, {2024, 6, 1}, rules);
    QCOMPARE(why.value.toString(), QStringLiteral("red"));
    QCOMPARE(why.rows.at(0).contribution, QStringLiteral("replaced by a newer one"));
    QCOMPARE(why.rows.at(1).contribution, QStringLiteral("decides"));
    QCOMPARE(why.rows.at(2).contribution, QStringLiteral("later than the day asked for"));
    QVERIFY(!explainSiteStatus({}, {2024, 6, 1}, rules).value.isValid());
}

QTEST_GUILESS_MAIN(SiteStandingTest)
#include "tst_sitestanding.moc"
