// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/ddfigures.h"

#include "models/entities/duediligence/answer.h"
#include "models/entities/duediligence/ddreport.h"
#include "models/entities/duediligence/question.h"
#include "models/entities/duediligence/questionnaire.h"
#include "models/entities/partners/organisation.h"
#include "models/programme/derivedvalues.h"
#include "tests/support/backendtest.h"
#include "tests/support/ddrecords.h"
#include "tests/support/programmerecords.h"

using namespace Lodebook;

/// Two years of one member, in a casebook: the scores as derived values.
class DdFiguresTest final : public BackendTest
{
    Q_OBJECT

private slots:
    void scoresAReportFromItsAnswers();
    void comparesWithTheYearBefore();
    void saysWhatIsMissing();
    void hidesScoresFromThoseWithoutTheRight();
    void leavesAnUnsavedReportWithoutScore();

private:
    Record kept(Record record)
    {
        if (const Result<> saved = store().save(record); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        return record;
    }
    Result<QVariant> value(const Record &record, const QString &name, bool seesRestricted = true)
    {
        RecordReader reader = store().reader();
        reader.setSeesRestricted(seesRestricted);
        return DerivedValues(reader, {2026, 3, 1}).value(record, *ddReport().derivedField(name));
    }
    void makeTwoYears();

    Record m_policy{question()};
    Record m_survey{question()};
    Record m_before{ddReport()};
    Record m_now{ddReport()};
};

void DdFiguresTest::makeTwoYears()
{
    Record member = newOrganisation(QStringLiteral("Northlight"));
    member.set(organisation().tier, QStringLiteral("manufacturer"));
    member = kept(member);
    const Record first = kept(newQuestionnaire());
    const Record second = kept(newQuestionnaire(QStringLiteral("2")));
    const Record old = kept(newQuestion(first, QStringLiteral("1.1")));
    Record reworded = newQuestion(second, QStringLiteral("1.1"));
    reworded.set(question().continues, old.id());
    m_policy = kept(reworded);
    m_survey = kept(newQuestion(second, QStringLiteral("2.1")));
    m_before = kept(newDdReport(member.id(), first, 2024));
    m_now = kept(newDdReport(member.id(), second, 2025));
    kept(newAnswer(m_before, old, 1, 1));
    kept(newAnswer(m_now, m_policy, 3, 2));
}

void DdFiguresTest::scoresAReportFromItsAnswers()
{
    makeTwoYears();
    QCOMPARE(value(m_now, QStringLiteral("own_score"))->toDouble(), 100.0);
    QCOMPARE(value(m_now, QStringLiteral("own_score_1"))->toDouble(), 100.0);
    QVERIFY(!value(m_now, QStringLiteral("own_score_2"))->isValid());
    QCOMPARE(value(m_now, QStringLiteral("reviewed_score"))->toDouble(), 66.7);
    QCOMPARE(value(m_now, QStringLiteral("gap"))->toDouble(), -33.3);
}

void DdFiguresTest::comparesWithTheYearBefore()
{
    makeTwoYears();
    QCOMPARE(value(m_now, QStringLiteral("change_on_last_year"))->toDouble(), 33.3); // reviewed 2 against 1
    QVERIFY(!value(m_before, QStringLiteral("change_on_last_year"))->isValid());
    DerivedValues values(store().reader(), {2026, 3, 1});
    const Result<Explanation> why = values.explain(m_now, *ddReport().derivedField(u"change_on_last_year"));
    QVERIFY_RESULT(why);
    QCOMPARE(why->rows.size(), 2);
    QVERIFY(why->rule.contains(QStringLiteral("reviewed")));
    QVERIFY(why->caveats.join(u' ').contains(QStringLiteral("1")));
}

void DdFiguresTest::saysWhatIsMissing()
{
    makeTwoYears();
    DerivedValues values(store().reader(), {2026, 3, 1});
    const Result<Explanation> why = values.explain(m_now, *ddReport().derivedField(u"own_score"));
    QVERIFY_RESULT(why);
    QCOMPARE(why->rows.size(), 2);
    QCOMPARE(why->rows.last().contribution, QStringLiteral("missing"));
    QCOMPARE(why->rows.last().record, m_survey.id());
    QCOMPARE(why->caveats.size(), 1);
}

void DdFiguresTest::hidesScoresFromThoseWithoutTheRight()
{
    makeTwoYears();
    for (const Derived &derived : ddReport().derived()) {
        if (derived.name == u"state") {
            QVERIFY(!isRestricted(derived));
            continue;
        }
        QVERIFY2(isRestricted(derived), qPrintable(derived.name));
        QVERIFY2(!value(m_now, derived.name, false)->isValid(), qPrintable(derived.name));
        RecordReader reader = store().reader();
        reader.setSeesRestricted(false);
        QCOMPARE(DerivedValues(reader, {2026, 3, 1}).explain(m_now, derived).error().kind, Error::Kind::Forbidden);
    }
}

void DdFiguresTest::leavesAnUnsavedReportWithoutScore()
{
    QVERIFY(!value(Record(ddReport()), QStringLiteral("own_score"))->isValid());
    QVERIFY(!value(Record(ddReport()), QStringLiteral("change_on_last_year"))->isValid());
}

QTEST_GUILESS_MAIN(DdFiguresTest)
#include "tst_ddfigures.moc"
