// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A code of one of the code lists of the IATI standard, version 2.03.
class IatiCodeEntity final : public Entity
{
public:
    IatiCodeEntity();

    TextField list{this, "list"};
    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
    NoteField description{this, "description"};
    TextField category{this, "category"};
    ChoiceField status{this, "status"};
};

const IatiCodeEntity &iatiCode();

} // namespace Lodebook
