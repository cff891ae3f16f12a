// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A company, authority, movement or institution the partnership has to do with.
class OrganisationEntity final : public Entity
{
public:
    OrganisationEntity();

    TextField name{this, "name"};
    TextField shortName{this, "short_name"};
    ChoiceField kind{this, "kind"};
    ChoiceField pillar{this, "pillar"};
    ChoiceField tier{this, "tier"};
    ChoiceField size{this, "size"};
    CodeField country{this, "country"};
    LinkField parent{this, "parent"};
    TextField registrationNumber{this, "registration_number"};
    UrlField website{this, "website"};
    EmailField email{this, "email"};
    PhoneField phone{this, "phone"};
    NoteField address{this, "address"};
    LinkField relationshipOwner{this, "relationship_owner"};
    TextField source{this, "source"};
};

const OrganisationEntity &organisation();

} // namespace Lodebook
