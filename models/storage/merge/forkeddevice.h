// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/merge/devicelog.h"

namespace Lodebook {

/// Finds two casebooks that go on as one device, because the file of one was copied and nobody noticed: they give one
/// number to different actions, and knowledge, which counts numbers, would take one for the other. Such a pack is
/// refused as a whole, with the name of the device and the way out.
namespace ForkedDevice {

/// An action that is not here yet against those of the same device before and after it.
[[nodiscard]] Result<> check(Database &database, const DeviceAction &action);

/// \a sender has seen this device's actions up to that number: are they here?
[[nodiscard]] Result<> checkSelf(Database &database, const RecordId &self, qint64 seen, const QString &sender);

} // namespace ForkedDevice

} // namespace Lodebook
