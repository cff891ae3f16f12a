// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/productionreport.h"

#include "models/entities/common/task.h"
#include "models/entities/field/production.h"
#include "models/entities/reference/country.h"
#include "models/entities/reference/mineral.h"
#include "models/reports/deadlinereport.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class ProductionReportTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void showsCountriesAndYearsWithGapsLeftOpen();
    void staysInsideThePeriod();
    void givesNoRestrictedFigureAway();
    void listsWhatIsLateAndDue();

private:
    void addFigures();
    Result<ReportDocument> make(const QString &name, ReportRequest request = {});
    static QStringList rowsOf(const ReportDocument &report);
};

void ProductionReportTest::addFigures()
{
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("CD"), {{QStringLiteral("name"), QStringLiteral("Congo")}}));
    QVERIFY_RESULT(ensureCode(store(), country(), QStringLiteral("RW"), {{QStringLiteral("name"), QStringLiteral("Rwanda")}}));
    QVERIFY_RESULT(ensureCode(store(), mineral(), QStringLiteral("tin"), {{QStringLiteral("name"), QStringLiteral("Tin")}, {QStringLiteral("is_3tg"), true}}));
    for (const auto &[place, year, kg] : {std::tuple("CD", "2021", 9000000.0), std::tuple("CD", "2023", 12000000.0), std::tuple("RW", "2021", 500000.0)}) {
        Record record = newProduction(QString::fromLatin1(place), QStringLiteral("tin"), QString::fromLatin1(year), kg);
        record.set(production().source, QStringLiteral("USGS first estimate"));
        QVERIFY_RESULT(store().save(record));
    }
}

Result<ReportDocument> ProductionReportTest::make(const QString &name, ReportRequest request)
{
    request.asOf = QDate(2026, 3, 1);
    request.madeAt = clock().now();
    request.language = QStringLiteral("en");
    return makeReport(name, casebook().reader(), request);
}

QStringList ProductionReportTest::rowsOf(const ReportDocument &report)
{
    QStringList rows;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            for (const ReportRow &row : table->rows) {
                QStringList cells;
                for (const ReportCell &cell : row.cells)
                    cells.append(cell.text);
                rows.append(cells.join(QStringLiteral(" | ")));
            }
        }
    }
    return rows;
}

void ProductionReportTest::showsCountriesAndYearsWithGapsLeftOpen()
{
    addFigures();
    const Result<ReportDocument> report = make(QStringLiteral("production"));
    QVERIFY_RESULT(report);
    QCOMPARE(rowsOf(*report), QStringList({QStringLiteral("Congo | 9,000 | – | 12,000"), QStringLiteral("Rwanda | 500 | – | –"), QStringLiteral("Recorded in all | 9,500 | – | 12,000")}));
    QCOMPARE(std::get<ReportHeading>(report->blocks.first()).text, QStringLiteral("Tin, tonnes"));
    QCOMPARE(report->sources, QList<ReportSource>({{QStringLiteral("U.S. Geological Survey, Mineral Commodity Summaries"), QStringLiteral("public domain")}}));
}

void ProductionReportTest::staysInsideThePeriod()
{
    addFigures();
    ReportRequest request;
    request.from = QDate(2022, 1, 1);
    request.to = QDate(2023, 12, 31);
    const Result<ReportDocument> report = make(QStringLiteral("production"), request);
    QVERIFY_RESULT(report);
    QCOMPARE(rowsOf(*report), QStringList({QStringLiteral("Congo | – | 12,000"), QStringLiteral("Recorded in all | – | 12,000")}));
}

void ProductionReportTest::givesNoRestrictedFigureAway()
{
    addFigures();
    Record hidden = newProduction(QStringLiteral("RW"), QStringLiteral("tin"), QStringLiteral("2023"), 777000);
    hidden.set(production().restricted, true);
    QVERIFY_RESULT(store().save(hidden));
    const Result<ReportDocument> report = make(QStringLiteral("production"));
    QVERIFY_RESULT(report);
    QCOMPARE(rowsOf(*report), QStringList({QStringLiteral("Congo | 9,000 | – | 12,000"), QStringLiteral("Recorded in all | 9,000 | – | 12,000")}));
    QVERIFY(report->notes.contains(QStringLiteral("Restricted records left out: 1.")));
}

void ProductionReportTest::listsWhatIsLateAndDue()
{
    for (const auto &[title, day, restricted] : {std::tuple("Call the lead", QDate(2026, 2, 1), false), std::tuple("Secret call", QDate(2026, 2, 1), true),
                                                 std::tuple("Send the letter", QDate(2026, 3, 10), false), std::tuple("Far away", QDate(2027, 3, 10), false)}) {
        Record todo(task());
        todo.set(task().title, QString::fromLatin1(title));
        todo.set(task().dueOn, day);
        todo.set(task().restricted, restricted);
        QVERIFY_RESULT(store().save(todo));
    }
    const Result<ReportDocument> report = make(QStringLiteral("deadlines"));
    QVERIFY_RESULT(report);
    const QStringList rows = rowsOf(*report);
    QVERIFY2(rows.first().startsWith(QStringLiteral("Late: 1")), qPrintable(rows.join(u'\n')));
    QCOMPARE(rows.filter(QStringLiteral("Call the lead")).size(), 1);
    QCOMPARE(rows.filter(QStringLiteral("Send the letter")).size(), 1);
    QVERIFY(rows.filter(QStringLiteral("Far away")).isEmpty());
    QVERIFY(rows.filter(QStringLiteral("Secret")).isEmpty());
    QVERIFY(report->notes.contains(QStringLiteral("Restricted records left out: 1.")));
}

QTEST_GUILESS_MAIN(ProductionReportTest)
#include "tst_productionreport.moc"
