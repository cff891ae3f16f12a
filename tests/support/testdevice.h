// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/devicekeys.h"

namespace Lodebook {

/// A device without a casebook, for tests of packs: its keys come out the same on every run.
struct TestDevice : DeviceKeys::Own
{
    /// Another \a number, other keys and another id.
    TestDevice(int number, const QString &name);

    /// As another device knows it.
    KnownKey known() const;
    KnownKey withdrawn() const;
};

} // namespace Lodebook
