// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// One action of a template: due so many working days before (below zero) or after a date of the plan.
class TemplateActionEntity final : public Entity
{
public:
    TemplateActionEntity();

    LinkField planTemplate{this, "plan_template"};
    TextField title{this, "title"};
    ChoiceField kind{this, "kind"};
    ChoiceField anchor{this, "anchor"}; ///< The code is the name of a date field of engagement_plan.
    IntegerField workingDays{this, "working_days"};
};

const TemplateActionEntity &templateAction();

} // namespace Lodebook
