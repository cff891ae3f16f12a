// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/catalog.h"

namespace Lodebook {

/// Every entity of the casebook, in dependency order: what a link points to stands before the link.
/// (An entity may point to itself; who created and changed a record points to officers from everywhere.)
const QList<const Entity *> &allEntities();

/// The same, to be asked by name.
const Catalog &catalog();

} // namespace Lodebook
