// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A public holiday of a country: no working day there. None is shipped; each country's are entered or imported.
class HolidayEntity final : public Entity
{
public:
    HolidayEntity();

    CodeField country{this, "country"};
    DateField on{this, "on"};
    TextField name{this, "name"};
    TextField source{this, "source"};
};

const HolidayEntity &holiday();

} // namespace Lodebook
