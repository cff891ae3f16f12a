// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

#include <QSet>

namespace Lodebook {

/// What plans are held against: who is a member on a day, and which projects there are, with whom and where.
struct PartnerFacts
{
    struct Project
    {
        RecordId id;
        QSet<RecordId> parties; ///< Lead and partners.
        QStringList countries;
    };
    QSet<RecordId> members;        ///< Organisations whose membership has the stage member.
    QSet<RecordId> undatedMembers; ///< Those with a membership that has no dates at all.
    QList<Project> projects;       ///< Without the cancelled ones.

    [[nodiscard]] static Result<PartnerFacts> load(const RecordReader &reader, const QDate &asOf);
};

/// What a partner and the partnership have in common:
/// * members: the organisations that take part in the partner's work, and the partner itself, as far as they are members of the
///   partnership on the day. A membership of which no date is recorded counts, and is named: it is one, of unknown dates;
/// * projects with one of these organisations as lead or partner, cancelled ones apart;
/// * countries where the partner works and projects of the partnership are.
struct PlanOverlap
{
    QList<RecordId> members;
    QList<RecordId> undated; ///< Of the members.
    QList<RecordId> projects;
    QStringList countries;
};
[[nodiscard]] PlanOverlap planOverlap(const Record &plan, const PartnerFacts &facts);

/// “2 members, 1 project, 3 countries”, without what nobody can know: who takes part in the partner's work, or where it works,
/// is not recorded. Empty when nothing is.
[[nodiscard]] QString planOverlapWords(const Record &plan, const PlanOverlap &overlap);
[[nodiscard]] Result<Explanation> explainPlanOverlap(const Record &plan, const PartnerFacts &facts, const RecordReader &reader, const QDate &asOf);

} // namespace Lodebook
