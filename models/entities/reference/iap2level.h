// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A level of the IAP2 spectrum of public participation.
class Iap2LevelEntity final : public Entity
{
public:
    Iap2LevelEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    IntegerField position{this, "position"};
    TextField purpose{this, "purpose"};
    TextField source{this, "source"};
};

const Iap2LevelEntity &iap2Level();

} // namespace Lodebook
