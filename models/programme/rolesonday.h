// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/recordreader.h"

#include <QDate>
#include <QHash>

namespace Lodebook {

/// The role each of these people had on a day; people without one are left out. Of several that held, the main contact
/// counts, then the one begun last. A role without a beginning or an end is taken to hold on that side.
[[nodiscard]] Result<QHash<RecordId, Record>> rolesOn(const RecordReader &reader, const QList<RecordId> &people, const QDate &day);

/// The roles that people had in each of these organisations on a day, in the order in which somebody would turn to them: the
/// main contact, then the one begun last. Organisations without one are left out.
[[nodiscard]] Result<QHash<RecordId, QList<Record>>> contactsOn(const RecordReader &reader, const QList<RecordId> &organisations, const QDate &day);

} // namespace Lodebook
