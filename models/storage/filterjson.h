// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/query.h"

#include <QJsonObject>

namespace Lodebook {

// A filter as saved views and their files keep it: {"all": [...]}, {"any": [...]}, {"not": {...}}, {"words": "..."} or
// {"field": "lead.country", "compare": "equal", "value": "CD"}. Days counted from today stand as "days": "month:0".

[[nodiscard]] QJsonObject toJson(const Filter &filter);

/// An empty object is no filter. Invalid: a field, comparison or value that does not exist here; the message names it.
[[nodiscard]] Result<Filter> filterFromJson(const Catalog &catalog, const Entity &entity, const QJsonObject &json);

} // namespace Lodebook
