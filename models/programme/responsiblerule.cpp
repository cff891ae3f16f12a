// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programme/responsiblerule.h"

#include "models/entities/field/incident.h"
#include "models/entities/field/practiceassessment.h"
#include "models/entities/field/sitestatus.h"
#include "models/entities/field/visit.h"
#include "models/programme/programmewords.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Lodebook {

namespace {

/// The newest row of every requirement of a module, within one scheme.
using ModuleRows = QMap<int, QMap<QString, const Record *>>;

QMap<QString, ModuleRows> newestByScheme(const QList<Record> &assessments, const QDate &on, const RuleSettings &settings)
{
    QMap<QString, ModuleRows> found;
    for (const Record &row : assessments) {
        const QDate day = row.get(practiceAssessment().on, QDate());
        const QString scheme = row.text(practiceAssessment().scheme);
        if (!day.isValid() || day > on || (!settings.schemes.isEmpty() && !settings.schemes.contains(scheme)))
            continue;
        const Record *&newest = found[scheme][int(row.get(practiceAssessment().module, 0))][row.text(practiceAssessment().requirement)];
        if (!newest || newest->get(practiceAssessment().on, QDate()) <= day)
            newest = &row;
    }
    return found;
}

/// Passed: at least one requirement is passed and none is anything but passed or not applicable.
Answer modulePassed(const QMap<QString, const Record *> &rows)
{
    bool passed = false;
    bool unknown = rows.isEmpty();
    for (const Record *row : rows) {
        const QString outcome = row->text(practiceAssessment().outcome);
        if (outcome == u"fail" || outcome == u"progress")
            return Answer::No;
        passed = passed || outcome == u"pass";
        unknown = unknown || outcome.isEmpty();
    }
    return passed && !unknown ? Answer::Yes : Answer::Unknown;
}

Explanation::Row assessmentRow(const Record &row)
{
    QString title = QCoreApplication::translate("Programme", "Module %1, %2").arg(row.text(practiceAssessment().module), dayWords(row.get(practiceAssessment().on, QDate())));
    if (!row.isEmpty(practiceAssessment().requirement))
        title += QLatin1String(", ") + row.text(practiceAssessment().requirement);
    const QString outcome = row.isEmpty(practiceAssessment().outcome)
        ? QCoreApplication::translate("Programme", "no outcome")
        : choiceWords(practiceAssessment().outcome, row.text(practiceAssessment().outcome));
    return {practiceAssessment().name(), row.id(), title, outcome};
}

/// The title says number, level and day; the summary may name people and stays on the record.
Explanation::Row incidentRow(const Record &row, const QString &contribution)
{
    return {incident().name(), row.id(),
            QCoreApplication::translate("Programme", "%1, level %2, reported on %3")
                .arg(row.text(incident().number), row.text(incident().level), dayWords(row.get(incident().reportedOn, QDate()))),
            contribution};
}

/// What the last visit saw that nobody has taken down as an incident.
QStringList sightings(const QList<Record> &visits, const QDate &on)
{
    const QDate last = lastVisitOn(visits, on);
    const auto newest = std::ranges::find_if(visits, [&](const Record &row) { return isVisitBy(row, on) && row.get(visit().on) == last; });
    QStringList seen;
    if (newest == visits.end())
        return seen;
    if (newest->get(visit().armedInterference, false))
        seen.append(QCoreApplication::translate("Programme", "The last visit saw armed actors interfere; only recorded incidents count in the rule."));
    if (newest->get(visit().childrenUnder15, false))
        seen.append(QCoreApplication::translate("Programme", "The last visit saw children under 15; only recorded incidents count in the rule."));
    return seen;
}

} // namespace

Clause statusClause(const QList<Record> &statuses, const QDate &on, const RuleSettings &settings)
{
    const Record *status = statusOn(statuses, on);
    if (!status)
        return {.answer = Answer::Unknown, .reason = QCoreApplication::translate("Programme", "No status is recorded.")};
    const QString colour = choiceWords(siteStatus().status, status->text(siteStatus().status));
    const QString now = siteStatusNow(statuses, on, settings);
    Clause clause;
    if (now == u"expired") {
        clause.answer = Answer::No;
        clause.reason = QCoreApplication::translate("Programme", "The status %1 ran out on %2.").arg(colour, dayWords(*lastValidDay(*status, settings)));
    } else if (settings.goodStatuses.contains(now)) {
        clause.answer = Answer::Yes;
        clause.reason = QCoreApplication::translate("Programme", "The status is %1 and valid.").arg(colour);
    } else {
        clause.answer = Answer::No;
        clause.reason = QCoreApplication::translate("Programme", "The status is %1.").arg(colour);
    }
    clause.rows.append({siteStatus().name(), status->id(), colour + QLatin1String(", ") + dayWords(status->get(siteStatus().on, QDate())), clause.reason});
    return clause;
}

Clause practiceClause(const QList<Record> &assessments, const QDate &on, const RuleSettings &settings)
{
    Clause best{.answer = Answer::Unknown, .reason = QCoreApplication::translate("Programme", "No assessment of the practice is recorded.")};
    bool first = true;
    const QMap<QString, ModuleRows> schemes = newestByScheme(assessments, on, settings);
    for (auto scheme = schemes.cbegin(); scheme != schemes.cend(); ++scheme) {
        QStringList failed, missing;
        Clause clause{.answer = Answer::Yes};
        for (const int module : settings.modules) {
            const QMap<QString, const Record *> rows = scheme->value(module);
            for (const Record *row : rows)
                clause.rows.append(assessmentRow(*row));
            const Answer passed = modulePassed(rows);
            if (passed == Answer::No)
                failed.append(QString::number(module));
            else if (passed == Answer::Unknown)
                missing.append(QString::number(module));
        }
        if (!failed.isEmpty()) {
            clause.answer = Answer::No;
            clause.reason = QCoreApplication::translate("Programme", "Not passed: module %1.").arg(listWords(failed));
        } else if (!missing.isEmpty()) {
            clause.answer = Answer::Unknown;
            clause.reason = QCoreApplication::translate("Programme", "Not assessed: module %1.").arg(listWords(missing));
        } else {
            clause.reason = QCoreApplication::translate("Programme", "All the modules that count are passed.");
        }
        const auto rank = [](Answer answer) { return answer == Answer::Yes ? 2 : answer == Answer::No ? 1 : 0; };
        if (first || rank(clause.answer) > rank(best.answer))
            best = clause;
        first = false;
    }
    return best;
}

Clause standingClause(const SiteFacts &facts, const QDate &on, const RuleSettings &settings)
{
    const Clause status = statusClause(facts.statuses, on, settings);
    const Clause practice = practiceClause(facts.assessments, on, settings);
    Clause clause{.reason = status.reason + QChar::Space + practice.reason, .rows = status.rows + practice.rows};
    if (status.answer == Answer::Yes || practice.answer == Answer::Yes)
        clause.answer = Answer::Yes;
    else if (status.answer == Answer::No || practice.answer == Answer::No)
        clause.answer = Answer::No;
    if (practice.answer == Answer::Yes && status.answer == Answer::No)
        clause.caveats.append(QCoreApplication::translate("Programme", "The assessment carries the site although its status does not."));
    return clause;
}

bool isOpenIncident(const Record &record, const QDate &on)
{
    const std::optional<QDate> reported = record.get(incident().reportedOn);
    const std::optional<QDate> closed = record.get(incident().closedOn);
    return reported && *reported <= on && !(closed && *closed <= on) && record.text(incident().verification) != u"refuted";
}

Clause incidentClause(const QList<Record> &incidents, const QDate &on, const RuleSettings &settings)
{
    Clause clause{.answer = Answer::Yes};
    for (const Record &record : incidents) {
        if (isOpenIncident(record, on) && record.get(incident().level, 3) <= settings.incidentLevel)
            clause.rows.append(incidentRow(record, QCoreApplication::translate("Programme", "open")));
    }
    if (clause.rows.isEmpty()) {
        clause.reason = QCoreApplication::translate("Programme", "No incident of level %1 is open.").arg(settings.incidentLevel);
    } else {
        clause.answer = Answer::No;
        clause.reason = QCoreApplication::translate("Programme", "%Ln grave incident(s) open.", nullptr, int(clause.rows.size()));
    }
    return clause;
}

Clause riskClause(const QList<Record> &incidents, const DisengagementRisks &risks, const QDate &on)
{
    Clause clause{.answer = Answer::Yes, .reason = QCoreApplication::translate("Programme", "No risk that demands disengagement is open.")};
    QStringList unjudged;
    for (const Record &record : incidents) {
        const QString code = record.text(incident().annex2Risk);
        if (code.isEmpty() || !isOpenIncident(record, on))
            continue;
        const auto risk = risks.constFind(code);
        if (risk == risks.cend())
            unjudged.append(code);
        else if (*risk)
            clause.rows.append(incidentRow(record, QCoreApplication::translate("Programme", "open, with the Annex II risk %1").arg(code)));
    }
    if (!clause.rows.isEmpty()) {
        clause.answer = Answer::No;
        clause.reason = QCoreApplication::translate("Programme", "%Ln open risk(s) demand disengagement.", nullptr, int(clause.rows.size()));
    } else if (!unjudged.isEmpty()) {
        clause.answer = Answer::Unknown;
        clause.reason = QCoreApplication::translate("Programme", "Nobody has said whether this open risk demands disengagement: %1.").arg(listWords(unjudged));
    }
    return clause;
}

Clause visitClause(const QList<Record> &visits, const QDate &on, const RuleSettings &settings)
{
    const QDate last = lastVisitOn(visits, on);
    if (!last.isValid())
        return {.answer = Answer::Unknown, .reason = QCoreApplication::translate("Programme", "No visit is recorded.")};
    Clause clause;
    const auto newest = std::ranges::find_if(visits, [&](const Record &row) { return isVisitBy(row, on) && row.get(visit().on) == last; });
    clause.answer = last.addMonths(settings.visitMonths) >= on ? Answer::Yes : Answer::No;
    clause.reason = clause.answer == Answer::Yes
        ? QCoreApplication::translate("Programme", "The last visit was on %1.").arg(dayWords(last))
        : QCoreApplication::translate("Programme", "The last visit, on %1, is older than %Ln month(s).", nullptr, settings.visitMonths).arg(dayWords(last));
    clause.rows.append({visit().name(), newest->id(), dayWords(last), clause.reason});
    clause.caveats = sightings(visits, on);
    return clause;
}

namespace {

QList<Clause> clauses(const SiteFacts &facts, const DisengagementRisks &risks, const QDate &on, const RuleSettings &settings)
{
    return {standingClause(facts, on, settings), incidentClause(facts.incidents, on, settings),
            riskClause(facts.incidents, risks, on), visitClause(facts.visits, on, settings)};
}

Answer together(const QList<Clause> &clauses)
{
    const auto any = [&clauses](Answer answer) {
        return std::ranges::any_of(clauses, [answer](const Clause &clause) { return clause.answer == answer; });
    };
    return any(Answer::No) ? Answer::No : any(Answer::Unknown) ? Answer::Unknown : Answer::Yes;
}

} // namespace

Answer isResponsible(const SiteFacts &facts, const DisengagementRisks &risks, const QDate &on, const RuleSettings &settings)
{
    return together(clauses(facts, risks, on, settings));
}

Explanation explainResponsible(const SiteFacts &facts, const DisengagementRisks &risks, const QDate &on, const RuleSettings &settings)
{
    const QList<Clause> all = clauses(facts, risks, on, settings);
    const Answer answer = together(all);
    Explanation why{.value = answer == Answer::Unknown ? QVariant() : QVariant(answer == Answer::Yes),
                    .rule = QCoreApplication::translate("Programme",
                        "A site is responsible when its status is good and still valid, or the modules of practice that count are "
                        "passed; and no grave incident is open; and no Annex II risk that demands disengagement is open; and the "
                        "last visit is recent enough."),
                    .asOf = on,
                    .method = QStringLiteral("responsible/1")};
    for (const Clause &clause : all) {
        why.rows += clause.rows;
        why.caveats += clause.caveats;
        const QString word = clause.answer == Answer::Yes ? QCoreApplication::translate("Programme", "holds")
            : clause.answer == Answer::No                 ? QCoreApplication::translate("Programme", "does not hold")
                                                          : QCoreApplication::translate("Programme", "not known");
        why.rows.append({QString(), RecordId(), clause.reason, word});
        if (clause.answer == Answer::Unknown)
            why.caveats.append(clause.reason);
    }
    why.caveats += settings.problems;
    return why;
}

} // namespace Lodebook
