// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A line of Annex I of Regulation (EU) 2017/821: the goods and the yearly weight from which an importer has
/// duties.
class CnItemEntity final : public Entity
{
public:
    CnItemEntity();

    TextField code{this, "code"};
    TextField name{this, "name"};
    ChoiceField part{this, "part"};
    CodeField mineral{this, "mineral"};
    TextField cnCode{this, "cn_code"};
    TextField taric{this, "taric"};
    DecimalField thresholdKg{this, "threshold_kg"};
    TextField tableVersion{this, "table_version"};
    TextField verification{this, "verification"};
    TextField source{this, "source"};
};

const CnItemEntity &cnItem();

} // namespace Lodebook
