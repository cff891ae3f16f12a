// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordid.h"
#include "models/core/result.h"

#include <QVariantList>

#include <functional>

namespace Lodebook {

class Database;
class Entity;
class Field;

/// Which record leads to which.
using Lead = std::function<void(const RecordId &from, const RecordRef &to)>;

/// What the link of some records leads to, read without the records themselves; \a where is a condition on their table.
[[nodiscard]] Result<> eachLead(Database &database, const Entity &entity, const Field &link, const QString &where,
                                const QVariantList &values, const Lead &lead);

} // namespace Lodebook
