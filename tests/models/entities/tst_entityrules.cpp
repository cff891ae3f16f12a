// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entities/catalogue.h"
#include "models/entities/common/attachment.h"
#include "models/entities/common/vocabularyentry.h"
#include "models/entities/field/incident.h"
#include "models/entities/field/minesite.h"
#include "models/entities/field/production.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/entities/grants/application.h"
#include "models/entities/grants/call.h"
#include "models/entities/grants/project.h"
#include "models/entities/monitoring/indicator.h"
#include "models/entities/monitoring/measurement.h"
#include "models/entities/monitoring/target.h"
#include "models/entities/partners/authority.h"
#include "models/entities/partners/authoritycheck.h"
#include "models/entities/partners/contribution.h"
#include "models/entities/partners/interaction.h"
#include "models/entities/partners/engagementaction.h"
#include "models/entities/partners/engagementplan.h"
#include "models/entities/partners/membership.h"
#include "models/entities/partners/role.h"
#include "models/schema/fieldtext.h"
#include "models/schema/record.h"

#include <QTest>

using namespace Lodebook;

namespace {

using Values = QList<std::pair<QString, QString>>;

Record recordOf(const Entity &entity, const Values &values)
{
    Record record(entity);
    for (const auto &[name, text] : values) {
        const Field *field = entity.field(name);
        const Result<QVariant> value = field ? fromPlainText(*field, text) : Error{};
        if (!value)
            qFatal("%s.%s = %s", qPrintable(entity.name()), qPrintable(name), qPrintable(text));
        record.setValue(*field, *value);
    }
    return record;
}

const QString someone = QStringLiteral("0190b8a0-0000-7000-8000-000000000001");

} // namespace

/// Each rule beside the nearest case it has to let through.
class EntityRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsWrongAndNothingElse_data();
    void findsWhatIsWrongAndNothingElse();
    void sayNothingAboutEmptyRecordsButWhatTheyNeed();

private:
    static void fine(const char *what, const Entity &entity, const Values &values);
    static void wrong(const char *what, const Entity &entity, const Values &values, const Field &where);
    static void addPartners();
    static void addOutreach();
    static void addSites();
    static void addFigures();
};

void EntityRulesTest::fine(const char *what, const Entity &entity, const Values &values)
{
    QTest::newRow(what) << recordOf(entity, values) << static_cast<const Field *>(nullptr);
}

void EntityRulesTest::wrong(const char *what, const Entity &entity, const Values &values, const Field &where)
{
    QTest::newRow(what) << recordOf(entity, values) << &where;
}

void EntityRulesTest::addPartners()
{
    fine("a role of one day", role(), {{"from", "2024-01-01"}, {"until", "2024-01-01"}});
    fine("a role that began some time", role(), {{"until", "2024-01-01"}});
    wrong("a role that ends before it begins", role(), {{"from", "2024-01-02"}, {"until", "2024-01-01"}}, role().until);
    fine("a decision with its day", membership(), {{"decision", "accepted"}, {"decided_on", "2024-02-01"}, {"from", "2024-03-01"}});
    wrong("a decision without its day", membership(), {{"decision", "accepted"}}, membership().decidedOn);
    wrong("decided before applied", membership(), {{"applied_on", "2024-02-01"}, {"decided_on", "2024-01-01"}}, membership().decidedOn);
    wrong("refused, but a member", membership(),
          {{"decision", "refused"}, {"decided_on", "2024-02-01"}, {"from", "2024-03-01"}}, membership().from);
    wrong("a sanctions check without its day", membership(), {{"sanctions_result", "clear"}}, membership().sanctionsCheckedOn);
    fine("a sanctions check under way", membership(), {{"sanctions_checked_on", "2024-01-01"}});
    fine("paid in part", contribution(), {{"amount", "500 EUR"}, {"received_amount", "250 EUR"}, {"received_on", "2024-05-01"}});
    wrong("paid in another currency", contribution(),
          {{"amount", "500 EUR"}, {"received_amount", "500 USD"}, {"received_on", "2024-05-01"}}, contribution().receivedAmount);
    wrong("paid on no day", contribution(), {{"received_amount", "250 EUR"}}, contribution().receivedOn);
    wrong("hours of money", contribution(), {{"kind", "money"}, {"hours", "8"}}, contribution().hours);
    fine("hours in kind", contribution(), {{"kind", "in_kind"}, {"hours", "8"}});
    wrong("accepted, though on a sanctions list", membership(),
          {{"decision", "accepted"}, {"decided_on", "2024-02-01"}, {"sanctions_result", "match"}, {"sanctions_checked_on", "2024-01-01"}}, membership().decision);
    wrong("accepted, though the check failed", membership(),
          {{"decision", "accepted"}, {"decided_on", "2024-02-01"}, {"dd_check_result", "failed"}, {"dd_check_on", "2024-01-01"}}, membership().decision);
    fine("a plan approved on a day", engagementPlan(), {{"status", "approved"}, {"approved_on", "2024-02-01"}});
    wrong("a plan approved on no day", engagementPlan(), {{"status", "active"}}, engagementPlan().approvedOn);
    wrong("a plan reviewed before it begins", engagementPlan(), {{"from", "2024-02-01"}, {"review_on", "2024-01-01"}}, engagementPlan().reviewOn);
    wrong("an outcome of what is not done", engagementAction(), {{"outcome", "Agreed"}}, engagementAction().doneOn);
    fine("a call of an hour", call(), {{"opens_at", "2024-01-01T10:00:00Z"}, {"closes_at", "2024-01-01T11:00:00Z"}});
    wrong("a call that closes before it opens", call(), {{"opens_at", "2024-01-01T10:00:00Z"}, {"closes_at", "2024-01-01T09:59:00Z"}},
          call().closesAt);
    wrong("more than the project costs", application(), {{"requested", "101 EUR"}, {"total_cost", "100 EUR"}}, application().requested);
    fine("the grant is the whole budget", project(), {{"grant", "100 EUR"}, {"total_budget", "100 EUR"}});
    wrong("the grant is more than the budget", project(), {{"grant", "100.01 EUR"}, {"total_budget", "100 EUR"}}, project().grant);
}

void EntityRulesTest::addOutreach()
{
    fine("a state whose authority nobody knows", authority(), {{"country", "BE"}, {"status", "to_confirm"}});
    wrong("in touch with nobody", authority(), {{"country", "BE"}, {"status", "contacted"}}, authority().status);
    fine("in touch with an authority", authority(), {{"country", "BE"}, {"status", "contacted"}, {"unit", "A ministry"}});
    fine("all checked on the spot", authorityCheck(), {{"checks", "3"}, {"on_site", "3"}, {"non_compliant", "0"}});
    wrong("more on the spot than checked", authorityCheck(), {{"checks", "3"}, {"on_site", "4"}}, authorityCheck().onSite);
    wrong("more failures than checks", authorityCheck(), {{"checks", "3"}, {"non_compliant", "4"}}, authorityCheck().nonCompliant);
    wrong("more checks than importers", authorityCheck(), {{"importers", "2"}, {"checks", "3"}}, authorityCheck().checks);
    fine("a talk", interaction(), {{"on", "2026-01-01"}, {"person", someone}});
    wrong("a talk with nobody", interaction(), {{"on", "2026-01-01"}}, interaction().organisation);
    fine("a step of the same day", interaction(), {{"on", "2026-01-01"}, {"person", someone}, {"next_step", "Write"}, {"next_on", "2026-01-01"}});
    wrong("a step before the talk", interaction(),
          {{"on", "2026-01-02"}, {"person", someone}, {"next_step", "Write"}, {"next_on", "2026-01-01"}}, interaction().nextOn);
    wrong("a day for no step", interaction(), {{"on", "2026-01-01"}, {"person", someone}, {"next_on", "2026-01-05"}}, interaction().nextStep);
}

void EntityRulesTest::addSites()
{
    fine("a site in its region", mineSite(), {{"country", "CD"}, {"region", "CD-SK"}});
    wrong("a site in another country's region", mineSite(), {{"country", "RW"}, {"region", "CD-SK"}}, mineSite().region);
    wrong("a determination without reasons", mineSite(), {{"cahra_basis", "own_determination"}}, mineSite().cahraReason);
    fine("on the list", mineSite(), {{"cahra_basis", "list"}});
    fine("workers add up", mineSite(), {{"workers", "30"}, {"workers_women", "10"}, {"workers_men", "20"}});
    fine("some not counted apart", mineSite(), {{"workers", "31"}, {"workers_women", "10"}, {"workers_men", "20"}});
    wrong("more women and men than workers", mineSite(), {{"workers", "29"}, {"workers_women", "10"}, {"workers_men", "20"}},
          mineSite().workers);
    wrong("a status that ended before it began", siteStatus(), {{"on", "2024-05-01"}, {"valid_until", "2024-04-30"}},
          siteStatus().validUntil);
    fine("a visit to a site", visit(), {{"mine_site", someone}, {"visited", "yes"}, {"on", "2024-05-01"}});
    wrong("a visit to nothing", visit(), {{"on", "2024-05-01"}}, visit().mineSite);
    wrong("visited, on no day", visit(), {{"mine_site", someone}, {"visited", "yes"}}, visit().on);
    wrong("visited, and a reason why not", visit(),
          {{"mine_site", someone}, {"visited", "yes"}, {"on", "2024-05-01"}, {"reason_not_visited", "rain"}}, visit().reasonNotVisited);
    fine("not visited, with the reason", visit(), {{"mine_site", someone}, {"visited", "no"}, {"reason_not_visited", "rain"}});
    wrong("absent actors who interfere", visit(),
          {{"mine_site", someone}, {"armed_presence", "no"}, {"armed_interference", "yes"}}, visit().armedInterference);
    fine("production of a country", production(), {{"country", "CD"}, {"kg", "10"}, {"low", "10"}, {"high", "12"}});
    wrong("production of nowhere", production(), {{"kg", "10"}}, production().mineSite);
    wrong("production below its range", production(), {{"country", "CD"}, {"kg", "9"}, {"low", "10"}}, production().low);
    wrong("production above its range", production(), {{"country", "CD"}, {"kg", "13"}, {"high", "12"}}, production().kg);
    wrong("reported before it happened", incident(), {{"happened_on", "2024-05-02"}, {"reported_on", "2024-05-01"}},
          incident().reportedOn);
    wrong("closure on no day", incident(), {{"reported_on", "2024-05-01"}, {"closure", "resolved"}}, incident().closedOn);
    fine("closed on the day", incident(), {{"reported_on", "2024-05-01"}, {"closed_on", "2024-05-01"}, {"closure", "resolved"}});
}

void EntityRulesTest::addFigures()
{
    fine("numbers are summed", indicator(), {{"measure", "number"}, {"aggregation", "sum"}, {"baseline_value", "250"}});
    wrong("percentages are not", indicator(), {{"measure", "percentage"}, {"aggregation", "sum"}}, indicator().aggregation);
    fine("percentages as a ratio", indicator(), {{"measure", "percentage"}, {"aggregation", "ratio"}, {"baseline_value", "100"}});
    wrong("more than all of it", indicator(), {{"measure", "percentage"}, {"baseline_value", "100.1"}}, indicator().baselineValue);
    wrong("the mean of words", indicator(), {{"measure", "qualitative"}, {"aggregation", "mean"}}, indicator().aggregation);
    wrong("revised without reason", target(), {{"replaces", someone}}, target().reason);
    fine("a measurement that is missing", measurement(), {{"period", "2024"}});
    wrong("a numerator alone", measurement(), {{"numerator", "3"}}, measurement().denominator);
    wrong("divided by zero", measurement(), {{"numerator", "3"}, {"denominator", "0"}}, measurement().denominator);
    fine("none of seven", measurement(), {{"numerator", "0"}, {"denominator", "7"}});
    fine("a hash", attachment(), {{"sha256", QString(64, 'a')}});
    wrong("a hash of capitals", attachment(), {{"sha256", QString(64, 'A')}}, attachment().sha256);
    wrong("a short hash", attachment(), {{"sha256", QString(64, '0')}, {"original_sha256", "0"}}, attachment().originalSha256);
    wrong("merged into itself", vocabularyEntry(), {{"code", "ngo"}, {"merged_into", "ngo"}}, vocabularyEntry().mergedInto);
}

void EntityRulesTest::findsWhatIsWrongAndNothingElse_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<const Field *>("where");
    addPartners();
    addOutreach();
    addSites();
    addFigures();
}

void EntityRulesTest::findsWhatIsWrongAndNothingElse()
{
    QFETCH(Record, record);
    QFETCH(const Field *, where);
    Problems problems;
    record.entity().check(record, problems);
    QStringList messages;
    for (const Problem &problem : std::as_const(problems))
        messages << problem.message;
    QVERIFY2(problems.size() == (where ? 1 : 0), qPrintable(messages.join(" / ")));
    if (!where)
        return;
    QCOMPARE(problems.first().field, where);
    QVERIFY2(!messages.first().isEmpty() && !messages.first().contains('%'), qPrintable(messages.first()));
}

void EntityRulesTest::sayNothingAboutEmptyRecordsButWhatTheyNeed()
{
    for (const Entity *entity : allEntities()) {
        Problems problems;
        entity->check(Record(*entity), problems);
        const bool needsAPlace = entity == &visit() || entity == &production() || entity->name() == u"partnership"
            || entity == &interaction();
        QVERIFY2(problems.size() == (needsAPlace ? 1 : 0), qPrintable(entity->name()));
    }
}

QTEST_GUILESS_MAIN(EntityRulesTest)
#include "tst_entityrules.moc"
