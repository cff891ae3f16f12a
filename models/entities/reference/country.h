// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A country by its ISO 3166-1 code, with the names it goes by in the languages of the program and in other
/// people's files.
class CountryEntity final : public Entity
{
public:
    CountryEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    TextField nameFr{this, "name_fr"};
    TextField nameNl{this, "name_nl"};
    TextField nameDe{this, "name_de"};
    TextField nameEs{this, "name_es"};
    TextField namePt{this, "name_pt"};
    TextField aliases{this, "aliases"};
    TextField iso3{this, "iso3"};
    TextField m49{this, "m49"};
    TextField continent{this, "continent"};
    TextField subregion{this, "subregion"};
    YesNoField euMember{this, "eu_member"};
    YesNoField icglrMember{this, "icglr_member"};
    YesNoField drcOrAdjoining{this, "drc_or_adjoining"};
};

const CountryEntity &country();

} // namespace Lodebook
