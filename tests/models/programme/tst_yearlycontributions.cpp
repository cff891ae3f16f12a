// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/yearlycontributions.h"

#include "models/entities/partners/contribution.h"
#include "models/entities/partners/membership.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

using Fate = YearlyContribution::Fate;

class YearlyContributionsTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void previewsEveryMembershipOfTheYear();
    void makesThemOnceAndUndoesThemWhole();
    void leavesYearsOutsideTheMembership();
    void refusesADueDateFarFromTheYear();
    void saysWhenAContributionLiesOutsideItsMembership();

private:
    RecordId saved(Record record);
    RecordId member(const QString &name, const QString &category, qint64 euros, const QDate &from, const QDate &until = {});
    QMap<QString, Fate> fates(int year);
    QList<Record> made() { return *store().reader().list(Query(contribution())); }
};

RecordId YearlyContributionsTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record.id();
}

RecordId YearlyContributionsTest::member(const QString &name, const QString &category, qint64 euros, const QDate &from, const QDate &until)
{
    Record record(membership());
    record.set(membership().organisation, saved(newOrganisation(name)));
    record.set(membership().category, category);
    if (euros > 0)
        record.set(membership().yearlyFee, Money{euros * 100, QStringLiteral("EUR")});
    record.set(membership().from, from);
    if (until.isValid())
        record.set(membership().until, until);
    return saved(record);
}

QMap<QString, Fate> YearlyContributionsTest::fates(int year)
{
    QMap<QString, Fate> found;
    const Result<QList<YearlyContribution>> lines = previewYearlyContributions(store().reader(), year);
    for (const YearlyContribution &line : *lines)
        found.insert(line.title.section(u' ', 0, 0), line.fate);
    return found;
}

void YearlyContributionsTest::previewsEveryMembershipOfTheYear()
{
    member(QStringLiteral("Paying"), QStringLiteral("normal"), 10000, {2020, 7, 1});
    member(QStringLiteral("Working"), QStringLiteral("civil_society"), 0, {2020, 7, 1});
    member(QStringLiteral("Feeless"), QStringLiteral("observer"), 0, {2020, 7, 1});
    member(QStringLiteral("Former"), QStringLiteral("normal"), 10000, {2020, 7, 1}, {2025, 12, 31});
    member(QStringLiteral("Leaving"), QStringLiteral("normal"), 10000, {2020, 7, 1}, {2026, 1, 1});
    const QMap<QString, Fate> now = fates(2026);
    QCOMPARE(now.size(), 4);
    QCOMPARE(now.value(QStringLiteral("Paying")), Fate::Made);
    QCOMPARE(now.value(QStringLiteral("Working")), Fate::Made);
    QCOMPARE(now.value(QStringLiteral("Feeless")), Fate::NoFee);
    QCOMPARE(now.value(QStringLiteral("Leaving")), Fate::Made); // a member on one day of it
    QVERIFY(made().isEmpty());
}

void YearlyContributionsTest::makesThemOnceAndUndoesThemWhole()
{
    member(QStringLiteral("Paying"), QStringLiteral("normal"), 10000, {2020, 7, 1});
    member(QStringLiteral("Working"), QStringLiteral("civil_society"), 0, {2020, 7, 1});
    const Result<YearlyContributionReport> report = makeYearlyContributions(store(), 2026, {2026, 12, 31});
    QVERIFY_RESULT(report);
    QCOMPARE(report->made, 2);
    QMap<QString, Record> byKind;
    for (const Record &record : made())
        byKind.insert(record.text(contribution().kind), record);
    QVERIFY(byKind.contains(QStringLiteral("money")) && byKind.contains(QStringLiteral("in_kind")));
    const Record money = *byKind.constFind(QStringLiteral("money"));
    QVERIFY(*money.get(contribution().amount) == (Money{1000000, QStringLiteral("EUR")}));
    QCOMPARE(*money.get(contribution().dueOn), QDate(2026, 12, 31));
    QVERIFY(byKind.constFind(QStringLiteral("in_kind"))->isEmpty(contribution().amount));
    const Result<YearlyContributionReport> again = makeYearlyContributions(store(), 2026);
    QVERIFY_RESULT(again);
    QCOMPARE(again->made, 0);
    QVERIFY(again->batch.isNull());
    QVERIFY_RESULT(casebook().undoStack().undo());
    QVERIFY(made().isEmpty());
}

void YearlyContributionsTest::leavesYearsOutsideTheMembership()
{
    member(QStringLiteral("Paying"), QStringLiteral("normal"), 10000, {2020, 7, 1}, {2023, 6, 30});
    QVERIFY(fates(2019).isEmpty());
    QCOMPARE(fates(2020).size(), 1);
    QCOMPARE(fates(2023).size(), 1);
    QVERIFY(fates(2024).isEmpty());
}

void YearlyContributionsTest::refusesADueDateFarFromTheYear()
{
    member(QStringLiteral("Paying"), QStringLiteral("normal"), 10000, {2020, 7, 1});
    const Result<YearlyContributionReport> report = makeYearlyContributions(store(), 2026, {2028, 1, 1});
    QVERIFY(!report);
    QVERIFY(report.error().kind == Error::Kind::Refused);
    QVERIFY(made().isEmpty());
    QVERIFY_RESULT(makeYearlyContributions(store(), 2026, {2027, 1, 31}));
}

void YearlyContributionsTest::saysWhenAContributionLiesOutsideItsMembership()
{
    Record of(membership());
    Record given(contribution());
    given.set(contribution().year, 2020);
    QVERIFY(contributionOutsideMembership(given, of).isEmpty()); // nobody knows when it began
    of.set(membership().from, QDate(2021, 1, 1));
    QVERIFY(contributionOutsideMembership(given, of).contains(QStringLiteral("2020")));
    given.set(contribution().year, 2021);
    QVERIFY(contributionOutsideMembership(given, of).isEmpty());
    of.set(membership().until, QDate(2021, 12, 31));
    given.set(contribution().year, 2022);
    QVERIFY(!contributionOutsideMembership(given, of).isEmpty());
}

QTEST_GUILESS_MAIN(YearlyContributionsTest)
#include "tst_yearlycontributions.moc"
