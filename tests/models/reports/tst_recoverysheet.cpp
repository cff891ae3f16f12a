// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/recoverysheet.h"

#include "models/reports/reportlayout.h"
#include "tests/support/backendtest.h"

#include <algorithm>

using namespace Lodebook;

class RecoverySheetTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsTheKeyAndWhoseItIs();
    void givesEachPartAPageOfItsOwn();
};

void RecoverySheetTest::showsTheKeyAndWhoseItIs()
{
    const QString key = QStringLiteral("ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789");
    ReportRequest request;
    request.madeAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    request.casebook = QStringLiteral("Kivu");
    const ReportDocument sheet = makeRecoverySheet(casebook().reader(), request, key);
    QCOMPARE(sheet.blocks.size(), 5);
    QCOMPARE(std::get<ReportHeading>(sheet.blocks.first()).text, key); // whole, in one line
    const ReportFacts facts = std::get<ReportFacts>(sheet.blocks.at(1));
    QCOMPARE(facts.facts.first().value, QStringLiteral("Kivu"));
    QVERIFY(facts.facts.last().value.contains(QLatin1String("2026")));
    QVERIFY(!sheet.title.contains(QLatin1String("ABCD"))); // the name of the print job
    QVERIFY(sheet.notes.isEmpty());
}

void RecoverySheetTest::givesEachPartAPageOfItsOwn()
{
    ReportRequest request;
    request.madeAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    request.casebook = QStringLiteral("Kivu");
    const QList<RecoveryPart> parts = RecoveryPart::divide(RecoveryKey::random(), 3, 8);
    const ReportDocument sheets = makeRecoverySheets(casebook().reader(), request, parts);
    QStringList headings;
    for (const ReportBlock &block : sheets.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            headings.append(heading->text);
    }
    for (const RecoveryPart &part : parts) {
        QVERIFY(headings.contains(part.text()));
        QVERIFY(headings.contains(QStringLiteral("Part %1 of 8").arg(part.number())));
    }
    for (const QPageSize::PageSizeId size : {QPageSize::A4, QPageSize::Letter}) {
        const ReportPages pages = layOut(sheets, reportPaper(sheets, size));
        QCOMPARE(pages.count(), 8);
        for (int page = 0; page < pages.count(); ++page) {
            for (const RecoveryPart &part : parts) { // whole, in one line, and on no other page
                const auto hasIt = [&part](const ReportMark &mark) { return mark.text == part.text(); };
                QCOMPARE(std::ranges::any_of(pages.pages.at(page), hasIt), part.number() == page + 1);
            }
        }
    }
}

QTEST_MAIN(RecoverySheetTest)
#include "tst_recoverysheet.moc"
