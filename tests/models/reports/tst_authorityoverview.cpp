// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/authorityoverview.h"

#include "models/entities/partners/authority.h"
#include "models/entities/partners/authoritycheck.h"
#include "models/entities/partners/interaction.h"
#include "models/exchange/referencelists.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"

#include <algorithm>

using namespace Lodebook;

class AuthorityOverviewTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void beginsWithARowForEachMemberState();
    void tellsChecksContactsAndNextSteps();
    void namesMemberStatesWithoutARecord();
    void leavesRestrictedAuthoritiesOut();

private:
    void fillRegister()
    {
        QVERIFY_RESULT(addReferenceLists(store(), qEnvironmentVariable("LODEBOOK_SOURCE_DIR") + QStringLiteral("/resources/reference")));
    }
    Record authorityOf(const QString &country)
    {
        const Result<QList<Record>> found = store().reader().list(Query(authority(), Filter::leaf(authority().country, Compare::Equal, country)));
        return found && found->size() == 1 ? found->first() : Record(authority());
    }
    ReportDocument make()
    {
        ReportRequest request;
        request.asOf = QDate(2026, 3, 1);
        request.madeAt = clock().now();
        request.language = QStringLiteral("en");
        const Result<ReportDocument> made = makeReport(QStringLiteral("authority_overview"), casebook().reader(), request);
        if (!made)
            qWarning("%s", qPrintable(made.error().message));
        return made ? *made : ReportDocument();
    }
    static ReportTable tableOf(const ReportDocument &report)
    {
        for (const ReportBlock &block : report.blocks) {
            if (const auto *table = std::get_if<ReportTable>(&block))
                return *table;
        }
        return {};
    }
    static QStringList rowOf(const ReportDocument &report, const QString &first)
    {
        QStringList texts;
        for (const ReportRow &row : tableOf(report).rows) {
            if (row.cells.first().text == first) {
                for (const ReportCell &cell : row.cells)
                    texts.append(cell.text);
            }
        }
        return texts;
    }
    static QString paragraphs(const ReportDocument &report)
    {
        QStringList texts = report.notes;
        for (const ReportBlock &block : report.blocks) {
            if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                texts.append(paragraph->text);
        }
        return texts.join(u'\n');
    }
};

void AuthorityOverviewTest::beginsWithARowForEachMemberState()
{
    fillRegister();
    const ReportDocument report = make();
    const ReportTable table = tableOf(report);
    QCOMPARE(table.rows.size(), 27);
    const auto named = std::ranges::count_if(table.rows, [](const ReportRow &row) { return row.cells.at(1).known; });
    QCOMPARE(named, 6);
    const QStringList belgium = rowOf(report, QStringLiteral("Belgium"));
    QCOMPARE(belgium.value(2), QStringLiteral("To be confirmed"));
    QVERIFY2(rowOf(report, QStringLiteral("Finland")).value(1).contains(QLatin1String("Tukes")), qPrintable(rowOf(report, QStringLiteral("Finland")).join(u'|')));
    QVERIFY(!paragraphs(report).contains(QLatin1String("without a record")));
    const auto *facts = std::get_if<ReportFacts>(&report.blocks.first());
    QVERIFY(facts);
    QCOMPARE(facts->facts.at(1).value, QStringLiteral("yes 0, no 0, unknown 27")); // not known is not a no
}

void AuthorityOverviewTest::tellsChecksContactsAndNextSteps()
{
    fillRegister();
    const Record dutch = authorityOf(QStringLiteral("NL"));
    for (const auto &[year, checked] : {std::pair(2024, 7), std::pair(2023, 5), std::pair(2027, 1)}) {
        Record checks(authorityCheck());
        checks.set(authorityCheck().authority, dutch.id());
        checks.set(authorityCheck().year, year);
        checks.set(authorityCheck().checks, checked);
        QVERIFY_RESULT(store().save(checks));
    }
    Record talk(interaction());
    talk.set(interaction().on, QDate(2026, 2, 3));
    talk.set(interaction().subject, QStringLiteral("Webinar"));
    talk.set(interaction().authority, dutch.id());
    talk.set(interaction().nextStep, QStringLiteral("Name a speaker"));
    talk.set(interaction().nextOn, QDate(2026, 4, 1));
    QVERIFY_RESULT(store().save(talk));
    const QStringList row = rowOf(make(), QStringLiteral("Netherlands"));
    QVERIFY2(row.value(5).contains(QLatin1String("2024")) && row.value(5).contains(u'7'), qPrintable(row.join(u'|')));
    QVERIFY2(row.value(6).contains(QLatin1String("2026")), qPrintable(row.join(u'|')));
    QVERIFY2(row.value(7).startsWith(QLatin1String("Name a speaker")), qPrintable(row.join(u'|')));
}

void AuthorityOverviewTest::namesMemberStatesWithoutARecord()
{
    fillRegister();
    QVERIFY_RESULT(store().remove(authority(), authorityOf(QStringLiteral("MT")).id()));
    QVERIFY2(paragraphs(make()).contains(QLatin1String("Member States without a record: Malta.")), qPrintable(paragraphs(make())));
}

void AuthorityOverviewTest::leavesRestrictedAuthoritiesOut()
{
    fillRegister();
    Record hidden = authorityOf(QStringLiteral("DE"));
    hidden.set(authority().restricted, true);
    QVERIFY_RESULT(store().save(hidden));
    const ReportDocument report = make();
    QVERIFY(rowOf(report, QStringLiteral("Germany")).isEmpty());
    QVERIFY2(paragraphs(report).contains(QLatin1String("Restricted records left out: 1.")), qPrintable(paragraphs(report)));
}

QTEST_GUILESS_MAIN(AuthorityOverviewTest)
#include "tst_authorityoverview.moc"
