// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// An organisation's way into, through and out of the partnership.
class MembershipEntity final : public Entity
{
public:
    MembershipEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField organisation{this, "organisation"};
    ChoiceField category{this, "category"};
    DateField leadOn{this, "lead_on"};
    DateField appliedOn{this, "applied_on"};
    DateField ddCheckOn{this, "dd_check_on"};
    ChoiceField ddCheckResult{this, "dd_check_result"};
    DateField sanctionsCheckedOn{this, "sanctions_checked_on"};
    ChoiceField sanctionsResult{this, "sanctions_result"};
    ChoicesField sanctionsLists{this, "sanctions_lists"};
    LinkField sanctionsCheckedBy{this, "sanctions_checked_by"};
    DateField decidedOn{this, "decided_on"};
    ChoiceField decision{this, "decision"};
    DateField mouSignedOn{this, "mou_signed_on"};
    DateField from{this, "from"};
    DateField until{this, "until"};
    TextField exitReason{this, "exit_reason"};
    MoneyField yearlyFee{this, "yearly_fee"};
    NoteField note{this, "note"};

private:
    void declareFields();
    void arrange();
};

const MembershipEntity &membership();

} // namespace Lodebook
