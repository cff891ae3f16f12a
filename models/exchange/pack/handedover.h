// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/pack/receipts.h"

namespace Lodebook {

/// What of the work done in this casebook one other device has told to have. To be asked before it is destroyed.
struct HandedOver
{
    KnownKey key;
    QDateTime toldAt;    ///< When the pack that said so was made; invalid: it never said anything.
    qint64 actions = 0;  ///< Of this casebook's own that it has not confirmed.
    qint64 records = 0;  ///< Its own work is about that were kept from the device, or have not come there whole.
    qint64 contents = 0; ///< Of attachments that the device lacks and that are here.
    qint64 ofOthers = 0; ///< Actions of other devices it has not confirmed either.

    /// Nothing that was done here would be lost with this casebook.
    [[nodiscard]] bool isComplete() const { return toldAt.isValid() && actions == 0 && records == 0 && contents == 0; }
};

/// Every trusted device; whoever has the most comes first.
[[nodiscard]] Result<QList<HandedOver>> handedOver(Casebook &casebook);

} // namespace Lodebook
