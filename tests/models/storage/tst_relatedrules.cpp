// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/relatedrules.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/improvement.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "tests/support/backendtest.h"

using namespace Lodebook;

class RelatedRulesTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void aReportHasFiveOpenImprovementsAtMost();
    void aClosedImprovementMakesRoom();
    void whatIsOpenMayBeChanged();
    void anAnswerIsToAQuestionOfItsReport();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    Record newQuestionnaire(const QString &version)
    {
        Record record(questionnaire());
        record.set(questionnaire().title, QStringLiteral("Yearly"));
        record.set(questionnaire().version, version);
        return kept(record);
    }
    Record newReport(const Record &asked)
    {
        Record member(organisation());
        member.set(organisation().name, QStringLiteral("Northlight"));
        member.set(organisation().kind, QStringLiteral("company"));
        member = kept(member);
        Record record(ddReport());
        record.set(ddReport().organisation, member.id());
        record.set(ddReport().questionnaire, asked.id());
        record.set(ddReport().year, 2025);
        return kept(record);
    }
    Record newImprovement(const Record &report)
    {
        Record record(improvement());
        record.set(improvement().ddReport, report.id());
        record.set(improvement().title, QStringLiteral("Publish the policy"));
        return record;
    }
};

void RelatedRulesTest::aReportHasFiveOpenImprovementsAtMost()
{
    const Record report = newReport(newQuestionnaire(QStringLiteral("1")));
    for (int i = 0; i < mostOpenImprovements; ++i)
        kept(newImprovement(report));
    Record sixth = newImprovement(report);
    const Result<> saved = store().save(sixth);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QVERIFY(saved.error().message.contains(QStringLiteral("5")));
    const Record other = newReport(newQuestionnaire(QStringLiteral("2")));
    kept(newImprovement(other)); // counted for each report by itself
}

void RelatedRulesTest::aClosedImprovementMakesRoom()
{
    const Record report = newReport(newQuestionnaire(QStringLiteral("1")));
    QList<Record> open;
    for (int i = 0; i < mostOpenImprovements; ++i)
        open.append(kept(newImprovement(report)));
    Record done = newImprovement(report);
    done.set(improvement().doneOn, QDate(2026, 1, 1));
    done = kept(done); // what is done takes no place
    open.first().set(improvement().doneOn, QDate(2026, 2, 1));
    kept(open.first());
    kept(newImprovement(report));
    done.clear(improvement().doneOn);
    QVERIFY(!store().save(done)); // it would be the sixth
}

void RelatedRulesTest::whatIsOpenMayBeChanged()
{
    const Record report = newReport(newQuestionnaire(QStringLiteral("1")));
    Record last(improvement());
    for (int i = 0; i < mostOpenImprovements; ++i)
        last = kept(newImprovement(report));
    last.set(improvement().title, QStringLiteral("Publish it sooner"));
    QVERIFY_RESULT(store().save(last));
}

void RelatedRulesTest::anAnswerIsToAQuestionOfItsReport()
{
    const Record mine = newQuestionnaire(QStringLiteral("1"));
    const Record other = newQuestionnaire(QStringLiteral("2"));
    const auto asked = [this](const Record &of) {
        Record record(question());
        record.set(question().questionnaire, of.id());
        record.set(question().code, QStringLiteral("1.1"));
        record.set(question().step, QStringLiteral("1"));
        record.set(question().text, QStringLiteral("A policy?"));
        return kept(record);
    };
    Record given(answer());
    given.set(answer().ddReport, newReport(mine).id());
    given.set(answer().question, asked(other).id());
    const Result<> saved = store().save(given);
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(QStringLiteral("1.1")));
    given.set(answer().question, asked(mine).id());
    QVERIFY_RESULT(store().save(given));
}

QTEST_GUILESS_MAIN(RelatedRulesTest)
#include "tst_relatedrules.moc"
