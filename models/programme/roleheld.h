// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

namespace Lodebook {

/// The role that a person has in an organisation on a day, such as that of a letter: both days of its term count, a day that
/// is not recorded is open. Of several the main one, else the one that began last. Nothing when there is none that day.
[[nodiscard]] Result<std::optional<Record>> roleHeld(const RecordReader &reader, const RecordId &person, const RecordId &organisation, const QDate &on);
/// Its title; empty when there is no role that day, or it has no title.
[[nodiscard]] Result<QString> titleHeld(const RecordReader &reader, const RecordId &person, const RecordId &organisation, const QDate &on);

} // namespace Lodebook
