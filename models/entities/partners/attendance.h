// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// One person at one event: asked, coming, there or not. Pillar, tier and country are those of the organisation on the day,
/// written down, so that the figures stay what they were when somebody changes jobs. Without a person it counts one guest.
class AttendanceEntity final : public Entity
{
public:
    AttendanceEntity();

    LinkField event{this, "event"};
    LinkField person{this, "person"};
    LinkField organisation{this, "organisation"};
    ChoiceField pillar{this, "pillar"};
    ChoiceField tier{this, "tier"};
    ChoiceField sex{this, "sex"};
    CodeField country{this, "country"};
    ChoiceField state{this, "state"};
};

const AttendanceEntity &attendance();

} // namespace Lodebook
