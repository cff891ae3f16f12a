// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A module of the CRAFT code for artisanal mining.
class CraftModuleEntity final : public Entity
{
public:
    CraftModuleEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField purpose{this, "purpose"};
    TextField source{this, "source"};
};

const CraftModuleEntity &craftModule();

} // namespace Lodebook
