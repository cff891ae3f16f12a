// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// Whether a field is part of what people say of a record: the change log has it, other devices are told, and the record
/// follows from it. Of those the program keeps itself these are the number and whether only some may see the record.
[[nodiscard]] inline bool isLogged(const Field &field)
{
    return !field.isSystem() || &field == &field.entity().number || &field == &field.entity().restricted;
}

} // namespace Lodebook
