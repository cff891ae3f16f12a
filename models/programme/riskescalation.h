// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordstore.h"

namespace Lodebook {

/// How a risk flag stands on a day. Closed from the day it was closed. While an action it was escalated into is not done, the flag is
/// escalated, and overdue when the action is; without one it is overdue from the day after it was due, else open.
[[nodiscard]] Result<Explanation> explainRiskState(const RecordReader &reader, const Record &riskFlag, const QDate &on);
/// The same of the flag that an engagement action was made from; no value where it was made from none.
[[nodiscard]] Result<Explanation> explainRiskStateOfAction(const RecordReader &reader, const Record &action, const QDate &on);

/// An action to be made from a risk flag.
struct RiskEscalation
{
    RecordId flag{};
    RecordId plan{};   ///< Null: the only plan of the flag's organisation that is not closed.
    QString title{};   ///< Empty: what the flag says, on one line.
    RecordId owner{};  ///< Null: the owner of the plan.
    QDate dueOn{};     ///< Invalid: the day the flag is due, if it has one.
};

/// The plans a flag can be escalated into: those of its organisation that are not closed.
[[nodiscard]] Result<QList<Record>> plansForRisk(const RecordReader &reader, const Record &riskFlag);

/// Makes an engagement action of the member's plan from a risk flag, linked to it, as one action that can be undone. Returns it.
/// Refused: the flag is closed, is escalated already, or its organisation has no open plan or several and none was chosen.
[[nodiscard]] Result<Record> escalateRisk(RecordStore &store, const RiskEscalation &order);

} // namespace Lodebook
