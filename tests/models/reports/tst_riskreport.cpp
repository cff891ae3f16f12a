// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/riskreport.h"

#include "models/entities/duediligence/riskflag.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class RiskReportTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void listsTheOldestOfEachStateFirst();
    void leavesClosedAndRestrictedFlagsOut();
    void saysWhenNoneIsOpen();

private:
    Record flag(const QString &description, const QDate &raised, const QDate &due = {}) const;
    Record saved(Record record);
    Result<ReportDocument> report();
    static QStringList linesOf(const ReportDocument &document);

    RecordId m_house;
};

Record RiskReportTest::flag(const QString &description, const QDate &raised, const QDate &due) const
{
    Record record(riskFlag());
    record.set(riskFlag().organisation, m_house);
    record.set(riskFlag().description, description);
    if (raised.isValid())
        record.set(riskFlag().raisedOn, raised);
    if (due.isValid())
        record.set(riskFlag().dueOn, due);
    return record;
}

Record RiskReportTest::saved(Record record)
{
    const Result<> done = store().save(record);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return record;
}

Result<ReportDocument> RiskReportTest::report()
{
    ReportRequest request;
    request.asOf = QDate(2026, 3, 1);
    request.madeAt = clock().now();
    request.language = QStringLiteral("en");
    return makeReport(QStringLiteral("risk_flags"), casebook().reader(), request);
}

/// The rows of its table, cells parted by bars.
QStringList RiskReportTest::linesOf(const ReportDocument &document)
{
    QStringList lines;
    for (const ReportBlock &block : document.blocks) {
        const auto *table = std::get_if<ReportTable>(&block);
        for (const ReportRow &row : table ? table->rows : QList<ReportRow>()) {
            QStringList cells;
            for (const ReportCell &cell : row.cells)
                cells.append(cell.text);
            lines.append(cells.join(u'|'));
        }
    }
    return lines;
}

void RiskReportTest::listsTheOldestOfEachStateFirst()
{
    m_house = saved(newOrganisation(QStringLiteral("Northlight"))).id();
    saved(flag(QStringLiteral("Young"), {2026, 2, 19}));
    saved(flag(QStringLiteral("Old"), {2025, 3, 1}));
    saved(flag(QStringLiteral("No day"), {}));
    saved(flag(QStringLiteral("Late"), {2026, 1, 10}, {2026, 2, 27}));
    const Result<ReportDocument> made = report();
    QVERIFY_RESULT(made);
    QCOMPARE(linesOf(*made), (QStringList{QStringLiteral("Overdue: 1"), QStringLiteral("50|10 Jan 2026|27 Feb 2026|2|Northlight|not recorded|not recorded|Late"),
                                          QStringLiteral("Open: 3"), QStringLiteral("365|1 Mar 2025|not recorded||Northlight|not recorded|not recorded|Old"),
                                          QStringLiteral("10|19 Feb 2026|not recorded||Northlight|not recorded|not recorded|Young"),
                                          QStringLiteral("not recorded|not recorded|not recorded||Northlight|not recorded|not recorded|No day")}));
}

void RiskReportTest::leavesClosedAndRestrictedFlagsOut()
{
    m_house = saved(newOrganisation(QStringLiteral("Northlight"))).id();
    Record closed = flag(QStringLiteral("Closed"), {2026, 1, 1});
    closed.set(riskFlag().closedOn, QDate(2026, 2, 1));
    saved(closed);
    Record secret = flag(QStringLiteral("Secret"), {2026, 1, 1});
    secret.set(riskFlag().restricted, true);
    saved(secret);
    saved(flag(QStringLiteral("Plain"), {2026, 1, 1}));
    const Result<ReportDocument> made = report();
    QVERIFY_RESULT(made);
    QCOMPARE(linesOf(*made).size(), 2);
    QVERIFY(linesOf(*made).last().endsWith(QStringLiteral("Plain")));
    const QString notes = made->notes.join(u' ');
    QVERIFY2(notes.contains(QStringLiteral("Closed by that day, and not listed: 1.")), qPrintable(notes));
    QVERIFY2(notes.contains(QStringLiteral("estricted")), qPrintable(notes));
}

void RiskReportTest::saysWhenNoneIsOpen()
{
    const Result<ReportDocument> made = report();
    QVERIFY_RESULT(made);
    QCOMPARE(linesOf(*made), QStringList());
    QCOMPARE(std::get<ReportParagraph>(made->blocks.first()).text, QStringLiteral("No risk flag is open."));
}

QTEST_GUILESS_MAIN(RiskReportTest)
#include "tst_riskreport.moc"
