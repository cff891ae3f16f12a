// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// An element of the results chain, of a project or of the programme as a whole.
class ResultEntity final : public Entity
{
public:
    ResultEntity();

    LinkField project{this, "project"};
    LinkField parent{this, "parent"};
    ChoiceField level{this, "level"};
    TextField code{this, "code"};
    TextField title{this, "title"};
    NoteField assumption{this, "assumption"};
};

const ResultEntity &result();

} // namespace Lodebook
