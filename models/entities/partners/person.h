// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A person of a partner organisation, and what they agreed to have kept about them.
class PersonEntity final : public Entity
{
public:
    PersonEntity();

    TextField givenName{this, "given_name"};
    TextField familyName{this, "family_name"};
    EmailField email{this, "email"};
    PhoneField phone{this, "phone"};
    ChoicesField languages{this, "languages"};
    CodeField country{this, "country"};
    ChoiceField consent{this, "consent"};
    DateField consentOn{this, "consent_on"};
    TextField consentSource{this, "consent_source"};
    NoteField consentWording{this, "consent_wording"};
};

const PersonEntity &person();

} // namespace Lodebook
