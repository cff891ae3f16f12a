// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A word somebody puts on a record to find it again.
class TagEntity final : public Entity
{
public:
    TagEntity();

    AnyLinkField about{this, "about"};
    TextField word{this, "word"};
};

const TagEntity &tag();

} // namespace Lodebook
