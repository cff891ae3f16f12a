// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A smelter or refiner of a list that the user has loaded; the program ships none.
class SmelterEntity final : public Entity
{
public:
    SmelterEntity();

    CodeField metal{this, "metal"};
    TextField name{this, "name"};
    CodeField country{this, "country"};
    TextField facilityId{this, "facility_id"};
    ChoiceField status{this, "status"};
    DateField statusOn{this, "status_on"};
    TextField source{this, "source"};
};

const SmelterEntity &smelter();

} // namespace Lodebook
