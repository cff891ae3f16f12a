// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/paperdialog.h"

#include "models/entities/partners/organisation.h"
#include "models/items/paper.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"
#include "views/reports/reportdesk.h"
#include "views/reports/reportpreview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lodebook;

class PaperDialogTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsThePagesOfAList();
    void saysWhatWentWrong();
    void isLeftWithEscape();

private:
    static Result<ReportDocument> houses(Casebook &casebook, const ReportRequest &request)
    {
        return listPaper(casebook, {Query(organisation()), defaultColumns(organisation()), QStringLiteral("Houses")}, request);
    }
};

void PaperDialogTest::showsThePagesOfAList()
{
    Batch batch(store(), QStringLiteral("many"));
    QVERIFY_RESULT(batch.begin());
    for (int i = 0; i < 200; ++i) {
        Record one = newOrganisation(QStringLiteral("House %1").arg(i));
        QVERIFY_RESULT(store().saveChecked(one));
    }
    QVERIFY_RESULT(batch.commit());
    PaperDialog dialog(casebook(), QStringLiteral("Houses"), houses, nullptr);
    QSignalSpy shown(&dialog.desk(), &ReportDesk::shown);
    dialog.open();
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Print: Houses"));
    const auto *print = dialog.findChild<QPushButton *>(QStringLiteral("printReportButton"));
    QVERIFY(!print->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
    QVERIFY(print->isEnabled());
    QVERIFY(dialog.findChild<ReportPreview *>()->pageCount() > 2); // headings on each: as for every report
    if (const QString pictures = qEnvironmentVariable("LODEBOOK_PICTURES"); !pictures.isEmpty())
        dialog.grab().save(pictures + QStringLiteral("/paperdialog.png"));
}

void PaperDialogTest::saysWhatWentWrong()
{
    const ReportMaker maker = [](Casebook &, const ReportRequest &) { return Result<ReportDocument>(Error{Error::Kind::Refused, QStringLiteral("no paper left"), {}}); };
    PaperDialog dialog(casebook(), QStringLiteral("Houses"), maker, nullptr);
    dialog.open();
    const auto *message = dialog.findChild<QLabel *>(QStringLiteral("reportMessage"));
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("no paper left")), 20000);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("savePdfButton"))->isEnabled());
}

void PaperDialogTest::isLeftWithEscape()
{
    PaperDialog dialog(casebook(), QStringLiteral("Houses"), houses, nullptr);
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(PaperDialogTest)
#include "tst_paperdialog.moc"
