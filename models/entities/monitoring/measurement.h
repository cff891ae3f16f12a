// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A figure of an indicator for a period; an empty value is a missing one, never zero.
class MeasurementEntity final : public Entity
{
public:
    MeasurementEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField indicator{this, "indicator"};
    PeriodField period{this, "period"};
    DecimalField value{this, "value"};
    DecimalField numerator{this, "numerator"};
    DecimalField denominator{this, "denominator"};
    TextField categories{this, "categories"};
    LinkField mineSite{this, "mine_site"};
    ChoiceField status{this, "status"};
    ChoiceField verification{this, "verification"};
    TextField source{this, "source"};
    TextField method{this, "method"};
    NoteField comment{this, "comment"};
    LinkField corrects{this, "corrects"};
};

const MeasurementEntity &measurement();

} // namespace Lodebook
