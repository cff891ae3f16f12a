// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordstore.h"

#include <QJsonValue>

namespace Lodebook {

/// One field of a record and the value it had once: what putting it back would do.
struct FieldRestore
{
    RecordRef record;
    const Field *field = nullptr;
    QVariant now;
    QVariant earlier;
    QString refusal; ///< Why it cannot be put back, in words; empty when it can.
};

/// Looks at what putting \a earlier (as the change log keeps it) back into a field would do. Refused are values that
/// are no longer valid, that stand there now, and links to records that are gone or in the recycle bin.
[[nodiscard]] Result<FieldRestore> lookAtEarlier(RecordStore &store, const RecordRef &record, const Field &field,
                                                 const QJsonValue &earlier);

/// Puts it back as an action of its own, which can be undone.
[[nodiscard]] Result<> putEarlierBack(RecordStore &store, const FieldRestore &restore);

} // namespace Lodebook
