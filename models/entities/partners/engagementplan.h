// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What the partnership wants to reach with a partner, and how: dated actions, reviewed now and then.
class EngagementPlanEntity final : public Entity
{
public:
    EngagementPlanEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField organisation{this, "organisation"};
    TextField title{this, "title"};
    ChoiceField priority{this, "priority"};
    NoteField rationale{this, "rationale"};
    NoteField sharedObjectives{this, "shared_objectives"};
    IntegerField influence{this, "influence"};
    IntegerField interest{this, "interest"};
    ChoiceField levelNow{this, "level_now"};
    ChoiceField levelWanted{this, "level_wanted"};
    LinkField owner{this, "owner"};
    DateField from{this, "from"};
    DateField reviewOn{this, "review_on"};
    ChoiceField status{this, "status"};
    DateField approvedOn{this, "approved_on"};
    LinkField planTemplate{this, "plan_template"};
    LinksField contacts{this, "contacts"};
    LinksField partnerMembers{this, "partner_members"}; ///< Organisations that take part in the partner's work.
    CodesField countries{this, "countries"};            ///< Where the partner works.
    TextField source{this, "source"};

private:
    void declareFields();
    void arrange();
};

const EngagementPlanEntity &engagementPlan();

} // namespace Lodebook
