// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What a person is in an organisation, from when until when.
class RoleEntity final : public Entity
{
public:
    RoleEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField person{this, "person"};
    LinkField organisation{this, "organisation"};
    TextField title{this, "title"};
    DateField from{this, "from"};
    DateField until{this, "until"};
    YesNoField main{this, "main"};
};

const RoleEntity &role();

} // namespace Lodebook
