// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A remark on any record.
class NoteEntity final : public Entity
{
public:
    NoteEntity();

    AnyLinkField about{this, "about"};
    NoteField text{this, "text"};
};

const NoteEntity &note();

} // namespace Lodebook
