// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// The figure an indicator is to reach in a period; a revised target keeps the old one.
class TargetEntity final : public Entity
{
public:
    TargetEntity();

    void check(const Record &record, Problems &problems) const override;

    LinkField indicator{this, "indicator"};
    PeriodField period{this, "period"};
    DecimalField value{this, "value"};
    TextField category{this, "category"};
    LinkField replaces{this, "replaces"};
    TextField reason{this, "reason"};
};

const TargetEntity &target();

} // namespace Lodebook
