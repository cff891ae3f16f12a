// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

namespace Lodebook {

/// Puts records of a kind into the recycle bin as one action: all of them, or none when one may not go.
[[nodiscard]] Result<> removeTogether(RecordStore &store, const Entity &entity, const QList<RecordRef> &records, const QString &label);

} // namespace Lodebook
