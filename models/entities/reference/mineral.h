// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A mineral or metal the casebook counts: an ore points to its metal.
class MineralEntity final : public Entity
{
public:
    MineralEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
    TextField nameNl{this, "name_nl"};
    TextField nameDe{this, "name_de"};
    TextField nameEs{this, "name_es"};
    TextField namePt{this, "name_pt"};
    TextField aliases{this, "aliases"};
    TextField symbol{this, "symbol"};
    ChoiceField kind{this, "kind"};
    TextField metal{this, "metal"};
    YesNoField is3tg{this, "is_3tg"};
    YesNoField programmeScope{this, "programme_scope"};
};

const MineralEntity &mineral();

} // namespace Lodebook
