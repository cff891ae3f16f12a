// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A row of the smelter list of a reporting template, as the member wrote it, with the smelter of the loaded list it was matched to.
class CmrtSmelterEntity final : public Entity
{
public:
    CmrtSmelterEntity();

    LinkField cmrt{this, "cmrt"};
    CodeField metal{this, "metal"};
    LinkField smelter{this, "smelter"};
    TextField reportedName{this, "reported_name"};
    TextField reportedCountry{this, "reported_country"};
    TextField facilityId{this, "facility_id"};
    YesNoField recycledOnly{this, "recycled_only"};
    NoteField comment{this, "comment"};
};

const CmrtSmelterEntity &cmrtSmelter();

} // namespace Lodebook
