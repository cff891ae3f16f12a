// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/responsiblerule.h"

#include "models/entities/field/incident.h"
#include "models/entities/field/visit.h"
#include "tests/support/programmerecords.h"

#include <QTest>

using namespace Lodebook;

class ResponsibleRuleTest final : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheStatus();
    void judgesThePractice();
    void letsEitherStatusOrPracticeCarry();
    void looksAtOpenGraveIncidents();
    void looksAtRisksThatDemandDisengagement();
    void looksAtTheLastVisit();
    void putsTheClausesTogether();
    void explainsItself();
};

namespace {

const RuleSettings rules;
const QDate today(2026, 3, 1);
const DisengagementRisks risks{{QStringLiteral("A2-1"), true}, {QStringLiteral("A2-9"), false}};

QList<Record> assessments(const QStringList &outcomes, const QDate &on = {2025, 9, 1}, const QString &scheme = QStringLiteral("craft"))
{
    QList<Record> rows;
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        rows.append(newAssessment({}, on, int(i) + 1, outcomes.at(i), {}, scheme));
    return rows;
}

const QStringList allPass{QStringLiteral("pass"), QStringLiteral("pass"), QStringLiteral("pass"), QStringLiteral("pass")};

SiteFacts goodSite()
{
    return {.statuses = {newSiteStatus({}, {2025, 6, 1}, QStringLiteral("green"))}, .visits = {newVisit({}, {2025, 10, 1})}, .assessments = {}, .incidents = {}};
}

} // namespace

void ResponsibleRuleTest::judgesTheStatus()
{
    const auto answer = [](const QString &status, const QDate &on, const QDate &until = {}) { return statusClause({newSiteStatus({}, on, status, until)}, today, rules).answer; };
    QCOMPARE(answer(QStringLiteral("green"), {2025, 6, 1}), Answer::Yes);
    QCOMPARE(answer(QStringLiteral("blue"), {2025, 6, 1}), Answer::Yes);
    QCOMPARE(answer(QStringLiteral("yellow"), {2025, 6, 1}), Answer::No);
    QCOMPARE(answer(QStringLiteral("red"), {2025, 6, 1}), Answer::No);
    QCOMPARE(answer(QStringLiteral("green"), {2024, 1, 1}), Answer::No);
    QCOMPARE(answer(QStringLiteral("green"), {2024, 1, 1}, today), Answer::Yes);
    QCOMPARE(answer(QStringLiteral("green"), {2024, 1, 1}, today.addDays(-1)), Answer::No);
    QCOMPARE(answer(QStringLiteral("green"), today.addDays(1)), Answer::Unknown);
    QCOMPARE(statusClause({}, today, rules).answer, Answer::Unknown);
    RuleSettings strict;
    strict.goodStatuses = {QStringLiteral("green")};
    QCOMPARE(statusClause({newSiteStatus({}, {2025, 6, 1}, QStringLiteral("blue"))}, today, strict).answer, Answer::No);
}

void ResponsibleRuleTest::judgesThePractice()
{
    QCOMPARE(practiceClause({}, today, rules).answer, Answer::Unknown);
    QCOMPARE(practiceClause(assessments(allPass), today, rules).answer, Answer::Yes);
    QStringList outcomes = allPass;
    for (const QString &bad : {QStringLiteral("fail"), QStringLiteral("progress")}) {
        outcomes[2] = bad;
        QCOMPARE(practiceClause(assessments(outcomes), today, rules).answer, Answer::No);
    }
    QCOMPARE(practiceClause(assessments(allPass.mid(0, 3)), today, rules).answer, Answer::Unknown);
    QCOMPARE(practiceClause(assessments(allPass, today.addDays(1)), today, rules).answer, Answer::Unknown);
    outcomes[2] = QStringLiteral("not_applicable"); // alone it says nothing about the module
    QCOMPARE(practiceClause(assessments(outcomes), today, rules).answer, Answer::Unknown);
    QList<Record> rows = assessments(allPass);
    rows.append(newAssessment({}, {2025, 9, 1}, 3, QStringLiteral("not_applicable"), QStringLiteral("3.2")));
    QCOMPARE(practiceClause(rows, today, rules).answer, Answer::Yes);
    rows.append(newAssessment({}, {2025, 9, 1}, 3, QStringLiteral("fail"), QStringLiteral("3.2")));
    QCOMPARE(practiceClause(rows, today, rules).answer, Answer::No); // the later row of the same day
    rows.append(newAssessment({}, {2025, 12, 1}, 3, QStringLiteral("pass"), QStringLiteral("3.2")));
    QCOMPARE(practiceClause(rows, today, rules).answer, Answer::Yes); // put right since
    rows.append(newAssessment({}, {2025, 12, 1}, 5, QStringLiteral("fail")));
    QCOMPARE(practiceClause(rows, today, rules).answer, Answer::Yes); // module 5 does not count
    QList<Record> mixed = assessments(allPass.mid(0, 2)) + assessments(allPass.mid(0, 2), {2025, 9, 1}, QStringLiteral("icglr"));
    QCOMPARE(practiceClause(mixed, today, rules).answer, Answer::Unknown); // schemes are not mixed
    RuleSettings icglrOnly;
    icglrOnly.schemes = {QStringLiteral("icglr")};
    QCOMPARE(practiceClause(assessments(allPass), today, icglrOnly).answer, Answer::Unknown);
}

void ResponsibleRuleTest::letsEitherStatusOrPracticeCarry()
{
    SiteFacts facts;
    QCOMPARE(standingClause(facts, today, rules).answer, Answer::Unknown);
    facts.statuses = {newSiteStatus({}, {2025, 6, 1}, QStringLiteral("red"))};
    QCOMPARE(standingClause(facts, today, rules).answer, Answer::No);
    facts.assessments = assessments(allPass);
    const Clause carried = standingClause(facts, today, rules);
    QCOMPARE(carried.answer, Answer::Yes);
    QCOMPARE(carried.caveats.size(), 1);
    facts.statuses.clear();
    QCOMPARE(standingClause(facts, today, rules).answer, Answer::Yes);
    facts.assessments = assessments({QStringLiteral("fail")});
    QCOMPARE(standingClause(facts, today, rules).answer, Answer::No);
}

void ResponsibleRuleTest::looksAtOpenGraveIncidents()
{
    Record record = newIncident({}, {2026, 1, 1}, 1);
    const auto answer = [&record](const QDate &on = today) { return incidentClause({record}, on, rules).answer; };
    QCOMPARE(incidentClause({}, today, rules).answer, Answer::Yes);
    QCOMPARE(answer({2025, 12, 31}), Answer::Yes);
    QCOMPARE(answer({2026, 1, 1}), Answer::No);
    record.set(incident().closedOn, QDate(2026, 2, 28));
    QCOMPARE(answer({2026, 2, 27}), Answer::No);
    QCOMPARE(answer({2026, 2, 28}), Answer::Yes);
    record.clear(incident().closedOn);
    record.set(incident().verification, QStringLiteral("refuted"));
    QCOMPARE(answer(), Answer::Yes);
    record.clear(incident().verification);
    record.set(incident().level, 2);
    QCOMPARE(answer(), Answer::Yes);
    RuleSettings strict;
    strict.incidentLevel = 2;
    QCOMPARE(incidentClause({record}, today, strict).answer, Answer::No);
}

void ResponsibleRuleTest::looksAtRisksThatDemandDisengagement()
{
    Record record = newIncident({}, {2026, 1, 1}, 3);
    QCOMPARE(riskClause({record}, risks, today).answer, Answer::Yes);
    record.set(incident().annex2Risk, QStringLiteral("A2-9"));
    QCOMPARE(riskClause({record}, risks, today).answer, Answer::Yes);
    record.set(incident().annex2Risk, QStringLiteral("A2-1"));
    QCOMPARE(riskClause({record}, risks, today).answer, Answer::No);
    QCOMPARE(riskClause({record}, risks, {2025, 12, 31}).answer, Answer::Yes);
    record.set(incident().annex2Risk, QStringLiteral("OWN-1"));
    QCOMPARE(riskClause({record}, risks, today).answer, Answer::Unknown);
}

void ResponsibleRuleTest::looksAtTheLastVisit()
{
    const auto answer = [](const QDate &visited, const QDate &on) { return visitClause({newVisit({}, visited)}, on, rules).answer; };
    QCOMPARE(visitClause({}, today, rules).answer, Answer::Unknown);
    QCOMPARE(answer({2025, 3, 1}, {2026, 3, 1}), Answer::Yes);
    QCOMPARE(answer({2025, 3, 1}, {2026, 3, 2}), Answer::No);
    QCOMPARE(answer({2024, 2, 29}, {2025, 2, 28}), Answer::Yes);
    QCOMPARE(answer({2024, 2, 29}, {2025, 3, 1}), Answer::No);
    QCOMPARE(answer({2026, 3, 2}, today), Answer::Unknown); // a visit to come is none
    Record seen = newVisit({}, {2026, 1, 1});
    seen.set(visit().armedInterference, true);
    QCOMPARE(visitClause({seen}, today, rules).caveats.size(), 1);
}

void ResponsibleRuleTest::putsTheClausesTogether()
{
    QCOMPARE(isResponsible(goodSite(), risks, today, rules), Answer::Yes);
    QCOMPARE(isResponsible({}, risks, today, rules), Answer::Unknown);
    SiteFacts facts = goodSite();
    facts.visits.clear();
    QCOMPARE(isResponsible(facts, risks, today, rules), Answer::Unknown);
    facts.incidents = {newIncident({}, {2026, 1, 1}, 1)};
    QCOMPARE(isResponsible(facts, risks, today, rules), Answer::No); // one clause that fails is enough
    facts = goodSite();
    facts.statuses = {newSiteStatus({}, {2025, 6, 1}, QStringLiteral("yellow"))};
    QCOMPARE(isResponsible(facts, risks, today, rules), Answer::No);
    QCOMPARE(isResponsible(goodSite(), risks, {2026, 6, 2}, rules), Answer::No); // the status has run out
    QCOMPARE(isResponsible(goodSite(), risks, {2026, 6, 1}, rules), Answer::Yes);
}

void ResponsibleRuleTest::explainsItself()
{
    SiteFacts facts = goodSite();
    Record grave = newIncident({}, {2026, 1, 1}, 1);
    grave.setId(newRecordId());
    facts.incidents = {grave};
    const Explanation why = explainResponsible(facts, risks, today, rules);
    QCOMPARE(why.value, QVariant(false));
    const auto names = [&why](const RecordId &id) {
        return std::any_of(why.rows.cbegin(), why.rows.cend(), [&id](const Explanation::Row &row) { return row.record == id; });
    };
    QVERIFY(names(grave.id()));
    for (const Explanation::Row &row : why.rows)
        QVERIFY(!row.title.contains(QStringLiteral("What was seen"))); // what an informant told stays on the record
    const Explanation unknown = explainResponsible({}, risks, today, rules);
    QVERIFY(!unknown.value.isValid());
    QCOMPARE(unknown.caveats.size(), 2);
}

QTEST_GUILESS_MAIN(ResponsibleRuleTest)
#include "tst_responsiblerule.moc"
