// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What is usually done with a partner: actions that plans are given, each some working days from a date of the plan.
class PlanTemplateEntity final : public Entity
{
public:
    PlanTemplateEntity();

    TextField title{this, "title"};
    CodesField holidaysOf{this, "holidays_of"};
    NoteField note{this, "note"};
};

const PlanTemplateEntity &planTemplate();

} // namespace Lodebook
