// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// One of the five steps of the OECD due-diligence guidance.
class OecdStepEntity final : public Entity
{
public:
    OecdStepEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
    TextField article{this, "article"};
};

const OecdStepEntity &oecdStep();

} // namespace Lodebook
