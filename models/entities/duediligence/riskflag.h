// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A risk in the supply chain of an organisation, followed from the day it is raised until it is closed.
class RiskFlagEntity final : public Entity
{
public:
    RiskFlagEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField organisation{this, "organisation"};
    LinkField ddReport{this, "dd_report"};
    CodeField annex2Risk{this, "annex2_risk"};
    CodeField mineral{this, "mineral"};
    CodeField country{this, "country"};
    NoteField description{this, "description"};
    IntegerField level{this, "level"};
    DateField raisedOn{this, "raised_on"};
    NoteField mitigation{this, "mitigation"};
    DateField dueOn{this, "due_on"};
    DateField closedOn{this, "closed_on"};
};

const RiskFlagEntity &riskFlag();

} // namespace Lodebook
