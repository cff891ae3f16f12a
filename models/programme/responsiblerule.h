// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/sitestanding.h"

#include <QHash>

namespace Lodebook {

/// An answer to a question of a rule. Unknown is never taken for one of the others.
enum class Answer { Yes, No, Unknown };

/// What one clause of a rule says, and the records that make it say so.
struct Clause
{
    Answer answer = Answer::Unknown;
    QString reason{};///< In words, a whole sentence.
    QList<Explanation::Row> rows{};
    QStringList caveats{};
};

/// Whether a code of an Annex II risk demands that one suspends or disengages at once; codes nobody has judged are missing.
using DisengagementRisks = QHash<QString, bool>;

// Whether a mine site counts as responsible on a day.
//
// Source: the responsible rule of the mission claim, which follows the OECD Due Diligence Guidance (Annex II: suspend or
// disengage at once from serious abuses and non-state armed groups), the status of the regional certification mechanism and
// the modules of the CRAFT code. Every parameter is a setting (rulesettings.h). The rule holds when all of its clauses hold:
//
// 1. status: the site's status is among the good ones (green, blue) and still valid that day; or practice: in one scheme the
//    newest outcome of every requirement of each of the modules 1 to 4 is pass (or not applicable, if not all are). One of
//    the two is enough; when one speaks against the site and the other is not known, the clause fails: it asks for proof.
// 2. incidents: no incident of level 1 is open: reported by that day, not closed by that day, and not refuted.
// 3. risks: no open incident carries an Annex II risk that demands disengagement.
// 4. visits: the last visit is not older than 12 months; the very day twelve months later still counts, and a visit on
//    29 February is good until 28 February.
//
// Unknown: no status and no assessment at all, a risk whose kind nobody has judged, and a site that was never visited leave
// their clause unknown. One clause that fails makes the answer no; otherwise one that is unknown makes it unknown.

[[nodiscard]] Clause statusClause(const QList<Record> &statuses, const QDate &on, const RuleSettings &settings);
[[nodiscard]] Clause practiceClause(const QList<Record> &assessments, const QDate &on, const RuleSettings &settings);
[[nodiscard]] Clause standingClause(const SiteFacts &facts, const QDate &on, const RuleSettings &settings);
[[nodiscard]] Clause incidentClause(const QList<Record> &incidents, const QDate &on, const RuleSettings &settings);
[[nodiscard]] Clause riskClause(const QList<Record> &incidents, const DisengagementRisks &risks, const QDate &on);
[[nodiscard]] Clause visitClause(const QList<Record> &visits, const QDate &on, const RuleSettings &settings);

/// An incident that is open on a day: reported by then, not closed by then, not refuted.
[[nodiscard]] bool isOpenIncident(const Record &incident, const QDate &on);

[[nodiscard]] Answer isResponsible(const SiteFacts &facts, const DisengagementRisks &risks, const QDate &on, const RuleSettings &settings);
[[nodiscard]] Explanation explainResponsible(const SiteFacts &facts, const DisengagementRisks &risks, const QDate &on, const RuleSettings &settings);

} // namespace Lodebook
