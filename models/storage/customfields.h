// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// The fields a casebook adds to the declared ones, from its records of customField() to columns and Field objects.
///
/// One casebook at a time adds fields to the kinds of records of the program: the one that was taken up last.
namespace CustomFields {

/// Makes the living definitions of the casebook those of the program, and no others; true when that changed anything.
/// Definitions this program cannot read (of a newer one) are passed over.
[[nodiscard]] Result<bool> takeUp(const RecordReader &reader);

/// Gives the table the column of a definition, when it has none; part of the transaction that saves the definition.
[[nodiscard]] Result<> makeColumns(Database &database, const Catalog &catalog, const Record &definition);

/// What keeps a definition from being saved beside customField().check(): what a field holds cannot change once there are
/// columns for it.
[[nodiscard]] Result<Problems> problems(const RecordReader &reader, const Record &definition);

} // namespace CustomFields

} // namespace Lodebook
