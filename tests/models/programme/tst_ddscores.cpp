// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddscores.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/question.h"
#include "tests/support/ddrecords.h"

#include <QTest>

using namespace Lodebook;

class DdScoresTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesEachStepItsShareAndTheReportTheirMean();
    void takesWhatIsMissingAsMissing();
    void countsWeights();
    void leavesOutWhatDoesNotApply();
    void asksEverythingOfAnUnknownTier();
    void scoresNoDemand();
    void keepsTheReviewersViewApart();
    void comparesYearsAcrossRewordedQuestions();
    void comparesNothingWhenNoQuestionIsShared();
    void doesNotRunInCircles();

private:
    const Record m_asked = newQuestionnaire();
    const Record m_policy = newQuestion(m_asked, QStringLiteral("1.1"));
    const Record m_public = newQuestion(m_asked, QStringLiteral("1.2"));
    const Record m_survey = newQuestion(m_asked, QStringLiteral("2.1"));
    const QList<Record> m_questions{m_policy, m_public, m_survey};
    const Record m_report = newDdReport(newRecordId(), m_asked, 2025);
};

void DdScoresTest::givesEachStepItsShareAndTheReportTheirMean()
{
    const DdScores scores = ddScores(factsOf(m_report, m_questions, {newAnswer(m_report, m_policy, 3), newAnswer(m_report, m_public, 0), newAnswer(m_report, m_survey, 1)}), DdSide::Own);
    QCOMPARE(*scores.step[0].percent(), 50.0);
    QCOMPARE(*scores.step[1].percent(), 100.0 / 3);
    QVERIFY(!scores.step[2].percent());
    QCOMPARE(*scores.percent(), (50.0 + 100.0 / 3) / 2);
    QCOMPARE(scores.asked(), 3);
    QCOMPARE(scores.answered(), 3);
}

void DdScoresTest::takesWhatIsMissingAsMissing()
{
    const DdScores none = ddScores(factsOf(m_report, m_questions, {}), DdSide::Own);
    QVERIFY(!none.percent());
    QCOMPARE(none.asked(), 3);
    const DdScores one = ddScores(factsOf(m_report, m_questions, {newAnswer(m_report, m_policy, 3), newAnswer(m_report, m_public, -1)}), DdSide::Own);
    QCOMPARE(*one.percent(), 100.0); // an unanswered question is no zero
    QCOMPARE(one.answered(), 1);
}

void DdScoresTest::countsWeights()
{
    Record heavy = m_policy;
    heavy.set(question().weight, 3);
    const DdScores scores = ddScores(factsOf(m_report, {heavy, m_public}, {newAnswer(m_report, heavy, 3), newAnswer(m_report, m_public, 0)}), DdSide::Own);
    QCOMPARE(*scores.step[0].percent(), 75.0);
    Record weightless = m_policy;
    weightless.set(question().weight, 0);
    QVERIFY(!ddScores(factsOf(m_report, {weightless}, {newAnswer(m_report, weightless, 3)}), DdSide::Own).percent());
}

void DdScoresTest::leavesOutWhatDoesNotApply()
{
    Record upstream = m_survey;
    upstream.set(question().tiers, {QStringLiteral("miner")});
    Record notForUs = newAnswer(m_report, m_public, -1);
    notForUs.set(answer().notApplicable, true);
    const DdScores scores = ddScores(factsOf(m_report, {m_policy, m_public, upstream}, {newAnswer(m_report, m_policy, 2), notForUs, newAnswer(m_report, upstream, 0)},
                                             QStringLiteral("manufacturer")), DdSide::Own);
    QCOMPARE(scores.asked(), 1);
    QCOMPARE(*scores.percent(), 200.0 / 3);
}

void DdScoresTest::asksEverythingOfAnUnknownTier()
{
    Record upstream = m_survey;
    upstream.set(question().tiers, {QStringLiteral("miner")});
    QCOMPARE(ddScores(factsOf(m_report, {m_policy, upstream}, {}), DdSide::Own).asked(), 2);
}

void DdScoresTest::scoresNoDemand()
{
    const Record volume = newQuestion(m_asked, QStringLiteral("D.1"), QStringLiteral("volume"));
    const Record demand = newQuestion(m_asked, QStringLiteral("D.2"));
    const DdScores scores = ddScores(factsOf(m_report, {volume, demand}, {newAnswer(m_report, demand, 3)}), DdSide::Own);
    QCOMPARE(scores.asked(), 0);
    QVERIFY(!scores.percent());
}

void DdScoresTest::keepsTheReviewersViewApart()
{
    const DdReportFacts facts = factsOf(m_report, m_questions, {newAnswer(m_report, m_policy, 3, 1), newAnswer(m_report, m_public, 3), newAnswer(m_report, m_survey, -1, 0)});
    QCOMPARE(*ddScores(facts, DdSide::Own).percent(), 100.0);
    QCOMPARE(*ddScores(facts, DdSide::Reviewed).step[0].percent(), 100.0 / 3);
    const DdDifference gap = ddGap(facts);
    QCOMPARE(gap.questions, 1); // only the one both have scored
    QCOMPARE(*gap.points, 100.0 / 3 - 100);
    QVERIFY(!ddGap(factsOf(m_report, m_questions, {newAnswer(m_report, m_policy, 3)})).points);
}

void DdScoresTest::comparesYearsAcrossRewordedQuestions()
{
    const Record secondVersion = newQuestionnaire(QStringLiteral("2"));
    Record reworded = newQuestion(secondVersion, QStringLiteral("1.7"));
    reworded.set(question().continues, m_policy.id());
    Record again = newQuestion(newQuestionnaire(QStringLiteral("3")), QStringLiteral("1.4"));
    again.set(question().continues, reworded.id());
    const Record fresh = newQuestion(secondVersion, QStringLiteral("1.8"));
    const QuestionIdentity identity({m_policy, reworded, again, fresh});
    QCOMPARE(identity.of(again.id()), m_policy.id());
    const Record before = newDdReport(newRecordId(), m_asked, 2024);
    const DdDifference change = ddChange(factsOf(m_report, {again, fresh}, {newAnswer(m_report, again, 2), newAnswer(m_report, fresh, 0)}),
                                         factsOf(before, m_questions, {newAnswer(before, m_policy, 1), newAnswer(before, m_public, 3)}), identity);
    QCOMPARE(change.questions, 1);
    QCOMPARE(*change.points, 100.0 / 3);
    QCOMPARE(change.side, DdSide::Own);
}

void DdScoresTest::comparesNothingWhenNoQuestionIsShared()
{
    const Record before = newDdReport(newRecordId(), m_asked, 2024);
    const DdDifference change = ddChange(factsOf(m_report, {m_policy}, {newAnswer(m_report, m_policy, 2)}),
                                         factsOf(before, {m_public}, {newAnswer(before, m_public, 1)}), QuestionIdentity());
    QVERIFY(!change.points);
    QCOMPARE(change.questions, 0);
}

void DdScoresTest::doesNotRunInCircles()
{
    Record one = m_policy;
    Record other = m_public;
    one.set(question().continues, other.id());
    other.set(question().continues, one.id());
    const QuestionIdentity identity({one, other});
    QCOMPARE(identity.of(one.id()), one.id());
    QCOMPARE(identity.of(other.id()), other.id());
}

QTEST_GUILESS_MAIN(DdScoresTest)
#include "tst_ddscores.moc"
