// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/fieldeditor.h"

namespace Lodebook {

/// The editor for a field's type.
[[nodiscard]] FieldEditor *makeEditor(const Field &field, Casebook &casebook, QWidget *parent);

} // namespace Lodebook
