// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A period of a project whose figures stand: what comes later enters as a dated correction.
class PeriodLockEntity final : public Entity
{
public:
    PeriodLockEntity();

    LinkField project{this, "project"};
    PeriodField period{this, "period"};
    LinkField lockedBy{this, "locked_by"};
    MomentField lockedAt{this, "locked_at"};
};

const PeriodLockEntity &periodLock();

} // namespace Lodebook
