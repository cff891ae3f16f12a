// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/lettertemplate.h"
#include "models/entities/partners/membership.h"
#include "models/exchange/forms/ddform.h"
#include "models/items/ddreviewmodel.h"
#include "models/items/roles.h"
#include "models/programme/yearlyreports.h"
#include "tests/app/walk.h"
#include "tests/support/ddrecords.h"
#include "views/fields/fieldeditor.h"
#include "views/forms/formbinder.h"
#include "views/forms/recordpage.h"
#include "views/forms/recordtabs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace Lodebook;

namespace {

constexpr int membersOfTheOffice = 120;
constexpr int askedInSpring = 12; ///< And silent since.

} // namespace

/// A year of due diligence in an office of usual size, as an officer plays it in the window: every step is a page that is
/// opened, a field that is typed into or a button that is pressed. What happened before that day is set up beforehand.
class ReportingYearTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.end(); }
    void asksEverybody();
    void writesTheFormWithLastYearsAnswers();
    void takesTheFormInAndClearsItUp();
    void reviewsWithAGap();
    void agreesOnFiveImprovements();
    void writesTheFeedbackLetter();
    void closesReportAndPlan();
    void remindsWhoIsLate();
    void comparesWithoutNames();

private:
    Casebook &casebook() { return m_walk.casebook(); }
    QWidget &page() { return *m_walk.window().pages().current(); }
    template<typename T>
    T *part(const char *name) { return page().findChild<T *>(QLatin1String(name)); }
    void press(const char *name)
    {
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = part<QPushButton>(name)) && button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    RecordPage &form() { return *qobject_cast<RecordPage *>(&page()); }
    /// Answers the file dialog that stands open.
    void chooseFile(const QString &path, bool isFolder = false);
    void chooseReport(const char *name);
    void openReport();
    void openReview();
    /// Types into a field of the record that is open, and saves.
    void type(const Field &field, const QString &text);
    Record now() { return *casebook().reader().find(ddReport(), m_report); }
    qint64 count(const Query &query)
    {
        const Result<qint64> number = casebook().reader().count(query);
        return number ? *number : -1;
    }
    void prepare(Casebook &casebook);
    void prepareMembers(Casebook &casebook, const Record &asked);
    /// As the member does it on its own computer.
    void fillIn(const QString &file, const QString &answer, const QString &words);

    static Record kept(Casebook &casebook, Record record)
    {
        if (const Result<> saved = casebook.store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }

    Walk m_walk;
    QTemporaryDir m_files;
    QDate m_today = QDate::currentDate();
    int m_year = QDate::currentDate().year() - 1;
    RecordId m_member;
    RecordId m_report;
    RecordId m_policy; ///< The question 1.1.
    qint64 m_members = 0;
};

void ReportingYearTest::prepareMembers(Casebook &casebook, const Record &asked)
{
    for (int i = 0; i < membersOfTheOffice; ++i) {
        Record member(organisation());
        member.set(organisation().name, QStringLiteral("Works %1").arg(i, 3, 10, QLatin1Char('0')));
        member.set(organisation().kind, QStringLiteral("company"));
        member.set(organisation().pillar, i < askedInSpring ? QStringLiteral("civil_society") : QStringLiteral("supply_chain"));
        member.set(organisation().email, QStringLiteral("works%1@example.org").arg(i));
        member = kept(casebook, member);
        Record belongs(membership());
        belongs.set(membership().organisation, member.id());
        belongs.set(membership().from, QDate(m_year - 3, 1, 1));
        kept(casebook, belongs);
        if (i < askedInSpring) {
            Record late = newDdReport(member.id(), asked, m_year);
            late.set(ddReport().requestedOn, m_today.addDays(-120));
            late.set(ddReport().dueOn, m_today.addDays(-30));
            kept(casebook, late);
        }
        m_member = member.id();
    }
}

void ReportingYearTest::prepare(Casebook &casebook)
{
    Record asked = casebook.reader().list(Query(questionnaire(), Filter::leaf(questionnaire().audience, Compare::Equal, QStringLiteral("member"))))->first();
    asked.set(questionnaire().status, QStringLiteral("in_use"));
    asked = kept(casebook, asked);
    prepareMembers(casebook, asked);
    m_policy = casebook.reader().list(Query(question(), Filter::leaf(question().questionnaire, Compare::Equal, asked.id()) && Filter::leaf(question().code, Compare::Equal, QStringLiteral("1.1"))))->first().id();
    const Record before = kept(casebook, newDdReport(m_member, asked, m_year - 1));
    Record given(answer());
    given.set(answer().ddReport, before.id());
    given.set(answer().question, m_policy);
    given.set(answer().maturity, 1);
    kept(casebook, given);
    Record reminder(letterTemplate());
    reminder.set(letterTemplate().title, QStringLiteral("First reminder"));
    reminder.set(letterTemplate().purpose, QStringLiteral("report_first_reminder"));
    reminder.set(letterTemplate().language, QStringLiteral("en"));
    reminder.set(letterTemplate().subject, QStringLiteral("Your report"));
    reminder.set(letterTemplate().body, QStringLiteral("It was due on {report.due_on}."));
    reminder.set(letterTemplate().daysAfterDue, 7);
    kept(casebook, reminder);
}

void ReportingYearTest::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    m_walk.begin(QStringLiteral("en"), [this](Casebook &casebook) { prepare(casebook); });
    QVERIFY(!m_member.isNull());
}

void ReportingYearTest::chooseFile(const QString &path, bool isFolder)
{
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY([&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<QFileDialog *>(window);
            if (found && found->isVisible())
                dialog = found;
        }
        return dialog != nullptr;
    }());
    if (isFolder)
        dialog->setDirectory(path);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QPushButton *accept = nullptr;
    for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            accept = qobject_cast<QPushButton *>(button);
    }
    QVERIFY(accept);
    QTRY_VERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
}

void ReportingYearTest::chooseReport(const char *name)
{
    auto *list = part<QListWidget>("reportList");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == QLatin1String(name))
            list->setCurrentRow(row);
    }
    QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), QLatin1String(name));
}

void ReportingYearTest::openReport()
{
    m_walk.window().go(Location::of(ddReport(), m_report));
    QTRY_VERIFY(qobject_cast<RecordPage *>(&page()));
}

void ReportingYearTest::openReview()
{
    openReport();
    form().tabs().sideTabs().setCurrent(QStringLiteral("review"));
    QTRY_VERIFY(part<QTableView>("reviewTable") && part<QTableView>("reviewTable")->model()->rowCount() > 0);
}

void ReportingYearTest::type(const Field &field, const QString &text)
{
    openReport();
    form().tabs().sideTabs().setCurrent(QStringLiteral("overview"));
    auto *line = form().binder().editor(field)->findChild<QLineEdit *>();
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    m_walk.window().commands()[QStringLiteral("save")]->trigger();
}

void ReportingYearTest::fillIn(const QString &file, const QString &answer, const QString &words)
{
    QFile form(file);
    QVERIFY(form.open(QIODevice::ReadWrite));
    QByteArray html = form.readAll();
    const QByteArray place = "\"" + toText(m_policy).toUtf8() + "\":{";
    const qsizetype begin = html.lastIndexOf(place);
    QVERIFY(begin > 0);
    const qsizetype end = html.indexOf('}', begin);
    html.replace(begin, end + 1 - begin, QByteArray(place + "\"answer\":\"" + answer.toUtf8() + "\",\"words\":\"" + words.toUtf8() + "\"}"));
    form.seek(0);
    form.resize(0);
    form.write(html);
}

void ReportingYearTest::asksEverybody()
{
    m_walk.window().go(Location::screen(QStringLiteral("who_has_reported")));
    QTRY_VERIFY(part<QTableView>("whoHasReported")->model()->rowCount() >= membersOfTheOffice);
    QTRY_VERIFY(part<QPushButton>("askMembers")->isEnabled());
    const qint64 asked = count(Query(ddReport(), Filter::leaf(ddReport().year, Compare::Equal, m_year)));
    const QString said = part<QPushButton>("askMembers")->text();
    press("askMembers");
    QTRY_VERIFY(count(Query(ddReport(), Filter::leaf(ddReport().year, Compare::Equal, m_year))) >= membersOfTheOffice);
    const qint64 now = count(Query(ddReport(), Filter::leaf(ddReport().year, Compare::Equal, m_year)));
    QVERIFY2(said.contains(QString::number(now - asked)), qPrintable(said)); // what the button had promised
    m_members = now;
    QTRY_VERIFY(!part<QPushButton>("askMembers")->isEnabled()); // nobody is asked twice
    const Result<QList<Record>> mine = casebook().reader().list(Query(ddReport(), Filter::leaf(ddReport().year, Compare::Equal, m_year) && Filter::leaf(ddReport().organisation, Compare::Equal, m_member)));
    QVERIFY(mine && mine->size() == 1);
    m_report = mine->first().id();

    auto *table = part<QTableView>("whoHasReported");
    const int last = table->model()->columnCount() - 1;
    const auto cellOf = [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, last).data(RecordRefRole).value<RecordRef>().id == m_report)
                return table->model()->index(row, last);
        }
        return QModelIndex();
    };
    QTRY_VERIFY(cellOf().isValid());
    table->setCurrentIndex(cellOf());
    press("openRecord");
    QTRY_VERIFY(qobject_cast<RecordPage *>(&page()));
    QCOMPARE(m_walk.window().pages().current()->location().record, m_report);
}

void ReportingYearTest::writesTheFormWithLastYearsAnswers()
{
    openReview();
    press("takeOverAnswers");
    QTRY_COMPARE(count(Query(answer(), Filter::leaf(answer().ddReport, Compare::Equal, m_report) && Filter::leaf(answer().takenOver, Compare::Equal, true))), 1);
    const QString form = m_files.filePath(QStringLiteral("form.html"));
    press("writeForm");
    chooseFile(form);
    QTRY_VERIFY(QFileInfo(form).size() > 1000);
}

void ReportingYearTest::takesTheFormInAndClearsItUp()
{
    const QString form = m_files.filePath(QStringLiteral("form.html"));
    fillIn(form, QStringLiteral("3"), QStringLiteral("Adopted"));
    const auto takeIn = [&](const QString &path) {
        openReview();
        press("takeFormIn");
        chooseFile(path);
        QPushButton *take = nullptr;
        QTRY_VERIFY((take = page().findChild<QPushButton *>(QStringLiteral("takeIn"))) && take->isVisible() && take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page().findChild<QTreeWidget *>(QStringLiteral("takeInRows")), 20000);
    };
    takeIn(form);
    const auto given = [&] { return casebook().reader().list(Query(answer(), Filter::leaf(answer().ddReport, Compare::Equal, m_report) && Filter::leaf(answer().question, Compare::Equal, m_policy)))->first(); };
    QTRY_COMPARE(given().get(answer().maturity, qlonglong(-1)), 3);
    QCOMPARE(given().text(answer().value), QStringLiteral("Adopted"));
    QVERIFY(!given().get(answer().takenOver, false));
    type(ddReport().submittedOn, QStringLiteral("today"));
    QTRY_COMPARE(now().get(ddReport().submittedOn, QDate()), m_today);

    openReview();
    auto *table = part<QTableView>("reviewTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClicks(part<QPlainTextEdit>("reviewerComment"), QStringLiteral("Since when?"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTRY_COMPARE(given().text(answer().reviewerComment), QStringLiteral("Since when?"));
    const QString second = m_files.filePath(QStringLiteral("second.html"));
    press("writeForm");
    chooseFile(second);
    QTRY_VERIFY(QFileInfo(second).size() > 1000);
    fillIn(second, QStringLiteral("3"), QStringLiteral("Adopted in May"));
    takeIn(second);
    QTRY_COMPARE(given().text(answer().value), QStringLiteral("Adopted in May"));
    openReview();
    part<QTableView>("reviewTable")->setCurrentIndex(part<QTableView>("reviewTable")->model()->index(0, 0));
    QTRY_VERIFY2(part<QListWidget>("turns")->count() >= 3, qPrintable(QString::number(part<QListWidget>("turns")->count()))); // the member, the reviewer, the member again
    type(ddReport().completeOn, QStringLiteral("today"));
    QTRY_COMPARE(now().get(ddReport().completeOn, QDate()), m_today);
}

void ReportingYearTest::reviewsWithAGap()
{
    openReview();
    auto *table = part<QTableView>("reviewTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_2);
    QTRY_COMPARE(table->model()->index(0, DdReviewModel::Gap).data().toString(), QStringLiteral("-1"));
    QTRY_VERIFY2(part<QLabel>("reviewWords")->text().contains(QStringLiteral("66.7")), qPrintable(part<QLabel>("reviewWords")->text()));
}

void ReportingYearTest::agreesOnFiveImprovements()
{
    openReview();
    for (int i = 1; i <= 6; ++i) {
        QTest::keyClicks(part<QLineEdit>("newImprovement"), QStringLiteral("Step %1").arg(i));
        press("addImprovement");
    }
    QTRY_COMPARE(part<QListWidget>("improvements")->count(), 5);
    QCOMPARE(part<QLineEdit>("newImprovement")->text(), QStringLiteral("Step 6")); // refused, and still there
    part<QLineEdit>("newImprovement")->clear();
    QCOMPARE(count(Query(improvement(), Filter::leaf(improvement().ddReport, Compare::Equal, m_report))), 5);
}

void ReportingYearTest::writesTheFeedbackLetter()
{
    m_walk.window().go(Location::screen(QStringLiteral("reports")));
    QTRY_VERIFY(part<QListWidget>("reportList") && part<QListWidget>("reportList")->count() > 0);
    chooseReport("feedback_letter");
    auto *about = part<QComboBox>("reportRecord");
    QTRY_VERIFY(about->findData(QVariant::fromValue(m_report)) >= 0);
    about->setCurrentIndex(about->findData(QVariant::fromValue(m_report)));
    press("makeReportButton");
    const QString file = m_files.filePath(QStringLiteral("letter.html"));
    press("saveHtmlButton");
    chooseFile(file);
    QTRY_VERIFY(QFileInfo(file).size() > 1000);
    QFile page(file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    for (const char *words : {"Since when?", "66.7", "Step 5"}) // its own, consent or not
        QVERIFY2(html.contains(words), words);
}

void ReportingYearTest::closesReportAndPlan()
{
    const Result<QList<Record>> agreed = casebook().reader().list(Query(improvement(), Filter::leaf(improvement().ddReport, Compare::Equal, m_report)));
    QVERIFY(agreed && agreed->size() == 5);
    for (const Record &one : *agreed) {
        m_walk.window().go(Location::of(improvement(), one.id()));
        QTRY_VERIFY(qobject_cast<RecordPage *>(&page()));
        auto *line = form().binder().editor(improvement().doneOn)->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("today"));
        m_walk.window().commands()[QStringLiteral("save")]->trigger();
        QTRY_COMPARE(casebook().reader().find(improvement(), one.id())->get(improvement().doneOn, QDate()), m_today);
    }
    type(ddReport().closedOn, QStringLiteral("today"));
    QTRY_COMPARE(now().get(ddReport().closedOn, QDate()), m_today);
    m_walk.window().go(Location::screen(QStringLiteral("who_has_reported")));
    auto *table = part<QTableView>("whoHasReported");
    QTRY_VERIFY([&] {
        const int last = table->model()->columnCount() - 1;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex cell = table->model()->index(row, last);
            if (cell.data(RecordRefRole).value<RecordRef>().id == m_report)
                return cell.data().toString() == QLatin1String("Closed");
        }
        return false;
    }());
}

void ReportingYearTest::remindsWhoIsLate()
{
    m_walk.window().go(Location::screen(QStringLiteral("who_has_reported")));
    press("remindMembers");
    QPushButton *write = nullptr;
    QTRY_VERIFY((write = page().findChild<QPushButton *>(QStringLiteral("writeLetters"))) && write->isVisible() && write->isEnabled());
    const qint64 before = count(Query(interaction()));
    const QString folder = m_files.filePath(QStringLiteral("reminders"));
    QVERIFY(QDir().mkpath(folder));
    QTest::mouseClick(write, Qt::LeftButton);
    chooseFile(folder, true);
    QTRY_VERIFY(count(Query(interaction())) - before >= askedInSpring); // each is in the contact log
    QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), int(count(Query(interaction())) - before));
}

void ReportingYearTest::comparesWithoutNames()
{
    m_walk.window().go(Location::screen(QStringLiteral("reports")));
    QTRY_VERIFY(part<QListWidget>("reportList") && part<QListWidget>("reportList")->count() > 0);
    chooseReport("dd_benchmark");
    press("makeReportButton");
    const QString file = m_files.filePath(QStringLiteral("benchmark.html"));
    press("saveHtmlButton");
    chooseFile(file);
    QTRY_VERIFY(QFileInfo(file).size() > 1000);
    QFile page(file);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY(html.contains("withheld")); // one closed report of this year, and no consent: nobody is told apart
    QVERIFY(!html.contains("Works 119") && !html.contains("66.7"));
}

QTEST_MAIN(ReportingYearTest)
#include "tst_reportingyear.moc"
