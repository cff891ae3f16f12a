// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddreview.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/items/ddreviewmodel.h"
#include "models/programme/answerstakenover.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/ddyears.h"

#include <QAbstractItemModelTester>

using namespace Lodebook;

class DdReviewTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void setsThreeViewsSideBySide();
    void countsWhatIsOpen();
    void keepsAWordOnAQuestionWithoutAnswer();
    void writesNothingWhenNothingIsSaid();
    void hidesWhatIsRestricted();
    void theModelKeepsItsRowsWhenAnAnswerChanges();

private:
    DdReview reviewOf(const DdYears &years)
    {
        const Result<DdReview> review = ddReview(store().reader(), years.now.id());
        if (!review)
            qFatal("%s", qPrintable(review.error().message));
        return *review;
    }
    static Record maturityQuestion(const DdYears &years) { return years.questions.value(QStringLiteral("1.1"), Record(question())); }
};

void DdReviewTest::setsThreeViewsSideBySide()
{
    DdYears years(store());
    Record given = newAnswer(years.now, maturityQuestion(years), 3);
    given.set(answer().evidenceUrl, QStringLiteral("https://example.org/policy"));
    years.kept(given);
    QVERIFY_RESULT(reviewAnswer(store(), years.now.id(), maturityQuestion(years).id(), 1, QStringLiteral("  Not signed ")));
    const DdReview review = reviewOf(years);
    const DdReviewRow &row = review.rows.first();
    QCOMPARE(*row.before, 2);
    QCOMPARE(*row.own, 3);
    QCOMPARE(*row.reviewed, 1);
    QCOMPARE(*row.gap(), -2);
    QCOMPARE(row.lastYear, QStringLiteral("Signed"));
    QCOMPARE(row.comment, QStringLiteral("Not signed"));
    QCOMPARE(row.against, AgainstLastYear::Changed);
    QCOMPARE(*review.own, 100.0);
    QVERIFY(*review.before > 66 && *review.before < 67);
}

void DdReviewTest::countsWhatIsOpen()
{
    DdYears years(store());
    QCOMPARE(reviewOf(years).open(), 6);
    QVERIFY_RESULT(takeOverAnswers(store(), years.now.id()));
    QCOMPARE(reviewOf(years).open(), 6);
    QVERIFY_RESULT(confirmAnswers(store(), years.now.id()));
    QCOMPARE(reviewOf(years).open(), 1);
    QVERIFY_RESULT(reviewAnswer(store(), years.now.id(), years.question(QStringLiteral("2.1")), {}, QStringLiteral("Since when?")));
    QCOMPARE(reviewOf(years).open(), 2);
}

void DdReviewTest::keepsAWordOnAQuestionWithoutAnswer()
{
    DdYears years(store());
    QVERIFY_RESULT(reviewAnswer(store(), years.now.id(), years.question(QStringLiteral("5.2")), {}, QStringLiteral("Please answer")));
    const DdReviewRow row = reviewOf(years).rows.at(4);
    QCOMPARE(row.comment, QStringLiteral("Please answer"));
    QCOMPARE(row.against, AgainstLastYear::NotAnswered);
}

void DdReviewTest::writesNothingWhenNothingIsSaid()
{
    DdYears years(store());
    const qint64 before = *store().reader().count(Query(answer()));
    QVERIFY_RESULT(reviewAnswer(store(), years.now.id(), years.question(QStringLiteral("5.2")), {}, QStringLiteral(" ")));
    QCOMPARE(*store().reader().count(Query(answer())), before);
}

void DdReviewTest::hidesWhatIsRestricted()
{
    DdYears years(store());
    years.kept(newAnswer(years.now, maturityQuestion(years), 3, 1));
    RecordReader reader = store().reader();
    reader.setSeesRestricted(false);
    const Result<DdReview> review = ddReview(reader, years.now.id());
    QVERIFY_RESULT(review);
    QVERIFY(!review->rows.first().own && !review->rows.first().reviewed && !review->own);
}

void DdReviewTest::theModelKeepsItsRowsWhenAnAnswerChanges()
{
    DdYears years(store());
    DdReviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReview(reviewOf(years));
    QCOMPARE(model.rowCount(), 6);
    const QPersistentModelIndex reviewed = model.index(0, DdReviewModel::Reviewed);
    years.kept(newAnswer(years.now, maturityQuestion(years), 3, 2));
    model.setReview(reviewOf(years));
    QVERIFY(reviewed.isValid());
    QCOMPARE(reviewed.data().toString(), QStringLiteral("2: partly"));
    QVERIFY(model.index(0, DdReviewModel::ThisYear).data().toString().startsWith(QStringLiteral("3: yes")));
    QCOMPARE(model.index(0, DdReviewModel::Gap).data().toString(), QStringLiteral("-1"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

QTEST_GUILESS_MAIN(DdReviewTest)
#include "tst_ddreview.moc"
