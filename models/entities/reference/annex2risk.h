// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A risk of Annex II of the OECD guidance, with the response the guidance asks for.
class Annex2RiskEntity final : public Entity
{
public:
    Annex2RiskEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    ChoiceField category{this, "category"};
    TextField paragraph{this, "paragraph"};
    ChoiceField response{this, "response"};
    YesNoField zeroTolerance{this, "zero_tolerance"};
    TextField source{this, "source"};
};

const Annex2RiskEntity &annex2Risk();

} // namespace Lodebook
