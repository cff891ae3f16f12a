// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// A plan with its actions: as it stands, or as a version kept it.
struct PlanContent
{
    Record plan;
    QList<Record> actions;
};

[[nodiscard]] Result<PlanContent> currentPlan(const RecordReader &reader, const RecordId &plan);
/// What a version kept. Fields that this program does not know are left out. Invalid: the content cannot be read.
[[nodiscard]] Result<PlanContent> planOf(const Record &version);
/// The text that a version keeps: JSON with the public names of the fields, so that it can be read without this program.
[[nodiscard]] QString planText(const PlanContent &content);

/// The versions of a plan, oldest first.
[[nodiscard]] Result<QList<Record>> planVersions(const RecordReader &reader, const RecordId &plan);
/// The newest baseline among versions; null when none was frozen.
[[nodiscard]] const Record *newestBaseline(const QList<Record> &versions);

/// Keeps the plan as it stands: one new version, of a kind of plan_version. Returns it.
[[nodiscard]] Result<Record> freezePlan(RecordStore &store, const RecordId &plan, const QString &kind, const QString &reason = {});
/// Approves a plan on a day and freezes it as baseline, as one action that can be undone. A plan that is under way stays
/// active. Refused: it is closed, or the day lies ahead.
[[nodiscard]] Result<Record> approvePlan(RecordStore &store, const RecordId &plan, const QDate &on, const QString &reason = {});

/// One difference between two versions of a plan.
struct PlanDifference
{
    enum class Kind { Changed, Added, Dropped };

    Kind kind = Kind::Changed;
    RecordRef about{};          ///< The plan or the action.
    QString title{};            ///< What it is called in the later version, or was in the earlier one when it is dropped.
    const Field *field = nullptr; ///< Null for an action that came or went as a whole.
    QVariant before{};
    QVariant after{};
};
/// Field by field: first the plan, then the actions in the order of the later version, then those that are gone. Actions are
/// the same when their ids are.
[[nodiscard]] QList<PlanDifference> planDifferences(const PlanContent &before, const PlanContent &after);

/// “changed”, “new”, “dropped”
[[nodiscard]] QString differenceWords(PlanDifference::Kind kind);

} // namespace Lodebook
