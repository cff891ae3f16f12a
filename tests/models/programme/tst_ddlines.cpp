// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddlines.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/question.h"
#include "tests/support/ddrecords.h"

#include <QTest>

using namespace Lodebook;

class DdLinesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsLastYearsAnswerAcrossRewordings();
    void saysWhichPartsChanged();
    void takesAnUnconfirmedAnswerAsNone();
    void aWordOfTheReviewerAloneIsNoAnswer();
    void standsWithoutAYearBefore();

private:
    AgainstLastYear against(const QList<Record> &now, const QList<Record> &before, QList<const Field *> *changed = nullptr) const
    {
        const DdReportFacts nowFacts = factsOf(m_now, {m_new}, now);
        const DdReportFacts beforeFacts = factsOf(m_before, {m_old}, before);
        const QList<DdLine> lines = ddLines(nowFacts, &beforeFacts, QuestionIdentity({m_old, m_new}));
        if (changed)
            *changed = lines.first().changed;
        return lines.first().against;
    }

    const Record m_first = newQuestionnaire();
    const Record m_second = newQuestionnaire(QStringLiteral("2"));
    Record m_old = newQuestion(m_first, QStringLiteral("1.1"));
    Record m_new = newQuestion(m_second, QStringLiteral("1.4"));
    const Record m_before = newDdReport(newRecordId(), m_first, 2024);
    const Record m_now = newDdReport(newRecordId(), m_second, 2025);
};

void DdLinesTest::init()
{
    m_new.set(question().continues, m_old.id());
}

void DdLinesTest::findsLastYearsAnswerAcrossRewordings()
{
    QCOMPARE(against({newAnswer(m_now, m_new, 2)}, {newAnswer(m_before, m_old, 2)}), AgainstLastYear::Same);
    QCOMPARE(against({newAnswer(m_now, m_new, 2)}, {}), AgainstLastYear::New);
    QCOMPARE(against({}, {newAnswer(m_before, m_old, 2)}), AgainstLastYear::NotAnswered);
}

void DdLinesTest::saysWhichPartsChanged()
{
    Record now = newAnswer(m_now, m_new, 3);
    now.set(answer().comment, QStringLiteral("Signed"));
    now.set(answer().notApplicable, false); // as good as empty
    QList<const Field *> changed;
    QCOMPARE(against({now}, {newAnswer(m_before, m_old, 2)}, &changed), AgainstLastYear::Changed);
    QCOMPARE(changed, (QList<const Field *>{&answer().maturity, &answer().comment}));
}

void DdLinesTest::takesAnUnconfirmedAnswerAsNone()
{
    Record now = newAnswer(m_now, m_new, 2);
    now.set(answer().takenOver, true);
    QCOMPARE(against({now}, {newAnswer(m_before, m_old, 2)}), AgainstLastYear::TakenOver);
    const DdReportFacts facts = factsOf(m_now, {m_new}, {now});
    QVERIFY(ddLines(facts, nullptr, QuestionIdentity()).first().isUnanswered());
    QCOMPARE(ddScores(facts, DdSide::Own).answered(), 0);
    QCOMPARE(ddScores(facts, DdSide::Own).asked(), 1);

    Record away(answer(), newRecordId());
    away.set(answer().question, m_new.id());
    away.set(answer().notApplicable, true);
    away.set(answer().takenOver, true);
    QVERIFY(ddLines(factsOf(m_now, {m_new}, {away}), nullptr, QuestionIdentity()).first().applies); // until the member says so
    away.clear(answer().takenOver);
    QVERIFY(!ddLines(factsOf(m_now, {m_new}, {away}), nullptr, QuestionIdentity()).first().isUnanswered());
}

void DdLinesTest::aWordOfTheReviewerAloneIsNoAnswer()
{
    Record now = newAnswer(m_now, m_new, -1);
    now.set(answer().reviewerComment, QStringLiteral("Please answer"));
    QCOMPARE(against({now}, {newAnswer(m_before, m_old, 2)}), AgainstLastYear::NotAnswered);
}

void DdLinesTest::standsWithoutAYearBefore()
{
    const DdReportFacts facts = factsOf(m_now, {m_new}, {newAnswer(m_now, m_new, 2)});
    const DdLine line = ddLines(facts, nullptr, QuestionIdentity()).first();
    QCOMPARE(line.against, AgainstLastYear::New);
    QVERIFY(!line.before && !line.questionBefore);
    for (int i = int(AgainstLastYear::NotAnswered); i <= int(AgainstLastYear::Changed); ++i)
        QVERIFY(!codeOf(AgainstLastYear(i)).isEmpty() && !wordsOf(AgainstLastYear(i)).isEmpty());
}

QTEST_GUILESS_MAIN(DdLinesTest)
#include "tst_ddlines.moc"
