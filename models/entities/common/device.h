// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// One copy of the casebook on one computer: its code goes into the numbers it gives, its key seals the packs for
/// it.
class DeviceEntity final : public Entity
{
public:
    DeviceEntity();

    TextField name{this, "name"};
    LinkField officer{this, "officer"};
    TextField code{this, "code"};
    TextField publicKey{this, "public_key"};
    IntegerField incarnation{this, "incarnation"};
    MomentField lastContact{this, "last_contact"};
    IntegerField pending{this, "pending"};
    /// When somebody noticed that its clock was ahead, by theirs, and what it said then: what it wrote between the two
    /// counts as written at the first.
    MomentField clockNoticedAt{this, "clock_noticed_at"};
    MomentField clockSaid{this, "clock_said"};

    /// Whether devices write it down of each other on their own: nobody decides it or takes it back.
    bool isNoted(const Field &field) const;
};

const DeviceEntity &device();

} // namespace Lodebook
