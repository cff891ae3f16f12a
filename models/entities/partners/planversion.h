// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A plan and its actions as they were on a day: what was approved, so that what changed since can be shown. Its content is
/// frozen: no rule lets it be saved with a checksum that is not its own.
class PlanVersionEntity final : public Entity
{
public:
    PlanVersionEntity();

    void check(const Record &record, Problems &problems) const override;
    /// What stands in checksum: SHA-256 of the content, in hexadecimal digits.
    [[nodiscard]] static QString checksumOf(const QString &content);

    LinkField plan{this, "plan"};
    ChoiceField kind{this, "kind"};
    DateField frozenOn{this, "frozen_on"};
    TextField reason{this, "reason"};
    NoteField content{this, "content"}; ///< JSON: {"plan": {...}, "actions": [{...}]}, each with its id.
    TextField checksum{this, "checksum"};
};

const PlanVersionEntity &planVersion();

} // namespace Lodebook
