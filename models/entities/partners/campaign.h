// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// Events and communications with one goal for one audience.
class CampaignEntity final : public Entity
{
public:
    CampaignEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField title{this, "title"};
    TextField audience{this, "audience"};
    NoteField goal{this, "goal"};
    DateField from{this, "from"};
    DateField until{this, "until"};
    MoneyField budget{this, "budget"};
    IntegerField reachWanted{this, "reach_wanted"};
};

const CampaignEntity &campaign();

} // namespace Lodebook
