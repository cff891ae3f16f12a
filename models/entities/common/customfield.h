// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/fielddeclaration.h"
#include "models/schema/entity.h"

namespace Lodebook {

/// A field that this casebook adds to a kind of record. Its values stand in a column of that kind's table like every
/// other; in the recycle bin it is asked for no more, and what was recorded under it comes back when it does.
class CustomFieldEntity final : public Entity
{
public:
    CustomFieldEntity();

    /// Also refuses kinds that take no fields, and names and rules that do not fit the type.
    void check(const Record &record, Problems &problems) const override;

    TextField entity{this, "entity"};
    TextField name{this, "name"};
    ChoiceField type{this, "type"};
    TextField label{this, "label"};
    TextField labelFr{this, "label_fr"};
    TextField labelEs{this, "label_es"};
    TextField labelNl{this, "label_nl"};
    TextField labelDe{this, "label_de"};
    TextField help{this, "help"};
    TextField section{this, "section"};
    IntegerField position{this, "position"};
    YesNoField inList{this, "in_list"};
    YesNoField required{this, "required"};
    IntegerField maxLength{this, "max_length"};
    DecimalField minimum{this, "minimum"};
    DecimalField maximum{this, "maximum"};
    TextField unit{this, "unit"};
    TextField target{this, "target"};
    YesNoField searchable{this, "searchable"};
    YesNoField personal{this, "personal"};
    YesNoField hidden{this, "only_with_right"};
};

const CustomFieldEntity &customField();

/// Whether a casebook may add fields to this kind: to all but those the program keeps its own books in.
[[nodiscard]] bool takesCustomFields(const Entity &entity);

/// What a record of customField() declares. The record must be one that check() found nothing wrong with.
[[nodiscard]] FieldDeclaration declarationOf(const Record &definition);

} // namespace Lodebook
