// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/reportpage.h"

#include "models/entities/field/minesite.h"
#include "models/entities/grants/project.h"
#include "models/entities/partners/organisation.h"
#include "models/entities/reference/country.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"
#include "views/reports/reportpreview.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class ReportPageTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsThePagesOfAReport();
    void savesWhatItShows_data();
    void savesWhatItShows();
    void saysWhatWentWrongInThePage();
    void whatIsChosenIsWhatIsSaved();
    void savingLeavesTheCursorWhereItWas();
    void listsTheRecordsAReportIsAbout();
    void asksThePrinterWithoutBlocking();
    void paintsOnlyWhatIsInSight();
    void namesEveryControl();
    void followsTheLanguageOfTheProgram();

private:
    void addSites(int number);
};

void ReportPageTest::addSites(int number)
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD"), {{QStringLiteral("name"), QStringLiteral("Congo")}}));
    for (int i = 0; i < number; ++i) {
        Record site = newMineSite(QStringLiteral("Mine %1").arg(i), QStringLiteral("CD"));
        QVERIFY_RESULT(store().save(site));
    }
}

void ReportPageTest::showsThePagesOfAReport()
{
    addSites(120);
    ReportPage page(casebook());
    page.resize(1200, 800);
    page.show();
    QSignalSpy shown(&page, &ReportPage::reportShown);
    auto *pdf = page.findChild<QPushButton *>(QStringLiteral("savePdfButton"));
    QVERIFY(!pdf->isEnabled());
    page.showReport(QStringLiteral("site_register"));
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("cancelReportButton"))->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    QVERIFY(shown.first().at(1).toInt() > 2);
    QCOMPARE(page.findChild<ReportPreview *>()->pageCount(), shown.first().at(1).toInt());
    QVERIFY(pdf->isEnabled());
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("reportPosition"))->text().startsWith(QStringLiteral("Page 1 of ")));
    const QString picture = qEnvironmentVariable("LODEBOOK_PICTURES");
    if (!picture.isEmpty())
        page.grab().save(picture + QStringLiteral("/reportpage.png"));
}

void ReportPageTest::savesWhatItShows_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QStringLiteral("savePdfButton") << QStringLiteral("pdf") << QByteArray("%PDF");
    QTest::newRow("html") << QStringLiteral("saveHtmlButton") << QStringLiteral("html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("odt") << QStringLiteral("saveOdtButton") << QStringLiteral("odt") << QByteArray("PK");
}

void ReportPageTest::savesWhatItShows()
{
    QFETCH(QString, button);
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    addSites(3);
    ReportPage page(casebook());
    page.show();
    QSignalSpy shown(&page, &ReportPage::reportShown);
    page.showReport(QStringLiteral("site_register"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    page.findChild<QPushButton *>(button)->click();
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = folder() + QStringLiteral("/report.") + ending;
    emit dialog->fileSelected(path);
    dialog->close();
    auto *message = page.findChild<QLabel *>(QStringLiteral("reportMessage"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("report.") + ending), 20000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void ReportPageTest::saysWhatWentWrongInThePage()
{
    addSites(1);
    ReportPage page(casebook());
    page.show();
    QSignalSpy shown(&page, &ReportPage::reportShown);
    page.showReport(QStringLiteral("site_register"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    page.findChild<QPushButton *>(QStringLiteral("savePdfButton"))->click();
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(folder() + QStringLiteral("/no/such/folder/a.pdf"));
    dialog->close();
    auto *message = page.findChild<QLabel *>(QStringLiteral("reportMessage"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("no/such/folder")), 20000);
    QVERIFY(message->isVisible());
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("cancelReportButton"))->isVisible());
}

void ReportPageTest::whatIsChosenIsWhatIsSaved()
{
    addSites(3);
    Record lead = newOrganisation(QStringLiteral("Lead"));
    QVERIFY_RESULT(store().save(lead));
    Record record(project());
    record.set(project().title, QStringLiteral("Alpha"));
    record.set(project().lead, lead.id());
    QVERIFY_RESULT(store().save(record));
    ReportPage page(casebook());
    page.show();
    QSignalSpy shown(&page, &ReportPage::reportShown);
    page.showReport(QStringLiteral("site_register"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    auto *pdf = page.findChild<QPushButton *>(QStringLiteral("savePdfButton"));
    auto *reports = page.findChild<QListWidget *>(QStringLiteral("reportList"));
    const int row = [reports] {
        for (int i = 0; i < reports->count(); ++i) {
            if (reports->item(i)->data(Qt::UserRole).toString() == QLatin1String("project_sheet"))
                return i;
        }
        return -1;
    }();
    reports->setCurrentRow(row);
    QVERIFY(!pdf->isEnabled()); // what is on screen is another report
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 20000);
    QCOMPARE(shown.last().first().toString(), QStringLiteral("project_sheet"));
    QVERIFY(pdf->isEnabled());
    QTest::qWait(500);
    QCOMPARE(shown.size(), 2); // once
    page.findChild<QDateEdit *>(QStringLiteral("reportAsOf"))->setDate(QDate(2026, 1, 31));
    QVERIFY(!pdf->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 3, 20000);
}

void ReportPageTest::savingLeavesTheCursorWhereItWas()
{
    addSites(3);
    ReportPage page(casebook());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy shown(&page, &ReportPage::reportShown);
    page.showReport(QStringLiteral("site_register"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    auto *pdf = page.findChild<QPushButton *>(QStringLiteral("savePdfButton"));
    pdf->setFocus();
    pdf->click();
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->close();
    page.activateWindow();
    QTRY_VERIFY(pdf->hasFocus());
    emit dialog->fileSelected(folder() + QStringLiteral("/report.pdf"));
    QVERIFY(!pdf->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(pdf->isEnabled(), 20000);
    QVERIFY(pdf->hasFocus());
}

void ReportPageTest::listsTheRecordsAReportIsAbout()
{
    Record lead = newOrganisation(QStringLiteral("Lead"));
    QVERIFY_RESULT(store().save(lead));
    RecordId second;
    for (const char *title : {"Alpha", "Beta"}) {
        Record record(project());
        record.set(project().title, QString::fromLatin1(title));
        record.set(project().lead, lead.id());
        QVERIFY_RESULT(store().save(record));
        second = record.id();
    }
    ReportPage page(casebook());
    page.show();
    QSignalSpy shown(&page, &ReportPage::reportShown);
    page.showReport(QStringLiteral("project_sheet"), second);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    auto *records = page.findChild<QComboBox *>(QStringLiteral("reportRecord"));
    QVERIFY(records->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(records->count(), 2, 20000);
    QVERIFY(records->currentText().contains(QStringLiteral("Beta")));
    page.findChild<QListWidget *>(QStringLiteral("reportList"))->setCurrentRow(0);
    QVERIFY(!records->isVisible());
}

void ReportPageTest::asksThePrinterWithoutBlocking()
{
    addSites(1);
    ReportPage page(casebook());
    page.show();
    QSignalSpy shown(&page, &ReportPage::reportShown);
    page.showReport(QStringLiteral("site_register"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    page.findChild<QPushButton *>(QStringLiteral("printReportButton"))->click();
    auto *dialog = page.findChild<QPrintDialog *>(); // we are here again: nothing waits inside the click
    QVERIFY(dialog);
    dialog->close();
}

void ReportPageTest::paintsOnlyWhatIsInSight()
{
    int painted = 0;
    ReportPages pages;
    pages.size = QSizeF(5950, 8420);
    pages.pictures.append({[&painted](QPainter &, const QRectF &) { ++painted; }, 10, {}});
    for (int page = 0; page < 200; ++page)
        pages.pages.append({{.kind = ReportMark::Kind::Picture, .rect = QRectF(0, 0, 100, 100), .text = {}, .picture = 0}});
    ReportPreview preview;
    preview.resize(600, 700);
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    preview.setPages(pages);
    preview.grab();
    QVERIFY(painted >= 1);
    QVERIFY(painted <= 3);
    preview.goToPage(150);
    preview.grab();
    QCOMPARE(preview.currentPage(), 150);
    QVERIFY(painted <= 6);
    const int before = painted;
    preview.grab(); // nothing moved
    QCOMPARE(painted, before);
    preview.setZoom(2);
    QCOMPARE(preview.currentPage(), 150);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.currentPage(), 199);
    QTest::keyClick(&preview, Qt::Key_Home);
    QCOMPARE(preview.currentPage(), 0);
}

void ReportPageTest::namesEveryControl()
{
    ReportPage page(casebook());
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const bool editor = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QListWidget *>(widget) || widget->inherits("QDateEdit") || widget->inherits("QToolButton");
        if (!editor || !widget->objectName().startsWith(QStringLiteral("report")))
            continue;
        if (widget->objectName() == u"reportRecord") // named by the report it belongs to
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void ReportPageTest::followsTheLanguageOfTheProgram()
{
    addSites(3);
    ReportPage page(casebook());
    page.show();
    QSignalSpy shown(&page, &ReportPage::reportShown);
    page.showReport(QStringLiteral("site_register"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    const auto change = [&page] {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&page, &event);
    };
    change();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, 20000);
    // One that was asked for in a language of its own stays as it is.
    auto *language = page.findChild<QComboBox *>(QStringLiteral("reportLanguage"));
    QCOMPARE(language->itemText(language->findData(QStringLiteral("en"))), QStringLiteral("English"));
    language->setCurrentIndex(language->findData(QStringLiteral("fr")));
    QCOMPARE(language->currentText(), QStringLiteral("Français"));
    change();
    const auto *make = page.findChild<QPushButton *>(QStringLiteral("makeReportButton"));
    QVERIFY(make->isEnabled());
    QVERIFY(page.findChild<QPushButton *>(QStringLiteral("savePdfButton"))->isEnabled());
}

QTEST_MAIN(ReportPageTest)
#include "tst_reportpage.moc"
