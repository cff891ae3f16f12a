// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/query.h"

namespace Lodebook {

/// The kinds of records that belong to one of this kind, each with the field that says so: those that link to it, then
/// supplies that begin there, tasks and notes about it. None for a code of a reference list: half the casebook would belong to a country.
[[nodiscard]] QList<ChildLink> belongings(const Catalog &catalog, const Entity &entity);

/// Whether tasks, notes and files can be about such a record.
[[nodiscard]] bool isTalkedAbout(const Entity &entity);

/// What such a field holds when it leads to a record.
[[nodiscard]] QVariant linkTo(const Field &link, const RecordRef &parent);

/// The records of a kind that belong to one record.
[[nodiscard]] Query belongingTo(const RecordRef &parent, const Entity &child, const Field &link);

} // namespace Lodebook
