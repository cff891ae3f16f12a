// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A province, state or department by its ISO 3166-2 code.
class RegionEntity final : public Entity
{
public:
    RegionEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField code{this, "code"};
    CodeField country{this, "country"};
    TextField name{this, "name"};
    TextField aliases{this, "aliases"};
};

const RegionEntity &region();

} // namespace Lodebook
