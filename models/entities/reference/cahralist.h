// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// An edition of the indicative list of conflict-affected and high-risk areas of the European Union.
class CahraListEntity final : public Entity
{
public:
    CahraListEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    DateField asOf{this, "as_of"};
    YesNoField complete{this, "complete"};
    IntegerField countryCount{this, "country_count"};
    IntegerField regionCount{this, "region_count"};
    TextField source{this, "source"};
};

const CahraListEntity &cahraList();

} // namespace Lodebook
