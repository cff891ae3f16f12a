// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/codelists.h"

namespace Lodebook {

/// The label of a retired code that \a after has and \a before had not; empty when there is none. Whoever types may not
/// choose it; the store and imports take it, since old records and files hold it rightly.
[[nodiscard]] Result<QString> newlyRetired(CodeLists &codes, const Field &field, const QVariant &before, const QVariant &after);

} // namespace Lodebook
