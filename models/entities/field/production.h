// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What a mine site, a region or a country produced of a mineral in a period, with the range where it is an
/// estimate.
class ProductionEntity final : public Entity
{
public:
    ProductionEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField mineSite{this, "mine_site"};
    CodeField country{this, "country"};
    CodeField region{this, "region"};
    CodeField mineral{this, "mineral"};
    PeriodField period{this, "period"};
    DecimalField kg{this, "kg"};
    DecimalField low{this, "low"};
    DecimalField high{this, "high"};
    ChoiceField verification{this, "verification"};
    TextField measure{this, "measure"};
    TextField source{this, "source"};
};

const ProductionEntity &production();

} // namespace Lodebook
