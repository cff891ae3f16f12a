// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schema/entity.h"

namespace Lodebook {

/// A choice that belongs to the casebook, not to one computer: the responsible rule's limits, the programme's name.
class SettingEntity final : public Entity
{
public:
    SettingEntity();

    TextField key{this, "key"};
    NoteField value{this, "value"};
};

const SettingEntity &setting();

} // namespace Lodebook
