// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programme/explanation.h"
#include "models/storage/recordreader.h"

namespace Lodebook {

/// What a membership lacks before it may be decided on, in words; empty when nothing does.
///
/// Source: the published terms of application. A candidate hands in the filled-in and signed forms; of supply-chain actors
/// (strategic, normal and basic members, and applicants whose category is not recorded) a due-diligence check is part of the
/// application, and they are on no sanctions list. A screening counts when it names its day, its result, the lists it looked
/// at and who looked. Government and observers come in by agreement: of them nothing is asked here. The forms are a file on the
/// membership of the kind application_form.
[[nodiscard]] Result<QStringList> missingBeforeDecision(const RecordReader &reader, const Record &membership);

[[nodiscard]] Result<Explanation> explainMissingBeforeDecision(const RecordReader &reader, const Record &membership, const QDate &asOf);

} // namespace Lodebook
