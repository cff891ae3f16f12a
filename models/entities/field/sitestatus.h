// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// The colour an authority gave a mine site, and how long it holds.
class SiteStatusEntity final : public Entity
{
public:
    SiteStatusEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField mineSite{this, "mine_site"};
    DateField on{this, "on"};
    ChoiceField status{this, "status"};
    TextField issuedBy{this, "issued_by"};
    DateField validUntil{this, "valid_until"};
    TextField document{this, "document"};
};

const SiteStatusEntity &siteStatus();

} // namespace Lodebook
