// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// Somebody who works with the casebook, and the part they play in the programme.
class OfficerEntity final : public Entity
{
public:
    OfficerEntity();

    TextField name{this, "name"};
    TextField initials{this, "initials"};
    EmailField email{this, "email"};
    ChoiceField part{this, "part"};
    YesNoField active{this, "active"};
};

const OfficerEntity &officer();

} // namespace Lodebook
