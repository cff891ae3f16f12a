// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/memberreport.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/reports/reports.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

class MemberReportTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void setsLastYearsAnswerBesideThisYears();
    void givesNoScoreWithoutConsent();
    void asksConsentForEachYear();
    void givesScoresWithConsent();
    void givesNoScoreToThoseWithoutTheRight();
    void writesTheMemberItsFeedback();
    void asksTheMemberWhatIsOpen();
    void listsWhatIsOpen();
    void keepsRestrictedAnswersBack();
    void saysWhoHasReported();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    void makeTwoYears(bool consents);
    Result<ReportDocument> make(const QString &name, bool seesRestricted = true)
    {
        RecordReader reader = casebook().reader();
        reader.setSeesRestricted(seesRestricted);
        ReportRequest request;
        request.recordId = m_report.id();
        request.asOf = QDate(2026, 3, 1);
        request.to = QDate(2025, 12, 31);
        request.madeAt = clock().now();
        request.language = QStringLiteral("en");
        return makeReport(name, reader, request);
    }
    static QString everything(const ReportDocument &report)
    {
        QStringList texts = report.notes + QStringList{report.title, report.subtitle};
        for (const ReportBlock &block : report.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                texts.append(heading->text);
            else if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                texts.append(paragraph->text);
            else if (const auto *table = std::get_if<ReportTable>(&block)) {
                for (const ReportRow &row : table->rows) {
                    QStringList cells;
                    for (const ReportCell &cell : row.cells)
                        cells.append(cell.text);
                    texts.append(cells.join(QLatin1String(" | ")));
                }
            }
        }
        return texts.join(u'\n');
    }

    Record m_before{ddReport()};
    Record m_report{ddReport()};
    Record m_given{answer()};
};

void MemberReportTest::makeTwoYears(bool consents)
{
    const Record member = kept(newOrganisation(QStringLiteral("Northlight")));
    const Record first = kept(newQuestionnaire());
    const Record second = kept(newQuestionnaire(QStringLiteral("2")));
    const Record old = kept(newQuestion(first, QStringLiteral("1.1")));
    Record reworded = newQuestion(second, QStringLiteral("1.4"));
    reworded.set(question().continues, old.id());
    reworded = kept(reworded);
    kept(newQuestion(second, QStringLiteral("2.1")));
    m_before = newDdReport(member.id(), first, 2024);
    m_before.set(ddReport().consentToShare, consents);
    m_before = kept(m_before);
    m_report = newDdReport(member.id(), second, 2025);
    m_report.set(ddReport().consentToShare, consents);
    m_report.set(ddReport().feedback, QStringLiteral("A clear step ahead"));
    m_report = kept(m_report);
    Record earlier = newAnswer(m_before, old, 1);
    earlier.set(answer().value, QStringLiteral("We are drafting it"));
    kept(earlier);
    m_given = newAnswer(m_report, reworded, 3, 2);
    m_given.set(answer().value, QStringLiteral("Adopted in May"));
    m_given.set(answer().reviewerComment, QStringLiteral("The date is missing"));
    m_given = kept(m_given);
    Record better(improvement());
    better.set(improvement().ddReport, m_report.id());
    better.set(improvement().title, QStringLiteral("Name the smelters"));
    kept(better);
}

void MemberReportTest::setsLastYearsAnswerBesideThisYears()
{
    makeTwoYears(true);
    const Result<ReportDocument> report = make(QStringLiteral("member_report"));
    QVERIFY_RESULT(report);
    QVERIFY2(everything(*report).contains(QStringLiteral("1.4 Question 1.4 | 1: planned; We are drafting it | 3: yes; Adopted in May (changed) | 2: partly; The date is missing")),
             qPrintable(everything(*report)));
    QVERIFY(everything(*report).contains(QStringLiteral("Name the smelters")));
}

void MemberReportTest::givesNoScoreWithoutConsent()
{
    makeTwoYears(false);
    const Result<ReportDocument> report = make(QStringLiteral("member_report"));
    QVERIFY_RESULT(report);
    const QString text = everything(*report);
    QVERIFY2(text.contains(QStringLiteral("1.4 Question 1.4 | withheld | withheld")), qPrintable(text));
    for (const char *secret : {"We are drafting it", "Adopted in May", "no answer yet", "3: yes", "2: partly", "The date is missing", "A clear step ahead", "100", "66.7"})
        QVERIFY2(!text.contains(QLatin1String(secret)), secret);
    QVERIFY(text.contains(QStringLiteral("has not consented")));
}

void MemberReportTest::asksConsentForEachYear()
{
    makeTwoYears(true);
    m_before.clear(ddReport().consentToShare); // not asked that year: it is not taken for given
    m_before = kept(m_before);
    const QString text = everything(*make(QStringLiteral("member_report")));
    QVERIFY2(text.contains(QStringLiteral("1.4 Question 1.4 | withheld | 3: yes; Adopted in May")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Mean of the steps | withheld | 100 | 66.7 | 1 of 2")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("We are drafting it")) && !text.contains(QStringLiteral("33.3")));
    const QString letter = everything(*make(QStringLiteral("feedback_letter"))); // the member reads its own
    QVERIFY(letter.contains(QStringLiteral("We are drafting it")) && letter.contains(QStringLiteral("33.3")));
}

void MemberReportTest::givesScoresWithConsent()
{
    makeTwoYears(true);
    const QString text = everything(*make(QStringLiteral("member_report")));
    QVERIFY(text.contains(QStringLiteral("Mean of the steps | 33.3 | 100 | 66.7 | 1 of 2")));
}

void MemberReportTest::givesNoScoreToThoseWithoutTheRight()
{
    makeTwoYears(true);
    const Result<ReportDocument> report = make(QStringLiteral("member_report"), false);
    QVERIFY_RESULT(report);
    QVERIFY(!everything(*report).contains(QStringLiteral("66.7")));
    QVERIFY(!everything(*report).contains(QStringLiteral("The date is missing")));
    QCOMPARE(make(QStringLiteral("feedback_letter"), false).error().kind, Error::Kind::Forbidden);
}

void MemberReportTest::writesTheMemberItsFeedback()
{
    makeTwoYears(false); // its own scores are the member's to read
    const Result<ReportDocument> letter = make(QStringLiteral("feedback_letter"));
    QVERIFY_RESULT(letter);
    const QString text = everything(*letter);
    for (const char *expected : {"For Northlight only", "A clear step ahead", "66.7", "The date is missing", "Name the smelters"})
        QVERIFY2(text.contains(QLatin1String(expected)), expected);
}

void MemberReportTest::asksTheMemberWhatIsOpen()
{
    makeTwoYears(false); // it goes to the member itself
    const Result<ReportDocument> report = make(QStringLiteral("open_questions"));
    QVERIFY_RESULT(report);
    const QString text = everything(*report);
    QVERIFY(text.contains(QStringLiteral("2.1 Question 2.1 – no answer yet")));
    QVERIFY(text.contains(QStringLiteral("1.4 Question 1.4 – The date is missing")));
    QVERIFY(!text.contains(QStringLiteral("66.7")));
    m_given.set(answer().takenOver, true);
    m_given = kept(m_given);
    QVERIFY(everything(*make(QStringLiteral("open_questions"))).contains(QStringLiteral("last year's answer, to be confirmed")));
    QVERIFY(!everything(*make(QStringLiteral("open_questions"), false)).contains(QStringLiteral("The date is missing")));
}

void MemberReportTest::listsWhatIsOpen()
{
    makeTwoYears(true);
    const QString text = everything(*make(QStringLiteral("member_report")));
    QVERIFY(text.contains(QStringLiteral("2.1 Question 2.1 – no answer yet")));
    QVERIFY(text.contains(QStringLiteral("1.4 Question 1.4 – The date is missing")));
}

void MemberReportTest::keepsRestrictedAnswersBack()
{
    makeTwoYears(true);
    m_given.set(answer().restricted, true);
    kept(m_given);
    const Result<ReportDocument> report = make(QStringLiteral("member_report"));
    QVERIFY_RESULT(report);
    QVERIFY(!everything(*report).contains(QStringLiteral("Adopted in May")));
    QVERIFY(!everything(*report).contains(QStringLiteral("The date is missing")));
    m_report.set(ddReport().restricted, true);
    kept(m_report);
    QCOMPARE(make(QStringLiteral("member_report")).error().kind, Error::Kind::Forbidden);
}

void MemberReportTest::saysWhoHasReported()
{
    makeTwoYears(true);
    const Result<ReportDocument> grid = make(QStringLiteral("who_has_reported"));
    QVERIFY_RESULT(grid);
    QVERIFY(everything(*grid).contains(QStringLiteral("Northlight | – | Planned | Planned")));
    QVERIFY(everything(*grid).contains(QStringLiteral("Submitted of expected | 0 of 0 | 0 of 1 | 0 of 1")));
}

QTEST_GUILESS_MAIN(MemberReportTest)
#include "tst_memberreport.moc"
