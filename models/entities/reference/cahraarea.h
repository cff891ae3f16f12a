// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A country, or one region of it, that an edition of the CAHRA list names.
class CahraAreaEntity final : public Entity
{
public:
    CahraAreaEntity();

    void check(const Record &record, Problems &problems) const override;

    CodeField list{this, "list"};
    CodeField country{this, "country"};
    CodeField region{this, "region"};
    ChoiceField designation{this, "designation"};
    TextField source{this, "source"};
};

const CahraAreaEntity &cahraArea();

} // namespace Lodebook
