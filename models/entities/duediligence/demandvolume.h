// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// How much of a mineral a member bought in a year, and how much of it was responsibly produced in conflict-affected and
/// high-risk areas. What is not known stays empty: it is not zero.
class DemandVolumeEntity final : public Entity
{
public:
    DemandVolumeEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField ddReport{this, "dd_report"};
    CodeField mineral{this, "mineral"};
    IntegerField year{this, "year"};
    DecimalField kgTotal{this, "kg_total"};
    DecimalField kgResponsible{this, "kg_responsible"};
    CodeField originCountry{this, "origin_country"};
    TextField source{this, "source"};
};

const DemandVolumeEntity &demandVolume();

} // namespace Lodebook
