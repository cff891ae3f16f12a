// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A call for proposals: its window, its money and its limits.
class CallEntity final : public Entity
{
public:
    CallEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField title{this, "title"};
    IntegerField year{this, "year"};
    TextField decree{this, "decree"};
    MomentField opensAt{this, "opens_at"};
    MomentField quickScanUntil{this, "quick_scan_until"};
    MomentField closesAt{this, "closes_at"};
    IntegerField graceHours{this, "grace_hours"};
    MoneyField ceiling{this, "ceiling"};
    MoneyField maxGrant{this, "max_grant"};
    DecimalField maxShare{this, "max_share"};
    CodesField minerals{this, "minerals"};
    DecimalField minimumTotal{this, "minimum_total"};
    TextField tieBreak{this, "tie_break"};
};

const CallEntity &call();

} // namespace Lodebook
