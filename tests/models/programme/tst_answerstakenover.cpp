// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/answerstakenover.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "models/storage/undostack.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class AnswersTakenOverTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void takesOverByIdentityAndMarksIt();
    void leavesWhatDoesNotFit();
    void isOneActionThatCanBeUndone();
    void aChangedAnswerIsOneOfThisYear();
    void aReviewLeavesTheMark();
    void confirmsWhatTheMemberNames();
    void writesNothingIntoASubmittedReport();
    void keepsWhatIsRestrictedRestricted();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    /// A question of last year's version, its answer, and the question of this year's version that re-words it.
    Record asked(const QString &code, const QString &kind, const QString &kindNow, const QString &value, int maturity = -1)
    {
        const Record old = kept(newQuestion(m_first, code, kind));
        Record given = newAnswer(m_before, old, maturity);
        if (!value.isEmpty())
            given.set(answer().value, value);
        kept(given);
        Record now = newQuestion(m_second, code + QStringLiteral("b"), kindNow);
        now.set(question().continues, old.id());
        if (kindNow == u"choice")
            now.set(question().options, QStringLiteral("EU | none"));
        return kept(now);
    }
    void makeTwoYears()
    {
        m_first = kept(newQuestionnaire());
        m_second = kept(newQuestionnaire(QStringLiteral("2")));
        Record company = newOrganisation(QStringLiteral("Alpha"));
        company.set(organisation().tier, QStringLiteral("trader"));
        m_member = kept(company);
        m_before = kept(newDdReport(m_member.id(), m_first, 2024));
        m_now = kept(newDdReport(m_member.id(), m_second, 2025));
        m_policy = asked(QStringLiteral("1.1"), QStringLiteral("maturity"), QStringLiteral("maturity"), QStringLiteral("Signed\nin 2023 🪨 =1+1"), 2);
    }
    Record answerTo(const Record &question)
    {
        const Result<QList<Record>> found = store().reader().list(
            Query(answer(), Filter::leaf(answer().ddReport, Compare::Equal, QVariant::fromValue(m_now.id())) && Filter::leaf(answer().question, Compare::Equal, QVariant::fromValue(question.id()))));
        return found && !found->isEmpty() ? found->first() : Record(answer());
    }

    Record m_first{questionnaire()};
    Record m_second{questionnaire()};
    Record m_member{organisation()};
    Record m_before{ddReport()};
    Record m_now{ddReport()};
    Record m_policy{question()};
};

void AnswersTakenOverTest::takesOverByIdentityAndMarksIt()
{
    makeTwoYears();
    const Result<TakeOver> preview = previewTakeOver(store().reader(), m_now.id());
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->before, m_before.id());
    QCOMPARE(preview->taken(), 1);
    QVERIFY(answerTo(m_policy).isNew()); // a preview writes nothing
    const Result<TakeOver> done = takeOverAnswers(store(), m_now.id());
    QVERIFY_RESULT(done);
    const Record given = answerTo(m_policy);
    QVERIFY(isTakenOver(given));
    QCOMPARE(*given.get(answer().maturity), 2);
    QCOMPARE(given.text(answer().value), QStringLiteral("Signed\nin 2023 🪨 =1+1"));
    QVERIFY(given.isEmpty(answer().reviewedMaturity));
    const Result<TakeOver> again = takeOverAnswers(store(), m_now.id());
    QVERIFY_RESULT(again);
    QCOMPARE(again->taken(), 0);
    QVERIFY(again->batch.isNull());
    QCOMPARE(again->rows.first().fate, TakeOverRow::Fate::Answered);
}

void AnswersTakenOverTest::leavesWhatDoesNotFit()
{
    makeTwoYears();
    asked(QStringLiteral("2.1"), QStringLiteral("text"), QStringLiteral("number"), QStringLiteral("many"));
    asked(QStringLiteral("5.1"), QStringLiteral("choice"), QStringLiteral("choice"), QStringLiteral("SEC"));
    asked(QStringLiteral("5.2"), QStringLiteral("choice"), QStringLiteral("choice"), QStringLiteral("EU"));
    asked(QStringLiteral("5.3"), QStringLiteral("text"), QStringLiteral("text"), {});
    Record minersOnly = asked(QStringLiteral("5.4"), QStringLiteral("text"), QStringLiteral("text"), QStringLiteral("yes"));
    minersOnly.set(question().tiers, {QStringLiteral("miner")});
    kept(minersOnly);
    const Result<TakeOver> preview = previewTakeOver(store().reader(), m_now.id());
    QVERIFY_RESULT(preview);
    QHash<QString, TakeOverRow::Fate> fates;
    for (const TakeOverRow &row : preview->rows) {
        fates.insert(row.code, row.fate);
        QVERIFY(!codeOf(row.fate).isEmpty() && !wordsOf(row.fate).isEmpty());
    }
    QCOMPARE(fates.value(QStringLiteral("1.1b")), TakeOverRow::Fate::Taken);
    QCOMPARE(fates.value(QStringLiteral("2.1b")), TakeOverRow::Fate::OtherKind);
    QCOMPARE(fates.value(QStringLiteral("5.1b")), TakeOverRow::Fate::ChoiceGone);
    QCOMPARE(fates.value(QStringLiteral("5.2b")), TakeOverRow::Fate::Taken);
    QCOMPARE(fates.value(QStringLiteral("5.3b")), TakeOverRow::Fate::NothingBefore);
    QCOMPARE(fates.value(QStringLiteral("5.4b")), TakeOverRow::Fate::NotAsked);
}

void AnswersTakenOverTest::isOneActionThatCanBeUndone()
{
    makeTwoYears();
    asked(QStringLiteral("1.2"), QStringLiteral("maturity"), QStringLiteral("maturity"), {}, 3);
    QVERIFY_RESULT(takeOverAnswers(store(), m_now.id()));
    QVERIFY(!answerTo(m_policy).isNew());
    UndoStack undo(store());
    QVERIFY_RESULT(undo.undo());
    const Result<TakeOver> preview = previewTakeOver(store().reader(), m_now.id());
    QVERIFY_RESULT(preview);
    QCOMPARE(preview->taken(), 2);
}

void AnswersTakenOverTest::aChangedAnswerIsOneOfThisYear()
{
    makeTwoYears();
    QVERIFY_RESULT(takeOverAnswers(store(), m_now.id()));
    Record given = answerTo(m_policy);
    given.set(answer().maturity, 3);
    kept(given);
    QVERIFY(!isTakenOver(answerTo(m_policy)));
}

void AnswersTakenOverTest::aReviewLeavesTheMark()
{
    makeTwoYears();
    QVERIFY_RESULT(takeOverAnswers(store(), m_now.id()));
    Record given = answerTo(m_policy);
    given.set(answer().reviewerComment, QStringLiteral("Still so?"));
    kept(given);
    QVERIFY(isTakenOver(answerTo(m_policy)));
}

void AnswersTakenOverTest::confirmsWhatTheMemberNames()
{
    makeTwoYears();
    const Record other = asked(QStringLiteral("1.2"), QStringLiteral("maturity"), QStringLiteral("maturity"), {}, 3);
    QVERIFY_RESULT(takeOverAnswers(store(), m_now.id()));
    const Result<int> one = confirmAnswers(store(), m_now.id(), {m_policy.id()});
    QVERIFY_RESULT(one);
    QCOMPARE(*one, 1);
    QVERIFY(!isTakenOver(answerTo(m_policy)) && isTakenOver(answerTo(other)));
    QCOMPARE(*confirmAnswers(store(), m_now.id()), 1);
    QVERIFY(!isTakenOver(answerTo(other)));
}

void AnswersTakenOverTest::writesNothingIntoASubmittedReport()
{
    makeTwoYears();
    m_now.set(ddReport().submittedOn, {2026, 3, 1});
    m_now = kept(m_now);
    const Result<TakeOver> refused = takeOverAnswers(store(), m_now.id());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(answerTo(m_policy).isNew());
}

void AnswersTakenOverTest::keepsWhatIsRestrictedRestricted()
{
    makeTwoYears();
    const Result<QList<Record>> before = store().reader().list(Query(answer()));
    QVERIFY_RESULT(before);
    Record secret = before->first();
    secret.set(answer().restricted, true);
    kept(secret);
    QVERIFY_RESULT(takeOverAnswers(store(), m_now.id()));
    QVERIFY(answerTo(m_policy).get(answer().restricted, false));
}

QTEST_GUILESS_MAIN(AnswersTakenOverTest)
#include "tst_answerstakenover.moc"
