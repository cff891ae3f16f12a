// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What a member gives in a year: the fee, or working time.
class ContributionEntity final : public Entity
{
public:
    ContributionEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField membership{this, "membership"};
    IntegerField year{this, "year"};
    ChoiceField kind{this, "kind"};
    MoneyField amount{this, "amount"};
    DecimalField hours{this, "hours"};
    DateField invoicedOn{this, "invoiced_on"};
    DateField dueOn{this, "due_on"};
    DateField receivedOn{this, "received_on"};
    MoneyField receivedAmount{this, "received_amount"};
    NoteField note{this, "note"};
};

const ContributionEntity &contribution();

} // namespace Lodebook
