// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/field.h"

namespace Lodebook {

/// Whether values of a field lead to records; of one that the program keeps itself (who changed a record) as well.
[[nodiscard]] bool isLink(const Field &field);
/// The records a value of a field leads to; none when the field does not link or the value is empty.
[[nodiscard]] QList<RecordRef> linkedRecords(const Field &field, const QVariant &value);

} // namespace Lodebook
