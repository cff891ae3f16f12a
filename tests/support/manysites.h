// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/casebook.h"

namespace Lodebook {

/// Fills a casebook with mine sites in one statement, past the store and its log: for tests of what many rows do, not of
/// how they came. Names run from “Site 0000000” on; workers count up; kinds and countries take turns.
[[nodiscard]] Result<> makeManySites(Casebook &casebook, int count);

} // namespace Lodebook
