// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A currency by its ISO 4217 code.
class CurrencyEntity final : public Entity
{
public:
    CurrencyEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
    TextField nameNl{this, "name_nl"};
    TextField nameDe{this, "name_de"};
    TextField nameEs{this, "name_es"};
    TextField namePt{this, "name_pt"};
    TextField symbol{this, "symbol"};
    IntegerField minorUnits{this, "minor_units"};
    CodesField countries{this, "countries"};
};

const CurrencyEntity &currency();

} // namespace Lodebook
