// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/recoverysheet.h"

#include "tests/support/backendtest.h"

using namespace Lodebook;

class RecoverySheetTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsTheKeyAndWhoseItIs();
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

QTEST_MAIN(RecoverySheetTest)
#include "tst_recoverysheet.moc"
