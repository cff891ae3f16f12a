// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A target of a Sustainable Development Goal.
class SdgTargetEntity final : public Entity
{
public:
    SdgTargetEntity();

    TextField code{this, "code"};
    CodeField goal{this, "goal"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
};

const SdgTargetEntity &sdgTarget();

} // namespace Lodebook
