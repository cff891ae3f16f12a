// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// The part an organisation has in an application or a project.
class PartnershipEntity final : public Entity
{
public:
    PartnershipEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField application{this, "application"};
    LinkField project{this, "project"};
    LinkField organisation{this, "organisation"};
    ChoiceField part{this, "part"};
    MoneyField ownContribution{this, "own_contribution"};
};

const PartnershipEntity &partnership();

} // namespace Lodebook
