// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reportingpage.h"

#include "models/entities/duediligence/ddreport.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/organisation.h"
#include "models/items/roles.h"
#include "models/storage/undostack.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"
#include "tests/support/testcasebook.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Lodebook;

/// The clock of the casebook stands at 1 March 2026.
class ReportingPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsHowFarEachReportIs();
    void asksAllMembersAfterSayingWhom();
    void opensTheReportOfACell();
    void asksNobodyWithoutAQuestionnaire();

private:
    Record addMember(const QString &name)
    {
        Record member = m_casebook->save(newOrganisation(name));
        Record record(membership());
        record.set(membership().organisation, member.id());
        record.set(membership().from, QDate(2024, 1, 1));
        m_casebook->save(record);
        return member;
    }
    std::unique_ptr<ReportingPage> shown()
    {
        auto page = std::make_unique<ReportingPage>(m_casebook->casebook());
        page->resize(1000, 600);
        page->show();
        [&] { QTRY_VERIFY(table(*page)->model()->rowCount() > 0); }();
        return page;
    }
    static QTableView *table(const ReportingPage &page) { return page.findChild<QTableView *>(QStringLiteral("whoHasReported")); }
    static QPushButton *ask(const ReportingPage &page) { return page.findChild<QPushButton *>(QStringLiteral("askMembers")); }
    static QString cell(const ReportingPage &page, int row, int column) { return table(page)->model()->index(row, column).data().toString(); }

    std::unique_ptr<TestCasebook> m_casebook;
};

void ReportingPageTest::init()
{
    m_casebook = std::make_unique<TestCasebook>();
}

void ReportingPageTest::showsHowFarEachReportIs()
{
    const Record member = addMember(QStringLiteral("Northlight"));
    const Record asked = m_casebook->save(newQuestionnaire());
    Record report = newDdReport(member.id(), asked, 2025);
    report.set(ddReport().requestedOn, QDate(2026, 1, 5));
    report.set(ddReport().dueOn, QDate(2026, 2, 5));
    m_casebook->save(report);
    const auto page = shown();
    const int last = table(*page)->model()->columnCount() - 1;
    QCOMPARE(table(*page)->model()->headerData(last, Qt::Horizontal).toString(), QStringLiteral("2025"));
    QCOMPARE(cell(*page, 0, 0), QStringLiteral("Northlight"));
    QCOMPARE(cell(*page, 0, last), QStringLiteral("Overdue"));
    QCOMPARE(cell(*page, 0, last - 1), QStringLiteral("Not requested"));
    QCOMPARE(cell(*page, 0, last - 2), QStringLiteral("–")); // no member yet
    QCOMPARE(table(*page)->model()->index(0, last).data(SeverityRole).toInt(), int(Severity::Bad));
}

void ReportingPageTest::asksAllMembersAfterSayingWhom()
{
    const Record one = addMember(QStringLiteral("Alpha"));
    addMember(QStringLiteral("Beta"));
    const Record asked = m_casebook->save(newQuestionnaire());
    m_casebook->save(newDdReport(one.id(), asked, 2025));
    const auto page = shown();
    QTRY_VERIFY(ask(*page)->isEnabled());
    QVERIFY(ask(*page)->text().contains(QStringLiteral("1")));
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("whoWouldBeAsked"))->text().contains(QStringLiteral("1")));
    QCOMPARE(*m_casebook->casebook().reader().count(Query(ddReport())), 1); // looking asks nobody
    QSignalSpy said(page.get(), &Page::said);
    ask(*page)->click();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(*m_casebook->casebook().reader().count(Query(ddReport())), 2);
    QTRY_COMPARE(cell(*page, 1, table(*page)->model()->columnCount() - 1), QStringLiteral("Requested"));
    QVERIFY(!ask(*page)->isEnabled()); // nobody is left
    const Result<UndoReport> undone = UndoStack(m_casebook->casebook().store()).undo();
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message));
    QCOMPARE(*m_casebook->casebook().reader().count(Query(ddReport())), 1);
}

void ReportingPageTest::opensTheReportOfACell()
{
    const Record member = addMember(QStringLiteral("Northlight"));
    const Record report = m_casebook->save(newDdReport(member.id(), m_casebook->save(newQuestionnaire()), 2025));
    const auto page = shown();
    QSignalSpy opened(page.get(), &Page::openRequested);
    table(*page)->setCurrentIndex(table(*page)->model()->index(0, table(*page)->model()->columnCount() - 1));
    page->findChild<QPushButton *>(QStringLiteral("openRecord"))->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<Location>().record, report.id());
    table(*page)->setCurrentIndex(table(*page)->model()->index(0, 0));
    page->findChild<QPushButton *>(QStringLiteral("openRecord"))->click();
    QCOMPARE(opened.last().first().value<Location>().record, member.id());
}

void ReportingPageTest::asksNobodyWithoutAQuestionnaire()
{
    addMember(QStringLiteral("Northlight"));
    const auto page = shown();
    QVERIFY(!ask(*page)->isEnabled());
    QCOMPARE(page->findChild<QComboBox *>()->count(), 0);
}

QTEST_MAIN(ReportingPageTest)
#include "tst_reportingpage.moc"
