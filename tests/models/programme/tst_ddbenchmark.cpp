// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddbenchmark.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class DdBenchmarkTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void meansTheScoresOfAGroup();
    void countsOnlyReportsThatAreCompleteAndConsentedTo();
    void withholdsSmallGroupsAndWhatGivesThemAway();
    void withholdsAStepThatNotEverybodyHas();
    void tellsNothingOfFewMembers();
    void countsAMemberOnce();
    void isTheSameForEveryReader();
    void printsNothingThatIsWithheld();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    void ask()
    {
        m_asked = kept(newQuestionnaire());
        m_policy = kept(newQuestion(m_asked, QStringLiteral("1.1")));
        m_survey = kept(newQuestion(m_asked, QStringLiteral("2.1")));
    }
    /// A member of a pillar and tier with a closed report it consents to share.
    Record report(const QString &pillar, const QString &tier, int maturity, bool hasSurvey = true)
    {
        Record member = newOrganisation(QStringLiteral("Member %1").arg(++m_members));
        member.set(organisation().pillar, pillar);
        if (!tier.isEmpty())
            member.set(organisation().tier, tier);
        member = kept(member);
        Record made = newDdReport(member.id(), m_asked, 2025);
        made.set(ddReport().consentToShare, true);
        made.set(ddReport().requestedOn, {2026, 1, 1});
        made.set(ddReport().submittedOn, {2026, 2, 1});
        made.set(ddReport().completeOn, {2026, 2, 2});
        made.set(ddReport().closedOn, {2026, 3, 1});
        made = kept(made);
        kept(newAnswer(made, m_policy, maturity, std::max(0, maturity - 1)));
        if (hasSurvey)
            kept(newAnswer(made, m_survey, 3));
        return made;
    }
    DdBenchmark benchmark(DdSide side = DdSide::Own)
    {
        const Result<DdBenchmark> found = ddBenchmark(store().reader(), 2025, side, {2026, 6, 1});
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    static BenchmarkGroup group(const DdBenchmark &found, const Field *by, const QString &code = {})
    {
        for (const BenchmarkGroup &one : found.groups) {
            if (one.by == by && one.code == code)
                return one;
        }
        return {};
    }
    QString printed()
    {
        const Result<ReportDocument> document = makeReport(QStringLiteral("dd_benchmark"), store().reader(), {.asOf = {2026, 6, 1}});
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        QStringList lines;
        for (const ReportBlock &block : document->blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const ReportRow &row : table->rows) {
                    QStringList cells;
                    for (const ReportCell &cell : row.cells)
                        cells.append(cell.text);
                    lines.append(cells.join(u'|'));
                }
            }
        }
        return lines.join(u'\n');
    }

    Record m_asked{questionnaire()};
    Record m_policy{question()};
    Record m_survey{question()};
    int m_members = 0;
};

void DdBenchmarkTest::meansTheScoresOfAGroup()
{
    ask();
    for (const int maturity : {0, 1, 2, 3, 3, 3})
        report(QStringLiteral("supply_chain"), QStringLiteral("trader"), maturity);
    const BenchmarkGroup all = group(benchmark(), nullptr);
    QVERIFY(all.isTold);
    QCOMPARE(all.members, 6);
    QCOMPARE(*all.steps[0], 67); // 12 of 18
    QCOMPARE(*all.steps[1], 100);
    QCOMPARE(*all.score, 83);
    QVERIFY(!all.steps[2]); // nothing asked there
    QCOMPARE(*group(benchmark(DdSide::Reviewed), nullptr).score, 39); // 7 of 18
    QVERIFY(group(benchmark(), &organisation().pillar, QStringLiteral("supply_chain")).isTold);
}

void DdBenchmarkTest::countsOnlyReportsThatAreCompleteAndConsentedTo()
{
    ask();
    QList<Record> reports;
    for (int i = 0; i < 8; ++i)
        reports.append(report(QStringLiteral("supply_chain"), {}, 3));
    reports[0].set(ddReport().consentToShare, false);
    reports[1].clear(ddReport().completeOn);
    reports[1].clear(ddReport().closedOn);
    reports[2].set(ddReport().restricted, true);
    for (int i = 0; i < 3; ++i)
        kept(reports.at(i));
    QCOMPARE(group(benchmark(), nullptr).members, 5);
    reports[3].clear(ddReport().consentToShare);
    kept(reports[3]);
    QVERIFY(!group(benchmark(), nullptr).isTold);
}

void DdBenchmarkTest::withholdsSmallGroupsAndWhatGivesThemAway()
{
    ask();
    for (int i = 0; i < 6; ++i)
        report(QStringLiteral("supply_chain"), {}, 2);
    for (int i = 0; i < 5; ++i)
        report(QStringLiteral("civil_society"), {}, 1);
    for (int i = 0; i < 2; ++i)
        report(QStringLiteral("government"), {}, 0);
    const DdBenchmark found = benchmark();
    QVERIFY(group(found, nullptr).isTold);
    QVERIFY(group(found, &organisation().pillar, QStringLiteral("supply_chain")).isTold);
    for (const char *pillar : {"government", "civil_society"}) { // the second hides the first
        const BenchmarkGroup hidden = group(found, &organisation().pillar, QLatin1String(pillar));
        QVERIFY(hidden.by && !hidden.isTold && !hidden.score && hidden.members == 0);
    }
    QCOMPARE(found.withheld(), 2);
}

void DdBenchmarkTest::withholdsAStepThatNotEverybodyHas()
{
    ask();
    for (int i = 0; i < 6; ++i)
        report(QStringLiteral("supply_chain"), {}, 2, i > 0);
    const BenchmarkGroup all = group(benchmark(), nullptr);
    QVERIFY(all.score && all.steps[0] && !all.steps[1]);
}

void DdBenchmarkTest::tellsNothingOfFewMembers()
{
    ask();
    for (int i = 0; i < 4; ++i)
        report(QStringLiteral("supply_chain"), {}, 2);
    const DdBenchmark found = benchmark();
    QCOMPARE(found.withheld(), int(found.groups.size()));
    QCOMPARE(found.groups.first().members, 0);
}

void DdBenchmarkTest::countsAMemberOnce()
{
    ask();
    QList<Record> reports;
    for (int i = 0; i < 4; ++i)
        reports.append(report(QStringLiteral("supply_chain"), {}, 2));
    const Record other = kept(newQuestionnaire(QStringLiteral("2")));
    const Record asked = kept(newQuestion(other, QStringLiteral("1.1")));
    Record second = newDdReport(*reports.first().get(ddReport().organisation), other, 2025);
    for (const DateField *day : {&ddReport().submittedOn, &ddReport().completeOn})
        second.set(*day, {2026, 2, 2});
    second.set(ddReport().consentToShare, true);
    second = kept(second);
    kept(newAnswer(second, asked, 1));
    QVERIFY(!group(benchmark(), nullptr).isTold); // four members, five reports
}

void DdBenchmarkTest::isTheSameForEveryReader()
{
    ask();
    for (int i = 0; i < 5; ++i)
        report(QStringLiteral("supply_chain"), {}, 2);
    RecordReader reader = store().reader();
    reader.setSeesRestricted(false);
    const Result<DdBenchmark> found = ddBenchmark(reader, 2025, DdSide::Own, {2026, 6, 1});
    QVERIFY_RESULT(found);
    QCOMPARE(found->groups.first().score, benchmark().groups.first().score);
}

void DdBenchmarkTest::printsNothingThatIsWithheld()
{
    ask();
    for (int i = 0; i < 7; ++i)
        report(QStringLiteral("supply_chain"), {}, 2);
    for (int i = 0; i < 4; ++i)
        report(QStringLiteral("government"), {}, 0);
    const QString text = printed();
    QVERIFY2(text.contains(QStringLiteral("All members|11|")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Government|withheld")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("|7|")), qPrintable(text)); // with the total it would give the four away
    QVERIFY(!text.contains(QStringLiteral("Member ")));
}

QTEST_GUILESS_MAIN(DdBenchmarkTest)
#include "tst_ddbenchmark.moc"
