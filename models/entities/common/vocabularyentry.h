// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// An entry the casebook adds to a choice list, or what became of one: retired or merged entries stay readable.
class VocabularyEntryEntity final : public Entity
{
public:
    VocabularyEntryEntity();

    void check(const Record &record, Problems &problems) const override;

    TextField entity{this, "entity"};
    TextField field{this, "field"};
    TextField code{this, "code"};
    TextField label{this, "label"};
    TextField labelFr{this, "label_fr"};
    TextField labelNl{this, "label_nl"};
    IntegerField position{this, "position"};
    YesNoField retired{this, "retired"};
    TextField mergedInto{this, "merged_into"};
};

const VocabularyEntryEntity &vocabularyEntry();

} // namespace Lodebook
