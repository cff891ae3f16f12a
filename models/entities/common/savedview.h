// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A list as somebody arranged it: filter, columns, order.
class SavedViewEntity final : public Entity
{
public:
    SavedViewEntity();

    TextField title{this, "title"};
    TextField entity{this, "entity"};
    NoteField definition{this, "definition"};
    LinkField officer{this, "officer"};
    YesNoField shared{this, "shared"};
};

const SavedViewEntity &savedView();

} // namespace Lodebook
