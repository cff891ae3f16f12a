// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// One of the seventeen Sustainable Development Goals.
class SdgGoalEntity final : public Entity
{
public:
    SdgGoalEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
    IntegerField position{this, "position"};
};

const SdgGoalEntity &sdgGoal();

} // namespace Lodebook
