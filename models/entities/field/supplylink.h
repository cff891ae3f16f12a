// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// That a mineral goes from a mine site or an organisation to an organisation, from a day until a day.
class SupplyLinkEntity final : public Entity
{
public:
    SupplyLinkEntity();

    void check(const Record &record, Problems &problems) const override;

    AnyLinkField from{this, "from"};
    LinkField to{this, "to"};
    CodeField mineral{this, "mineral"};
    DateField fromDate{this, "from_date"};
    DateField untilDate{this, "until_date"};
    DecimalField kgPerYear{this, "kg_per_year"};
    NoteField evidence{this, "evidence"};
};

const SupplyLinkEntity &supplyLink();

} // namespace Lodebook
