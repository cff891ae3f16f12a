// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// An application in a call, from the quick scan to the decision.
class ApplicationEntity final : public Entity
{
public:
    ApplicationEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField call{this, "call"};
    TextField title{this, "title"};
    LinkField lead{this, "lead"};
    CodesField countries{this, "countries"};
    CodesField minerals{this, "minerals"};
    MoneyField requested{this, "requested"};
    MoneyField totalCost{this, "total_cost"};
    MoneyField ownContribution{this, "own_contribution"};
    NoteField summary{this, "summary"};
    DateField quickScanOn{this, "quick_scan_on"};
    ChoiceField advice{this, "advice"};
    DateField adviceOn{this, "advice_on"};
    NoteField adviceText{this, "advice_text"};
    MomentField receivedAt{this, "received_at"};
    DateField completeOn{this, "complete_on"};
    ChoiceField decision{this, "decision"};
    DateField decidedOn{this, "decided_on"};
    NoteField decisionReason{this, "decision_reason"};
};

const ApplicationEntity &application();

} // namespace Lodebook
