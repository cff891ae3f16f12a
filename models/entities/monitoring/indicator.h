// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// How a result is measured, and the rule by which its figures are totalled.
class IndicatorEntity final : public Entity
{
public:
    IndicatorEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField result{this, "result"};
    TextField code{this, "code"};
    TextField title{this, "title"};
    NoteField definition{this, "definition"};
    TextField unit{this, "unit"};
    ChoiceField measure{this, "measure"};
    ChoiceField direction{this, "direction"};
    ChoiceField aggregation{this, "aggregation"};
    ChoiceField frequency{this, "frequency"};
    ChoicesField disaggregations{this, "disaggregations"};
    PeriodField baselinePeriod{this, "baseline_period"};
    DecimalField baselineValue{this, "baseline_value"};
    TextField source{this, "source"};
    TextField computedFrom{this, "computed_from"};
    LinkField rollsUpTo{this, "rolls_up_to"};

private:
    void declareIndicator();
    void declareHowItIsMeasured();
    void declareBaseline();
    void arrange();
};

const IndicatorEntity &indicator();

} // namespace Lodebook
