// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What the casebook itself says of one entry of a choice list: one it adds, or another name, another place or the end
/// of one that the program declares. Retired and merged entries stay readable.
class VocabularyEntryEntity final : public Entity
{
public:
    VocabularyEntryEntity();

    void check(const Record &record, Problems &problems) const override;

    /// The languages a list is kept in, that of label first.
    [[nodiscard]] static QStringList languages();
    /// Where an entry keeps its name in a language: label for the first one and for any that has no field.
    [[nodiscard]] const Field &labelIn(const QString &language) const;

    TextField entity{this, "entity"};
    TextField field{this, "field"};
    TextField code{this, "code"};
    TextField label{this, "label"};
    TextField labelFr{this, "label_fr"};
    TextField labelNl{this, "label_nl"};
    TextField labelEs{this, "label_es"};
    TextField labelDe{this, "label_de"};
    IntegerField position{this, "position"};
    YesNoField retired{this, "retired"};
    TextField mergedInto{this, "merged_into"};
};

const VocabularyEntryEntity &vocabularyEntry();

} // namespace Lodebook
