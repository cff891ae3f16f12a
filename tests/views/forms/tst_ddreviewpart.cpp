// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/ddreviewpart.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/exchange/forms/ddform.h"
#include "models/programme/answerstakenover.h"
#include "tests/support/ddrecords.h"
#include "tests/support/ddyears.h"
#include "tests/support/testcasebook.h"
#include "views/forms/ddtakeindialog.h"
#include "views/forms/recordpage.h"
#include "views/forms/recordtabs.h"
#include "views/widgets/calmcombobox.h"
#include "views/widgets/filedialog.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/sidetabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Lodebook;

class DdReviewPartTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void aReportHasItsReview();
    void questionsAndScoresAreInSightInAUsualWindow();
    void reviewsWithTheKeyboardAlone();
    void keepsACommentWhenTheNextQuestionIsLookedAt();
    void takesOverAndConfirms();
    void agreesOnFiveImprovementsAtMost();
    void previewsFormsBeforeTheyAreTakenIn();
    void saysWhenAFileIsNoForm();
    void writesTheFormAwayFromTheWindow();

private:
    Casebook &casebook() { return **m_casebook; }

    std::unique_ptr<TestCasebook> m_casebook;
    std::unique_ptr<DdYears> m_years;
};

void DdReviewPartTest::init()
{
    m_years.reset();
    m_casebook = std::make_unique<TestCasebook>();
    m_years = std::make_unique<DdYears>(casebook().store());
}

void DdReviewPartTest::aReportHasItsReview()
{
    DraftStore drafts(m_casebook->folder() + QStringLiteral("/drafts"));
    RecordPage page(m_years->now, casebook(), drafts);
    page.resize(1100, 800);
    page.show();
    page.tabs().sideTabs().setCurrent(QStringLiteral("review"));
    QVERIFY(page.findChild<DdReviewPart *>());
    QCOMPARE(page.findChild<QTableView *>(QStringLiteral("reviewTable"))->model()->rowCount(), 6);
}

void DdReviewPartTest::questionsAndScoresAreInSightInAUsualWindow()
{
    m_years->kept(newAnswer(m_years->now, m_years->questions.value(QStringLiteral("1.1"), Record(question())), 3, 2));
    DdReviewPart part(m_years->now.id(), casebook());
    part.resize(930, 560);
    part.show();
    const auto *table = part.findChild<QTableView *>(QStringLiteral("reviewTable"));
    QVERIFY(table->columnWidth(DdReviewModel::Question) >= 36 * table->fontMetrics().averageCharWidth());
    const int end = table->columnViewportPosition(DdReviewModel::Reviewed) + table->columnWidth(DdReviewModel::Reviewed);
    QVERIFY2(end <= table->viewport()->width(), qPrintable(QStringLiteral("%1 of %2").arg(end).arg(table->viewport()->width())));
}

void DdReviewPartTest::reviewsWithTheKeyboardAlone()
{
    m_years->kept(newAnswer(m_years->now, m_years->questions.value(QStringLiteral("1.1"), Record(question())), 3));
    DdReviewPart part(m_years->now.id(), casebook());
    part.show();
    auto *table = part.findChild<QTableView *>(QStringLiteral("reviewTable"));
    auto *comment = part.findChild<QPlainTextEdit *>(QStringLiteral("reviewerComment"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_2);
    QCOMPARE(*m_years->answerTo(QStringLiteral("1.1"), m_years->now).get(answer().reviewedMaturity), 2);
    QCOMPARE(table->model()->index(0, DdReviewModel::Gap).data().toString(), QStringLiteral("-1"));
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClicks(comment, QStringLiteral("Since when?"));
    QTest::keyClick(table, Qt::Key_Down);
    const Record kept = m_years->answerTo(QStringLiteral("1.1"), m_years->now);
    QCOMPARE(kept.text(answer().reviewerComment), QStringLiteral("Since when?"));
    QCOMPARE(*kept.get(answer().reviewedMaturity), 2);
    QCOMPARE(part.findChild<QListWidget *>(QStringLiteral("turns"))->count(), 0); // of the second question
    QTest::keyClick(table, Qt::Key_3); // the second question bears no maturity
    QVERIFY(m_years->answerTo(QStringLiteral("2.1"), m_years->now).isNew());
    QTest::keyClick(table, Qt::Key_Up);
    QCOMPARE(part.findChild<QListWidget *>(QStringLiteral("turns"))->count(), 3); // the member, a maturity, a comment
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_years->answerTo(QStringLiteral("1.1"), m_years->now).isEmpty(answer().reviewedMaturity));
}

void DdReviewPartTest::keepsACommentWhenTheNextQuestionIsLookedAt()
{
    DdReviewPart part(m_years->now.id(), casebook());
    part.show();
    auto *table = part.findChild<QTableView *>(QStringLiteral("reviewTable"));
    auto *comment = part.findChild<QPlainTextEdit *>(QStringLiteral("reviewerComment"));
    comment->setPlainText(QStringLiteral("Please answer"));
    table->setCurrentIndex(table->model()->index(3, 0));
    QCOMPARE(m_years->answerTo(QStringLiteral("1.1"), m_years->now).text(answer().reviewerComment), QStringLiteral("Please answer"));
    QVERIFY(comment->toPlainText().isEmpty());
    QVERIFY(m_years->answerTo(QStringLiteral("5.1"), m_years->now).isNew());
}

void DdReviewPartTest::takesOverAndConfirms()
{
    DdReviewPart part(m_years->now.id(), casebook());
    part.show();
    part.findChild<QPushButton *>(QStringLiteral("takeOverAnswers"))->click();
    QVERIFY(isTakenOver(m_years->answerTo(QStringLiteral("1.1"), m_years->now)));
    auto *confirm = part.findChild<QPushButton *>(QStringLiteral("confirmAnswers"));
    QVERIFY(confirm->text().contains(u'5'));
    confirm->click();
    QVERIFY(!isTakenOver(m_years->answerTo(QStringLiteral("1.1"), m_years->now)));
    QVERIFY(!confirm->isEnabled());
    QVERIFY(part.findChild<QLabel *>(QStringLiteral("reviewWords"))->text().contains(QStringLiteral("66.7")));
}

void DdReviewPartTest::agreesOnFiveImprovementsAtMost()
{
    DdReviewPart part(m_years->now.id(), casebook());
    part.show();
    QSignalSpy failures(&part, &RecordPart::failed);
    auto *title = part.findChild<QLineEdit *>(QStringLiteral("newImprovement"));
    for (int i = 0; i < 6; ++i) {
        title->setText(QStringLiteral("Improvement %1").arg(i));
        QTest::keyClick(title, Qt::Key_Return);
    }
    QCOMPARE(failures.size(), 1);
    QCOMPARE(title->text(), QStringLiteral("Improvement 5")); // what was typed stays
    QCOMPARE(part.findChild<QListWidget *>(QStringLiteral("improvements"))->count(), 5);
}

void DdReviewPartTest::previewsFormsBeforeTheyAreTakenIn()
{
    const QString path = m_casebook->folder() + QStringLiteral("/form.xlsx");
    Result<DdForm> form = makeDdForm(casebook().reader(), m_years->now.id(), {});
    QVERIFY(form);
    form->questions[0].said = {.answer = QStringLiteral("3")};
    form->questions[3].said = {.answer = QStringLiteral("UN")};
    QVERIFY(writeDdForm(*form, path));
    DdTakeInDialog dialog(casebook(), m_years->now.id(), {path}, nullptr);
    dialog.show();
    const auto *tree = dialog.findChild<QTreeWidget *>(QStringLiteral("takeInRows"));
    QCOMPARE(tree->topLevelItemCount(), 0); // read elsewhere: the window does not wait for it
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QVERIFY(m_years->answerTo(QStringLiteral("1.1"), m_years->now).isNew());
    QSignalSpy said(&dialog, &DdTakeInDialog::said);
    auto *take = dialog.findChild<QPushButton *>(QStringLiteral("takeIn"));
    QVERIFY(take->text().contains(u'1'));
    take->click();
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(*m_years->answerTo(QStringLiteral("1.1"), m_years->now).get(answer().maturity), 3);
}

void DdReviewPartTest::saysWhenAFileIsNoForm()
{
    DdTakeInDialog dialog(casebook(), m_years->now.id(), {m_casebook->path()}, nullptr);
    dialog.show();
    const auto *messages = dialog.findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("takeIn"))->isEnabled());
}

void DdReviewPartTest::writesTheFormAwayFromTheWindow()
{
    DdReviewPart part(m_years->now.id(), casebook());
    part.show();
    QSignalSpy said(&part, &RecordPart::said);
    auto *write = part.findChild<QPushButton *>(QStringLiteral("writeForm"));
    write->click();
    auto *dialog = part.findChild<FileDialog *>();
    QVERIFY(dialog);
    const QString path = m_casebook->folder() + QStringLiteral("/asked.html");
    emit dialog->fileSelected(path);
    QVERIFY(!write->isEnabled());
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(write->isEnabled());
    QVERIFY(readDdForm(path));
}

QTEST_MAIN(DdReviewPartTest)
#include "tst_ddreviewpart.moc"
