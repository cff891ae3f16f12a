// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// What somebody told of how things changed, coded by theme. It is quoted in reports only with the consent of whoever told it.
class StoryEntity final : public Entity
{
public:
    StoryEntity();

    LinkField project{this, "project"};
    LinkField visit{this, "visit"};
    TextField title{this, "title"};
    NoteField text{this, "text"};
    ChoiceField theme{this, "theme"};
    ChoiceField quoteConsent{this, "quote_consent"};
};

const StoryEntity &story();

} // namespace Lodebook
