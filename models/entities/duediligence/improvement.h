// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What a member is to do better after the review of its report; at most five are open at a time.
class ImprovementEntity final : public Entity
{
public:
    ImprovementEntity();

    LinkField ddReport{this, "dd_report"};
    TextField title{this, "title"};
    ChoiceField step{this, "step"};
    DateField dueOn{this, "due_on"};
    DateField doneOn{this, "done_on"};
    NoteField note{this, "note"};
};

const ImprovementEntity &improvement();

/// Open improvements a report may have at a time: few enough to be done (review workflow of the yearly report).
inline constexpr int mostOpenImprovements = 5;

} // namespace Lodebook
